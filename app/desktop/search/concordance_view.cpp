// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/search/concordance_view.h"

#include <QHeaderView>
#include <QPainter>
#include <QStyledItemDelegate>

#include "app/desktop/look/look.h"
#include "app/desktop/passages/row_paint.h"
#include "app/desktop/search/concordance_model.h"

namespace app {

namespace {

constexpr int DocumentWidth = 150;
constexpr int SourceWidth = 130;
constexpr int MeasuredLines = 60;

/// The words found bold, those around them muted and cut where they are farthest away.
class LineDelegate : public QStyledItemDelegate {
   public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override {
        if (index.data(ConcordanceModel::IsHeading).toBool()) return;
        QStyleOptionViewItem ground = option;
        // The rule of the focus stands before the line, not before one of its cells.
        const auto* view = qobject_cast<const QTableView*>(option.widget);
        const bool isFirst = index.column() == ConcordanceModel::Document ||
                             (view && index.column() == ConcordanceModel::Source &&
                              view->isColumnHidden(ConcordanceModel::Document));
        ground.state.setFlag(QStyle::State_HasFocus, isFirst && view && view->hasFocus() &&
                                                         view->currentIndex().row() == index.row());
        // A quieter ground than the table gave the chosen line.
        painter->fillRect(option.rect, option.palette.base());
        paintGround(*painter, ground);
        const int column = index.column();
        const bool isFound = column == ConcordanceModel::Found;
        QFont font = option.font;
        const QString text = index.data().toString();
        // Whole turns are read, words are looked for.
        if (isFound && text.size() <= LongestBold) font.setWeight(QFont::DemiBold);
        painter->save();
        painter->setFont(font);
        const bool isMuted = column < ConcordanceModel::Before;
        painter->setPen(option.palette.color(QPalette::Active,
                                             isMuted ? QPalette::PlaceholderText : QPalette::Text));
        const bool isBefore = column == ConcordanceModel::Before;
        const QRect area =
            option.rect.adjusted(isFound ? space::unit : space::inner, 0, -space::unit, 0);
        const Qt::Alignment side = isBefore ? Qt::AlignRight : Qt::AlignLeft;
        painter->drawText(
            area, static_cast<int>(side | Qt::AlignVCenter),
            QFontMetrics(font).elidedText(isBefore ? text.right(MostDrawn) : text.left(MostDrawn),
                                          isBefore ? Qt::ElideLeft : Qt::ElideRight, area.width()));
        painter->restore();
    }

   private:
    static constexpr int MostDrawn = 300;
    static constexpr int LongestBold = 60;
};

}  // namespace

ConcordanceView::ConcordanceView(ConcordanceModel& model, QWidget* parent)
    : QTableView(parent), m_model(model) {
    setModel(&model);
    setItemDelegate(new LineDelegate(this));
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setShowGrid(false);
    setFrameShape(QFrame::NoFrame);
    setTabKeyNavigation(false);
    setWordWrap(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleName(tr("Concordance"));
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + space::inner);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    connect(this, &QTableView::clicked, this, &ConcordanceView::lineOpened);
}

/// As wide as the longest of the first lines, within reason.
int ConcordanceView::foundWidth() const {
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    const QFontMetrics metrics(bold);
    int widest = metrics.horizontalAdvance(
        m_model.headerData(ConcordanceModel::Found, Qt::Horizontal, Qt::DisplayRole).toString());
    const int lines = std::min(m_model.rowCount(), MeasuredLines);
    for (int row = 0; row < lines; ++row)
        widest = std::max(
            widest, metrics.horizontalAdvance(
                        m_model.index(row, ConcordanceModel::Found).data().toString().left(200)));
    return std::min(widest + 3 * space::inner, viewport()->width() * 2 / 5);
}

void ConcordanceView::measure() {
    const bool isByDocument =
        m_model.answer() && m_model.answer()->question.groups.by == LineGroups::By::Document;
    setColumnHidden(ConcordanceModel::Document, isByDocument);
    const int found = foundWidth();
    const int named = isByDocument ? 0 : DocumentWidth;
    const int left = std::max(0, viewport()->width() - SourceWidth - named - found);
    setColumnWidth(ConcordanceModel::Document, DocumentWidth);
    setColumnWidth(ConcordanceModel::Source, SourceWidth);
    setColumnWidth(ConcordanceModel::Before, left / 2);
    setColumnWidth(ConcordanceModel::Found, found);
    setColumnWidth(ConcordanceModel::After, left - left / 2);
}

bool ConcordanceView::step(int direction) {
    const int last = m_model.rowCount() - 1;
    if (last < 0) return false;
    const QModelIndex current = currentIndex();
    int row = m_model.hitRow(
        current.isValid() ? current.row() + direction : (direction > 0 ? 0 : last), direction);
    if (row < 0) row = m_model.hitRow(direction > 0 ? 0 : last, direction);
    if (row < 0) return false;
    setCurrentIndex(m_model.index(row, ConcordanceModel::Found));
    return true;
}

void ConcordanceView::paintEvent(QPaintEvent* event) {
    QTableView::paintEvent(event);
    QPainter painter(viewport());
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    const int first = rowAt(0);
    if (first < 0) return;
    for (int row = first; row < m_model.rowCount(); ++row) {
        const int top = rowViewportPosition(row);
        if (top > viewport()->height()) break;
        const QModelIndex index = m_model.index(row, 0);
        if (!index.data(ConcordanceModel::IsHeading).toBool()) continue;
        option.rect = {0, top, viewport()->width(), rowHeight(row)};
        paintHeading(painter, option, index.data().toString(),
                     index.data(ConcordanceModel::HitCount).toInt());
    }
}

void ConcordanceView::resizeEvent(QResizeEvent* event) {
    QTableView::resizeEvent(event);
    measure();
}

void ConcordanceView::changeEvent(QEvent* event) {
    if (event->type() == QEvent::FontChange)
        verticalHeader()->setDefaultSectionSize(fontMetrics().height() + space::inner);
    QTableView::changeEvent(event);
}

void ConcordanceView::keyPressEvent(QKeyEvent* event) {
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && m_model.hit(currentIndex())) return Q_EMIT lineOpened(currentIndex());
    if (event->matches(QKeySequence::Copy)) return Q_EMIT copyWanted();
    const bool isPlain = event->modifiers() == Qt::NoModifier;
    if (isPlain && event->key() == Qt::Key_Down) {
        const int row = m_model.hitRow(currentIndex().row() + 1, 1);
        if (row >= 0) setCurrentIndex(m_model.index(row, ConcordanceModel::Found));
        return;
    }
    if (isPlain && event->key() == Qt::Key_Up && currentIndex().isValid()) {
        const int row = m_model.hitRow(currentIndex().row() - 1, -1);
        if (row >= 0) setCurrentIndex(m_model.index(row, ConcordanceModel::Found));
        return;
    }
    QTableView::keyPressEvent(event);
}

}  // namespace app
