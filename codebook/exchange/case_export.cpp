// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QHash>

#include "codebook/exchange/attribute_column.h"
#include "codebook/exchange/case_table.h"
#include "codebook/model/study_update.h"
#include "codebook/project/lookup.h"
#include "codebook/report/csv_line.h"

namespace codebook {

namespace {

class CaseWriter {
   public:
    explicit CaseWriter(const Study& study)
        : m_study(&study),
          m_ofCases(study.cases.idLimit()),
          m_ofDocuments(study.documents.idLimit()),
          m_speaking(study.cases.idLimit()) {
        for (const AttributeValue& value : study.attributeValues) {
            const std::int32_t owner = value.person ? value.person.value : value.document.value;
            auto& all = value.person ? m_ofCases : m_ofDocuments;
            if (static_cast<std::size_t>(owner) < all.size())
                all[static_cast<std::size_t>(owner)].insert(value.attribute.value, value.values);
        }
        for (const auto& speakers : speakersByDocument(study))
            for (const Speaker* speaker : speakers)
                if (study.cases.find(speaker->person) && !speaker->isInterviewer)
                    m_speaking[static_cast<std::size_t>(speaker->person.value)].push_back(speaker);
    }

    QString csv() {
        QStringList header{QStringLiteral("case"), QStringLiteral("guid"),
                           QStringLiteral("document"), QStringLiteral("speaker")};
        for (const Attribute& attribute : m_study->attributes)
            header << attribute.name + u':' + attributeTypeName(attribute.type);
        appendCsvLine(m_csv, header);
        for (const Case& person : m_study->cases) append(person);
        for (const Document& document : m_study->documents) {
            const Values& values = m_ofDocuments[static_cast<std::size_t>(document.id.value)];
            if (!values.isEmpty()) append({QString(), QString(), document.name, QString()}, values);
        }
        return m_csv;
    }

   private:
    using Values = QHash<std::int32_t, QStringList>;  // by AttributeId

    void append(const Case& person) {
        const auto index = static_cast<std::size_t>(person.id.value);
        const QString guid = person.guid.toString(QUuid::WithoutBraces);
        for (const Speaker* speaker : m_speaking[index])
            append(
                {person.name, guid, m_study->documents.at(speaker->document).name, speaker->label},
                m_ofCases[index]);
        if (m_speaking[index].empty())
            append({person.name, guid, QString(), QString()}, m_ofCases[index]);
    }

    void append(QStringList cells, const Values& values) {
        for (const Attribute& attribute : m_study->attributes)
            cells << cellOfValues(values.value(attribute.id.value));
        appendCsvLine(m_csv, cells);
    }

    const Study* m_study;
    std::vector<Values> m_ofCases;
    std::vector<Values> m_ofDocuments;
    std::vector<std::vector<const Speaker*>> m_speaking;
    QString m_csv;
};

}  // namespace

QByteArray casesCsv(const Study& study) { return CaseWriter(study).csv().toUtf8(); }

}  // namespace codebook
