// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QHash>
#include <QSet>

#include "codebook/error.h"
#include "codebook/exchange/attribute_column.h"
#include "codebook/exchange/import_problems.h"
#include "codebook/model/code_tree.h"
#include "codebook/model/study_update.h"
#include "codebook/project/lookup.h"
#include "codebook/project/step.h"
#include "indexer/import/answers/answer_sheet.h"
#include "indexer/import/source/words.h"

namespace indexer {

namespace {

using codebook::AttributeType;

/// Names that no document has yet, for many documents in a row.
class DocumentNames {
   public:
    explicit DocumentNames(const codebook::Study& study) {
        for (const codebook::Document& document : study.documents) m_taken.insert(document.name);
    }
    QString unused(const QString& wanted) {
        QString name = wanted;
        int& number = m_met[wanted];
        for (number = std::max(number, 1); m_taken.contains(name);)
            name = QStringLiteral("%1 (%2)").arg(wanted).arg(++number);
        m_taken.insert(name);
        return name;
    }

   private:
    QSet<QString> m_taken;
    QHash<QString, int> m_met;
};

/// Carries respondents into a step; one object a file.
class Answers {
   public:
    Answers(codebook::Step& step, const codebook::Study& study, const AnswerSheet& sheet,
            const AnswerPlace& place)
        : m_step(step),
          m_study(study),
          m_sheet(sheet),
          m_place(place),
          m_problems(place.source,
                     sheet.sheet.isEmpty() ? QStringLiteral("line") : QStringLiteral("row")) {}

    QStringList add() {
        for (const Respondent& respondent : m_sheet.respondents)
            m_cases.push_back(m_step.addCase(respondent.name));
        settleAttributes();
        for (std::size_t i = 0; i < m_cases.size(); ++i) describe(i);
        m_problems.raise<codebook::FormatError>();
        return addDocuments();
    }

   private:
    struct Variable {
        QUuid guid;
        AttributeType type = AttributeType::Text;
    };

    /// The project's attribute of that name, else a new one; none that nobody has a value in.
    void settleAttributes() {
        m_variables.resize(m_sheet.columns.size());
        std::vector<bool> isUsed(m_sheet.columns.size());
        for (const Respondent& respondent : m_sheet.respondents)
            for (const Respondent::Said& said : respondent.said) isUsed[said.column] = true;
        for (std::size_t i = 0; i < m_variables.size(); ++i) {
            if (!isUsed[i]) continue;
            const AnswerColumn& column = m_sheet.columns[i];
            if (const auto known = codebook::attributeNamed(m_study, column.name)) {
                const codebook::Attribute& attribute = m_study.attributes.at(known);
                m_variables[i] = {attribute.guid, attribute.type};
                if (column.isTypeGiven && column.type != attribute.type)
                    m_problems.add(1, [&] {
                        return Words::tr(
                                   "the attribute “%1” is of type %2 in the project, "
                                   "not %3")
                            .arg(column.name, codebook::attributeTypeName(attribute.type),
                                 codebook::attributeTypeName(column.type));
                    });
            } else {
                m_variables[i] = {m_step.addAttribute(column.name, column.type), column.type};
            }
        }
    }

    void describe(std::size_t index) {
        const Respondent& respondent = m_sheet.respondents[index];
        for (const Respondent::Said& said : respondent.said) {
            const Variable& variable = m_variables[said.column];
            QStringList values;
            for (const QString& value : codebook::valuesInCell(said.cell)) {
                const auto typed = codebook::typedValue(value, variable.type);
                if (typed)
                    values << *typed;
                else
                    refuse(respondent.row, said.column, value);
            }
            if (!values.isEmpty())
                m_step.setValues(variable.guid, codebook::Entity::Case, m_cases[index], values);
        }
    }

    void refuse(int row, std::size_t index, const QString& value) {
        const AnswerColumn& column = m_sheet.columns[index];
        m_problems.add(row, [&] {
            return (m_variables[index].type == column.type
                        ? Words::tr("“%1” in column “%2” does not fit the type %3; --columns "
                                    "\"%4=ignore\" leaves the column out")
                        : Words::tr(
                              "“%1” in column “%2” does not fit the type %3 that the attribute has "
                              "in the project; --columns \"%4=ignore\" leaves the column out"))
                .arg(value, column.name, codebook::attributeTypeName(m_variables[index].type),
                     codebook::escapedName(column.name));
        });
    }

    QStringList addDocuments() {
        DocumentNames names(m_study);
        QStringList added;
        for (std::size_t i = 0; i < m_cases.size(); ++i) {
            const Respondent& respondent = m_sheet.respondents[i];
            if (respondent.text.isEmpty()) continue;
            codebook::NewDocument document;
            document.name =
                names.unused(QStringLiteral("%1 - %2").arg(m_place.stem, respondent.name));
            document.kind = m_place.kind;
            document.language = respondent.language;
            document.source = m_place.source;
            document.digest = m_place.digest;
            document.encoding = m_sheet.encoding;
            document.group = m_place.group;
            document.text = respondent.text;
            document.turns = respondent.turns;
            document.speakers = {{questionSpeaker(), true, {}},
                                 {respondent.name, false, m_cases[i]}};
            m_step.addDocument(document);
            added << document.name;
        }
        return added;
    }

    codebook::Step& m_step;
    const codebook::Study& m_study;
    const AnswerSheet& m_sheet;
    const AnswerPlace& m_place;
    codebook::ImportProblems m_problems;
    std::vector<QUuid> m_cases;         ///< a respondent each
    std::vector<Variable> m_variables;  ///< a column each
};

}  // namespace

QStringList addAnswers(codebook::Step& step, const codebook::Study& study, const AnswerSheet& sheet,
                       const AnswerPlace& place) {
    return Answers(step, study, sheet, place).add();
}

}  // namespace indexer
