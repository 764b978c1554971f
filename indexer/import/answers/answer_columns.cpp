// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/import/answers/answer_columns.h"

#include <QRegularExpression>
#include <QSet>

#include "codebook/exchange/attribute_column.h"
#include "codebook/model/code_tree.h"
#include "codebook/model/study_update.h"
#include "codebook/text/term.h"
#include "indexer/import/answers/answer_table.h"
#include "indexer/import/answers/column_facts.h"
#include "indexer/import/source/words.h"

namespace indexer {

namespace {

using codebook::AttributeType;
using codebook::FormatError;

/// A table of fewer rows has different values by chance.
constexpr int FewestRowsForNames = 3;

bool isNameOfCases(const QString& header) {
    static const QSet<QString> words = [] {
        const QString all = QStringLiteral(
            "id nr no number nummer name namn respondent respondents respondentid responseid "
            "response participant participants deltagare informant case fall kod code löpnummer "
            "svarsid pseudonym person intervjuperson teilnehmer nimi navn nom");
        const QStringList list = all.split(QLatin1Char(' '));
        return QSet<QString>(list.begin(), list.end());
    }();
    static const QRegularExpression gap(QStringLiteral("[\\W_]+"),
                                        QRegularExpression::UseUnicodePropertiesOption);
    const QStringList found = header.toLower().split(gap, Qt::SkipEmptyParts);
    return !found.isEmpty() && std::all_of(found.begin(), found.end(), [](const QString& word) {
        return words.contains(word);
    });
}

QString typeInWords(AttributeType type) {
    switch (type) {
        case AttributeType::Number:
            return Words::tr("numbers");
        case AttributeType::Date:
            return Words::tr("dates");
        case AttributeType::YesNo:
            return Words::tr("yes or no");
        case AttributeType::Text:
            break;
    }
    return Words::tr("words");
}

void guess(AnswerColumn& column, const ColumnFacts& facts) {
    column.type = facts.type;
    column.role = ColumnRole::Attribute;
    const QString different = Words::tr("%1 of %2 different").arg(facts.distinct).arg(facts.filled);
    if (facts.filled == 0) {
        column.role = ColumnRole::Ignored;
        column.reason = Words::tr("no row has anything in it");
    } else if (facts.areOpenAnswers(column.name)) {
        column.role = ColumnRole::Text;
        column.reason = Words::tr("%1 words on average, %2")
                            .arg(std::max(1, qRound(facts.meanWords)))
                            .arg(different);
    } else if (facts.areTimes) {
        column.reason = Words::tr("time stamps");
    } else if (facts.type != AttributeType::Text) {
        column.reason = typeInWords(facts.type);
    } else {
        column.reason = Words::tr("short, %1").arg(different);
    }
}

/// Index of the column that names the cases, or -1.
qsizetype caseColumn(const std::vector<AnswerColumn>& columns,
                     const std::vector<ColumnFacts>& facts) {
    for (std::size_t i = 0; i < columns.size(); ++i)
        if (!columns[i].isGiven && facts[i].mayBeNames() && isNameOfCases(columns[i].name))
            return static_cast<qsizetype>(i);
    for (std::size_t i = 0; i < columns.size(); ++i) {
        const ColumnFacts& first = facts[i];
        // Form programs put the time of the answer first.
        if (first.filled == 0 || first.areTimes || first.type == AttributeType::Date) continue;
        const bool isIt = !columns[i].isGiven && first.mayBeNames() && first.filled == first.rows &&
                          columns[i].role == ColumnRole::Attribute &&
                          (first.type == AttributeType::Number ? first.isCounting
                                                               : first.rows >= FewestRowsForNames);
        return isIt ? static_cast<qsizetype>(i) : -1;
    }
    return -1;
}

void nameCases(std::vector<AnswerColumn>& columns, const std::vector<ColumnFacts>& facts) {
    const qsizetype found = caseColumn(columns, facts);
    if (found < 0) return;
    AnswerColumn& column = columns[static_cast<std::size_t>(found)];
    column.role = ColumnRole::Case;
    column.reason = isNameOfCases(column.name)
                        ? Words::tr("called so, and all values differ")
                        : Words::tr("the first column, short, and all values differ");
}

/// Each column has a name, and no two the same.
std::vector<AnswerColumn> named(const QStringList& header) {
    std::vector<AnswerColumn> columns;
    QSet<QString> taken;
    QHash<QString, int> met;
    for (qsizetype i = 0; i < header.size(); ++i) {
        QString name = codebook::composed(header[i]).simplified();
        if (name.isEmpty()) name = Words::tr("Column %1").arg(i + 1);
        AnswerColumn column;
        column.name = name;
        int& number = met[name];
        for (number = std::max(number, 1); taken.contains(column.name);)
            column.name = QStringLiteral("%1 (%2)").arg(name).arg(++number);
        taken.insert(column.name);
        columns.push_back(column);
    }
    return columns;
}

AnswerColumn& columnNamed(std::vector<AnswerColumn>& columns, const QString& name,
                          const SourceFile& file) {
    QStringList names;
    for (AnswerColumn& column : columns) {
        if (column.name == name) return column;
        names.append(column.name);
    }
    throw FormatError(Words::tr("“%1” has no column “%2”, only “%3”.")
                          .arg(file.name, name, names.mid(0, 30).join(QStringLiteral("”, “"))));
}

void take(const std::vector<ColumnChoice>& choices, std::vector<AnswerColumn>& columns,
          const SourceFile& file) {
    for (const ColumnChoice& choice : choices) {
        AnswerColumn& column =
            columnNamed(columns, codebook::composed(choice.column).simplified(), file);
        column.role = choice.role;
        if (choice.type) column.type = *choice.type;
        column.isTypeGiven = choice.type.has_value();
        column.isGiven = true;
        column.reason = Words::tr("as you said");
    }
}

bool isCase(const AnswerColumn& column) { return column.role == ColumnRole::Case; }

/// Names are escaped as those of codes, but a slash separates nothing here.
QString unescaped(QString name) {
    name.replace(QLatin1String("\\/"), QLatin1String("/"))
        .replace(QLatin1String("/"), QLatin1String("\\/"));
    return codebook::pathLevels(name).value(0);
}

ColumnChoice choiceOf(const QString& written) {
    const qsizetype equals = written.lastIndexOf(QLatin1Char('='));
    const QString said = written.mid(equals + 1).trimmed();
    ColumnChoice choice;
    choice.column = unescaped(written.left(equals));
    const QString role = said.section(QLatin1Char(':'), 0, 0);
    const QString type = said.section(QLatin1Char(':'), 1);
    bool isKnown = false;
    for (const ColumnRole known :
         {ColumnRole::Text, ColumnRole::Attribute, ColumnRole::Case, ColumnRole::Ignored}) {
        if (role != columnRoleName(known)) continue;
        choice.role = known;
        isKnown = true;
    }
    for (const AttributeType known :
         {AttributeType::Text, AttributeType::Number, AttributeType::Date, AttributeType::YesNo})
        if (type == codebook::attributeTypeName(known)) choice.type = known;
    const bool isTypeRight =
        said.contains(QLatin1Char(':')) ? role == QLatin1String("attribute") && choice.type : true;
    if (equals <= 0 || choice.column.isEmpty() || !isKnown || !isTypeRight)
        throw FormatError(
            Words::tr("“%1” says nothing about a column; write NAME=text, NAME=case, "
                      "NAME=ignore, NAME=attribute or NAME=attribute:TYPE, where TYPE is "
                      "text, number, date or yesno.")
                .arg(written));
    return choice;
}

}  // namespace

QString columnRoleName(ColumnRole role) {
    switch (role) {
        case ColumnRole::Text:
            return QStringLiteral("text");
        case ColumnRole::Attribute:
            return QStringLiteral("attribute");
        case ColumnRole::Case:
            return QStringLiteral("case");
        case ColumnRole::Ignored:
            break;
    }
    return QStringLiteral("ignore");
}

std::vector<ColumnChoice> columnChoices(const QString& written) {
    std::vector<ColumnChoice> choices;
    for (const QString& part : codebook::pathList(written)) choices.push_back(choiceOf(part));
    return choices;
}

std::vector<AnswerColumn> answerColumns(const AnswerTable& table, const SourceFile& file,
                                        const std::vector<ColumnChoice>& choices) {
    std::vector<AnswerColumn> columns = named(table.header);
    std::vector<ColumnFacts> facts;
    for (std::size_t i = 0; i < columns.size(); ++i) {
        facts.push_back(columnFacts(table, static_cast<qsizetype>(i)));
        guess(columns[i], facts.back());
    }
    take(choices, columns, file);
    const auto cases = std::count_if(columns.begin(), columns.end(), isCase);
    if (cases > 1)
        throw FormatError(Words::tr("Only one column of “%1” can name the cases.").arg(file.name));
    if (cases == 0) nameCases(columns, facts);
    return columns;
}

}  // namespace indexer
