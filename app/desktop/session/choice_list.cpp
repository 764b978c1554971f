// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/session/choice_list.h"

#include <QApplication>
#include <QListWidget>
#include <QPainter>
#include <QStyledItemDelegate>

#include "app/desktop/look/look.h"
#include "app/desktop/session/fuzzy_match.h"

namespace app {

namespace {

constexpr int Width = 440;
constexpr int MostRows = 9;
constexpr int RowHeight = 30;
constexpr std::size_t MostListed = 60;
constexpr int NoteRole = Qt::UserRole;

/// Text at the left, note at the right, both cut rather than overlapping.
class ChoiceDelegate : public QStyledItemDelegate {
   public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const override {
        return {Width, RowHeight};
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override {
        const bool isCurrent = option.state.testFlag(QStyle::State_Selected);
        const bool isEnabled = index.flags().testFlag(Qt::ItemIsEnabled);
        if (isCurrent) painter->fillRect(option.rect, option.palette.highlight());
        QRect rect = option.rect.adjusted(space::inner, 0, -space::inner, 0);
        const auto icon = index.data(Qt::DecorationRole).value<QIcon>();
        const QRect iconRect(rect.left(), rect.center().y() - 7, 16, 16);
        if (!icon.isNull()) icon.paint(painter, iconRect);
        rect.setLeft(iconRect.right() + space::inner);
        const QString note = index.data(NoteRole).toString();
        const QString text = index.data().toString();
        const int textWidth = option.fontMetrics.horizontalAdvance(text);
        const int noteRoom = std::max(rect.width() - textWidth - space::between, rect.width() / 4);
        const QString shownNote =
            option.fontMetrics.elidedText(note, Qt::ElideLeft, note.isEmpty() ? 0 : noteRoom);
        const int noteWidth = option.fontMetrics.horizontalAdvance(shownNote);
        const auto pen = [&](QPalette::ColorRole role) {
            return option.palette.color(isEnabled ? QPalette::Active : QPalette::Disabled,
                                        isCurrent ? QPalette::HighlightedText : role);
        };
        painter->setPen(pen(QPalette::PlaceholderText));
        painter->drawText(rect, Qt::AlignVCenter | Qt::AlignRight, shownNote);
        rect.setRight(rect.right() - noteWidth - space::inner);
        painter->setPen(pen(QPalette::Text));
        painter->drawText(rect, Qt::AlignVCenter | Qt::AlignLeft,
                          option.fontMetrics.elidedText(text, Qt::ElideRight, rect.width()));
    }
};

}  // namespace

ChoiceList::ChoiceList(QWidget* window)
    : QFrame(window), m_line(new QLineEdit), m_list(new QListWidget) {
    setObjectName(QStringLiteral("choices"));
    setAutoFillBackground(true);
    setStyleSheet(QStringLiteral(
        "QFrame#choices { border: 1px solid palette(mid); border-radius: 4px;"
        " background: palette(base); }"
        "QLineEdit { border: none; border-bottom: 1px solid palette(mid); border-radius: 0; }"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::hair, space::hair, space::hair, space::hair);
    column->setSpacing(0);
    column->addWidget(m_line);
    column->addWidget(m_list);
    m_line->setFrame(false);
    m_line->setTextMargins(space::inner, space::inner, space::inner, space::inner);
    m_list->setItemDelegate(new ChoiceDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setAccessibleName(tr("What fits"));
    m_line->installEventFilter(this);
    connect(m_line, &QLineEdit::textChanged, this, &ChoiceList::refill);
    connect(m_list, &QListWidget::itemClicked, this, [this] { chooseCurrent(false); });
    hide();
}

void ChoiceList::open(const QRect& at, const QString& placeholder, const QString& typed,
                      Source source) {
    m_before = QApplication::focusWidget();
    m_source = std::move(source);
    m_line->setPlaceholderText(placeholder);
    m_line->setAccessibleName(placeholder);
    {
        const QSignalBlocker blocker(m_line);
        m_line->setText(typed);
    }
    m_at = at;
    m_isAbove = at.bottom() + space::unit + heightFor(MostRows) > parentWidget()->height();
    refill();
    show();
    raise();
    m_line->setFocus(Qt::PopupFocusReason);
    m_line->deselect();
    m_line->setCursorPosition(static_cast<int>(typed.size()));
}

int ChoiceList::heightFor(int rows) const {
    return m_line->sizeHint().height() + rows * RowHeight + 2 * space::hair;
}

/// As high as what is listed, and beside what it is about, on the side where it was opened.
void ChoiceList::place() {
    const QSize room = parentWidget()->size();
    const int height = heightFor(std::min(m_list->count(), MostRows));
    const int width = std::min(Width, room.width() - 2 * space::inner);
    const int left = std::clamp(m_at.left(), space::inner,
                                std::max(space::inner, room.width() - width - space::inner));
    const int top = m_isAbove ? std::max(space::inner, m_at.top() - height - space::unit)
                              : m_at.bottom() + space::unit;
    m_list->setVisible(m_list->count() > 0);
    setGeometry(left, top, width, height);
}

void ChoiceList::refill() {
    const QString typed = m_line->text();
    std::vector<Choice> all = m_source ? m_source(typed) : std::vector<Choice>();
    std::vector<std::pair<int, std::size_t>> ranked;
    for (std::size_t i = 0; i < all.size(); ++i) {
        const auto match = fuzzyMatch(typed, all[i].text);
        const auto whole = match ? match : fuzzyMatch(typed, all[i].note + u' ' + all[i].text);
        // What fits in its name stands above what fits only with its path.
        if (match)
            ranked.emplace_back(match->score + all[i].bonus, i);
        else if (whole)
            ranked.emplace_back(whole->score / 2 + all[i].bonus, i);
        else if (all[i].bonus < 0)
            ranked.emplace_back(all[i].bonus, i);
    }
    std::stable_sort(ranked.begin(), ranked.end(),
                     [](const auto& a, const auto& b) { return a.first > b.first; });
    m_choices.clear();
    m_list->clear();
    for (const auto& [score, i] : ranked) {
        if (m_choices.size() >= MostListed) break;
        auto* item = new QListWidgetItem(all[i].icon, all[i].text, m_list);
        item->setData(NoteRole, all[i].note);
        item->setData(Qt::AccessibleTextRole, all[i].text + QStringLiteral(", ") + all[i].note);
        if (!all[i].isEnabled) item->setFlags(item->flags() & ~Qt::ItemIsEnabled);
        m_choices.push_back(std::move(all[i]));
    }
    m_list->setCurrentRow(m_choices.empty() ? -1 : 0);
    place();
}

void ChoiceList::step(int rows) {
    const int count = m_list->count();
    if (count > 0) m_list->setCurrentRow((m_list->currentRow() + rows + count) % count);
}

void ChoiceList::chooseCurrent(bool keepsOpen) {
    const int row = m_list->currentRow();
    if (row < 0 || static_cast<std::size_t>(row) >= m_choices.size()) return;
    const Choice choice = m_choices[static_cast<std::size_t>(row)];
    if (!choice.isEnabled) return;
    if (keepsOpen)
        m_line->selectAll();
    else
        dismiss();
    if (choice.choose) choice.choose();
}

void ChoiceList::dismiss() {
    if (!isVisible()) return;
    hide();
    if (m_before) m_before->setFocus(Qt::PopupFocusReason);
    m_before = nullptr;
    Q_EMIT closed();
}

bool ChoiceList::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::FocusOut && isVisible() && isActiveWindow()) {
        // The focus went where the person clicked, and stays there.
        m_before = nullptr;
        dismiss();
        return false;
    }
    if (event->type() != QEvent::KeyPress) return QFrame::eventFilter(watched, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    switch (key->key()) {
        case Qt::Key_Escape:
            dismiss();
            return true;
        case Qt::Key_Down:
            step(1);
            return true;
        case Qt::Key_Up:
            step(-1);
            return true;
        case Qt::Key_PageDown:
            step(std::min(MostRows, m_list->count() - 1));
            return true;
        case Qt::Key_PageUp:
            step(-std::min(MostRows, m_list->count() - 1));
            return true;
        case Qt::Key_Return:
        case Qt::Key_Enter:
            chooseCurrent(m_staysOpenWithControl && key->modifiers().testFlag(Qt::ControlModifier));
            return true;
        default:
            return QFrame::eventFilter(watched, event);
    }
}

}  // namespace app
