// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/documents/document_outline.h"

#include <QCoreApplication>
#include <QLocale>

#include "app/desktop/documents/document_kinds.h"
#include "codebook/text/collation.h"

namespace app {

using codebook::Document;
using codebook::DocumentId;
using codebook::Study;

namespace {

/// Builds one outline; the study must outlive it.
class Outline {
    Q_DECLARE_TR_FUNCTIONS(app::DocumentOutline)

   public:
    Outline(const Study& study, const OutlineQuestion& question)
        : m_study(study), m_question(question), m_collator(QLocale().name()) {
        if (question.grouping == DocumentGrouping::Case || !question.filter.isEmpty()) readCases();
        if (question.grouping == DocumentGrouping::Attribute) readValues();
    }

    std::vector<OutlineNode> of(const std::vector<DocumentId>& documents) {
        OutlineNode top;
        for (const DocumentId id : documents) {
            const Document* document = m_study.documents.find(id);
            if (document && passes(*document)) place(*document, top);
        }
        hangGroups(top);
        sortChildren(top);
        return std::move(top.children);
    }

   private:
    void readCases() {
        m_cases.resize(m_study.documents.idLimit());
        for (const codebook::Speaker& speaker : m_study.speakers) {
            const codebook::Case* person = m_study.cases.find(speaker.person);
            if (!person || !m_study.documents.find(speaker.document)) continue;
            QStringList& names = m_cases[static_cast<std::size_t>(speaker.document.value)];
            if (!names.contains(person->name)) names << person->name;
        }
    }

    /// Values of the documents themselves and of the cases that speak in them.
    void readValues() {
        m_values.resize(m_study.documents.idLimit());
        QHash<std::int32_t, QStringList> ofCases;
        for (const codebook::AttributeValue& value : m_study.attributeValues) {
            if (value.attribute != m_question.attribute) continue;
            if (value.person)
                ofCases.insert(value.person.value, value.values);
            else if (m_study.documents.find(value.document))
                m_values[static_cast<std::size_t>(value.document.value)] = value.values;
        }
        for (const codebook::Speaker& speaker : m_study.speakers) {
            if (!m_study.documents.find(speaker.document)) continue;
            QStringList& values = m_values[static_cast<std::size_t>(speaker.document.value)];
            for (const QString& value : ofCases.value(speaker.person.value))
                if (!values.contains(value)) values << value;
        }
    }

    bool passes(const Document& document) const {
        if (m_question.filter.isEmpty()) return true;
        const auto holds = [&](const QString& text) {
            return text.contains(m_question.filter, Qt::CaseInsensitive);
        };
        const QStringList& cases = m_cases[static_cast<std::size_t>(document.id.value)];
        return holds(document.name) || holds(document.group) ||
               std::any_of(cases.begin(), cases.end(), holds);
    }

    void place(const Document& document, OutlineNode& top) {
        const auto index = static_cast<std::size_t>(document.id.value);
        switch (m_question.grouping) {
            case DocumentGrouping::None:
                return put(document, top);
            case DocumentGrouping::Folder:
                return put(document, folder(document.group, top));
            case DocumentGrouping::Kind:
                return putInEach({kindName(document.kind)}, document);
            case DocumentGrouping::Case:
                return putInEach(m_cases[index], document);
            case DocumentGrouping::Attribute:
                return putInEach(m_values[index], document);
        }
    }

    static void put(const Document& document, OutlineNode& group) {
        group.children.push_back(
            {QStringLiteral("d%1").arg(document.id.value), document.name, document.id, {}});
    }

    void putInEach(QStringList groups, const Document& document) {
        groups.removeAll(QString());
        if (groups.isEmpty()) return put(document, group(QString(), emptyName()));
        for (const QString& name : groups) put(document, group(name, name));
    }

    QString emptyName() const {
        if (m_question.grouping == DocumentGrouping::Kind) return tr("No kind");
        if (m_question.grouping == DocumentGrouping::Case) return tr("No case");
        return tr("No value");
    }

    /// Groups are kept in m_groups and hung below the top when all are there, so that their
    /// addresses stay.
    OutlineNode& group(const QString& path, const QString& label) {
        auto& node = m_groups[path];
        if (!node) {
            node = std::make_unique<OutlineNode>();
            node->key = u'g' + path;
            node->label = label;
        }
        return *node;
    }
    OutlineNode& folder(const QString& path, OutlineNode& top) {
        OutlineNode* inner = &top;
        QString levels;
        for (const QString& level : path.split(u'/', Qt::SkipEmptyParts)) {
            levels += (levels.isEmpty() ? QString() : QStringLiteral("/")) + level;
            inner = &group(levels, level);
        }
        return *inner;
    }

    /// Deeper folders first, so that each is whole before it moves into the one above.
    void hangGroups(OutlineNode& top) {
        const bool isFolders = m_question.grouping == DocumentGrouping::Folder;
        for (auto at = m_groups.rbegin(); at != m_groups.rend(); ++at) {
            const qsizetype slash = isFolders ? at->first.lastIndexOf(u'/') : -1;
            OutlineNode& above = slash < 0 ? top : *m_groups[at->first.left(slash)];
            above.children.push_back(std::move(*at->second));
        }
    }

    void sortChildren(OutlineNode& node) {
        std::stable_sort(node.children.begin(), node.children.end(),
                         [&](const OutlineNode& one, const OutlineNode& other) {
                             return rank(one) < rank(other) ||
                                    (rank(one) == rank(other) && !one.document &&
                                     m_collator(one.label, other.label));
                         });
        for (OutlineNode& child : node.children)
            if (!child.document) sortChildren(child);
    }
    /// Groups, the group of what has no value, documents.
    static int rank(const OutlineNode& node) {
        if (node.document) return 2;
        return node.key.size() == 1 ? 1 : 0;
    }

    const Study& m_study;
    const OutlineQuestion& m_question;
    codebook::Collator m_collator;
    std::vector<QStringList> m_cases;   ///< by DocumentId::value
    std::vector<QStringList> m_values;  ///< by DocumentId::value
    std::map<QString, std::unique_ptr<OutlineNode>> m_groups;
};

}  // namespace

bool changesDocumentNames(const codebook::Change& change) {
    namespace field = codebook::field;
    return std::any_of(
        change.rows.begin(), change.rows.end(), [](const codebook::RowsChanged& rows) {
            const auto writes = [&](std::uint8_t index) {
                return std::find(rows.fields.begin(), rows.fields.end(), index) !=
                       rows.fields.end();
            };
            return rows.entity == codebook::Entity::Document &&
                   (rows.created || writes(field::alive) || writes(field::document::name));
        });
}

std::vector<DocumentId> documentsByName(const Study& study) {
    const codebook::Collator collator(QLocale().name());
    std::vector<const Document*> documents;
    documents.reserve(study.documents.count());
    for (const Document& document : study.documents) documents.push_back(&document);
    std::stable_sort(documents.begin(), documents.end(),
                     [&](const Document* one, const Document* other) {
                         return collator(one->name, other->name);
                     });
    std::vector<DocumentId> ids;
    ids.reserve(documents.size());
    for (const Document* document : documents) ids.push_back(document->id);
    return ids;
}

std::vector<OutlineNode> documentOutline(const Study& study, const OutlineQuestion& question,
                                         const std::vector<DocumentId>& documents) {
    return Outline(study, question).of(documents);
}

}  // namespace app
