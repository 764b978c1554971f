// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/agreement/agreement_workspace.h"

#include <QKeyEvent>
#include <QLabel>
#include <QMenu>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include "app/desktop/agreement/agreement_head.h"
#include "app/desktop/agreement/agreement_model.h"
#include "app/desktop/agreement/agreement_view.h"
#include "app/desktop/agreement/code_detail.h"
#include "app/desktop/agreement/confusion_page.h"
#include "app/desktop/agreement/disputes_page.h"
#include "app/desktop/agreement/drift_page.h"
#include "app/desktop/look/look.h"
#include "app/desktop/session/session.h"
#include "app/desktop/workspace/saved_analyses.h"
#include "app/desktop/workspace/strip.h"

namespace app {

namespace {

/// What is answered sooner needs no word about it.
constexpr int BusyAfterMilliseconds = 250;
constexpr int LeftWidth = 560;
constexpr int RightWidth = 620;

SavedKind comparisons() {
    return {AgreementKind, askedToText({}),
            [](const QString& text) { return askedToText(askedFromText(text)); }};
}

}  // namespace

AgreementWorkspace::AgreementWorkspace(Session& session, QWidget* parent)
    : QWidget(parent),
      m_session(session),
      m_background(new BackgroundAgreement(session, this)),
      m_model(new AgreementModel(this)),
      m_head(new AgreementHead(session)),
      m_analyses(new SavedAnalyses(session, comparisons())),
      m_view(new AgreementView(*m_model)),
      m_detail(new CodeDetail),
      m_disputes(new DisputesPage(session)),
      m_confusions(new ConfusionPage(session)),
      m_drift(new DriftPage(session)),
      m_stack(new QStackedWidget),
      m_complaint(new QLabel),
      m_notes(new QLabel),
      m_pages(new QTabWidget),
      m_busy(new QLabel(tr("Comparing…"))),
      m_cancel(stripButton(tr("Cancel"))),
      m_split(new QSplitter) {
    m_split->setObjectName(QStringLiteral("agreement"));
    m_split->addWidget(buildLeft());
    m_split->addWidget(m_pages);
    m_split->setStretchFactor(0, 1);
    m_split->setStretchFactor(1, 1);
    m_split->setSizes({LeftWidth, RightWidth});
    m_split->setChildrenCollapsible(false);
    m_pages->setDocumentMode(true);
    m_pages->addTab(m_detail, tr("The code"));
    m_pages->addTab(m_disputes, tr("Disagreements"));
    m_pages->addTab(m_confusions, tr("Confusions"));
    m_pages->addTab(m_drift, tr("Drift"));
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_split);
    m_soon.setSingleShot(true);
    m_soon.setInterval(0);
    m_busySoon.setSingleShot(true);
    m_busySoon.setInterval(BusyAfterMilliseconds);
    wire();
    complain({});
}

AgreementWorkspace::~AgreementWorkspace() = default;

QWidget* AgreementWorkspace::buildLeft() {
    m_complaint->setWordWrap(true);
    m_complaint->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_complaint->setContentsMargins(space::between, space::page, space::between, space::between);
    m_notes->setWordWrap(true);
    m_notes->setContentsMargins(space::between, space::inner, space::between, space::inner);
    m_notes->setForegroundRole(QPalette::PlaceholderText);
    m_notes->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_notes->setAccessibleName(tr("What is compared"));
    m_stack->addWidget(m_complaint);
    m_stack->addWidget(m_view);
    auto* left = new QWidget;
    auto* layout = new QVBoxLayout(left);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(buildStrip());
    layout->addWidget(m_head);
    layout->addWidget(m_stack, 1);
    layout->addWidget(m_notes);
    return left;
}

/// Which comparison, and what can be done with it.
QWidget* AgreementWorkspace::buildStrip() {
    QMenu* columns = nullptr;
    QToolButton* choose = stripMenuButton(tr("Columns"), columns);
    connect(columns, &QMenu::aboutToShow, this, [this, columns] {
        columns->clear();
        m_view->fillColumnMenu(*columns);
    });
    QMenu* menu = nullptr;
    QToolButton* more = stripMenuButton(tr("More"), menu, tr("Copy, export and more"));
    menu->addAction(tr("Copy the &methods paragraph"), this, &AgreementWorkspace::copyParagraph);
    menu->addSeparator();
    menu->addAction(tr("&Copy the table"), this, &AgreementWorkspace::copy);
    menu->addAction(tr("&Export the table…"), this, &AgreementWorkspace::exportTable);
    m_busy->hide();
    m_cancel->hide();
    return workspaceStrip(m_analyses, {m_busy, m_cancel, choose, more});
}

void AgreementWorkspace::wire() {
    connect(&m_soon, &QTimer::timeout, this, &AgreementWorkspace::look);
    connect(&m_busySoon, &QTimer::timeout, this, [this] { showBusy(true); });
    connect(&m_session, &Session::changed, this, &AgreementWorkspace::follow);
    connect(&m_session, &Session::layerChanged, this, &AgreementWorkspace::askSoon);
    connect(m_head, &AgreementHead::changed, this, &AgreementWorkspace::askSoon);
    connect(m_analyses, &SavedAnalyses::openedText, this,
            [this](const QString& text) { ask(askedFromText(text)); });
    connect(m_background, &BackgroundAgreement::answered, this, &AgreementWorkspace::showAnswer);
    connect(m_view, &AgreementView::codeChosen, this, &AgreementWorkspace::showCode);
    connect(m_view, &AgreementView::disputesWanted, this, &AgreementWorkspace::showDisputes);
    connect(m_pages, &QTabWidget::currentChanged, this, &AgreementWorkspace::showCode);
    connect(m_disputes, &DisputesPage::left, this, &AgreementWorkspace::focusTable);
    connect(m_disputes, &DisputesPage::textWanted, this, &AgreementWorkspace::textWanted);
    connect(m_cancel, &QToolButton::clicked, this, &AgreementWorkspace::cancel);
}

bool AgreementWorkspace::isLooking() const {
    return m_soon.isActive() || m_background->isRunning();
}

QString AgreementWorkspace::complaint() const {
    return m_stack->currentWidget() == m_complaint ? m_complaint->text() : QString();
}

void AgreementWorkspace::ask(const AgreementAsked& asked) {
    m_head->setAsked(asked);
    askSoon();
}

void AgreementWorkspace::showEvent(QShowEvent* event) {
    if (std::exchange(m_isStale, false)) askSoon();
    QWidget::showEvent(event);
}

void AgreementWorkspace::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape) return m_background->isRunning() ? cancel() : focusTable();
    QWidget::keyPressEvent(event);
}

}  // namespace app
