// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "codebook/exchange/coding_row_builder.h"

#include <QDateTime>

#include <cmath>

#include "codebook/error.h"
#include "codebook/words.h"

namespace codebook {

CodingRowBuilder::CodingRowBuilder(const QString& fileName, const QString& unit)
    : m_problems(fileName, unit) {
    m_rows.fileName = fileName;
    m_rows.unit = unit;
}

std::int32_t CodingRowBuilder::Names::index(const QString& name) {
    const auto found = known.constFind(name);
    if (found != known.constEnd()) return *found;
    const auto added = static_cast<std::int32_t>(all.size());
    known.insert(name, added);
    all << name;
    return added;
}

std::int64_t CodingRowBuilder::created(int place, const QString& said) {
    if (said.isEmpty()) return 0;
    const QDateTime moment = QDateTime::fromString(said, Qt::ISODateWithMs);
    if (!moment.isValid())
        m_problems.add(place, [&] {
            return Words::tr("“%1” is no date and time as in 2026-05-04T09:30:00Z").arg(said);
        });
    return moment.isValid() ? moment.toMSecsSinceEpoch() : 0;
}

void CodingRowBuilder::setWeight(CodingRow& row, std::optional<double> weight,
                                 const QString& said) {
    if (weight && std::isfinite(static_cast<float>(*weight)))
        row.weight = *weight;
    else
        m_problems.add(row.place,
                       [&] { return Words::tr("the weight “%1” is no number").arg(said); });
}

CodingRows CodingRowBuilder::rows() {
    m_problems.raise<FormatError>();
    m_rows.documents = std::move(m_documents.all);
    m_rows.codes = std::move(m_codes.all);
    m_rows.coders = std::move(m_coders.all);
    return std::move(m_rows);
}

}  // namespace codebook
