// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Which codes stand together in the text, pair by pair; the words behind a pair are one key away.
#pragma once

#include <QWidget>

#include "app/desktop/crosstab/relations_run.h"
#include "codebook/analysis/retrieval.h"
#include "codebook/report/chart.h"
#include "codebook/report/text_table.h"

class QComboBox;
class QLabel;
class QSortFilterProxyModel;
class QSpinBox;
class QTableView;

namespace app {

class RelationModel;

class RelationsView : public QWidget {
    Q_OBJECT

   public:
    explicit RelationsView(Session& session, QWidget* parent = nullptr);

    /// @param codes an axis of codes alone; empty: every code that was applied
    void look(const QString& codes);
    bool isLooking() const { return m_background->isRunning(); }
    codebook::CodeRelationKind kind() const;
    void choose(const codebook::CodeRelationKind& kind);
    /// What the table says, in the order in which it is shown.
    codebook::TextTable text() const;
    /// How often each pair stands together, as a heat map.
    codebook::Chart chart() const;
    QTableView& table() { return *m_table; }
    RelationModel& model() { return *m_model; }
    void focusTable();

   Q_SIGNALS:
    /// The person stands on a pair.
    void pairChosen(const QString& title, const QString& counted,
                    const codebook::RetrievalResult& passages);
    /// There is no pair to stand on.
    void pairsGone();
    /// Enter: on to the passages.
    void passagesWanted();

   protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

   private:
    QWidget* buildStrip();
    void fit();
    void askAgain();
    void showAnswer(const RelationsAnswer& answer);
    void showPair();
    QString title() const;
    codebook::RetrievalResult passagesOf(const codebook::CodeRelation& pair) const;

    Session& m_session;
    BackgroundRelations* m_background;
    RelationModel* m_model;
    QSortFilterProxyModel* m_sorted;
    QComboBox* m_relation;
    QSpinBox* m_turns;
    QLabel* m_sentence;
    QTableView* m_table;
    QString m_codes;
};

}  // namespace app
