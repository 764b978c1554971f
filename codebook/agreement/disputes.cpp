// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "codebook/agreement/disputes.h"

#include <algorithm>
#include <bit>
#include <map>
#include <tuple>

#include "codebook/agreement/krippendorff.h"

namespace codebook {

namespace {

/// What raises alpha, and by how much.
class Costs {
   public:
    explicit Costs(const ReliabilityData& data)
        : m_all(coincidencesOf(countsOf(data))),
          m_nominal(squaredDistance(MeasurementLevel::Nominal, {})),
          m_now(alphaOf(m_all, m_nominal)) {}

    /// Of the pieces on which those who were given the text differ.
    double of(const std::vector<CodedPiece>& pieces, CoderBits given) const {
        if (!m_now) return 0;
        const int everybody = std::popcount(given);
        Coincidences settled = m_all;
        for (const CodedPiece& piece : pieces) {
            const int with = std::popcount(piece.coders & given);
            const std::int32_t before[]{everybody - with, with};
            const std::int32_t after[]{0, everybody};
            settled.add(before, -static_cast<double>(piece.units.length()));
            settled.add(after, piece.units.length());
        }
        return alphaOf(settled, m_nominal).value_or(1) - *m_now;
    }

   private:
    Coincidences m_all;
    SquaredDistance m_nominal;
    std::optional<double> m_now;
};

/// Who used which other codes in a document.
using OtherUses = std::vector<std::pair<std::size_t, CodedPiece>>;

void tellOthers(Dispute& dispute, const OtherUses& uses) {
    for (const auto& [code, piece] : uses)
        if (piece.units.overlaps(dispute.units) && (piece.coders & dispute.others) != 0 &&
            (dispute.otherCodes.empty() || dispute.otherCodes.back() != code))
            dispute.otherCodes.push_back(code);
    if (!dispute.otherCodes.empty() && dispute.kind == DisputeKind::Alone)
        dispute.kind = DisputeKind::OtherCode;
}

/// The connected stretches of pieces, as [first, last).
std::vector<std::pair<std::size_t, std::size_t>> stretches(const std::vector<CodedPiece>& pieces) {
    std::vector<std::pair<std::size_t, std::size_t>> result;
    for (std::size_t first = 0; first < pieces.size();) {
        std::size_t last = first + 1;
        while (last < pieces.size() && pieces[last].units.begin == pieces[last - 1].units.end)
            ++last;
        result.emplace_back(first, last);
        first = last;
    }
    return result;
}

/// None where all agree on the pieces.
std::optional<Dispute> disputeOn(std::vector<CodedPiece> pieces, const SharedDocument& shared) {
    Dispute dispute;
    dispute.document = shared.id;
    dispute.units = {pieces.front().units.begin, pieces.back().units.end};
    dispute.text = shared.grid->textOf(dispute.units);
    for (const CodedPiece& piece : pieces) {
        dispute.used |= piece.coders & shared.given;
        const CoderBits without = shared.given & ~piece.coders;
        dispute.others |= without;
        if (without == 0)
            dispute.kind = DisputeKind::Boundary;
        else
            dispute.disputed += piece.units.length();
    }
    if (dispute.others == 0) return {};
    dispute.pieces = std::move(pieces);
    return dispute;
}

/// Calls `visit` with each dispute and the place of its document among the shared ones.
template <typename Visit>
void forEachDispute(const ProjectAgreement& agreement, std::size_t code, const Visit& visit) {
    for (const DocumentPieces& found : agreement.pieces(code)) {
        const SharedDocument& shared = agreement.documents()[found.document];
        for (const auto& [first, last] : stretches(found.pieces)) {
            auto dispute = disputeOn({found.pieces.begin() + static_cast<std::ptrdiff_t>(first),
                                      found.pieces.begin() + static_cast<std::ptrdiff_t>(last)},
                                     shared);
            if (!dispute) continue;
            dispute->code = code;
            visit(std::move(*dispute), found.document);
        }
    }
}

}  // namespace

Span Dispute::stretchOf(std::size_t coder) const {
    Span stretch;
    for (const CodedPiece& piece : pieces) {
        if ((piece.coders >> coder & 1) == 0) continue;
        if (stretch.isEmpty()) stretch.begin = piece.units.begin;
        stretch.end = piece.units.end;
    }
    return stretch;
}

std::vector<Dispute> bareDisputesOn(const ProjectAgreement& agreement, std::size_t code) {
    std::vector<Dispute> disputes;
    forEachDispute(agreement, code, [&disputes](Dispute dispute, std::size_t) {
        disputes.push_back(std::move(dispute));
    });
    return disputes;
}

std::vector<Dispute> disputesOn(const ProjectAgreement& agreement, std::size_t code) {
    const Costs costs(agreement.data(code));
    std::map<std::size_t, OtherUses> others;  // by document, of those in which there is a dispute
    std::vector<Dispute> disputes;
    forEachDispute(agreement, code, [&](Dispute dispute, std::size_t document) {
        others.try_emplace(document);
        dispute.cost = costs.of(dispute.pieces, agreement.documents()[document].given);
        disputes.push_back(std::move(dispute));
    });
    std::map<DocumentId, const OtherUses*> usesIn;
    for (auto& [document, uses] : others) usesIn[agreement.documents()[document].id] = &uses;
    for (std::size_t other = 0; other < agreement.question().codes.size(); ++other) {
        if (other == code) continue;
        for (const DocumentPieces& found : agreement.pieces(other))
            if (const auto uses = others.find(found.document); uses != others.end())
                for (const CodedPiece& piece : found.pieces)
                    uses->second.emplace_back(other, piece);
    }
    for (Dispute& dispute : disputes) tellOthers(dispute, *usesIn[dispute.document]);
    std::sort(disputes.begin(), disputes.end(), [](const Dispute& a, const Dispute& b) {
        return std::tuple(-a.cost, a.document, a.units) < std::tuple(-b.cost, b.document, b.units);
    });
    return disputes;
}

Confusions confusionsIn(const ProjectAgreement& agreement) {
    const std::size_t q = agreement.question().codes.size();
    Confusions result{q, std::vector<std::int64_t>(q * q, 0)};
    std::vector<std::vector<std::pair<std::size_t, CodedPiece>>> uses(agreement.documents().size());
    for (std::size_t code = 0; code < q; ++code)
        for (const DocumentPieces& found : agreement.pieces(code))
            for (const CodedPiece& piece : found.pieces)
                uses[found.document].emplace_back(code, piece);
    for (std::size_t document = 0; document < uses.size(); ++document) {
        auto& pieces = uses[document];
        const CoderBits given = agreement.documents()[document].given;
        std::sort(pieces.begin(), pieces.end(),
                  [](const auto& a, const auto& b) { return a.second.units < b.second.units; });
        for (std::size_t i = 0; i < pieces.size(); ++i) {
            const auto& [code, piece] = pieces[i];
            if ((piece.coders & given) == given)
                result.units[code * q + code] += piece.units.length();
            for (std::size_t j = i + 1;
                 j < pieces.size() && pieces[j].second.units.begin < piece.units.end; ++j) {
                const auto& [other, beside] = pieces[j];
                // Each used what the other did not.
                if (other == code || (piece.coders & ~beside.coders) == 0 ||
                    (beside.coders & ~piece.coders) == 0)
                    continue;
                const std::int64_t shared = piece.units.intersection(beside.units).length();
                result.units[code * q + other] += shared;
                result.units[other * q + code] += shared;
            }
        }
    }
    return result;
}

}  // namespace codebook
