// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/report/report_workspace.h"

#include <QKeyEvent>
#include <QLabel>
#include <QSplitter>
#include <QTabBar>
#include <QTabWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include "app/desktop/look/look.h"
#include "app/desktop/report/checklist_page.h"
#include "app/desktop/report/hand_in_bar.h"
#include "app/desktop/report/paper_view.h"
#include "app/desktop/report/recipe_form.h"
#include "app/desktop/session/session.h"
#include "app/desktop/workspace/saved_analyses.h"
#include "app/desktop/workspace/strip.h"
#include "codebook/project/project.h"

namespace app {

namespace {

/// What is answered sooner needs no word about it.
constexpr int BusyAfterMilliseconds = 250;
/// Who types is not interrupted by every letter.
constexpr int RestMilliseconds = 250;
constexpr int LeftWidth = 400;
constexpr int RightWidth = 780;

SavedKind recipeKind() {
    return {reportKind, recipeToText({}),
            [](const QString& text) { return recipeToText(recipeFromText(text)); },
            ReportWorkspace::tr("A report needs at least one part and one format.")};
}

}  // namespace

ReportWorkspace::ReportWorkspace(Session& session, QWidget* parent)
    : QWidget(parent),
      m_session(session),
      m_background(new BackgroundPreview(session, this)),
      m_recipes(new SavedAnalyses(session, recipeKind())),
      m_form(new RecipeForm(session)),
      m_checklist(new ChecklistPage),
      m_tabs(new QTabWidget),
      m_page(new PaperView),
      m_behind(new PaperView),
      m_behindPanel(new QWidget),
      m_behindTitle(new QLabel),
      m_bar(new HandInBar),
      m_note(new QLabel),
      m_busy(new QLabel(tr("Composing…"))),
      m_cancel(stripButton(tr("Cancel"))),
      m_split(new QSplitter) {
    m_split->setObjectName(QStringLiteral("report"));
    m_split->addWidget(buildLeft());
    m_split->addWidget(buildRight());
    m_split->setStretchFactor(1, 1);
    m_split->setSizes({LeftWidth, RightWidth});
    m_split->setChildrenCollapsible(false);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(buildStrip());
    layout->addWidget(m_bar);
    layout->addWidget(m_split, 1);
    m_soon.setSingleShot(true);
    m_soon.setInterval(RestMilliseconds);
    m_busySoon.setSingleShot(true);
    m_busySoon.setInterval(BusyAfterMilliseconds);
    wire();
    m_recipes->setText(recipeToText(m_form->recipe()), true);
}

ReportWorkspace::~ReportWorkspace() = default;

QWidget* ReportWorkspace::buildLeft() {
    m_tabs->setDocumentMode(true);
    m_tabs->tabBar()->setDrawBase(false);
    m_tabs->addTab(m_form, tr("Recipe"));
    m_tabs->addTab(m_checklist, tr("Checklist"));
    return m_tabs;
}

QWidget* ReportWorkspace::buildRight() {
    m_page->setAccessibleName(tr("Preview of the report"));
    m_behind->setAccessibleName(tr("Quotations behind the cell"));
    m_note->setWordWrap(true);
    m_note->setContentsMargins(space::between, space::inner, space::between, space::inner);
    m_note->setForegroundRole(QPalette::PlaceholderText);
    m_note->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_note->setAccessibleName(tr("About the preview"));
    m_note->hide();
    QToolButton* close = stripButton(tr("Close"));
    connect(close, &QToolButton::clicked, m_behindPanel, &QWidget::hide);
    auto* behind = new QVBoxLayout(m_behindPanel);
    behind->setContentsMargins({});
    behind->setSpacing(0);
    behind->addWidget(workspaceStrip(m_behindTitle, {close}));
    behind->addWidget(m_behind, 1);
    m_behindPanel->hide();
    auto* pages = new QSplitter(Qt::Vertical);
    pages->addWidget(m_page);
    pages->addWidget(m_behindPanel);
    pages->setStretchFactor(0, 2);
    pages->setStretchFactor(1, 1);
    pages->setChildrenCollapsible(false);
    auto* right = new QWidget;
    auto* layout = new QVBoxLayout(right);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(pages, 1);
    layout->addWidget(m_note);
    return right;
}

/// Which recipe, and what can be done with it.
QWidget* ReportWorkspace::buildStrip() {
    QToolButton* handIn = stripButton(tr("Make the hand-in…"));
    connect(handIn, &QToolButton::clicked, this, &ReportWorkspace::chooseFolder);
    m_busy->hide();
    m_cancel->hide();
    return workspaceStrip(m_recipes, {m_busy, m_cancel, handIn});
}

void ReportWorkspace::wire() {
    const auto ask = [this] {
        m_recipes->setText(recipeToText(asked().recipe),
                           !asked().recipe.parts.empty() && !asked().recipe.formats.empty());
        askSoon();
    };
    connect(&m_soon, &QTimer::timeout, this, &ReportWorkspace::look);
    connect(&m_busySoon, &QTimer::timeout, this, [this] { showBusy(true); });
    connect(&m_session, &Session::changed, this, &ReportWorkspace::follow);
    connect(&m_session, &Session::layerChanged, this, &ReportWorkspace::askSoon);
    connect(m_form, &RecipeForm::changed, this, ask);
    connect(m_form, &RecipeForm::pseudonymsWanted, this, &ReportWorkspace::pseudonymsWanted);
    connect(m_checklist, &ChecklistPage::changed, this, ask);
    connect(m_recipes, &SavedAnalyses::openedText, this, &ReportWorkspace::open);
    connect(m_background, &BackgroundPreview::previewed, this, &ReportWorkspace::showPreview);
    connect(m_background, &BackgroundPreview::foundInClear, m_form, &RecipeForm::showInClear);
    connect(m_cancel, &QToolButton::clicked, this, &ReportWorkspace::cancel);
    for (PaperView* view : {m_page, m_behind})
        connect(view, &PaperView::followed, this, &ReportWorkspace::showLink);
    connect(m_bar, &HandInBar::otherFolderWanted, this, &ReportWorkspace::chooseFolder);
    connect(m_bar, &HandInBar::replaceWanted, this,
            [this](const QString& folder) { handInto(folder, true); });
}

ReportAsked ReportWorkspace::asked() const {
    ReportAsked asked;
    asked.recipe = m_form->recipe();
    asked.recipe.answers = m_checklist->answers();
    asked.hasPseudonyms = m_form->hasPseudonyms();
    if (m_session.isBlind()) asked.onlyCoder = m_session.project().coderName();
    return asked;
}

void ReportWorkspace::open(const QString& text) {
    const ReportRecipe recipe = recipeFromText(text);
    m_form->setRecipe(recipe);
    m_checklist->setAnswers(recipe.answers);
    m_recipes->setText(recipeToText(recipe), true);
    askSoon();
}

void ReportWorkspace::follow() {
    m_background->forget();
    askSoon();
}

void ReportWorkspace::showEvent(QShowEvent* event) {
    if (std::exchange(m_isStale, false)) askSoon();
    QWidget::showEvent(event);
}

void ReportWorkspace::hideEvent(QHideEvent* event) {
    // Nobody looks: the project's file is let go of.
    if (isLooking()) m_isStale = true;
    m_soon.stop();
    m_background->cancel();
    m_background->forget();
    QWidget::hideEvent(event);
}

void ReportWorkspace::keyPressEvent(QKeyEvent* event) {
    if (event->key() != Qt::Key_Escape) return QWidget::keyPressEvent(event);
    if (m_background->isRunning()) return cancel();
    if (m_behindPanel->isVisible()) return m_behindPanel->hide();
    m_page->setFocus(Qt::ShortcutFocusReason);
}

}  // namespace app
