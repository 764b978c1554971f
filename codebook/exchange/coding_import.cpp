// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "codebook/exchange/coding_import.h"

#include <QHash>
#include <QSet>

#include "codebook/error.h"
#include "codebook/exchange/coding_targets.h"
#include "codebook/exchange/import_problems.h"
#include "codebook/exchange/name_list.h"
#include "codebook/project/project.h"
#include "codebook/words.h"

namespace codebook {

namespace {

/// Coded text is kept with each coding: more than this would not fit in memory.
constexpr std::int64_t mostCodedCharacters = 500'000'000;
constexpr qsizetype shownText = 40;

/// What makes two codings the same.
struct CodingKey {
    std::int32_t document = 0;
    std::int32_t code = 0;
    std::int32_t coder = 0;
    Span span;
    bool operator==(const CodingKey&) const = default;
};

std::size_t qHash(const CodingKey& key, std::size_t seed) {
    return qHashMulti(seed, key.document, key.code, key.coder, key.span.begin, key.span.end);
}

QString shown(const QString& text) {
    return text.size() <= shownText ? text : text.left(shownText) + u'…';
}

class CodingMerge {
   public:
    CodingMerge(const Study& study, const TextSource& texts, const CodingRows& file)
        : m_study(&study),
          m_texts(&texts),
          m_file(&file),
          m_step(study, Words::tr("Import codings from “%1”").arg(file.fileName)),
          m_targets(study, file, m_step),
          m_problems(file.fileName, file.unit) {}

    Command command(std::int64_t now, QStringList& notes) {
        for (const CodingRow& row : m_file->rows) checkNames(row);
        requireModestText();
        checkSpans();
        m_problems.raise<Conflict>();
        addCodings(now);
        notes << Words::tr("Codings: %1 added, %2 skipped because they are there already.")
                     .arg(m_added)
                     .arg(m_skipped);
        if (!m_targets.createdCodes().isEmpty())
            notes << Words::tr("Codes created: %1.").arg(nameList(m_targets.createdCodes()));
        if (!m_targets.createdCoders().isEmpty())
            notes << Words::tr("Coders created: %1.").arg(nameList(m_targets.createdCoders()));
        if (m_file->waiting > 0)
            notes << Words::tr(
                         "Not read, because they wait to be placed in the project that "
                         "they come from: %1.")
                         .arg(m_file->waiting);
        if (!m_file->unknownKeys.isEmpty())
            notes << Words::tr("Not read, as it says nothing of a coding: %1.")
                         .arg(nameList(m_file->unknownKeys));
        return std::move(m_step).command();
    }

   private:
    const CodingTarget& document(const CodingRow& row) const {
        return m_targets.documents()[static_cast<std::size_t>(row.document)];
    }
    const CodingTarget& code(const CodingRow& row) const {
        return m_targets.codes()[static_cast<std::size_t>(row.code)];
    }
    const CodingTarget& coder(const CodingRow& row) const {
        return m_targets.coders()[static_cast<std::size_t>(row.coder)];
    }

    void checkNames(const CodingRow& row) {
        for (const CodingTarget* target : {&document(row), &code(row), &coder(row)})
            if (!target->problem.isEmpty()) {
                m_problems.add(row.place, [&] { return target->problem; });
                return;
            }
    }

    void requireModestText() const {
        std::int64_t characters = 0;
        for (const CodingRow& row : m_file->rows) {
            const Document* known = m_study->documents.find(DocumentId{document(row).key});
            if (!known) continue;
            const Span within = row.span.intersection({0, known->characters});
            characters += within.length();
        }
        if (characters > mostCodedCharacters)
            throw Conflict(Words::tr("“%1” codes more text than fits in memory; divide it.")
                               .arg(m_file->fileName));
    }

    /// Document by document, so that each text is fetched once and then let go.
    void checkSpans() {
        std::vector<std::vector<std::size_t>> rowsOf(m_targets.documents().size());
        for (std::size_t i = 0; i < m_file->rows.size(); ++i)
            rowsOf[static_cast<std::size_t>(m_file->rows[i].document)].push_back(i);
        m_codedText.resize(m_file->rows.size());
        for (std::size_t i = 0; i < rowsOf.size(); ++i) {
            const CodingTarget& target = m_targets.documents()[i];
            if (!target.problem.isEmpty() || rowsOf[i].empty()) continue;
            const Document& document = m_study->documents.at(DocumentId{target.key});
            const auto text = m_texts->text(document.id);
            for (const std::size_t row : rowsOf[i]) checkSpan(row, document, *text);
        }
    }

    void checkSpan(std::size_t index, const Document& document, const DocumentText& text) {
        const CodingRow& row = m_file->rows[index];
        const Span span = row.span;
        if (span.isEmpty())
            return m_problems.add(row.place, [&] {
                return Words::tr("the end, %1, does not come after the begin, %2")
                    .arg(span.end)
                    .arg(span.begin);
            });
        if (span.begin < 0 || span.end > text.map.codePoints())
            return m_problems.add(row.place, [&] {
                return Words::tr("%1 to %2 lies outside “%3”, which has %4 characters")
                    .arg(QString::number(span.begin), QString::number(span.end), document.name,
                         QString::number(text.map.codePoints()));
            });
        const QStringView words = text.map.slice(text.text, span);
        if (!row.text.isEmpty() && words != row.text)
            return m_problems.add(row.place, [&] {
                return Words::tr("“%1” reads “%2” there, not “%3”")
                    .arg(document.name, shown(words.toString()), shown(row.text));
            });
        m_codedText[index] = row.text.isEmpty() ? words.toString() : row.text;
    }

    QSet<CodingKey> existingCodings() const {
        QSet<std::int32_t> named;
        for (const CodingTarget& target : m_targets.documents()) named.insert(target.key);
        QSet<CodingKey> existing;
        existing.reserve(static_cast<qsizetype>(m_file->rows.size()));
        for (const Coding& coding : m_study->codings)
            if (coding.isPlaced && named.contains(coding.document.value))
                existing.insert({coding.document.value, m_targets.effective(coding.code).value,
                                 coding.coder.value, coding.span});
        return existing;
    }

    void addCodings(std::int64_t now) {
        QSet<CodingKey> known = existingCodings();
        for (std::size_t i = 0; i < m_file->rows.size(); ++i) {
            const CodingRow& row = m_file->rows[i];
            const qsizetype before = known.size();
            known.insert({document(row).key, code(row).key, coder(row).key, row.span});
            if (known.size() == before) {
                ++m_skipped;
                continue;
            }
            NewCoding coding;
            coding.document = document(row).guid;
            coding.revision = revision(row);
            coding.code = code(row).guid;
            coding.coder = coder(row).guid;
            coding.span = row.span;
            coding.weight = row.weight;
            coding.memo = row.memo;
            coding.created = row.created != 0 ? row.created : now;
            coding.text = m_codedText[i];
            m_step.addCoding(coding);
            ++m_added;
        }
    }

    const QByteArray& revision(const CodingRow& row) {
        QByteArray& digest = m_revisions[row.document];
        if (digest.isEmpty())
            digest = QByteArray::fromHex(
                m_study->documents.at(DocumentId{document(row).key}).revision.toLatin1());
        return digest;
    }

    const Study* m_study;
    const TextSource* m_texts;
    const CodingRows* m_file;
    Step m_step;
    CodingTargets m_targets;
    ImportProblems m_problems;
    std::vector<QString> m_codedText;  ///< by row
    QHash<std::int32_t, QByteArray> m_revisions;
    qsizetype m_added = 0;
    qsizetype m_skipped = 0;
};

}  // namespace

Command codingImport(const Study& study, const TextSource& texts, const CodingRows& file,
                     std::int64_t now, QStringList& notes) {
    return CodingMerge(study, texts, file).command(now, notes);
}

Command codingImport(const Project& project, const CodingRows& file, QStringList& notes) {
    return codingImport(project.study(), project, file, project.now().toMSecsSinceEpoch(), notes);
}

}  // namespace codebook
