// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The words behind a number, beside the table: to be read, opened in their text, coded, handed in.
#pragma once

#include <QWidget>

#include <vector>

#include "codebook/analysis/retrieval.h"

class QLabel;
class QModelIndex;
class QPushButton;

namespace app {

class PassageList;
class PassageModel;
class Session;

class CellPassages : public QWidget {
    Q_OBJECT

   public:
    explicit CellPassages(Session& session, QWidget* parent = nullptr);

    /// @param title what they are the passages of
    /// @param counted what the number says, where it counts something else than passages
    void show(const QString& title, const QString& counted, codebook::RetrievalResult result);
    /// A sentence in place of passages.
    void showNothing(const QString& sentence);
    PassageModel& model() { return *m_model; }
    PassageList& list() { return *m_list; }
    QString title() const;
    QString totals() const;
    void focusList();

    using QWidget::show;

   public Q_SLOTS:
    void copy();
    void exportAll();

   Q_SIGNALS:
    /// The person wants to code these; who hears it asks with which code.
    void codingWanted(const std::vector<codebook::Place>& places);
    void recodingWanted(const std::vector<codebook::CodingId>& codings);
    /// The session shows the passage: who hears it brings its text to the front.
    void textWanted();
    /// Esc: back to the table.
    void left();

   protected:
    void contextMenuEvent(QContextMenuEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

   private:
    void build();
    void openRow(const QModelIndex& index);
    std::vector<const codebook::RetrievedPassage*> chosen() const;
    std::vector<codebook::Place> chosenPlaces() const;
    void wantCoding();
    void wantRecoding();

    Session& m_session;
    PassageModel* m_model;
    PassageList* m_list;
    QLabel* m_title;
    QLabel* m_totals;
    QLabel* m_empty;
    QPushButton* m_code;
    QPushButton* m_export;
};

}  // namespace app
