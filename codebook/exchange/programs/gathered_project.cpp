// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "codebook/exchange/programs/gathered_project.h"

#include <QCryptographicHash>
#include <QFileInfo>

#include <set>

#include "codebook/exchange/csv.h"
#include "codebook/model/schema.h"
#include "codebook/words.h"

namespace codebook {

namespace {

/// The space of the GUIDs of what other programs number within a file.
constexpr QUuid programSpace{0x1f7c0c52, 0x88a3, 0x4b8e, 0xa1, 0x0d, 0x5e,
                             0x7d,       0x24,   0xc9,   0x61, 0xb3};
constexpr int mostToldSegments = 20;
constexpr qsizetype shownWords = 60;

QString digestOf(const QString& text) {
    return QString::fromLatin1(
        QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256).toHex());
}

QString shown(const QString& words) {
    const QString plain = words.simplified();
    return plain.size() > shownWords ? plain.left(shownWords) + QChar(0x2026) : plain;
}

bool isColor(const QString& color) {
    return color.size() == 7 && color.startsWith(u'#') &&
           std::all_of(color.begin() + 1, color.end(), [](QChar digit) {
               return QStringLiteral("0123456789abcdefABCDEF").contains(digit);
           });
}

}  // namespace

GatheredProject::GatheredProject(const Project& into, const QString& program)
    : m_into(&into), m_space(derivedGuid(programSpace, program)) {
    m_project.origin = program;
}

QUuid GatheredProject::guidOf(const QString& identity) {
    QUuid guid = derivedGuid(m_space, identity);
    for (int number = 2; m_guids.contains(guid); ++number)
        guid = derivedGuid(m_space, QStringLiteral("%1 (%2)").arg(identity).arg(number));
    m_guids.insert(guid);
    return guid;
}

QUuid GatheredProject::coder(const QString& name) {
    const QString plain = name.trimmed();
    if (plain.isEmpty()) return {};
    QUuid& guid = m_coders[plain];
    if (guid.isNull()) {
        guid = guidOf(QStringLiteral("coder ") + plain);
        m_project.users.push_back({guid, plain});
    }
    return guid;
}

QUuid GatheredProject::note(const QString& about, const QString& title, const QString& text,
                            const QString& coderName, const QString& created) {
    if (text.trimmed().isEmpty()) return {};
    refi::Note made;
    made.guid = guidOf(QStringLiteral("memo %1 %2 %3").arg(about, title, digestOf(text)));
    made.name = title;
    made.textContent = text;
    made.user = coder(coderName);
    made.created = created;
    m_project.notes.push_back(made);
    return made.guid;
}

void GatheredProject::addCodes(const std::vector<GatheredCode>& codes) {
    std::vector<int> places(codes.size(), -1);
    for (std::size_t at = 0; at < codes.size(); ++at)
        if (codes[at].id >= 0)
            (codes[at].isFolder ? m_folders : m_parents).insert(codes[at].id, static_cast<int>(at));
    for (std::size_t at = 0; at < codes.size(); ++at) putCode(at, codes, places);
}

void GatheredProject::putCode(std::size_t at, const std::vector<GatheredCode>& codes,
                              std::vector<int>& places) {
    // The way up, which may be longer than the stack and may run in a circle.
    std::vector<std::size_t> way;
    const auto above = [&](const GatheredCode& code) {
        if (code.parentFolder >= 0 && m_folders.contains(code.parentFolder))
            return m_folders.value(code.parentFolder);
        return m_parents.value(code.parentCode, -1);
    };
    for (int next = static_cast<int>(at); next >= 0 && places[static_cast<std::size_t>(next)] < 0;
         next = above(codes[static_cast<std::size_t>(next)])) {
        const auto index = static_cast<std::size_t>(next);
        if (std::find(way.begin(), way.end(), index) != way.end()) break;
        way.push_back(index);
    }
    for (auto step = way.rbegin(); step != way.rend(); ++step) {
        const GatheredCode& from = codes[*step];
        const int parent = above(from);
        refi::Code code;
        code.parent = parent < 0 ? -1 : places[static_cast<std::size_t>(parent)];
        const QUuid below =
            code.parent < 0 ? QUuid() : m_project.codes[static_cast<std::size_t>(code.parent)].guid;
        code.guid =
            guidOf(QStringLiteral("%1 %2 %3")
                       .arg(from.isFolder ? QStringLiteral("folder") : QStringLiteral("code"),
                            refi::written(below), from.name));
        code.name = from.name;
        code.isCodable = !from.isFolder;
        code.description = from.memo;
        if (isColor(from.color))
            code.color = from.color.toLower();
        else if (!from.color.isEmpty())
            leave(Words::tr("colours that are no #rrggbb"), 1);
        places[*step] = static_cast<int>(m_project.codes.size());
        if (!from.isFolder) m_codes.insert(from.id, m_project.codes.size());
        m_project.codes.push_back(std::move(code));
    }
}

/// A document of the project that holds the same text under the same name is the same document.
QUuid GatheredProject::documentGuid(const GatheredDocument& document) {
    const QString digest = digestOf(document.content.text);
    const QUuid derived = guidOf(QStringLiteral("document %1 %2").arg(document.name, digest));
    QUuid same;
    for (const Document& known : m_into->study().documents) {
        if (known.guid == derived) return derived;
        const bool hasName = known.name == document.name ||
                             known.name == QFileInfo(document.name).completeBaseName();
        if (hasName && known.revision == digest) same = known.guid;
    }
    if (same.isNull() || m_guids.contains(same)) return derived;
    m_guids.insert(same);
    return same;
}

void GatheredProject::addDocument(qint64 id, const GatheredDocument& document,
                                  const std::vector<GatheredSegment>& segments) {
    refi::Source source;
    source.guid = documentGuid(document);
    source.name = document.name;
    source.textPath = document.fileName;
    source.group = document.group;
    source.textContent = document.content.text;
    source.hasContent = true;
    source.created = document.created;
    if (const QUuid memo =
            note(refi::written(source.guid), {}, document.memo, document.coder, document.created);
        !memo.isNull())
        source.notes.push_back(memo);
    std::vector<GivenSegment> given;
    given.reserve(segments.size());
    for (const GatheredSegment& segment : segments) given.push_back(segment.given);
    const SegmentPlaces places(document.content, given);
    std::map<PlaceEvidence, int> counts;
    for (const GatheredSegment& segment : segments) {
        const auto place = places.place(segment.given);
        if (!place) {
            tellUnplaced(document, segment);
            continue;
        }
        ++counts[place->evidence];
        putSegment(source, segment, place->span);
    }
    const auto tellHow = [&](PlaceEvidence evidence, const QString& sentence) {
        if (const int count = counts[evidence]; count > 0)
            tell(sentence.arg(document.name, QString::number(count)));
    };
    tellHow(
        PlaceEvidence::Recounted,
        Words::tr("“%1”: segments that hold their words only if one counts otherwise, and were so "
                  "placed: %2."));
    tellHow(PlaceEvidence::Found,
            Words::tr("“%1”: segments that stood beside their words, and were placed where alone "
                      "these words stand: %2."));
    tellHow(PlaceEvidence::Unproved,
            Words::tr("“%1”: segments of which the program keeps no words, placed where it counts "
                      "them: %2."));
    m_documents.insert(id, m_project.sources.size());
    m_project.sources.push_back(std::move(source));
}

void GatheredProject::putSegment(refi::Source& source, const GatheredSegment& segment, Span span) {
    const QString where = QStringLiteral("%1 %2 %3")
                              .arg(refi::written(source.guid), QString::number(span.begin),
                                   QString::number(span.end));
    const QUuid user = coder(segment.coder);
    refi::Selection selection;
    selection.span = span;
    selection.user = user;
    selection.created = segment.created;
    if (segment.code < 0) {
        selection.guid = guidOf(QStringLiteral("passage ") + where);
        const QUuid memo = note(where, {}, segment.memo, segment.coder, segment.created);
        if (!memo.isNull()) selection.notes.push_back(memo);
        source.selections.push_back(std::move(selection));
        return;
    }
    refi::Coding coding;
    coding.user = user;
    coding.created = segment.created;
    coding.weight = segment.weight;
    if (const auto code = m_codes.constFind(segment.code); code != m_codes.constEnd())
        coding.code = m_project.codes[*code].guid;
    coding.guid = guidOf(QStringLiteral("coding %1 %2 %3")
                             .arg(where, refi::written(coding.code), segment.coder.trimmed()));
    selection.guid = derivedGuid(coding.guid, QStringLiteral("selection"));
    const QUuid memo =
        note(refi::written(coding.guid), {}, segment.memo, segment.coder, segment.created);
    if (!memo.isNull()) coding.notes.push_back(memo);
    selection.codings.push_back(std::move(coding));
    source.selections.push_back(std::move(selection));
}

void GatheredProject::tellUnplaced(const GatheredDocument& document,
                                   const GatheredSegment& segment) {
    if (++m_unplaced > mostToldSegments) return;
    const auto code = m_codes.constFind(segment.code);
    tell(Words::tr("“%1”, %2 to %3 (%4): the words “%5” stand neither there nor in exactly one "
                   "other place; left out.")
             .arg(document.name, QString::number(segment.given.span.begin),
                  QString::number(segment.given.span.end),
                  code == m_codes.constEnd() ? Words::tr("memo") : m_project.codes[*code].name,
                  shown(segment.given.words)));
}

void GatheredProject::addCase(qint64 id, const QString& name, const QString& memo,
                              const QString& coderName) {
    refi::Case person;
    person.name = name.trimmed();
    person.guid = guidOf(QStringLiteral("case ") + person.name);
    if (const QUuid made = note(refi::written(person.guid), {}, memo, coderName, {});
        !made.isNull())
        person.notes.push_back(made);
    m_cases.insert(id, m_project.cases.size());
    m_project.cases.push_back(std::move(person));
}

void GatheredProject::link(qint64 person, qint64 document, bool isWhole) {
    if (!m_cases.contains(person) || !m_documents.contains(document))
        return leave(Words::tr("links of cases that lead nowhere"), 1);
    refi::Case& to = m_project.cases[m_cases.value(person)];
    const QUuid guid = m_project.sources[m_documents.value(document)].guid;
    if (std::find(to.sources.begin(), to.sources.end(), guid) == to.sources.end())
        to.sources.push_back(guid);
    if (!isWhole) leave(Words::tr("passages that belong to cases"), 1);
}

void GatheredProject::addValue(bool isOfCase, qint64 owner, const QString& variable,
                               const QString& value) {
    if (value.trimmed().isEmpty()) return;
    const auto& owners = isOfCase ? m_cases : m_documents;
    if (!owners.contains(owner)) return leave(Words::tr("values of what the file lacks"), 1);
    if (!m_variables.contains(variable)) {
        m_variables.insert(variable, m_project.variables.size());
        m_project.variables.push_back(
            {guidOf(QStringLiteral("attribute ") + variable),
             variable,
             m_numbers.contains(variable) ? QStringLiteral("Float") : QStringLiteral("Text"),
             {}});
    }
    refi::Variable& known = m_project.variables[m_variables.value(variable)];
    if (!numberInCell(value)) known.type = QStringLiteral("Text");
    auto& values = isOfCase ? m_project.cases[owners.value(owner)].values
                            : m_project.sources[owners.value(owner)].values;
    values.push_back({known.guid, value});
}

void GatheredProject::addMemo(const QString& title, const QString& text, const QString& coderName,
                              const QString& created) {
    note(QStringLiteral("project"), title, text, coderName, created);
}

void GatheredProject::leave(const QString& what, int count) {
    if (count > 0) m_left[what] += count;
}

refi::Project GatheredProject::finished() {
    if (m_unplaced > mostToldSegments)
        tell(Words::tr("Further segments left out because their words stand elsewhere: %1.")
                 .arg(m_unplaced - mostToldSegments));
    for (const auto& [what, count] : m_left)
        tell(Words::tr("Left out: %1 (%2).").arg(what, QString::number(count)));
    return std::move(m_project);
}

}  // namespace codebook
