// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include <cmath>

#include "codebook/agreement/several_coders.h"
#include "codebook/agreement/unit_shares.h"

namespace codebook {

namespace {

/// The coders' own margins, as Conger's chance agreement wants them.
class Margins {
   public:
    explicit Margins(const ReliabilityData& data)
        : m_data(&data),
          m_q(static_cast<std::size_t>(data.categories.size())),
          m_coded(data.coderCount(), 0),
          m_shares(data.coderCount() * m_q, 0),
          m_means(m_q, 0) {
        for (std::size_t unit = 0; unit < data.rows(); ++unit)
            for (std::size_t coder = 0; coder < coders(); ++coder) {
                const std::int32_t value = data.at(unit, coder);
                if (value < 0) continue;
                const auto times = static_cast<double>(data.timesOf(unit));
                m_coded[coder] += times;
                m_shares[coder * m_q + static_cast<std::size_t>(value)] += times;
            }
        for (std::size_t coder = 0; coder < coders(); ++coder)
            for (std::size_t k = 0; k < m_q && m_coded[coder] > 0; ++k) {
                m_shares[coder * m_q + k] /= m_coded[coder];
                m_means[k] += share(coder, k) / static_cast<double>(coders());
            }
    }

    std::size_t coders() const { return m_data->coderCount(); }
    bool isEachCoding() const {
        return std::none_of(m_coded.begin(), m_coded.end(),
                            [](double coded) { return coded == 0; });
    }
    double share(std::size_t coder, std::size_t k) const { return m_shares[coder * m_q + k]; }

    double expected(const Weights& w) const {
        const auto r = static_cast<double>(coders());
        double pe = 0;
        for (std::size_t k = 0; k < m_q; ++k)
            for (std::size_t l = 0; l < m_q; ++l) {
                double products = 0;
                for (std::size_t coder = 0; coder < coders(); ++coder)
                    products += share(coder, k) * share(coder, l);
                const double covariance = (products - r * m_means[k] * m_means[l]) / (r - 1);
                pe += w.at(k, l) * (m_means[k] * m_means[l] - covariance / r);
            }
        return pe;
    }

    /// A unit's part in the chance agreement (Gwet 2014, section 5.3.2).
    double expectedOf(std::size_t unit, const Weights& w, double n) const {
        const auto r = static_cast<double>(coders());
        double sum = 0;
        for (std::size_t coder = 0; coder < coders(); ++coder) {
            const std::int32_t value = m_data->at(unit, coder);
            const double off = (value >= 0 ? 1.0 : 0.0) - m_coded[coder] / n;
            for (std::size_t k = 0; k < m_q; ++k) {
                double lambda = value >= 0 ? w.at(k, static_cast<std::size_t>(value)) : 0;
                for (std::size_t l = 0; l < m_q; ++l) lambda -= w.at(k, l) * off * share(coder, l);
                sum += lambda * n / m_coded[coder] * (r * m_means[k] - share(coder, k));
            }
        }
        return sum / (r * (r - 1));
    }

   private:
    const ReliabilityData* m_data;
    std::size_t m_q;
    std::vector<double> m_coded;
    std::vector<double> m_shares;  // coder after coder
    std::vector<double> m_means;
};

}  // namespace

Estimate congerKappa(const ReliabilityData& data, const Weights& weights) {
    if (data.coderCount() < 2) return Estimate::undefined(oneCoderOnly());
    const UnitCounts counts = countsOf(data);
    const UnitShares s(counts, weights);
    const Margins margins(data);
    if (s.pairable == 0 || !margins.isEachCoding()) return Estimate::undefined(noPairableUnits());
    if (!s.varies()) return Estimate::undefined(noVariation());
    const double pe = margins.expected(weights);
    const double kappa = (s.observed - pe) / (1 - pe);
    const auto n = static_cast<double>(s.units);
    return s.estimate(kappa, [&](std::size_t unit) {
        return s.correctedOf(unit, pe) -
               2 * (1 - kappa) * (margins.expectedOf(unit, weights, n) - pe) / (1 - pe);
    });
}

}  // namespace codebook
