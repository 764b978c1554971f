// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "codebook/store/state_sql.h"

#include <QStringList>

namespace codebook {

namespace {

bool isNothing(const RowBatch& batch, std::size_t column) {
    for (std::size_t row = 0; row < batch.rows.size(); ++row)
        if (!std::holds_alternative<std::monostate>(batch.value(row, column))) return false;
    return true;
}

}  // namespace

QString column(const FieldSchema& schema) { return u'"' + QLatin1String(schema.name) + u'"'; }

QString tableOf(Entity entity) { return QString::fromLatin1(schemaOf(entity).table); }

Columns columnsOf(const RowBatch& batch) {
    Columns columns;
    const auto& fields = schemaOf(batch.entity).fields;
    for (std::size_t i = 0; i < batch.fields.size(); ++i) {
        // What new rows do not have need not be written: the table's columns begin as NULL.
        if (batch.creates && isNothing(batch, i)) continue;
        (fields[batch.fields[i]].keptApart ? columns.apart : columns.own).push_back(i);
    }
    return columns;
}

QString insertSql(const RowBatch& batch, const Columns& columns) {
    const auto& fields = schemaOf(batch.entity).fields;
    QString names = QStringLiteral("guid, alive, born");
    QString places = QStringLiteral("?, 1, ?");
    for (const std::size_t i : columns.own) {
        names += QStringLiteral(", ") + column(fields[batch.fields[i]]);
        places += QStringLiteral(", ?");
    }
    return QStringLiteral("INSERT INTO %1 (%2) VALUES (%3)")
        .arg(tableOf(batch.entity), names, places);
}

QString updateSql(const RowBatch& batch, const Columns& columns) {
    const auto& fields = schemaOf(batch.entity).fields;
    QStringList assignments;
    for (const std::size_t i : columns.own)
        assignments << column(fields[batch.fields[i]]) + QStringLiteral(" = ?");
    return QStringLiteral("UPDATE %1 SET %2 WHERE id = ?")
        .arg(tableOf(batch.entity), assignments.join(QStringLiteral(", ")));
}

QString apartSql(const RowBatch& batch, const FieldSchema& field) {
    // A new row has nothing apart yet.
    const QString insert = batch.creates
                               ? QStringLiteral("INSERT INTO %1_apart (id, %2) VALUES (?, ?)")
                               : QStringLiteral(
                                     "INSERT INTO %1_apart (id, %2) VALUES (?, ?) ON "
                                     "CONFLICT (id) DO UPDATE SET %2 = excluded.%2");
    return insert.arg(tableOf(batch.entity), column(field));
}

}  // namespace codebook
