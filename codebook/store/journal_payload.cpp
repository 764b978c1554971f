// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "codebook/store/journal_payload.h"

#include <QCborArray>
#include <QCborMap>
#include <QCborStreamWriter>
#include <QCborValue>
#include <QtEndian>

#include "codebook/error.h"
#include "codebook/words.h"

namespace codebook {

namespace {

constexpr char plainMark = 'c';
constexpr char deflatedMark = 'z';
constexpr qsizetype deflateAbove = 256;

void append(QCborStreamWriter& writer, const QUuid& guid) {
    writer.append(QCborKnownTags::Uuid);
    writer.append(guid.toRfc4122());
}

struct Appender {
    QCborStreamWriter& writer;
    void operator()(std::monostate) const { writer.appendNull(); }
    void operator()(std::int64_t number) const { writer.append(qint64{number}); }
    void operator()(double number) const { writer.append(number); }
    void operator()(const QString& text) const { writer.append(text); }
    void operator()(const QUuid& guid) const { append(writer, guid); }
    void operator()(const QByteArray& digest) const { writer.append(digest); }
};

StoreError damaged() {
    return StoreError(Words::tr("An entry of the project's journal is damaged."));
}

Value valueOf(const QCborValue& value) {
    switch (value.type()) {
        case QCborValue::Null:
            return {};
        case QCborValue::Integer:
            return std::int64_t{value.toInteger()};
        case QCborValue::Double:
            return value.toDouble();
        case QCborValue::String:
            return value.toString();
        case QCborValue::Uuid:
            return value.toUuid();
        case QCborValue::ByteArray:
            return value.toByteArray();
        default:
            throw damaged();
    }
}

QCborMap mapFromPayload(const QByteArray& payload) {
    if (payload.isEmpty()) throw damaged();
    QByteArray plain = payload.mid(1);
    if (payload[0] == deflatedMark) {
        // Deflate shrinks to no less than a thousandth (zlib.net/zlib_tech.html), so a length
        // beyond that is a lie; it is not asked of the memory.
        const auto packed = quint64(plain.size());
        if (packed < 4 || qFromBigEndian<quint32>(plain.constData()) > 1100 * packed)
            throw damaged();
        plain = qUncompress(plain);
    } else if (payload[0] != plainMark) {
        throw damaged();
    }
    QCborParserError error;
    const QCborValue value = QCborValue::fromCbor(plain, &error);
    if (error.error != QCborError::NoError || error.offset != plain.size() || !value.isMap())
        throw damaged();
    return value.toMap();
}

}  // namespace

QByteArray journalPayload(const RowBatch& batch, std::size_t firstRow, std::size_t rowCount) {
    QByteArray plain;
    QCborStreamWriter writer(&plain);
    writer.startMap(3);
    writer.append(QLatin1String("fields"));
    writer.startArray(batch.fields.size());
    for (const std::uint8_t index : batch.fields)
        writer.append(QLatin1String(schemaOf(batch.entity).fields[index].name));
    writer.endArray();
    writer.append(QLatin1String("rows"));
    writer.startArray(rowCount);
    for (std::size_t row = firstRow; row < firstRow + rowCount; ++row)
        append(writer, batch.rows[row]);
    writer.endArray();
    writer.append(QLatin1String("values"));
    writer.startArray(rowCount * batch.fields.size());
    const auto firstValue =
        batch.values.begin() + static_cast<std::ptrdiff_t>(firstRow * batch.fields.size());
    const auto lastValue = firstValue + static_cast<std::ptrdiff_t>(rowCount * batch.fields.size());
    for (auto value = firstValue; value != lastValue; ++value) std::visit(Appender{writer}, *value);
    writer.endArray();
    writer.endMap();

    if (plain.size() <= deflateAbove) return plainMark + plain;
    return deflatedMark + qCompress(plain, 1);
}

RowBatch batchFromPayload(Entity entity, bool creates, const QByteArray& payload) {
    const QCborMap map = mapFromPayload(payload);
    const QCborArray names = map[QLatin1String("fields")].toArray();
    const QCborArray rows = map[QLatin1String("rows")].toArray();
    const QCborArray values = map[QLatin1String("values")].toArray();
    if (rows.isEmpty() || values.size() != rows.size() * names.size()) throw damaged();

    RowBatch batch;
    batch.entity = entity;
    batch.creates = creates;
    std::vector<bool> known;
    for (const auto& name : names) {
        const int index = fieldNamed(entity, name.toString());
        known.push_back(index >= 0);
        if (index >= 0) batch.fields.push_back(static_cast<std::uint8_t>(index));
    }
    for (const auto& row : rows) {
        if (!row.isUuid() || row.toUuid().isNull()) throw damaged();
        batch.rows.push_back(row.toUuid());
    }
    batch.values.reserve(batch.rows.size() * batch.fields.size());
    for (qsizetype i = 0; i < values.size(); ++i)
        if (known[static_cast<std::size_t>(i) % known.size()])
            batch.values.push_back(valueOf(values.at(i)));
    return batch;
}

}  // namespace codebook
