// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "codebook/exchange/attribute_column.h"

#include <QDate>
#include <QRegularExpression>

#include <array>

#include "codebook/exchange/csv.h"
#include "codebook/model/study_update.h"

namespace codebook {

namespace {

constexpr std::array allTypes{AttributeType::Text, AttributeType::Number, AttributeType::Date,
                              AttributeType::YesNo};

/// Digits that a double keeps exactly.
constexpr qsizetype mostDigits = 15;

bool looksLikeNumber(const QString& value) {
    static const QRegularExpression number(QStringLiteral("\\A-?(0|[1-9][0-9]*)([.,][0-9]+)?\\z"));
    return value.size() <= mostDigits && number.match(value).hasMatch();
}

bool fits(const QString& value, AttributeType type) {
    switch (type) {
        case AttributeType::Number:
            return looksLikeNumber(value);
        case AttributeType::Date:
            return typedValue(value, type) == value;
        case AttributeType::YesNo:
            return value == QLatin1String("yes") || value == QLatin1String("no");
        case AttributeType::Text:
            break;
    }
    return true;
}

qsizetype backslashesBefore(const QString& text, qsizetype end) {
    qsizetype count = 0;
    while (count < end && text[end - 1 - count] == u'\\') ++count;
    return count;
}

}  // namespace

QStringList valuesInCell(const QString& cell) {
    QStringList values;
    QString value;
    for (const QChar character : cell) {
        if (character != u'|') {
            value += character;
            continue;
        }
        const qsizetype backslashes = backslashesBefore(value, value.size());
        value.chop((backslashes + 1) / 2);
        if (backslashes % 2 == 1) {
            value += u'|';
        } else {
            values << value.trimmed();
            value.clear();
        }
    }
    values << value.trimmed();
    values.removeAll(QString());
    return values;
}

QString cellOfValues(const QStringList& values) {
    QString cell;
    for (qsizetype i = 0; i < values.size(); ++i) {
        if (i > 0) cell += QString(backslashesBefore(cell, cell.size()), u'\\') + u'|';
        for (const QChar character : values[i]) {
            if (character == u'|') cell += QString(backslashesBefore(cell, cell.size()) + 1, u'\\');
            cell += character;
        }
    }
    return cell;
}

AttributeColumn::AttributeColumn(const QString& header) : name(header.trimmed()) {
    const qsizetype colon = header.lastIndexOf(u':');
    if (colon <= 0) return;
    const QString said = header.mid(colon + 1).trimmed().toLower();
    for (const AttributeType known : allTypes) {
        if (said != attributeTypeName(known)) continue;
        type = known;
        name = header.left(colon).trimmed();
    }
}

AttributeType guessedType(const std::vector<QStringList>& cells) {
    for (const AttributeType type :
         {AttributeType::Number, AttributeType::Date, AttributeType::YesNo}) {
        bool isAny = false;
        bool isAll = true;
        for (const QStringList& values : cells)
            for (const QString& value : values) {
                isAny = true;
                isAll = isAll && fits(value, type);
            }
        if (isAny && isAll) return type;
    }
    return AttributeType::Text;
}

std::optional<QString> typedValue(const QString& value, AttributeType type) {
    switch (type) {
        case AttributeType::Number: {
            if (!numberInCell(value)) return std::nullopt;
            return QString(value).replace(u',', u'.');
        }
        case AttributeType::Date: {
            const QDate date = QDate::fromString(value, Qt::ISODate);
            if (!date.isValid()) return std::nullopt;
            return date.toString(Qt::ISODate);
        }
        case AttributeType::YesNo: {
            const auto said = yesNoInCell(value);
            if (!said) return std::nullopt;
            return *said ? QStringLiteral("yes") : QStringLiteral("no");
        }
        case AttributeType::Text:
            break;
    }
    return value;
}

}  // namespace codebook
