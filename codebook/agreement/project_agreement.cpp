// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "codebook/agreement/project_agreement.h"

#include <algorithm>
#include <bit>
#include <map>
#include <tuple>

#include "codebook/agreement/consensus.h"
#include "codebook/error.h"
#include "codebook/words.h"

namespace codebook {

namespace {

constexpr std::size_t mostCoders = 60;

CoderBits bitOf(std::size_t coder) { return CoderBits{1} << coder; }

/// Used or not, by whom of those who could.
ReliabilityData emptyData(const QStringList& coders) {
    return {coders, {QStringLiteral("0"), QStringLiteral("1")}, {}, {}};
}

void addUnits(ReliabilityData& data, CoderBits given, CoderBits used, std::int64_t times) {
    if (times == 0) return;
    for (std::size_t coder = 0; coder < data.coderCount(); ++coder)
        data.values.push_back((given & bitOf(coder)) == 0  ? ReliabilityData::missing
                              : (used & bitOf(coder)) != 0 ? 1
                                                           : 0);
    data.times.push_back(times);
}

}  // namespace

ProjectAgreement::ProjectAgreement(const Study& study, const TextSource& source,
                                   AgreementQuestion question, const ProjectAgreement* earlier)
    : m_question(std::move(question)), m_unit(m_question.unit) {
    chooseCoders(study);
    findDocuments(study, source, earlier);
    gather(study);
}

void ProjectAgreement::chooseCoders(const Study& study) {
    auto& coders = m_question.coders;
    if (coders.empty()) {
        std::vector<bool> hasCoded(study.coders.idLimit(), false);
        for (const Coding& coding : study.codings)
            if (coding.isPlaced && study.coders.find(coding.coder))
                hasCoded[static_cast<std::size_t>(coding.coder.value)] = true;
        for (const Coder& coder : study.coders)
            if (hasCoded[static_cast<std::size_t>(coder.id.value)] &&
                coder.id != consensusCoder(study))
                coders.push_back(coder.id);
    }
    if (coders.size() > mostCoders)
        throw Conflict(Words::tr("At most %1 coders can be compared at once.").arg(mostCoders));
    m_bitOf.assign(study.coders.idLimit(), -1);
    for (const CoderId coder : coders) {
        m_bitOf[static_cast<std::size_t>(coder.value)] = static_cast<std::int32_t>(m_names.size());
        m_names << study.coders.at(coder).name;
    }
}

void ProjectAgreement::findDocuments(const Study& study, const TextSource& source,
                                     const ProjectAgreement* earlier) {
    const CoderBits everybody = bitOf(coders().size()) - 1;
    std::vector<CoderBits> given(study.documents.idLimit(),
                                 m_question.isEverythingGiven ? everybody : 0);
    for (const Coding& coding : study.codings) {
        const auto coder = static_cast<std::size_t>(coding.coder.value);
        if (coding.isPlaced && coder < m_bitOf.size() && m_bitOf[coder] >= 0)
            given[static_cast<std::size_t>(coding.document.value)] |=
                bitOf(static_cast<std::size_t>(m_bitOf[coder]));
    }
    std::vector<bool> isAsked(study.documents.idLimit(), !m_question.documents);
    if (m_question.documents)
        for (const DocumentId document : *m_question.documents)
            isAsked[static_cast<std::size_t>(document.value)] = true;
    m_placeOf.assign(study.documents.idLimit(), -1);
    for (const Document& document : study.documents) {
        const auto index = static_cast<std::size_t>(document.id.value);
        if (!isAsked[index] || given[index] == 0) continue;
        if (std::popcount(given[index]) < 2) {
            ++m_lonely;
            continue;
        }
        std::shared_ptr<const UnitGrid> grid;
        if (earlier && earlier->m_unit == m_unit && index < earlier->m_placeOf.size() &&
            earlier->m_placeOf[index] >= 0) {
            const auto place = static_cast<std::size_t>(earlier->m_placeOf[index]);
            if (earlier->m_revisions[place] == document.revision)
                grid = earlier->m_documents[place].grid;
        }
        if (!grid) grid = std::make_shared<UnitGrid>(document, source, m_unit);
        m_placeOf[index] = static_cast<std::int32_t>(m_documents.size());
        m_units += grid->count();
        m_revisions.push_back(document.revision);
        m_documents.push_back({document.id, given[index], std::move(grid)});
    }
}

void ProjectAgreement::gather(const Study& study) {
    std::vector<std::vector<std::int32_t>> comparedAs(study.codes.idLimit());
    for (std::size_t code = 0; code < m_question.codes.size(); ++code) {
        const auto& mask = m_question.codes[code].codes;
        for (std::size_t id = 0; id < std::min(mask.size(), comparedAs.size()); ++id)
            if (mask[id]) comparedAs[id].push_back(static_cast<std::int32_t>(code));
    }
    std::vector<Use> found;
    m_firstUse.assign(m_question.codes.size() + 1, 0);
    for (const Coding& coding : study.codings) {
        const auto coder = static_cast<std::size_t>(coding.coder.value);
        if (!coding.isPlaced || coder >= m_bitOf.size() || m_bitOf[coder] < 0) continue;
        const std::int32_t place = m_placeOf[static_cast<std::size_t>(coding.document.value)];
        const auto id = static_cast<std::size_t>(coding.code.value);
        if (place < 0 || id >= comparedAs.size() || comparedAs[id].empty()) continue;
        const Span units = m_documents[static_cast<std::size_t>(place)].grid->unitsOn(coding.span);
        if (units.isEmpty()) continue;
        for (const std::int32_t code : comparedAs[id]) {
            found.push_back({code, place, m_bitOf[coder], units});
            ++m_firstUse[static_cast<std::size_t>(code) + 1];
        }
    }
    // By code without comparing, then each code's few by document.
    for (std::size_t code = 1; code < m_firstUse.size(); ++code)
        m_firstUse[code] += m_firstUse[code - 1];
    m_uses.resize(found.size());
    std::vector<std::size_t> next = m_firstUse;
    for (const Use& use : found) m_uses[next[static_cast<std::size_t>(use.code)]++] = use;
    for (std::size_t code = 0; code + 1 < m_firstUse.size(); ++code)
        std::sort(m_uses.begin() + static_cast<std::ptrdiff_t>(m_firstUse[code]),
                  m_uses.begin() + static_cast<std::ptrdiff_t>(m_firstUse[code + 1]),
                  [](const Use& a, const Use& b) {
                      return std::tie(a.document, a.coder, a.units) <
                             std::tie(b.document, b.coder, b.units);
                  });
}

std::vector<ProjectAgreement::Group> ProjectAgreement::groups(std::size_t code) const {
    std::vector<Group> result;
    for (std::size_t first = m_firstUse[code]; first < m_firstUse[code + 1];) {
        std::size_t last = first;
        while (last < m_firstUse[code + 1] && m_uses[last].document == m_uses[first].document)
            ++last;
        result.push_back({first, last});
        first = last;
    }
    return result;
}

DocumentPieces ProjectAgreement::piecesIn(const Group& group, Levelled& levelled) const {
    std::vector<CoderSpan> spans;
    for (std::size_t i = group.first; i < group.last; ++i)
        spans.push_back({static_cast<std::size_t>(m_uses[i].coder), m_uses[i].units});
    DocumentPieces result{static_cast<std::size_t>(m_uses[group.first].document),
                          codedPieces(spans)};
    if (m_question.tolerance > 0) {
        const Levelled here = levelBoundaries(result.pieces, m_documents[result.document].given,
                                              m_question.tolerance);
        levelled.boundaries += here.boundaries;
        levelled.units += here.units;
    }
    return result;
}

std::vector<DocumentPieces> ProjectAgreement::pieces(std::size_t code) const {
    std::vector<DocumentPieces> result;
    Levelled levelled;
    for (const Group& group : groups(code)) result.push_back(piecesIn(group, levelled));
    return result;
}

ReliabilityData ProjectAgreement::data(std::size_t code) const {
    std::map<CoderBits, std::int64_t> unused;  // by who was given the text
    for (const SharedDocument& document : m_documents)
        unused[document.given] += document.grid->count();
    std::map<std::pair<CoderBits, CoderBits>, std::int64_t> used;
    for (const DocumentPieces& found : pieces(code)) {
        const CoderBits given = m_documents[found.document].given;
        for (const CodedPiece& piece : found.pieces) {
            used[{given, piece.coders}] += piece.units.length();
            unused[given] -= piece.units.length();
        }
    }
    ReliabilityData result = emptyData(m_names);
    for (const auto& [who, times] : used) addUnits(result, who.first, who.second, times);
    for (const auto& [given, times] : unused) addUnits(result, given, 0, times);
    return result;
}

std::vector<ReliabilityData> ProjectAgreement::documentData(std::size_t code) const {
    std::vector<ReliabilityData> ofDocument(m_documents.size(), emptyData(m_names));
    std::vector<std::int64_t> left;
    for (const SharedDocument& document : m_documents) left.push_back(document.grid->count());
    for (const DocumentPieces& found : pieces(code))
        for (const CodedPiece& piece : found.pieces) {
            addUnits(ofDocument[found.document], m_documents[found.document].given, piece.coders,
                     piece.units.length());
            left[found.document] -= piece.units.length();
        }
    for (std::size_t document = 0; document < m_documents.size(); ++document)
        addUnits(ofDocument[document], m_documents[document].given, 0, left[document]);
    return ofDocument;
}

Levelled ProjectAgreement::levelled() const {
    Levelled levelled;
    for (std::size_t code = 0; code < m_question.codes.size(); ++code)
        for (const Group& group : groups(code)) piecesIn(group, levelled);
    return levelled;
}

bool ProjectAgreement::hasSameUses(std::size_t code, const ProjectAgreement& other,
                                   std::size_t otherCode) const {
    const auto isSameDocument = [](const SharedDocument& a, const SharedDocument& b) {
        return a.id == b.id && a.given == b.given;
    };
    if (m_unit != other.m_unit || m_question.tolerance != other.m_question.tolerance ||
        coders() != other.coders() || m_revisions != other.m_revisions ||
        !std::equal(m_documents.begin(), m_documents.end(), other.m_documents.begin(),
                    other.m_documents.end(), isSameDocument))
        return false;
    const auto place = [](std::size_t at) { return static_cast<std::ptrdiff_t>(at); };
    return std::equal(m_uses.begin() + place(m_firstUse[code]),
                      m_uses.begin() + place(m_firstUse[code + 1]),
                      other.m_uses.begin() + place(other.m_firstUse[otherCode]),
                      other.m_uses.begin() + place(other.m_firstUse[otherCode + 1]));
}

}  // namespace codebook
