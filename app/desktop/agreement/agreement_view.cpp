// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/agreement/agreement_view.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QSettings>
#include <QSortFilterProxyModel>

#include "app/desktop/agreement/agreement_model.h"
#include "app/desktop/agreement/figure_delegate.h"
#include "app/desktop/look/look.h"

namespace app {

namespace {

constexpr int NarrowestCode = 120;
const QString ShownKey = QStringLiteral("agreement/shown");
const QString HiddenKey = QStringLiteral("agreement/hidden");

}  // namespace

AgreementView::AgreementView(AgreementModel& model, QWidget* parent)
    : QTableView(parent), m_model(model), m_sorted(new QSortFilterProxyModel(this)) {
    m_chosen = QSettings().value(ShownKey).toStringList();
    m_dropped = QSettings().value(HiddenKey).toStringList();
    m_sorted->setSourceModel(&model);
    m_sorted->setSortRole(AgreementModel::SortRole);
    m_sorted->setSortLocaleAware(true);
    setModel(m_sorted);
    setItemDelegate(new FigureDelegate(this));
    setSortingEnabled(true);
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setShowGrid(false);
    setFrameShape(NoFrame);
    setTabKeyNavigation(false);
    setWordWrap(false);
    setHorizontalScrollMode(ScrollPerPixel);
    setAccessibleName(tr("Codes and how far the coders agree on them"));
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 2 * space::unit + 2);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(horizontalHeader(), &QHeaderView::customContextMenuRequested, this, [this](QPoint at) {
        QMenu menu;
        fillColumnMenu(menu);
        menu.exec(horizontalHeader()->mapToGlobal(at));
    });
    connect(&model, &QAbstractItemModel::modelReset, this, &AgreementView::adapt);
    connect(this, &QTableView::doubleClicked, this, &AgreementView::disputesWanted);
}

/// Columns and order belong to the number of coders, and come with the first answer.
void AgreementView::adapt() {
    const auto& columns = m_model.columns();
    for (int column = FirstCoefficient; column < static_cast<int>(columns.size()); ++column) {
        const AgreementColumn& one = columns[static_cast<std::size_t>(column)];
        const bool isShown =
            (one.isShownAtFirst && !m_dropped.contains(one.key)) || m_chosen.contains(one.key);
        setColumnHidden(column, !isShown);
    }
    if (columns.empty() || !m_model.answer()->agreement) return;
    const int headline =
        m_model.columnOf(headlineKey(m_model.answer()->agreement->coders().size()));
    sortByColumn(std::max(headline, 0), Qt::AscendingOrder);
    fit();
}

void AgreementView::fit() {
    int left = viewport()->width();
    for (int column = CodeColumn + 1; column < m_sorted->columnCount(); ++column) {
        if (isColumnHidden(column)) continue;
        const int head = horizontalHeader()->sectionSizeHint(column);
        const int width = std::max(head, sizeHintForColumn(column));
        setColumnWidth(column, width);
        left -= width;
    }
    setColumnWidth(CodeColumn, std::max(left, NarrowestCode));
}

void AgreementView::fillColumnMenu(QMenu& menu) {
    const auto& columns = m_model.columns();
    for (int column = FirstCoefficient; column < static_cast<int>(columns.size()); ++column) {
        const AgreementColumn& one = columns[static_cast<std::size_t>(column)];
        QAction* action = menu.addAction(one.name);
        action->setToolTip(one.explained);
        action->setCheckable(true);
        action->setChecked(!isColumnHidden(column));
        connect(action, &QAction::toggled, this, [this, column, key = one.key](bool isShown) {
            setColumnHidden(column, !isShown);
            m_chosen.removeAll(key);
            m_dropped.removeAll(key);
            (isShown ? m_chosen : m_dropped) << key;
            QSettings().setValue(ShownKey, m_chosen);
            QSettings().setValue(HiddenKey, m_dropped);
            fit();
        });
    }
    menu.setToolTipsVisible(true);
}

int AgreementView::currentCode() const {
    const QModelIndex at = m_sorted->mapToSource(currentIndex());
    return at.isValid() ? at.row() : -1;
}

void AgreementView::stand(int row) {
    const QModelIndex at = m_sorted->mapFromSource(m_model.index(row, CodeColumn));
    if (at.isValid()) setCurrentIndex(at);
}

void AgreementView::currentChanged(const QModelIndex& current, const QModelIndex& previous) {
    QTableView::currentChanged(current, previous);
    if (current.isValid() && current.row() != previous.row()) Q_EMIT codeChosen(currentCode());
}

void AgreementView::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        return Q_EMIT disputesWanted();
    QTableView::keyPressEvent(event);
}

void AgreementView::resizeEvent(QResizeEvent* event) {
    QTableView::resizeEvent(event);
    fit();
}

std::vector<int> AgreementView::columnsShown() const {
    std::vector<int> shown;
    for (int column = 0; column < m_sorted->columnCount(); ++column)
        if (!isColumnHidden(column)) shown.push_back(column);
    return shown;
}

QStringList AgreementView::headsShown() const {
    QStringList heads;
    for (const int column : columnsShown())
        heads << m_sorted->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
    return heads;
}

std::vector<QStringList> AgreementView::rowsShown() const {
    std::vector<QStringList> rows;
    for (int row = 0; row < m_sorted->rowCount(); ++row) {
        QStringList cells;
        for (const int column : columnsShown())
            cells << m_sorted->index(row, column).data().toString();
        rows.push_back(cells);
    }
    return rows;
}

}  // namespace app
