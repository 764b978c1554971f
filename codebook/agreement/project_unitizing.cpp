// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <map>

#include "codebook/agreement/project_agreement.h"

namespace codebook {

Continuum ProjectAgreement::continuum(std::size_t code) const {
    Continuum result;
    result.coders = m_names;
    result.categories << m_question.codes[code].label;
    result.units.resize(coders().size());
    const CoderBits everybody = (CoderBits{1} << coders().size()) - 1;
    std::vector<double> offsets(m_documents.size(), -1);
    for (std::size_t document = 0; document < m_documents.size(); ++document) {
        if (m_documents[document].given != everybody) continue;
        offsets[document] = result.end;
        result.end += m_documents[document].grid->count();
    }
    // Uses are in order of document, coder and place.
    for (std::size_t i = m_firstUse[code]; i < m_firstUse[code + 1]; ++i) {
        const Use& use = m_uses[i];
        const double offset = offsets[static_cast<std::size_t>(use.document)];
        if (offset < 0) continue;
        const ContinuumUnit unit{offset + use.units.begin, offset + use.units.end, 0};
        auto& units = result.units[static_cast<std::size_t>(use.coder)];
        if (!units.empty() && unit.begin < units.back().end)
            units.back().end = std::max(units.back().end, unit.end);
        else
            units.push_back(unit);
    }
    return result;
}

namespace {

/// One document's units with the codes that each coder gave them, as pieces between all boundaries.
struct SetSweep {
    std::vector<std::int32_t> bounds;
    std::vector<std::vector<std::vector<std::int32_t>>> codes;  // piece → coder → codes

    SetSweep(const std::vector<std::pair<std::int32_t, CodedPiece>>& uses, std::int32_t count,
             std::size_t coders) {
        bounds = {0, count};
        for (const auto& [code, piece] : uses) {
            bounds.push_back(piece.units.begin);
            bounds.push_back(piece.units.end);
        }
        std::sort(bounds.begin(), bounds.end());
        bounds.erase(std::unique(bounds.begin(), bounds.end()), bounds.end());
        codes.resize(bounds.size() - 1, std::vector<std::vector<std::int32_t>>(coders));
        for (const auto& [code, piece] : uses) {
            auto at = static_cast<std::size_t>(
                std::lower_bound(bounds.begin(), bounds.end(), piece.units.begin) - bounds.begin());
            for (; bounds[at] < piece.units.end; ++at)
                for (std::size_t coder = 0; coder < coders; ++coder)
                    if ((piece.coders >> coder & 1) != 0) codes[at][coder].push_back(code);
        }
    }
};

}  // namespace

ReliabilityData ProjectAgreement::setData() const {
    std::vector<std::vector<std::pair<std::int32_t, CodedPiece>>> uses(m_documents.size());
    for (std::size_t code = 0; code < m_question.codes.size(); ++code)
        for (const DocumentPieces& found : pieces(code))
            for (const CodedPiece& piece : found.pieces)
                uses[found.document].emplace_back(static_cast<std::int32_t>(code), piece);
    ReliabilityData result{m_names, {}, {}, {}};
    std::map<std::vector<std::int32_t>, std::int32_t> indexOf;
    const auto categoryOf = [&](const std::vector<std::int32_t>& codes) {
        const auto [found, isNew] =
            indexOf.try_emplace(codes, static_cast<std::int32_t>(result.categories.size()));
        if (isNew) {
            QStringList names;
            for (const std::int32_t code : codes)
                names << m_question.codes[static_cast<std::size_t>(code)].label;
            names.sort();
            result.categories << names.join(u'|');
        }
        return found->second;
    };
    for (std::size_t document = 0; document < m_documents.size(); ++document) {
        const SharedDocument& shared = m_documents[document];
        if (shared.grid->count() == 0) continue;
        const SetSweep sweep(uses[document], shared.grid->count(), coders().size());
        for (std::size_t at = 0; at < sweep.codes.size(); ++at) {
            for (std::size_t coder = 0; coder < coders().size(); ++coder)
                result.values.push_back((shared.given >> coder & 1) != 0
                                            ? categoryOf(sweep.codes[at][coder])
                                            : ReliabilityData::missing);
            result.times.push_back(sweep.bounds[at + 1] - sweep.bounds[at]);
        }
    }
    return joined(result);
}

}  // namespace codebook
