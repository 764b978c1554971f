// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "codebook/analysis/axis_reader.h"

#include <QMap>

#include <set>

#include "codebook/error.h"
#include "codebook/words.h"

namespace codebook {

std::vector<AxisCategory> AxisReader::read(const QString& level) const {
    const qsizetype colon = level.indexOf(u':');
    const QString kind = (colon < 0 ? level : level.left(colon)).trimmed();
    const QString name = colon < 0 ? QString() : level.mid(colon + 1).trimmed();
    if (kind == QLatin1String("codes")) return children(name);
    if (kind == QLatin1String("code")) return listed(name);
    if (kind == QLatin1String("perspective")) return perspectives();
    if (kind == QLatin1String("attribute")) return attributeValues(name);
    if (kind == QLatin1String("document")) return documents(name);
    if (kind == QLatin1String("group")) return groups(name);
    if (kind == QLatin1String("speaker")) return speakers();
    if (kind == QLatin1String("language")) return languages();
    if (kind == QLatin1String("coder")) return coders(name);
    throw Conflict(Words::tr("“%1” is not an axis; use codes:PATH, code:PATH,…, perspective, "
                             "attribute:NAME, document, group, speaker, language or coder.")
                       .arg(level));
}

AxisCategory AxisReader::ofBranch(CodeId code, const QString& label) const {
    AxisCategory category;
    category.labels = {label};
    category.codeSets = {mask(m_tree.branch(code))};
    return category;
}

std::shared_ptr<const CodeMask> AxisReader::mask(const std::vector<CodeId>& codes) const {
    CodeMask chosen(m_study.codes.idLimit());
    for (const CodeId code : codes) chosen[static_cast<std::size_t>(code.value)] = true;
    CodeMask withAliases = chosen;
    for (const Code& code : m_study.codes)
        if (code.mergedInto)
            withAliases[static_cast<std::size_t>(code.id.value)] =
                chosen[static_cast<std::size_t>(m_tree.effective(code.id).value)];
    return std::make_shared<const CodeMask>(std::move(withAliases));
}

std::vector<AxisCategory> AxisReader::children(const QString& path) const {
    const CodeId parent = path.isEmpty() ? CodeId{} : m_tree.resolve(path);
    std::vector<AxisCategory> categories;
    for (const CodeId child : parent ? m_tree.children(parent) : m_tree.roots())
        categories.push_back(ofBranch(child, m_study.codes.at(child).name));
    if (categories.empty())
        throw Conflict(path.isEmpty() ? Words::tr("The codebook is empty.")
                                      : Words::tr("“%1” has no codes below it.").arg(path));
    return categories;
}

std::vector<AxisCategory> AxisReader::listed(const QString& paths) const {
    std::vector<AxisCategory> categories;
    for (const QString& path : pathList(paths)) {
        const CodeId code = m_tree.resolve(path);
        categories.push_back(ofBranch(code, m_study.codes.at(code).name));
    }
    if (categories.empty()) throw Conflict(Words::tr("“code:” needs at least one path."));
    return categories;
}

std::vector<AxisCategory> AxisReader::perspectives() const {
    QStringList order;
    QMap<QString, std::vector<CodeId>> members;
    for (const CodeId code : m_tree.depthFirst()) {
        const QString perspective = m_tree.perspective(code);
        if (perspective.isEmpty()) continue;
        if (!order.contains(perspective)) order << perspective;
        members[perspective].push_back(code);
    }
    if (order.isEmpty())
        throw Conflict(Words::tr("No code of the codebook belongs to a perspective."));
    std::vector<AxisCategory> categories;
    for (const QString& perspective : order) {
        AxisCategory category;
        category.labels = {perspective};
        category.codeSets = {mask(members[perspective])};
        categories.push_back(std::move(category));
    }
    return categories;
}

std::vector<AxisCategory> AxisReader::attributeValues(const QString& name) const {
    AttributeId attribute;
    for (const Attribute& known : m_study.attributes)
        if (known.name == name) attribute = known.id;
    if (!attribute) throw Conflict(Words::tr("There is no attribute “%1”.").arg(name));
    QStringList values;
    for (const AttributeValue& value : m_study.attributeValues)
        if (value.attribute == attribute) values << value.values;
    values.removeDuplicates();
    sort(values);
    std::vector<AxisCategory> categories;
    for (const QString& value : values) {
        AxisCategory category;
        category.labels = {value};
        PlaceCondition place;
        place.attribute = attribute;
        place.value = value;
        category.places = {place};
        categories.push_back(std::move(category));
    }
    if (categories.empty())
        throw Conflict(Words::tr("Nothing has a value in the attribute “%1”.").arg(name));
    return categories;
}

std::vector<AxisCategory> AxisReader::documents(const QString& names) const {
    const auto category = [](const Document& document) {
        AxisCategory one;
        one.labels = {document.name};
        PlaceCondition place;
        place.document = document.id;
        one.places = {place};
        return one;
    };
    std::vector<AxisCategory> categories;
    for (const QString& name : nameList(names)) {
        const auto& all = m_study.documents;
        const auto known = std::find_if(all.begin(), all.end(), [&](const Document& document) {
            return document.name == name;
        });
        if (known == all.end()) throw Conflict(Words::tr("There is no document “%1”.").arg(name));
        categories.push_back(category(*known));
    }
    if (!categories.empty()) return categories;
    for (const Document& document : m_study.documents) categories.push_back(category(document));
    return sorted(std::move(categories), Words::tr("The project has no documents."));
}

std::vector<AxisCategory> AxisReader::groups(const QString& path) const {
    const QString above = path.isEmpty() ? QString() : path + u'/';
    QMap<QString, std::vector<bool>> members;
    for (const Document& document : m_study.documents) {
        if (document.group.isEmpty() || !document.group.startsWith(above)) continue;
        std::vector<bool>& group = members[document.group.mid(above.size()).section(u'/', 0, 0)];
        group.resize(m_study.documents.idLimit());
        group[static_cast<std::size_t>(document.id.value)] = true;
    }
    std::vector<AxisCategory> categories;
    for (auto group = members.cbegin(); group != members.cend(); ++group) {
        AxisCategory category;
        category.labels = {group.key()};
        PlaceCondition place;
        place.documents = std::make_shared<const std::vector<bool>>(group.value());
        category.places = {place};
        categories.push_back(std::move(category));
    }
    return sorted(std::move(categories), path.isEmpty()
                                             ? Words::tr("No document belongs to a group.")
                                             : Words::tr("“%1” has no groups below it.").arg(path));
}

std::vector<AxisCategory> AxisReader::speakers() const {
    QMap<QString, int> uses;
    for (const Speaker& speaker : m_study.speakers) ++uses[speaker.label];
    std::vector<AxisCategory> categories;
    for (const Speaker& speaker : m_study.speakers) {
        AxisCategory category;
        category.labels = {uses[speaker.label] == 1
                               ? speaker.label
                               : QStringLiteral("%1 (%2)").arg(
                                     speaker.label, m_study.documents.at(speaker.document).name)};
        PlaceCondition place;
        place.document = speaker.document;
        place.speaker = speaker.ordinal;
        place.isSpeaker = true;
        category.places = {place};
        categories.push_back(std::move(category));
    }
    return sorted(std::move(categories), Words::tr("No document names its speakers."));
}

std::vector<AxisCategory> AxisReader::languages() const {
    std::vector<LanguageCode> ofDocuments(m_study.documents.idLimit());
    std::set<LanguageCode> all;
    for (const Document& document : m_study.documents) {
        const LanguageCode own(document.language);
        ofDocuments[static_cast<std::size_t>(document.id.value)] = own;
        all.insert(own);
        if (m_source == nullptr) continue;
        for (const Turn& turn : *m_source->turns(document.id))
            if (!turn.language.isEmpty()) all.insert(turn.language);
    }
    const auto shared = std::make_shared<const std::vector<LanguageCode>>(ofDocuments);
    std::vector<AxisCategory> categories;
    for (const LanguageCode& language : all) {
        AxisCategory category;
        category.labels = {language.isEmpty() ? QStringLiteral("unknown") : language.toString()};
        PlaceCondition place;
        place.languages = shared;
        place.language = language;
        category.places = {place};
        categories.push_back(std::move(category));
    }
    return sorted(std::move(categories), Words::tr("The project has no documents."));
}

std::vector<AxisCategory> AxisReader::coders(const QString& names) const {
    const auto category = [](const Coder& coder) {
        AxisCategory one;
        one.labels = {coder.name};
        one.coder = coder.id;
        return one;
    };
    std::vector<AxisCategory> categories;
    for (const QString& name : nameList(names)) {
        const auto& all = m_study.coders;
        const auto known = std::find_if(all.begin(), all.end(),
                                        [&](const Coder& coder) { return coder.name == name; });
        if (known == all.end()) throw Conflict(Words::tr("There is no coder “%1”.").arg(name));
        categories.push_back(category(*known));
    }
    if (!categories.empty()) return categories;
    std::vector<bool> hasCoded(m_study.coders.idLimit());
    for (const Coding& coding : m_study.codings)
        hasCoded[static_cast<std::size_t>(coding.coder.value)] = true;
    for (const Coder& coder : m_study.coders)
        if (hasCoded[static_cast<std::size_t>(coder.id.value)])
            categories.push_back(category(coder));
    return sorted(std::move(categories), Words::tr("Nobody has coded anything yet."));
}

void AxisReader::sort(QStringList& names) const {
    std::sort(names.begin(), names.end(),
              [&](const QString& a, const QString& b) { return m_collator.compare(a, b) < 0; });
}

std::vector<AxisCategory> AxisReader::sorted(std::vector<AxisCategory> categories,
                                             const QString& whenEmpty) const {
    if (categories.empty()) throw Conflict(whenEmpty);
    std::stable_sort(categories.begin(), categories.end(),
                     [&](const AxisCategory& a, const AxisCategory& b) {
                         return m_collator.compare(a.labels.front(), b.labels.front()) < 0;
                     });
    return categories;
}

}  // namespace codebook
