// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "codebook/exchange/refi/exported_values.h"

#include <QDate>
#include <QRegularExpression>

#include "codebook/words.h"

namespace codebook::refi {

namespace {

QString typeOf(AttributeType type) {
    switch (type) {
        case AttributeType::Number:
            return QStringLiteral("Float");
        case AttributeType::Date:
            return QStringLiteral("Date");
        case AttributeType::YesNo:
            return QStringLiteral("Boolean");
        case AttributeType::Text:
            break;
    }
    return QStringLiteral("Text");
}

/// The value in the form that XML Schema gives the type; none where it has no such form.
std::optional<QString> inForm(const QString& type, const QString& value) {
    if (type == QLatin1String("Float")) {
        // xsd:decimal: no exponent, a point before decimals.
        static const QRegularExpression decimal(QStringLiteral("^[+-]?(\\d+(\\.\\d*)?|\\.\\d+)$"));
        QString plain = value.trimmed();
        plain.replace(u',', u'.');
        return decimal.match(plain).hasMatch() ? std::optional(plain) : std::nullopt;
    }
    if (type == QLatin1String("Date")) {
        const QDate date = QDate::fromString(value.trimmed(), Qt::ISODate);
        return date.isValid() ? std::optional(date.toString(Qt::ISODate)) : std::nullopt;
    }
    if (type == QLatin1String("Boolean")) {
        const QString word = value.trimmed().toLower();
        for (const char* yes : {"yes", "true", "1", "ja"})
            if (word == QLatin1String(yes)) return QStringLiteral("true");
        for (const char* no : {"no", "false", "0", "nej"})
            if (word == QLatin1String(no)) return QStringLiteral("false");
        return std::nullopt;
    }
    return value;
}

}  // namespace

ExportedValues::ExportedValues(const Study& study) : m_study(&study) {
    for (const Attribute& attribute : study.attributes)
        m_types.insert(attribute.id, typeOf(attribute.type));
    QSet<AttributeId> several;
    for (const AttributeValue& value : study.attributeValues) {
        QString& type = m_types[value.attribute];
        if (value.values.size() > 1) several.insert(value.attribute);
        const bool fits = value.values.size() <= 1 &&
                          std::all_of(value.values.begin(), value.values.end(),
                                      [&](const QString& one) { return inForm(type, one); });
        if (!fits) type = QStringLiteral("Text");
    }
    for (const Attribute& attribute : study.attributes) {
        if (several.contains(attribute.id))
            m_notCarried << Words::tr(
                                "Several values of “%1” at once: they stand in one text, "
                                "divided by |.")
                                .arg(attribute.name);
        else if (m_types.value(attribute.id) != typeOf(attribute.type))
            m_notCarried << Words::tr(
                                "The type of “%1”: not all its values have the form that the "
                                "standard gives it.")
                                .arg(attribute.name);
    }
}

std::vector<Variable> ExportedValues::variables() const {
    std::vector<Variable> variables;
    for (const Attribute& attribute : m_study->attributes)
        variables.push_back({attribute.guid, attribute.name, m_types.value(attribute.id), {}});
    return variables;
}

std::vector<VariableValue> ExportedValues::of(CaseId person, DocumentId document) const {
    std::vector<VariableValue> values;
    for (const AttributeValue& value : m_study->attributeValues) {
        if (value.values.isEmpty() || value.person != person || value.document != document)
            continue;
        const QString type = m_types.value(value.attribute);
        const QString all = value.values.join(u'|');
        values.push_back(
            {m_study->attributes.at(value.attribute).guid, inForm(type, all).value_or(all)});
    }
    return values;
}

QStringList ExportedValues::notCarried() const { return m_notCarried; }

}  // namespace codebook::refi
