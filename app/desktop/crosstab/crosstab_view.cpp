// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/crosstab/crosstab_view.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QStyledItemDelegate>

#include "app/desktop/crosstab/crosstab_model.h"
#include "app/desktop/crosstab/nested_header.h"
#include "app/desktop/look/code_colors.h"
#include "app/desktop/look/look.h"

namespace app {

namespace {

constexpr int LeastCellWidth = 72;
constexpr double StrongestTint = 0.55;

QColor mixed(const QColor& from, const QColor& to, double share) {
    const auto part = [share](int one, int other) {
        return static_cast<int>(one + (other - one) * share);
    };
    return {part(from.red(), to.red()), part(from.green(), to.green()),
            part(from.blue(), to.blue())};
}

QFont marginFont(const QFont& font) {
    QFont bold = figuresFont(font);
    bold.setWeight(QFont::DemiBold);
    return bold;
}

/// So wide that the largest number of all has its place, which is the total.
int cellWidth(const QFont& font, const QString& total, bool hasShares) {
    const QFontMetrics metrics(marginFont(font));
    int width = space::unit + space::inner + metrics.horizontalAdvance(total) +
                metrics.horizontalAdvance(QStringLiteral("▲")) + space::unit;
    if (hasShares) width += metrics.horizontalAdvance(QStringLiteral("100 %")) + 2 * space::unit;
    return std::max(width, LeastCellWidth);
}

/// "18  31 % ▲" on a tint of its share.
class CellDelegate : public QStyledItemDelegate {
   public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override {
        const QPalette& palette = option.palette;
        const bool isMargin = index.data(CrossTabModel::IsMargin).toBool();
        const double heat = index.data(CrossTabModel::Heat).toDouble();
        const QColor paper = palette.color(QPalette::Base);
        painter->save();
        painter->fillRect(option.rect,
                          isMargin ? palette.color(QPalette::AlternateBase)
                                   : mixed(paper, codePalette().front(), heat * StrongestTint));
        if (option.state & QStyle::State_Selected) paintFrame(painter, option);
        const QColor ink = palette.color(QPalette::Text);
        paintNumber(painter, option, index, isMargin, ink);
        painter->restore();
    }

   private:
    static void paintFrame(QPainter* painter, const QStyleOptionViewItem& option) {
        painter->setPen(QPen(option.palette.color(QPalette::Active, QPalette::Highlight), 2));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(option.rect.adjusted(1, 1, -1, -1));
    }

    static void paintNumber(QPainter* painter, const QStyleOptionViewItem& option,
                            const QModelIndex& index, bool isMargin, const QColor& ink) {
        const QFont font = isMargin ? marginFont(option.font) : figuresFont(option.font);
        painter->setFont(font);
        const QFontMetrics metrics(font);
        QRect words = option.rect.adjusted(space::unit, 0, -space::inner, 0);
        // The mark has a place of its own, so that numbers stay below each other.
        const int markWidth = metrics.horizontalAdvance(QStringLiteral("▲"));
        const int mark = index.data(CrossTabModel::Mark).toInt();
        painter->setPen(ink);
        if (mark != 0)
            painter->drawText(words, Qt::AlignRight | Qt::AlignVCenter,
                              mark > 0 ? QStringLiteral("▲") : QStringLiteral("▼"));
        words.setRight(words.right() - markWidth - space::unit);
        if (const QVariant share = index.data(CrossTabModel::Share); share.isValid()) {
            const QString text = QStringLiteral("%1 %").arg(share.toDouble(), 0, 'f', 0);
            const int width = metrics.horizontalAdvance(QStringLiteral("100 %"));
            painter->drawText(words, Qt::AlignRight | Qt::AlignVCenter, text);
            words.setRight(words.right() - width - space::unit);
        }
        const bool isNothing = index.data(CrossTabModel::Count).toLongLong() == 0;
        painter->setPen(isNothing ? option.palette.color(QPalette::PlaceholderText) : ink);
        painter->drawText(words, Qt::AlignRight | Qt::AlignVCenter, index.data().toString());
    }
};

}  // namespace

CrossTabView::CrossTabView(CrossTabModel& model, QWidget* parent)
    : QTableView(parent),
      m_model(model),
      m_across(new NestedHeader(Qt::Horizontal, this)),
      m_down(new NestedHeader(Qt::Vertical, this)) {
    setAccessibleName(tr("Cross-tab"));
    setModel(&model);
    setHorizontalHeader(m_across);
    setVerticalHeader(m_down);
    m_across->setModel(&model);
    m_down->setModel(&model);
    setItemDelegate(new CellDelegate(this));
    setShowGrid(false);
    setFrameShape(NoFrame);
    setCornerButtonEnabled(false);
    setTabKeyNavigation(false);
    setSelectionMode(ContiguousSelection);
    setHorizontalScrollMode(ScrollPerPixel);
    setVerticalScrollMode(ScrollPerPixel);
    setWordWrap(false);
    setStyleSheet(
        QStringLiteral("QTableCornerButton::section { border: none; "
                       "background: palette(base); }"));
    m_across->setSectionResizeMode(QHeaderView::Interactive);
    m_down->setSectionResizeMode(QHeaderView::Fixed);
    m_down->setDefaultSectionSize(fontMetrics().height() + 2 * space::inner);
    connect(&model, &QAbstractItemModel::modelReset, this, &CrossTabView::measure);
    connect(&model, &QAbstractItemModel::dataChanged, this, &CrossTabView::measure);
    // A header means its margin.
    connect(m_across, &QHeaderView::sectionClicked, this,
            [this](int column) { setCurrentIndex(m_model.index(m_model.rowCount() - 1, column)); });
    connect(m_down, &QHeaderView::sectionClicked, this,
            [this](int row) { setCurrentIndex(m_model.index(row, m_model.columnCount() - 1)); });
    measure();
}

void CrossTabView::measure() {
    const bool hasShares = m_model.answer().question.percent != Percent::None;
    const QString total = m_model.table() ? QString::number(m_model.table()->total) : QString();
    m_across->setDefaultSectionSize(cellWidth(font(), total, hasShares));
    m_across->measure();
    m_down->measure();
    updateGeometries();
}

bool CrossTabView::stand(const codebook::TablePlace& place) {
    const QModelIndex index = m_model.indexOf(place);
    if (!index.isValid()) return false;
    setCurrentIndex(index);
    return true;
}

void CrossTabView::currentChanged(const QModelIndex& current, const QModelIndex& previous) {
    QTableView::currentChanged(current, previous);
    if (current.isValid()) Q_EMIT placeChosen(m_model.place(current));
}

void CrossTabView::keyPressEvent(QKeyEvent* event) {
    if (event->matches(QKeySequence::Copy)) {
        // One number is where the person stands: the whole table is meant.
        if (selectionModel()->selectedIndexes().size() <= 1) return Q_EMIT copyWanted();
        return QGuiApplication::clipboard()->setText(selectedText());
    }
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        return Q_EMIT passagesWanted();
    QTableView::keyPressEvent(event);
}

void CrossTabView::changeEvent(QEvent* event) {
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) measure();
    QTableView::changeEvent(event);
}

QString CrossTabView::selectedText() const {
    QModelIndexList cells = selectionModel()->selectedIndexes();
    std::sort(cells.begin(), cells.end());
    QString text;
    int row = -1;
    for (const QModelIndex& cell : cells) {
        if (row >= 0) text += cell.row() == row ? u'\t' : u'\n';
        row = cell.row();
        text += cell.data().toString();
    }
    return text;
}

}  // namespace app
