// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/quoting.h"

#include <algorithm>

#include "codebook/words.h"

namespace app {

using codebook::CodingId;
using codebook::Place;
using codebook::Words;

namespace {

/// Hexadecimal digits of a GUID that tell codings apart in all but the largest projects.
constexpr auto Prefix = "Q-";
constexpr qsizetype ShortId = 6;
constexpr qsizetype LongId = 12;

QString digitsOf(const QUuid& guid) { return guid.toString(QUuid::Id128).toUpper(); }

const codebook::Turn* firstTurn(const codebook::Turns& turns, codebook::Span span,
                                std::int32_t* number) {
    const codebook::TurnRange range = codebook::turnsOverlapping(turns, span);
    if (range.isEmpty()) return nullptr;
    *number = range.first + 1;
    return &turns[static_cast<std::size_t>(range.first)];
}

}  // namespace

CodingId codingOfQuotation(const std::vector<QUuid>& codingGuids, const QString& id) {
    if (!id.startsWith(QLatin1String(Prefix))) return {};
    const QString digits = id.mid(QLatin1String(Prefix).size());
    // The first six digits are the upper bytes of the first number of a GUID.
    bool isNumber = false;
    const quint32 number = digits.left(ShortId).toUInt(&isNumber, 16);
    if (!isNumber || digits.size() < ShortId) return {};
    for (std::size_t i = 0; i < codingGuids.size(); ++i)
        if (codingGuids[i].data1 >> 8 == number && digitsOf(codingGuids[i]).startsWith(digits))
            return CodingId{static_cast<std::int32_t>(i)};
    return {};
}

QString recordingTime(std::chrono::milliseconds time) {
    const auto seconds = time.count() / 1000;
    return QStringLiteral("%1:%2:%3")
        .arg(seconds / 3600)
        .arg(seconds / 60 % 60, 2, 10, QLatin1Char('0'))
        .arg(seconds % 60, 2, 10, QLatin1Char('0'));
}

Quoting::Quoting(const ReportMaterial& material, const ReportRecipe& recipe)
    : m_material(&material), m_recipe(&recipe), m_people(material.study) {
    for (const QString& name : recipe.attributes)
        for (const auto& attribute : material.study.attributes)
            if (attribute.name == name) m_attributes.push_back(attribute.id);
    QSet<QString> met;
    for (const codebook::Coding& coding : material.study.codings) {
        const QString beginning =
            digitsOf(material.codingGuids[static_cast<std::size_t>(coding.id.value)]).left(ShortId);
        if (met.contains(beginning)) m_sharedBeginnings.insert(beginning);
        met.insert(beginning);
    }
}

QString Quoting::idOf(const std::vector<CodingId>& codings) const {
    if (codings.empty()) return {};
    const CodingId earliest = *std::min_element(codings.begin(), codings.end());
    const QString digits =
        digitsOf(m_material->codingGuids[static_cast<std::size_t>(earliest.value)]);
    const bool isShared = m_sharedBeginnings.contains(digits.left(ShortId));
    return QLatin1String(Prefix) + digits.left(isShared ? LongId : ShortId);
}

std::vector<CodingId> Quoting::codingsAt(const Place& place,
                                         const std::vector<CodingId>& codings) const {
    std::vector<CodingId> there;
    for (const CodingId id : codings) {
        const codebook::Coding& coding = m_material->study.codings.at(id);
        if (coding.document == place.document && coding.span.overlaps(place.span))
            there.push_back(id);
    }
    return there;
}

codebook::CaseId Quoting::speaker(const Place& place) const {
    const auto turns = m_material->texts->turns(place.document);
    const codebook::TurnRange range = codebook::turnsOverlapping(*turns, place.span);
    // A passage that begins with the interviewer's question is its answer's.
    for (std::int32_t turn = range.first; turn < range.last; ++turn)
        if (const auto person =
                m_people.person(place.document, (*turns)[static_cast<std::size_t>(turn)].speaker))
            return person;
    return {};
}

QString Quoting::sourceOf(const Place& place) const {
    const auto turns = m_material->texts->turns(place.document);
    std::int32_t number = 0;
    const codebook::Turn* turn = firstTurn(*turns, place.span, &number);
    const codebook::TurnRange range = codebook::turnsOverlapping(*turns, place.span);
    std::int32_t ordinal = turn ? turn->speaker : -1;
    for (std::int32_t at = range.first; at < range.last; ++at) {
        const std::int32_t speaker = (*turns)[static_cast<std::size_t>(at)].speaker;
        if (!m_people.person(place.document, speaker)) continue;
        ordinal = speaker;
        break;
    }
    const codebook::Study& study = m_material->study;
    QStringList parts;
    if (const auto person = m_people.person(place.document, ordinal); person && m_recipe->namesCase)
        parts << study.cases.at(person).name;
    for (const codebook::AttributeId attribute : m_attributes)
        if (const QStringList& values = m_people.values(attribute, place.document, ordinal);
            !values.isEmpty())
            parts << values.join(u'/');
    const QString document = study.documents.at(place.document).name;
    if (m_recipe->namesDocument && !parts.contains(document)) parts << document;
    if (m_recipe->tellsPlace && turn) {
        parts << Words::tr("turn %1").arg(number);
        if (turn->begins) parts << recordingTime(*turn->begins);
    }
    return parts.join(QStringLiteral(", "));
}

codebook::Quotation Quoting::quotation(const Place& place,
                                       const std::vector<CodingId>& codings) const {
    m_quoted.insert(place.document.value);
    QStringList memos;
    if (m_recipe->hasMemos)
        for (const CodingId coding : codings)
            if (const QString memo = m_material->memos.value(coding).trimmed();
                !memo.isEmpty() && !memos.contains(memo))
                memos << memo;
    return {idOf(codings), m_material->texts->text(place.document)->slice(place.span).trimmed(),
            sourceOf(place), memos.join(u'\n')};
}

}  // namespace app
