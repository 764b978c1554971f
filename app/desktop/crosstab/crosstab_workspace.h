// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Cross-tabs: material at the left, the question and its table in the middle, the words behind a
// number at the right. The table follows the question and every change of the study.
#pragma once

#include <QWidget>

#include <functional>
#include <memory>

#include "app/desktop/crosstab/crosstab_run.h"
#include "app/desktop/crosstab/figures.h"
#include "codebook/analysis/table_passages.h"
#include "codebook/model/change.h"
#include "codebook/report/chart.h"

class QComboBox;
class QSplitter;
class QStackedWidget;

namespace app {

class AnalysisBar;
class BackgroundCrossTab;
class CellPassages;
class ChartView;
class CrossTabModel;
class CrossTabView;
class MaterialTree;
class QuestionHead;
class RelationsView;
class Session;
class TableNotes;
class UserCommands;

class CrossTabWorkspace : public QWidget {
    Q_OBJECT

   public:
    /// The session must outlive it. @param index where a condition's words are looked up
    CrossTabWorkspace(Session& session, std::function<std::shared_ptr<indexer::Index>()> index,
                      QWidget* parent = nullptr);
    ~CrossTabWorkspace() override;

    void declareCommands(UserCommands& commands);

    void ask(const CrossTabQuestion& question);
    const CrossTabQuestion& question() const;
    bool isLooking() const;
    CrossTabModel& model() { return *m_model; }
    CrossTabView& view() { return *m_view; }
    CellPassages& passages() { return *m_passages; }
    QuestionHead& head() { return *m_head; }
    AnalysisBar& analyses() { return *m_analyses; }
    TableNotes& notes() { return *m_notes; }
    ChartView& chart() { return *m_chart; }
    MaterialTree& material() { return *m_material; }
    RelationsView& relations() { return *m_relations; }
    /// The sentence in place of a table; empty where there is one.
    QString complaint() const;
    /// The index was written: a condition may find more.
    void lookAgain();

   public Q_SLOTS:
    void copy();
    void copyAsMarkdown();
    void exportTable();
    void exportChart();
    void focusTable();
    void focusRows();
    void cancel();
    /// The cases that have the row of the number, but nothing in its cell, with their passages.
    void showNegativeCases();
    void showSaturation();
    void showTimeline();
    /// Pairs of codes: of the rows where these are codes alone, else of all that were applied.
    void showRelations();

   Q_SIGNALS:
    void codingWanted(const std::vector<codebook::Place>& places);
    void recodingWanted(const std::vector<codebook::CodingId>& codings);
    /// The session shows a passage: its text is to be seen.
    void textWanted();
    void wanted();

   protected:
    void showEvent(QShowEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

   private:
    QWidget* buildMiddle();
    QWidget* buildStrip();
    void wire();
    void askSoon();
    void look();
    void follow(const codebook::Change& change);
    void showAnswer(const CrossTabAnswer& answer);
    void showFailure(const CrossTabAnswer& answer);
    void complain(const QString& sentence);
    void followLink(const QString& link);
    void showPlace(const codebook::TablePlace& place);
    void showSpot(const ChartSpot& spot);
    void showKind();
    void lookAtRelations();
    void showFigure(int kind);
    void chooseKind(int kind);
    void showBusy(bool isBusy);
    codebook::TextTable text() const;
    codebook::Chart chartNow() const;

    Session& m_session;
    BackgroundCrossTab* m_background;
    CrossTabModel* m_model;
    QuestionHead* m_head;
    AnalysisBar* m_analyses;
    MaterialTree* m_material;
    CrossTabView* m_view;
    ChartView* m_chart;
    RelationsView* m_relations;
    TableNotes* m_notes;
    CellPassages* m_passages;
    QStackedWidget* m_stack;
    QLabel* m_complaint;
    QComboBox* m_kind;
    QLabel* m_busy;
    QToolButton* m_cancel;
    QSplitter* m_split;
    Figure m_figure;  ///< of the kinds that need no table
    QTimer m_soon;
    QTimer m_busySoon;
    bool m_isStale = false;        ///< changed while nobody saw it
    codebook::TablePlace m_place;  ///< whose passages are shown
    QStringList m_placeLabels;     ///< row and column, to find it again in the next table
};

}  // namespace app
