// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Passages as a list: each document's below its heading. Words are fetched when a row is looked at.
#pragma once

#include <QAbstractListModel>
#include <QColor>

#include <memory>
#include <set>
#include <vector>

#include "app/desktop/passages/code_marks.h"
#include "codebook/analysis/retrieval.h"

namespace app {

class Session;

/// A code that stands on a passage, as rows show it.
struct PassageMark {
    QString name;
    QColor color;
    QString coders;  ///< of the codings, where they are several people's; else empty
};

class PassageModel : public QAbstractListModel {
    Q_OBJECT

   public:
    enum Role : int {
        IsHeading = Qt::UserRole + 1,  ///< a document; DisplayRole is its name
        PassageCount,                  ///< of a heading
        Quotation,                     ///< on one line
        ContextBefore,
        ContextAfter,
        Source,    ///< who and when
        AlsoHere,  ///< a sentence on the other codes on the same words, or empty
        IsOpen,    ///< shows its context
        Length,    ///< of the quotation in characters, known without fetching it
    };

    explicit PassageModel(Session& session, QObject* parent = nullptr);

    /// Shows these in place of those before. Rows that stay keep their place, and so do selection
    /// and scrolling.
    void show(codebook::RetrievalResult result);
    /// Other codings came or went on these words.
    void tellOthersChanged();
    const codebook::RetrievalResult& result() const { return m_result; }

    /// The passage, or null for a heading.
    const codebook::RetrievedPassage* passage(const QModelIndex& index) const;
    /// The row of a passage that stands there or overlaps it, or none.
    QModelIndex indexOf(const codebook::Place& place) const;
    std::vector<PassageMark> marks(const QModelIndex& index) const;
    void setOpen(const QModelIndex& index, bool isOpen);

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

   private:
    /// Rows in the order of the list; a heading comes before its passages.
    struct Row {
        codebook::Place place;
        std::int32_t passage = -1;  ///< of the result; -1: a heading
        std::int32_t count = 0;     ///< of a heading
        auto key() const { return std::tuple(place.document, passage >= 0, place.span); }
    };
    std::vector<Row> rowsOf(const codebook::RetrievalResult& result) const;
    void merge(std::vector<Row> rows);
    QVariant headingData(const Row& row, int role) const;
    QVariant passageData(const Row& row, int role) const;
    QString spokenText(const Row& row) const;
    QString alsoHere(const codebook::RetrievedPassage& passage) const;
    std::vector<PassageMark> marks(const codebook::RetrievedPassage& passage) const;

    Session& m_session;
    codebook::RetrievalResult m_result;
    std::vector<Row> m_rows;
    std::set<codebook::Place> m_open;
    CodeMarks m_marks;
};

}  // namespace app
