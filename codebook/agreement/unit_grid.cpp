// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "codebook/agreement/unit_grid.h"

#include <algorithm>

#include "codebook/text/segmentation.h"

namespace codebook {

namespace {

const QStringList& unitNames() {
    static const QStringList names{QStringLiteral("turn"), QStringLiteral("sentence"),
                                   QStringLiteral("word"), QStringLiteral("character")};
    return names;
}

}  // namespace

std::optional<AgreementUnit> agreementUnitNamed(const QString& name) {
    const qsizetype at = unitNames().indexOf(name);
    if (at < 0) return {};
    return static_cast<AgreementUnit>(at);
}

QString nameOf(AgreementUnit unit) { return unitNames()[static_cast<qsizetype>(unit)]; }

UnitGrid::UnitGrid(const Document& document, const TextSource& source, AgreementUnit unit) {
    m_count = document.characters;
    if (unit == AgreementUnit::Character) return;
    if (unit == AgreementUnit::Turn)
        for (const Turn& turn : *source.turns(document.id)) m_units.push_back(turn.span);
    else if (unit == AgreementUnit::Sentence)
        m_units = sentences(source.text(document.id)->text, document.language);
    else
        m_units = words(source.text(document.id)->text, document.language);
    m_count = static_cast<std::int32_t>(m_units.size());
}

Span UnitGrid::unitsOn(Span span) const {
    if (m_units.empty()) return span.intersection({0, m_count});
    const auto first =
        std::upper_bound(m_units.begin(), m_units.end(), span.begin,
                         [](std::int32_t at, const Span& unit) { return at < unit.end; });
    const auto last =
        std::lower_bound(first, m_units.end(), span.end,
                         [](const Span& unit, std::int32_t at) { return unit.begin < at; });
    return {static_cast<std::int32_t>(first - m_units.begin()),
            static_cast<std::int32_t>(last - m_units.begin())};
}

Span UnitGrid::textOf(Span units) const {
    if (m_units.empty() || units.isEmpty()) return units;
    return {m_units[static_cast<std::size_t>(units.begin)].begin,
            m_units[static_cast<std::size_t>(units.end) - 1].end};
}

}  // namespace codebook
