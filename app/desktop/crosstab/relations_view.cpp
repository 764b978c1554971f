// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/crosstab/relations_view.h"

#include <QComboBox>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QSortFilterProxyModel>
#include <QSpinBox>
#include <QTableView>
#include <QVBoxLayout>

#include "app/desktop/crosstab/relation_model.h"
#include "app/desktop/look/look.h"
#include "app/desktop/session/session.h"
#include "codebook/analysis/crosstab.h"
#include "codebook/analysis/table_passages.h"
#include "codebook/project/project.h"
#include "codebook/report/analysis_charts.h"

namespace app {

using Kind = codebook::CodeRelationKind::Kind;

namespace {

constexpr int MostTurns = 99;
constexpr int NarrowestName = 110;

codebook::Within withinOf(const codebook::CodeRelationKind& kind) {
    using Unit = codebook::Within::Unit;
    switch (kind.kind) {
        case Kind::Nested:
            return {Unit::Nested, 0};
        case Kind::Near:
            return {Unit::Turn, kind.turns};
        case Kind::Then:
            return {Unit::Then, kind.turns};
        case Kind::Overlap:
            break;
    }
    return {Unit::Overlap, 0};
}

}  // namespace

RelationsView::RelationsView(Session& session, QWidget* parent)
    : QWidget(parent),
      m_session(session),
      m_background(new BackgroundRelations(session, this)),
      m_model(new RelationModel(this)),
      m_sorted(new QSortFilterProxyModel(this)),
      m_relation(new QComboBox),
      m_turns(new QSpinBox),
      m_sentence(new QLabel),
      m_table(new QTableView) {
    m_sorted->setSourceModel(m_model);
    m_sorted->setSortRole(RelationModel::SortRole);
    m_sorted->setSortCaseSensitivity(Qt::CaseInsensitive);
    m_sorted->setSortLocaleAware(true);
    m_table->setModel(m_sorted);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(RelationModel::Together, Qt::DescendingOrder);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setShowGrid(false);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setTabKeyNavigation(false);
    m_table->setWordWrap(false);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->setAccessibleName(tr("Pairs of codes"));
    m_table->installEventFilter(this);
    m_sentence->setContentsMargins(space::between, space::inner, space::between, space::inner);
    m_sentence->setWordWrap(true);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(buildStrip());
    layout->addWidget(m_sentence);
    layout->addWidget(m_table, 1);
    connect(m_background, &BackgroundRelations::answered, this, &RelationsView::showAnswer);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &RelationsView::showPair);
    connect(m_table, &QTableView::doubleClicked, this, &RelationsView::passagesWanted);
}

QWidget* RelationsView::buildStrip() {
    m_relation->addItem(tr("on the same words"), static_cast<int>(Kind::Overlap));
    m_relation->addItem(tr("the first inside the other"), static_cast<int>(Kind::Nested));
    m_relation->addItem(tr("near: turns apart, at most"), static_cast<int>(Kind::Near));
    m_relation->addItem(tr("followed by the other within turns"), static_cast<int>(Kind::Then));
    m_relation->setAccessibleName(tr("How codes stand to each other"));
    m_turns->setRange(0, MostTurns);
    m_turns->setValue(1);
    m_turns->setAccessibleName(tr("Turns"));
    m_turns->hide();
    auto* label = new QLabel(tr("Codes &that stand"));
    label->setBuddy(m_relation);
    auto* strip = new QWidget;
    auto* layout = new QHBoxLayout(strip);
    layout->setContentsMargins(space::between, space::inner, space::between, 0);
    layout->setSpacing(space::inner);
    for (QWidget* widget : std::initializer_list<QWidget*>{label, m_relation, m_turns})
        layout->addWidget(widget);
    layout->addStretch();
    connect(m_relation, &QComboBox::currentIndexChanged, this, &RelationsView::askAgain);
    connect(m_turns, &QSpinBox::valueChanged, this, &RelationsView::askAgain);
    return strip;
}

codebook::CodeRelationKind RelationsView::kind() const {
    codebook::CodeRelationKind kind;
    kind.kind = static_cast<Kind>(m_relation->currentData().toInt());
    if (kind.kind == Kind::Near || kind.kind == Kind::Then) kind.turns = m_turns->value();
    return kind;
}

void RelationsView::choose(const codebook::CodeRelationKind& kind) {
    m_turns->setValue(kind.turns);
    m_relation->setCurrentIndex(m_relation->findData(static_cast<int>(kind.kind)));
}

void RelationsView::look(const QString& codes) {
    m_codes = codes;
    askAgain();
}

void RelationsView::askAgain() {
    const Kind chosen = kind().kind;
    m_turns->setVisible(chosen == Kind::Near || chosen == Kind::Then);
    m_background->ask(kind(), m_codes);
}

void RelationsView::showAnswer(const RelationsAnswer& answer) {
    const QModelIndex current = m_sorted->mapToSource(m_table->currentIndex());
    const QString first = current.isValid() ? m_model->firstName(current.row()) : QString();
    const QString second = current.isValid() ? m_model->secondName(current.row()) : QString();
    m_model->show(answer);
    m_sentence->setText(!answer.failure.isEmpty() ? answer.failure
                                                  : tr("No two codes stand so to each other."));
    m_sentence->setVisible(answer.relations.empty());
    m_table->setVisible(!answer.relations.empty());
    if (answer.relations.empty()) {
        Q_EMIT pairsGone();
        return;
    }
    // The same pair as before, wherever it stands now.
    QModelIndex again = m_sorted->index(0, 0);
    for (int row = 0; row < m_model->rowCount(); ++row)
        if (m_model->firstName(row) == first && m_model->secondName(row) == second)
            again = m_sorted->mapFromSource(m_model->index(row, 0));
    m_table->setCurrentIndex(again);
    showPair();
}

void RelationsView::showPair() {
    const QModelIndex index = m_sorted->mapToSource(m_table->currentIndex());
    if (!index.isValid()) return;
    m_session.attempt([&] {
        const codebook::RetrievalResult passages = passagesOf(m_model->relation(index.row()));
        const QString title = QStringLiteral("%1 × %2").arg(m_model->firstName(index.row()),
                                                            m_model->secondName(index.row()));
        Q_EMIT pairChosen(title, {}, passages);
    });
}

/// A cross-tab of the two alone counts the same passages, and keeps them.
codebook::RetrievalResult RelationsView::passagesOf(const codebook::CodeRelation& pair) const {
    const RelationsAnswer& answer = m_model->answer();
    codebook::Axis rows;
    codebook::Axis columns;
    rows.categories = {answer.categories[pair.first]};
    columns.categories = {answer.categories[pair.second]};
    codebook::CrossTabOptions options;
    options.within = withinOf(kind());
    const codebook::CrossTab table =
        codebook::crossTab(*answer.study, m_session.project(), rows, columns, options);
    return codebook::passagesAt(table, {0, 0}, *answer.study);
}

QString RelationsView::title() const {
    const QString title = tr("Codes that stand %1").arg(m_relation->currentText());
    return m_turns->isHidden() ? title : QStringLiteral("%1: %2").arg(title).arg(m_turns->value());
}

codebook::Chart RelationsView::chart() const {
    const RelationsAnswer& answer = m_model->answer();
    if (answer.relations.empty()) return {};
    return codebook::relationsChart(answer.relations, answer.categories,
                                    {title(), tr("Other code"), tr("Together"), {}, {}});
}

codebook::TextTable RelationsView::text() const {
    codebook::TextTable text;
    text.title = title();
    for (int column = 0; column < m_sorted->columnCount(); ++column)
        text.addColumn(m_sorted->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString(),
                       column > RelationModel::Second);
    for (int row = 0; row < m_sorted->rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < m_sorted->columnCount(); ++column)
            cells << m_sorted->index(row, column).data().toString();
        text.addRow(cells);
    }
    return text;
}

/// Names share what the numbers leave; where that is little they are cut, and told in full by the
/// title of the passages.
void RelationsView::fit() {
    const int sortMark = m_table->style()->pixelMetric(QStyle::PM_HeaderMarkSize, nullptr, m_table);
    const QFontMetrics metrics(m_table->horizontalHeader()->font());
    int left = m_table->viewport()->width();
    for (int column = RelationModel::FirstPassages; column < RelationModel::Columns; ++column) {
        const QString name =
            m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
        const int width = std::max(metrics.horizontalAdvance(name),
                                   metrics.horizontalAdvance(QStringLiteral("0.000"))) +
                          sortMark + 2 * space::inner;
        m_table->setColumnWidth(column, width);
        left -= width;
    }
    m_table->setColumnWidth(RelationModel::First, std::max(left / 2, NarrowestName));
    m_table->setColumnWidth(RelationModel::Second, std::max(left - left / 2, NarrowestName));
}

void RelationsView::focusTable() {
    QWidget* shown = m_table->isVisibleTo(this) ? static_cast<QWidget*>(m_table) : m_relation;
    shown->setFocus(Qt::ShortcutFocusReason);
}

bool RelationsView::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_table && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            Q_EMIT passagesWanted();
            return true;
        }
    }
    if (watched == m_table && (event->type() == QEvent::Show || event->type() == QEvent::Resize))
        QMetaObject::invokeMethod(this, &RelationsView::fit, Qt::QueuedConnection);
    return QWidget::eventFilter(watched, event);
}

}  // namespace app
