// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "codebook/exchange/programs/segment_table.h"

#include <QDateTime>

#include <map>

#include "codebook/error.h"
#include "codebook/exchange/coding_row_builder.h"
#include "codebook/model/code_tree.h"
#include "codebook/words.h"

namespace codebook {

namespace {

/// A text to search, with its white space as it is and collapsed.
class SearchedText {
   public:
    explicit SearchedText(std::shared_ptr<const DocumentText> text) : m_text(std::move(text)) {
        bool isSpace = false;
        for (qsizetype at = 0; at < m_text->text.size(); ++at) {
            const QChar unit = m_text->text[at];
            if (unit.isSpace() && isSpace) continue;
            isSpace = unit.isSpace();
            m_collapsed += isSpace ? QChar(u' ') : unit;
            m_places.push_back(at);
        }
        m_places.push_back(m_text->text.size());
    }

    std::vector<Span> exactly(const QString& words) const {
        std::vector<Span> found;
        for (qsizetype at = m_text->text.indexOf(words); at >= 0;
             at = m_text->text.indexOf(words, at + 1))
            found.push_back(m_text->map.span(at, at + words.size()));
        return found;
    }
    std::vector<Span> butForSpace(const QString& words) const {
        const QString given = words.simplified();
        std::vector<Span> found;
        for (qsizetype at = m_collapsed.indexOf(given); at >= 0;
             at = m_collapsed.indexOf(given, at + 1))
            found.push_back(
                m_text->map.span(m_places[static_cast<std::size_t>(at)],
                                 m_places[static_cast<std::size_t>(at + given.size() - 1)] + 1));
        return found;
    }
    /// From 1.
    qsizetype paragraph(std::int32_t position) const {
        return QStringView(m_text->text).left(m_text->map.toUtf16(position)).count(u'\n') + 1;
    }

   private:
    std::shared_ptr<const DocumentText> m_text;
    QString m_collapsed;
    std::vector<qsizetype> m_places;
};

struct Place {
    DocumentId document;
    Span span;
};

std::int64_t momentIn(const QString& cell) {
    const QString plain = cell.trimmed();
    QDateTime moment = QDateTime::fromString(plain, Qt::ISODate);
    for (const char* form :
         {"dd.MM.yyyy HH:mm:ss", "dd.MM.yyyy HH:mm", "dd.MM.yyyy", "yyyy-MM-dd HH:mm",
          "M/d/yyyy h:mm:ss AP", "M/d/yyyy h:mm AP", "M/d/yyyy"})
        if (!moment.isValid()) moment = QLocale::c().toDateTime(plain, QLatin1String(form));
    return moment.isValid() ? moment.toMSecsSinceEpoch() : 0;
}

class Placing {
   public:
    Placing(const Study& study, const TextSource& texts, const CsvTable& table,
            const std::vector<MeantColumn>& columns, const QString& fileName, const QString& unit,
            QString coder)
        : m_study(study),
          m_texts(texts),
          m_table(table),
          m_columns(columns),
          m_coder(std::move(coder)),
          m_tree(study),
          m_builder(fileName, unit) {
        m_isOurs = true;
        for (const char* name : {"document", "begin", "end", "code", "coder"})
            m_isOurs = m_isOurs && table.header.contains(QLatin1String(name));
        for (const ColumnRole role : {ColumnRole::Code, ColumnRole::Text})
            if (columnOf(columns, role) < 0)
                throw FormatError(Words::tr("“%1”: no column is recognised as %2; say which it is.")
                                      .arg(fileName, columnRoleName(role)));
    }

    SegmentTable result() {
        for (const CsvRow& row : m_table.rows) place(row);
        m_result.rows = m_builder.rows();
        return std::move(m_result);
    }

   private:
    QString cell(const CsvRow& row, ColumnRole role) const {
        const int column = columnOf(m_columns, role);
        return column < 0 ? QString() : row.cells.value(column);
    }

    QStringList codesIn(const CsvRow& row) const {
        const auto column = static_cast<std::size_t>(columnOf(m_columns, ColumnRole::Code));
        const QString header = m_columns[column].header.toLower();
        const bool isPlural = header.endsWith(QLatin1String("codes")) ||
                              header.endsWith(QLatin1String("tags")) ||
                              header == QLatin1String("koder");
        QString written = cell(row, ColumnRole::Code);
        if (isPlural) written.replace(u';', u'\n');
        QStringList codes;
        for (const QString& code : written.split(u'\n', Qt::SkipEmptyParts))
            if (const QString path = pathOf(code); !path.isEmpty()) codes << path;
        codes.removeDuplicates();
        return codes;
    }

    /// What Samsyn wrote itself, or names a code of the project, is a path already.
    QString pathOf(const QString& code) const {
        const QString path = code.trimmed();
        const bool isPath = m_isOurs || (!path.isEmpty() && !m_tree.named(path).empty());
        return isPath ? path : codePathOf(code);
    }

    void place(const CsvRow& row) {
        const QStringList codes = codesIn(row);
        const QString words = cell(row, ColumnRole::Text);
        m_result.segments += std::max(1, static_cast<int>(codes.size()));
        if (codes.isEmpty()) return leave(row, {}, Words::tr("no code is named"));
        if (words.trimmed().isEmpty())
            return leave(row, codes, Words::tr("the table gives no words"));
        const QString named = cell(row, ColumnRole::Document).trimmed();
        std::vector<DocumentId> searched;
        if (named.isEmpty()) {
            for (const Document& document : m_study.documents) searched.push_back(document.id);
        } else {
            const DocumentId meant = documentOf(named);
            if (!meant)
                return leave(row, codes, Words::tr("the project has no one document of that name"));
            searched.push_back(meant);
        }
        std::vector<Place> places = found(searched, words, &SearchedText::exactly);
        const bool isExact = !places.empty();
        if (!isExact) places = found(searched, words, &SearchedText::butForSpace);
        const std::size_t before = places.size();
        if (before > 1) places = atBegin(row, places);
        if (places.size() != 1)
            return leave(row, codes,
                         before == 0 ? Words::tr("its words do not stand there")
                                     : Words::tr("its words stand in %1 places").arg(before));
        const int count = static_cast<int>(codes.size());
        (isExact ? m_result.exact : m_result.butForSpace) += count;
        if (before > 1) m_result.byPosition += count;
        for (const QString& code : codes) add(row, code, places.front());
    }

    /// None where the cell means no one document.
    DocumentId documentOf(const QString& cell) {
        const auto known = m_meant.constFind(cell);
        if (known != m_meant.constEnd()) return *known;
        DocumentId& meant = m_meant[cell];
        const auto name = documentMeant(cell, m_study);
        for (const Document& document : m_study.documents)
            if (name && document.name == *name) meant = document.id;
        return meant;
    }

    template <class Search>
    std::vector<Place> found(const std::vector<DocumentId>& documents, const QString& words,
                             Search search) {
        std::vector<Place> places;
        for (const DocumentId document : documents)
            for (const Span span : (text(document).*search)(words))
                places.push_back({document, span});
        return places;
    }

    const SearchedText& text(DocumentId document) {
        auto at = m_searched.find(document.value);
        if (at == m_searched.end())
            at = m_searched.try_emplace(document.value, m_texts.text(document)).first;
        return at->second;
    }

    /// Those that begin where the table says, as a position or else as a paragraph.
    std::vector<Place> atBegin(const CsvRow& row, const std::vector<Place>& places) {
        bool isNumber = false;
        const qsizetype begin = cell(row, ColumnRole::Begin).trimmed().toLongLong(&isNumber);
        if (!isNumber) return {};
        std::vector<Place> chosen;
        for (const Place& place : places)
            if (place.span.begin == begin) chosen.push_back(place);
        if (!chosen.empty()) return chosen;
        for (const Place& place : places)
            if (text(place.document).paragraph(place.span.begin) == begin) chosen.push_back(place);
        return chosen;
    }

    void add(const CsvRow& row, const QString& code, const Place& place) {
        CodingRow coding;
        coding.place = row.line;
        coding.document = m_builder.document(m_study.documents.at(place.document).name);
        coding.code = m_builder.code(code);
        const QString coder = cell(row, ColumnRole::Coder).trimmed();
        coding.coder = m_builder.coder(coder.isEmpty() ? m_coder : coder);
        coding.span = place.span;
        coding.memo = cell(row, ColumnRole::Memo);
        const QString created = cell(row, ColumnRole::Created);
        coding.created = momentIn(created);
        if (coding.created == 0 && !created.trimmed().isEmpty()) ++m_result.unreadDates;
        if (const auto weight = numberInCell(cell(row, ColumnRole::Weight)))
            m_builder.setWeight(coding, weight, cell(row, ColumnRole::Weight));
        m_builder.add(std::move(coding));
    }

    void leave(const CsvRow& row, const QStringList& codes, const QString& reason) {
        const QStringList each = codes.isEmpty() ? QStringList{QString()} : codes;
        for (const QString& code : each)
            m_result.unplaced.push_back({row.line, cell(row, ColumnRole::Document).trimmed(), code,
                                         cell(row, ColumnRole::Text), reason});
    }

    const Study& m_study;
    const TextSource& m_texts;
    const CsvTable& m_table;
    const std::vector<MeantColumn>& m_columns;
    QString m_coder;
    CodeTree m_tree;
    bool m_isOurs = false;
    CodingRowBuilder m_builder;
    SegmentTable m_result;
    std::map<std::int32_t, SearchedText> m_searched;
    QHash<QString, DocumentId> m_meant;
};

}  // namespace

SegmentTable segmentTable(const Study& study, const TextSource& texts, const CsvTable& table,
                          const std::vector<MeantColumn>& columns, const QString& fileName,
                          const QString& unit, const QString& coder) {
    return Placing(study, texts, table, columns, fileName, unit, coder).result();
}

}  // namespace codebook
