// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/crosstab/crosstab_workspace.h"

#include <QComboBox>
#include <QScrollArea>
#include <QSplitter>
#include <QStackedWidget>

#include "app/desktop/charts/chart_view.h"
#include "app/desktop/crosstab/analysis_bar.h"
#include "app/desktop/crosstab/axis_field.h"
#include "app/desktop/crosstab/background_crosstab.h"
#include "app/desktop/crosstab/cell_passages.h"
#include "app/desktop/crosstab/crosstab_model.h"
#include "app/desktop/crosstab/crosstab_view.h"
#include "app/desktop/crosstab/material_tree.h"
#include "app/desktop/crosstab/question_head.h"
#include "app/desktop/crosstab/relations_view.h"
#include "app/desktop/crosstab/shown_kinds.h"
#include "app/desktop/crosstab/table_notes.h"
#include "app/desktop/look/look.h"
#include "app/desktop/session/session.h"
#include "app/desktop/workspace/strip.h"

namespace app {

namespace {

/// What is answered sooner needs no word about it.
constexpr int BusyAfterMilliseconds = 250;
constexpr int MaterialWidth = 200;
constexpr int PassagesWidth = 320;

}  // namespace

CrossTabWorkspace::CrossTabWorkspace(Session& session,
                                     std::function<std::shared_ptr<indexer::Index>()> index,
                                     QWidget* parent)
    : QWidget(parent),
      m_session(session),
      m_background(new BackgroundCrossTab(session, std::move(index), this)),
      m_model(new CrossTabModel(this)),
      m_head(new QuestionHead(session)),
      m_analyses(new AnalysisBar(session)),
      m_material(new MaterialTree(session)),
      m_view(new CrossTabView(*m_model)),
      m_chart(new ChartView),
      m_relations(new RelationsView(session)),
      m_notes(new TableNotes),
      m_passages(new CellPassages(session)),
      m_stack(new QStackedWidget),
      m_complaint(new QLabel),
      m_kind(new QComboBox),
      m_busy(new QLabel(tr("Counting…"))),
      m_cancel(stripButton(tr("Cancel"))),
      m_split(new QSplitter) {
    m_split->setObjectName(QStringLiteral("crosstab"));
    m_split->addWidget(m_material);
    m_split->addWidget(buildMiddle());
    m_split->addWidget(m_passages);
    m_split->setStretchFactor(1, 1);
    m_split->setSizes({MaterialWidth, 700, PassagesWidth});
    m_split->setChildrenCollapsible(false);
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

CrossTabWorkspace::~CrossTabWorkspace() = default;

QWidget* CrossTabWorkspace::buildMiddle() {
    m_complaint->setWordWrap(true);
    m_complaint->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_complaint->setContentsMargins(space::between, space::page, space::between, space::between);
    m_complaint->setTextInteractionFlags(Qt::LinksAccessibleByMouse |
                                         Qt::LinksAccessibleByKeyboard);
    auto* chart = new QScrollArea;
    chart->setWidgetResizable(true);
    chart->setFrameShape(QFrame::NoFrame);
    chart->setFocusPolicy(Qt::NoFocus);
    auto* page = new QWidget;
    auto* pageLayout = new QVBoxLayout(page);
    pageLayout->setContentsMargins(space::between, space::inner, space::between, space::inner);
    pageLayout->addWidget(m_chart);
    pageLayout->addStretch();
    chart->setWidget(page);
    for (QWidget* shown : std::initializer_list<QWidget*>{m_complaint, m_view, chart, m_relations})
        m_stack->addWidget(shown);
    auto* middle = new QWidget;
    auto* layout = new QVBoxLayout(middle);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(buildStrip());
    layout->addWidget(m_head);
    layout->addWidget(m_stack, 1);
    layout->addWidget(m_notes);
    return middle;
}

/// Which analysis, how it is shown, and what can be done with it.
QWidget* CrossTabWorkspace::buildStrip() {
    m_kind->addItem(tr("Table"), -1);
    m_kind->addItem(tr("Bars"), static_cast<int>(codebook::ChartKind::Bars));
    m_kind->addItem(tr("Stacked bars"), static_cast<int>(codebook::ChartKind::StackedBars));
    m_kind->addItem(tr("Heat map"), static_cast<int>(codebook::ChartKind::HeatMap));
    m_kind->insertSeparator(m_kind->count());
    m_kind->addItem(tr("Pairs of codes"), RelationsKind);
    m_kind->addItem(tr("Saturation"), SaturationKind);
    m_kind->addItem(tr("Codes along the document"), TimelineKind);
    m_kind->setObjectName(QStringLiteral("shownAs"));
    m_kind->setAccessibleName(tr("Shown as"));
    auto* swap = stripButton(tr("Swap rows and columns"));
    QMenu* menu = nullptr;
    QToolButton* out = stripMenuButton(tr("More"), menu, tr("Copy, export and more"));
    menu->addAction(tr("Cases that &break the pattern"), this,
                    &CrossTabWorkspace::showNegativeCases);
    menu->addSeparator();
    menu->addAction(tr("&Copy the table"), this, &CrossTabWorkspace::copy);
    menu->addAction(tr("Copy as &Markdown"), this, &CrossTabWorkspace::copyAsMarkdown);
    menu->addAction(tr("&Export the table…"), this, &CrossTabWorkspace::exportTable);
    menu->addAction(tr("Export the c&hart…"), this, &CrossTabWorkspace::exportChart);
    connect(swap, &QToolButton::clicked, m_head, &QuestionHead::swapAxes);
    m_busy->hide();
    m_cancel->hide();
    return workspaceStrip(m_analyses, {m_busy, m_cancel, m_kind, swap, out});
}

void CrossTabWorkspace::wire() {
    connect(&m_soon, &QTimer::timeout, this, &CrossTabWorkspace::look);
    connect(&m_busySoon, &QTimer::timeout, this, [this] { showBusy(true); });
    connect(&m_session, &Session::changed, this, &CrossTabWorkspace::follow);
    for (const auto signal : {&Session::layerChanged, &Session::pseudonymsChanged})
        connect(&m_session, signal, this, &CrossTabWorkspace::askSoon);
    m_model->writeLabelsWith([this](const QString& label) { return m_session.shown(label); });
    connect(&m_session, &Session::documentShown, this, [this] {
        if (m_kind->currentData().toInt() == TimelineKind) askSoon();
    });
    connect(m_head, &QuestionHead::asked, this, &CrossTabWorkspace::askSoon);
    connect(m_head, &QuestionHead::unknownNamed, this, [this](const QString& text) {
        m_session.say(tr("Nothing here is called “%1”.").arg(text));
    });
    connect(m_head, &QuestionHead::percentChosen, this, [this] {
        m_model->setPercent(m_head->question().percent);
        m_analyses->setQuestion(m_head->question());
    });
    connect(m_analyses, &AnalysisBar::opened, this, &CrossTabWorkspace::ask);
    connect(m_material, &MaterialTree::rowsWanted, &m_head->rows(), &AxisField::add);
    connect(m_material, &MaterialTree::columnsWanted, &m_head->columns(), &AxisField::add);
    connect(m_background, &BackgroundCrossTab::answered, this, &CrossTabWorkspace::showAnswer);
    connect(m_background, &BackgroundCrossTab::tested, m_notes, &TableNotes::showTests);
    connect(m_view, &CrossTabView::placeChosen, this, &CrossTabWorkspace::showPlace);
    connect(m_view, &CrossTabView::passagesWanted, m_passages, &CellPassages::focusList);
    connect(m_view, &CrossTabView::copyWanted, this, &CrossTabWorkspace::copy);
    connect(m_chart, &ChartView::spotChosen, this, &CrossTabWorkspace::showSpot);
    connect(
        m_relations, &RelationsView::pairChosen, m_passages,
        qOverload<const QString&, const QString&, codebook::RetrievalResult>(&CellPassages::show));
    connect(m_relations, &RelationsView::pairsGone, m_passages,
            [this] { m_passages->showNothing({}); });
    connect(m_relations, &RelationsView::passagesWanted, m_passages, &CellPassages::focusList);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &CrossTabWorkspace::showKind);
    connect(m_cancel, &QToolButton::clicked, this, &CrossTabWorkspace::cancel);
    connect(m_complaint, &QLabel::linkActivated, this, &CrossTabWorkspace::followLink);
    connect(m_passages, &CellPassages::left, this, &CrossTabWorkspace::focusTable);
    connect(m_passages, &CellPassages::codingWanted, this, &CrossTabWorkspace::codingWanted);
    connect(m_passages, &CellPassages::recodingWanted, this, &CrossTabWorkspace::recodingWanted);
    connect(m_passages, &CellPassages::textWanted, this, &CrossTabWorkspace::textWanted);
}

const CrossTabQuestion& CrossTabWorkspace::question() const { return m_head->question(); }
QString CrossTabWorkspace::complaint() const {
    return m_stack->currentWidget() == m_complaint ? m_complaint->text() : QString();
}
bool CrossTabWorkspace::isLooking() const {
    return m_soon.isActive() || m_background->isRunning() || m_relations->isLooking();
}

void CrossTabWorkspace::ask(const CrossTabQuestion& question) {
    m_head->setQuestion(question);
    askSoon();
}

void CrossTabWorkspace::showEvent(QShowEvent* event) {
    if (std::exchange(m_isStale, false)) askSoon();
    QWidget::showEvent(event);
}

void CrossTabWorkspace::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape && m_background->isRunning()) return cancel();
    if (event->key() == Qt::Key_Escape && m_model->table()) return focusTable();
    QWidget::keyPressEvent(event);
}

}  // namespace app
