// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Gathers the rows of either form of file.
#pragma once

#include <QHash>

#include "codebook/exchange/coding_rows.h"
#include "codebook/exchange/import_problems.h"

namespace codebook {

class CodingRowBuilder {
   public:
    CodingRowBuilder(const QString& fileName, const QString& unit);

    ImportProblems& problems() { return m_problems; }
    std::int32_t document(const QString& name) { return m_documents.index(name); }
    std::int32_t code(const QString& path) { return m_codes.index(path); }
    std::int32_t coder(const QString& name) { return m_coders.index(name); }
    /// The moment in ISO 8601, or none (and a problem).
    std::int64_t created(int place, const QString& said);
    void setWeight(CodingRow& row, std::optional<double> weight, const QString& said);
    void add(CodingRow row) {
        if (row.isPlaced)
            m_rows.rows.push_back(std::move(row));
        else
            ++m_rows.waiting;
    }
    void noteUnknown(const QString& key) {
        if (!m_rows.unknownKeys.contains(key)) m_rows.unknownKeys << key;
    }
    /// @throws FormatError if there was any problem
    CodingRows rows();

   private:
    struct Names {
        std::int32_t index(const QString& name);
        QHash<QString, std::int32_t> known;
        QStringList all;
    };

    ImportProblems m_problems;
    CodingRows m_rows;
    Names m_documents;
    Names m_codes;
    Names m_coders;
};

}  // namespace codebook
