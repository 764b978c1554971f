// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Report: the recipe and the checklist at the left, its pages at the right as they will be printed.
// The pages follow every change.
#pragma once

#include <QTimer>
#include <QWidget>

#include <memory>

#include "app/desktop/report/hand_in_run.h"
#include "app/desktop/report/report_preview_run.h"
#include "codebook/model/change.h"

class QLabel;
class QSplitter;
class QTabWidget;
class QToolButton;
class QUrl;

namespace app {

class BackgroundWork;
class ChecklistPage;
class HandInBar;
class PaperView;
class RecipeForm;
class SavedAnalyses;
class Session;
class UserCommands;

class ReportWorkspace : public QWidget {
    Q_OBJECT

   public:
    /// The session must outlive it.
    explicit ReportWorkspace(Session& session, QWidget* parent = nullptr);
    ~ReportWorkspace() override;

    void declareCommands(UserCommands& commands);

    RecipeForm& form() { return *m_form; }
    ChecklistPage& checklist() { return *m_checklist; }
    PaperView& page() { return *m_page; }
    PaperView& behind() { return *m_behind; }
    HandInBar& bar() { return *m_bar; }
    SavedAnalyses& recipes() { return *m_recipes; }
    QTabWidget& tabs() { return *m_tabs; }
    /// What is shown, or on its way.
    ReportAsked asked() const;
    bool isLooking() const { return m_soon.isActive() || m_background->isRunning(); }
    /// The sentence in place of a page, or below it; empty where there is nothing to say.
    QString note() const;
    /// Makes the hand-in. Nothing is written where files are in the way and may not be replaced.
    void handInto(const QString& folder, bool mayOverwrite);

   public Q_SLOTS:
    void chooseFolder();
    void focusRecipe();
    void showChecklist();
    void cancel();

   Q_SIGNALS:
    void wanted();
    /// The session shows a passage: its text is to be seen.
    void textWanted();
    void pseudonymsWanted();
    /// Goes on beside the person's work.
    void workStarted(BackgroundWork* work);

   protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

   private:
    QWidget* buildLeft();
    QWidget* buildRight();
    QWidget* buildStrip();
    void wire();
    void askSoon();
    void look();
    void follow();
    void open(const QString& text);
    void showPreview(const std::shared_ptr<const ReportPreviewed>& preview);
    void showLink(const QUrl& link);
    void showBehind(const QString& cell);
    void showQuotation(const QString& id);
    void showBusy(bool isBusy);
    void endHandIn();

    Session& m_session;
    BackgroundPreview* m_background;
    std::unique_ptr<HandInRun> m_handIn;
    BackgroundWork* m_work = nullptr;
    SavedAnalyses* m_recipes;
    RecipeForm* m_form;
    ChecklistPage* m_checklist;
    QTabWidget* m_tabs;
    PaperView* m_page;
    PaperView* m_behind;
    QWidget* m_behindPanel;
    QLabel* m_behindTitle;
    HandInBar* m_bar;
    QLabel* m_note;
    QLabel* m_busy;
    QToolButton* m_cancel;
    QSplitter* m_split;
    QTimer m_soon;
    QTimer m_busySoon;
    bool m_isStale = true;  ///< changed while nobody saw it
    std::shared_ptr<const ReportPreviewed> m_preview;
};

}  // namespace app
