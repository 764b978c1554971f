// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Taguette's .sqlite3: documents are web pages, and who highlighted stands in its journal.
#include <nlohmann/json.hpp>

#include <map>

#include "codebook/error.h"
#include "codebook/exchange/programs/program_readers.h"
#include "codebook/text/encoding.h"
#include "codebook/words.h"

namespace codebook {

namespace {

QStringList columns(const char* names) { return QString::fromLatin1(names).split(u' '); }

/// Its clock is set to UTC.
QString moment(const QString& written) { return written.isEmpty() ? written : written + u'Z'; }

struct Highlighted {
    QString coder;
    QString moment;
};

/// By highlight, who made it and when.
std::map<qint64, Highlighted> highlightersIn(const ForeignDatabase& from, qint64 project) {
    std::map<qint64, Highlighted> made;
    from.forEach(QStringLiteral("commands"), columns("id project_id user_login date payload"),
                 [&](const ForeignRow& row) {
                     if (row.number(1) != project) return;
                     const auto payload =
                         nlohmann::json::parse(row.text(4).toStdString(), nullptr, false);
                     if (!payload.is_object() || !payload.contains("highlight_id") ||
                         !payload["highlight_id"].is_number_integer() ||
                         payload.value("type", nlohmann::json()) != "highlight_add")
                         return;
                     made.emplace(payload["highlight_id"].get<qint64>(),
                                  Highlighted{row.text(2), moment(row.text(3))});
                 });
    return made;
}

/// The project, or the one so named of several.
qint64 chosenProject(const ForeignDatabase& from, const QString& path, const QString& part) {
    std::vector<std::pair<qint64, QString>> projects;
    from.forEach(QStringLiteral("projects"), columns("id name"),
                 [&](const ForeignRow& row) { projects.emplace_back(row.number(0), row.text(1)); });
    if (projects.size() == 1 && part.isEmpty()) return projects.front().first;
    QStringList names;
    QStringList quoted;
    for (const auto& [id, name] : projects) {
        if (!part.isEmpty() && name == part) return id;
        names << name;
        quoted << QStringLiteral("“%1”").arg(name);
    }
    if (projects.empty()) throw FormatError(Words::tr("“%1” holds no project.").arg(path));
    throw SeveralProjects(
        (part.isEmpty() ? Words::tr("“%1” holds several projects: %2; say which one.")
                        : Words::tr("“%1” holds no project of that name; it holds %2."))
            .arg(path, quoted.join(QStringLiteral(", "))),
        names);
}

/// Newer files say which tag a tag lies below; its path may repeat that one's.
GatheredCode belowItsTag(GatheredCode code, const std::map<QString, GatheredCode>& tags) {
    for (const auto& [path, tag] : tags)
        if (tag.id == code.parentCode && code.name.startsWith(path + u'.') &&
            code.name.size() > path.size() + 1)
            code.name = code.name.mid(path.size() + 1);
    return code;
}

/// "people.teacher" lies below "people" where that is a tag too, or where others begin so.
std::vector<GatheredCode> codesOf(const ForeignDatabase& from, qint64 project) {
    std::map<QString, GatheredCode> tags;
    std::map<QString, int> begun;
    from.forEach(QStringLiteral("tags"), columns("id project_id path description parent_id"),
                 [&](const ForeignRow& row) {
                     if (row.number(1) != project) return;
                     const QString path = row.text(2);
                     tags[path] = {row.number(0), row.number(4), -1, false, path, {}, row.text(3)};
                     if (row.number(4) >= 0) return;
                     for (qsizetype dot = path.indexOf(u'.'); dot > 0;
                          dot = path.indexOf(u'.', dot + 1))
                         ++begun[path.left(dot)];
                 });
    qint64 folder = 0;
    std::map<QString, GatheredCode> folders;
    for (const auto& [path, count] : begun)
        if (count > 1 && !tags.contains(path))
            folders[path] = {++folder, -1, -1, true, path, {}, {}};
    const auto placed = [&](GatheredCode code) {
        const QString path = code.name;
        if (code.parentCode >= 0) return belowItsTag(std::move(code), tags);
        for (qsizetype dot = path.lastIndexOf(u'.'); dot > 0;
             dot = path.lastIndexOf(u'.', dot - 1)) {
            const QString above = path.left(dot);
            if (const auto tag = tags.find(above); tag != tags.end())
                code.parentCode = tag->second.id;
            else if (const auto group = folders.find(above); group != folders.end())
                code.parentFolder = group->second.id;
            else
                continue;
            if (path.size() > dot + 1) code.name = path.mid(dot + 1);
            break;
        }
        return code;
    };
    std::vector<GatheredCode> codes;
    codes.reserve(folders.size() + tags.size());
    for (const auto& [path, code] : folders) codes.push_back(placed(code));
    for (const auto& [path, code] : tags) codes.push_back(placed(code));
    return codes;
}

/// UTF-8 bytes, as Taguette counts; else code points, else UTF-16 units.
CountedContent countedPage(const PageWords& page) {
    CountedContent content;
    content.text = page.text;
    content.ways.resize(3);
    for (qsizetype unit = 0; unit < page.nodes.size(); ++unit) {
        const QChar character = page.nodes[unit];
        const std::int32_t place = page.places[static_cast<std::size_t>(unit)];
        const bool isPair = character.isHighSurrogate() && unit + 1 < page.nodes.size();
        const int bytes = isPair                        ? 4
                          : character.unicode() < 0x80  ? 1
                          : character.unicode() < 0x800 ? 2
                                                        : 3;
        content.ways[0].insert(content.ways[0].end(), static_cast<std::size_t>(bytes), place);
        content.ways[1].push_back(place);
        content.ways[2].insert(content.ways[2].end(), isPair ? 2 : 1, place);
        if (isPair) ++unit;
    }
    for (auto& way : content.ways) way.push_back(page.places.back());
    return content;
}

}  // namespace

bool isTaguette(const ForeignDatabase& from) {
    return from.hasColumns(QStringLiteral("documents"), columns("id name project_id contents")) &&
           from.hasColumns(QStringLiteral("tags"), columns("id project_id path")) &&
           from.hasColumns(QStringLiteral("highlights"),
                           columns("id document_id start_offset end_offset snippet")) &&
           from.hasTable(QStringLiteral("highlight_tags"));
}

void gatherTaguette(const ForeignDatabase& from, const QString& path, const QString& part,
                    const PageReader& page, GatheredProject& to) {
    const qint64 project = chosenProject(from, path, part);
    to.addCodes(codesOf(from, project));
    std::map<qint64, std::vector<qint64>> tagsOf;
    from.forEach(QStringLiteral("highlight_tags"), columns("highlight_id tag_id"),
                 [&](const ForeignRow& row) { tagsOf[row.number(0)].push_back(row.number(1)); });
    const auto made = highlightersIn(from, project);
    std::map<qint64, std::vector<GatheredSegment>> segments;
    std::map<qint64, int> untagged;
    from.forEach(QStringLiteral("highlights"),
                 columns("id document_id start_offset end_offset snippet"),
                 [&](const ForeignRow& row) {
                     GatheredSegment segment;
                     segment.given = {{static_cast<std::int32_t>(row.number(2)),
                                       static_cast<std::int32_t>(row.number(3))},
                                      page(row.text(4)).text};
                     if (const auto by = made.find(row.number(0)); by != made.end()) {
                         segment.coder = by->second.coder;
                         segment.created = by->second.moment;
                     }
                     const auto& tags = tagsOf[row.number(0)];
                     if (tags.empty()) ++untagged[row.number(1)];
                     for (const qint64 tag : tags) {
                         segment.code = tag;
                         segments[row.number(1)].push_back(segment);
                     }
                 });
    from.forEach(QStringLiteral("documents"),
                 columns("id project_id name filename description created contents"),
                 [&](const ForeignRow& row) {
                     if (row.number(1) != project) return;
                     GatheredDocument document;
                     document.name = row.text(2);
                     document.fileName = row.text(3);
                     document.content = countedPage(page(withLineFeeds(row.text(6))));
                     document.memo = row.text(4);
                     document.created = moment(row.text(5));
                     to.addDocument(row.number(0), document, segments[row.number(0)]);
                     to.leave(Words::tr("highlights without a tag"), untagged[row.number(0)]);
                 });
    from.forEach(QStringLiteral("projects"), columns("id description created"),
                 [&](const ForeignRow& row) {
                     if (row.number(0) == project)
                         to.addMemo(Words::tr("Project"), row.text(1), {}, moment(row.text(2)));
                 });
}

}  // namespace codebook
