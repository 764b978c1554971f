// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QHash>

#include "codebook/error.h"
#include "codebook/exchange/attribute_column.h"
#include "codebook/exchange/case_table.h"
#include "codebook/exchange/case_targets.h"
#include "codebook/exchange/name_list.h"
#include "codebook/model/row_words.h"
#include "codebook/model/study_update.h"
#include "codebook/text/term.h"
#include "codebook/words.h"

namespace codebook {

namespace {

class CaseMerge {
   public:
    CaseMerge(const Study& study, const CsvTable& table, const QString& fileName,
              const QString& unit)
        : m_study(&study),
          m_table(&table),
          m_fileName(fileName),
          m_step(study, Words::tr("Import cases from “%1”").arg(fileName)),
          m_problems(fileName, unit),
          m_targets(study, m_step, m_problems) {}

    CaseImport plan() {
        readHeader();
        for (Variable& variable : m_variables) settleType(variable);
        for (const CsvRow& row : m_table->rows) readRow(row);
        m_problems.raise<Conflict>();
        m_targets.writeChanges();
        writeValues();
        CaseImport import;
        import.command = m_step.command();
        import.command.batches.push_back(m_targets.removedOrphans());
        m_targets.report(import);
        import.attributes = m_createdVariables;
        import.valuesSet = m_set;
        import.valuesUnchanged = m_unchanged;
        return import;
    }

   private:
    /// One column of attributes.
    struct Variable {
        AttributeColumn column;
        qsizetype index;
        AttributeType type = AttributeType::Text;
        QUuid guid;  ///< null until it is created
    };
    struct Owned {
        QUuid owner;
        std::size_t variable = 0;
        bool operator==(const Owned&) const = default;
    };
    friend std::size_t qHash(const Owned& owned, std::size_t seed) {
        return qHashMulti(seed, owned.owner, owned.variable);
    }
    struct Said {
        QStringList values;
        bool isDocument = false;
    };

    void readHeader() {
        QStringList names;
        for (qsizetype i = 0; i < m_table->header.size(); ++i) {
            const QString& header = m_table->header[i];
            const qsizetype known = m_identity.indexOf(header);
            if (known >= 0) {
                m_identityColumns[static_cast<std::size_t>(known)] = i;
                continue;
            }
            const AttributeColumn column(header);
            if (column.name.isEmpty() || names.contains(column.name))
                throw FormatError(Words::tr("“%1”, line 1: the attribute “%2” stands twice or "
                                            "has no name.")
                                      .arg(m_fileName, column.name));
            names << column.name;
            m_variables.push_back({column, i, AttributeType::Text, {}});
        }
        if (m_identityColumns[0] < 0)
            throw FormatError(Words::tr("“%1” is not a table of cases: it has no column “case”.")
                                  .arg(m_fileName));
    }

    void settleType(Variable& variable) {
        for (const Attribute& attribute : m_study->attributes) {
            if (attribute.name != variable.column.name &&
                attribute.name != composed(variable.column.name))
                continue;
            variable.guid = attribute.guid;
            variable.type = attribute.type;
            if (variable.column.type.value_or(attribute.type) != attribute.type)
                m_problems.add(1, [&] {
                    return Words::tr("the attribute “%1” is of type %2 in the project, not %3")
                        .arg(attribute.name, attributeTypeWord(attribute.type),
                             attributeTypeWord(*variable.column.type));
                });
            return;
        }
        if (variable.column.type) {
            variable.type = *variable.column.type;
            return;
        }
        std::vector<QStringList> cells;
        for (const CsvRow& row : m_table->rows)
            cells.push_back(valuesInCell(row.cells[variable.index]));
        variable.type = guessedType(cells);
    }

    QString identity(const CsvRow& row, std::size_t column) const {
        const qsizetype index = m_identityColumns[column];
        return index < 0 ? QString() : row.cells[index].trimmed();
    }

    void readRow(const CsvRow& row) {
        CaseRow about;
        about.line = row.line;
        about.name = identity(row, 0);
        const QString guid = identity(row, 1);
        about.guid = QUuid::fromString(guid);
        about.document = identity(row, 2);
        about.speaker = identity(row, 3);
        if (!guid.isEmpty() && about.guid.isNull())
            return m_problems.add(row.line, [&] { return Words::tr("“%1” is no GUID").arg(guid); });
        const auto target = m_targets.target(about);
        if (!target) return;
        for (std::size_t i = 0; i < m_variables.size(); ++i) readValues(row, i, *target);
    }

    void readValues(const CsvRow& row, std::size_t index, const CaseTarget& target) {
        const Variable& variable = m_variables[index];
        QStringList values;
        for (const QString& said : valuesInCell(row.cells[variable.index])) {
            const auto value = typedValue(said, variable.type);
            if (!value)
                return m_problems.add(row.line, [&] {
                    return Words::tr("“%1” in column “%2” does not fit the type %3")
                        .arg(said, variable.column.name, attributeTypeWord(variable.type));
                });
            values << *value;
        }
        if (values.isEmpty()) return;
        const Owned owned{target.guid, index};
        const auto earlier = m_said.constFind(owned);
        if (earlier != m_said.constEnd() && earlier->values != values)
            return m_problems.add(row.line, [&] {
                return Words::tr("an earlier row gives the same case another value of “%1”")
                    .arg(variable.column.name);
            });
        if (earlier != m_said.constEnd()) return;
        m_said.insert(owned, {values, target.isDocument});
        m_order.push_back(owned);
    }

    /// What the project holds, by owner and attribute.
    QHash<std::pair<QUuid, QUuid>, QStringList> present() const {
        QHash<std::pair<QUuid, QUuid>, QStringList> values;
        for (const AttributeValue& value : m_study->attributeValues) {
            const Attribute* attribute = m_study->attributes.find(value.attribute);
            const Case* person = m_study->cases.find(value.person);
            const Document* document = m_study->documents.find(value.document);
            if (!attribute || (!person && !document)) continue;
            values.insert({person ? person->guid : document->guid, attribute->guid}, value.values);
        }
        return values;
    }

    void writeValues() {
        for (Variable& variable : m_variables) {
            if (!variable.guid.isNull()) continue;
            variable.guid = m_step.addAttribute(composed(variable.column.name), variable.type);
            m_createdVariables << variable.column.name + QStringLiteral(" (") +
                                      attributeTypeWord(variable.type) + u')';
        }
        const auto before = present();
        // New values first, then changed ones, so that each kind is one batch.
        for (const bool changes : {false, true})
            for (const Owned& owned : m_order) {
                const QUuid& attribute = m_variables[owned.variable].guid;
                const auto known = before.constFind({owned.owner, attribute});
                if ((known != before.constEnd()) != changes) continue;
                const Said& said = *m_said.constFind(owned);
                if (changes && *known == said.values) {
                    ++m_unchanged;
                    continue;
                }
                m_step.setValues(attribute, said.isDocument ? Entity::Document : Entity::Case,
                                 owned.owner, said.values);
                ++m_set;
            }
    }

    const Study* m_study;
    const CsvTable* m_table;
    QString m_fileName;
    const QStringList m_identity{QStringLiteral("case"), QStringLiteral("guid"),
                                 QStringLiteral("document"), QStringLiteral("speaker")};
    std::vector<qsizetype> m_identityColumns = {-1, -1, -1, -1};
    Step m_step;
    ImportProblems m_problems;
    CaseTargets m_targets;
    std::vector<Variable> m_variables;
    QHash<Owned, Said> m_said;
    std::vector<Owned> m_order;
    QStringList m_createdVariables;
    int m_set = 0;
    int m_unchanged = 0;
};

}  // namespace

CaseImport plannedCaseImport(const Study& study, const CsvTable& table, const QString& fileName,
                             const QString& unit) {
    return CaseMerge(study, table, fileName, unit).plan();
}

QStringList notesOn(const CaseImport& import) {
    QStringList notes{Words::tr("Cases: %1 in the file, %2 created, %3 renamed, %4 removed "
                                "because nobody speaks as them any more.")
                          .arg(import.cases)
                          .arg(import.created)
                          .arg(import.renamed)
                          .arg(import.removed)};
    if (import.linked > 0)
        notes << Words::tr("Speakers linked to another case: %1.").arg(import.linked);
    if (!import.toDocuments.isEmpty())
        notes << Words::tr("Set on the document, as it names no speaker: %1.")
                     .arg(nameList(import.toDocuments));
    if (!import.attributes.isEmpty())
        notes << Words::tr("Attributes created: %1.").arg(nameList(import.attributes));
    notes << Words::tr("Values: %1 set, %2 as they were.")
                 .arg(import.valuesSet)
                 .arg(import.valuesUnchanged);
    return notes;
}

Command caseImport(const Study& study, const CsvTable& table, const QString& fileName,
                   QStringList& notes) {
    CaseImport import = plannedCaseImport(study, table, fileName);
    notes << notesOn(import);
    return std::move(import.command);
}

}  // namespace codebook
