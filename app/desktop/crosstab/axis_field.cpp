// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/crosstab/axis_field.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QDropEvent>
#include <QStandardItemModel>

#include "app/desktop/crosstab/crosstab_words.h"
#include "app/desktop/look/look.h"
#include "app/desktop/passages/chip.h"
#include "app/desktop/passages/flow_layout.h"
#include "app/desktop/session/session.h"
#include "codebook/analysis/axis.h"

namespace app {

namespace {

constexpr int LineWidth = 200;
constexpr int PopupWidth = 320;
constexpr int LevelRole = Qt::UserRole + 1;

}  // namespace

AxisField::AxisField(Session& session, const QString& name, QWidget* parent)
    : QWidget(parent),
      m_session(session),
      m_name(name),
      m_flow(new FlowLayout(this)),
      m_line(new QLineEdit(this)),
      m_offers(new QStandardItemModel(this)) {
    setAcceptDrops(true);
    m_flow->setContentsMargins({});
    m_flow->setSpacing(space::unit);
    m_flow->addWidget(m_line);
    m_line->setFixedWidth(LineWidth);
    m_line->setPlaceholderText(tr("Code, attribute, …"));
    m_line->setAccessibleName(tr("Add to %1").arg(name));
    m_line->installEventFilter(this);
    auto* completer = new QCompleter(m_offers, this);
    completer->setFilterMode(Qt::MatchContains);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    m_line->setCompleter(completer);
    completer->popup()->setMinimumWidth(PopupWidth);
    connect(
        completer, qOverload<const QModelIndex&>(&QCompleter::activated), this,
        [this](const QModelIndex& index) { add(index.data(LevelRole).toString()); },
        Qt::QueuedConnection);
}

QString AxisField::axis() const { return codebook::axisOf(m_levels); }

void AxisField::setAxis(const QString& axis) {
    setLevels(axis.isEmpty() ? QStringList() : codebook::axisLevels(axis));
}

void AxisField::setLevels(const QStringList& levels) {
    m_levels = levels;
    rebuild();
}

void AxisField::add(const QString& level) {
    if (level.isEmpty()) return;
    m_line->clear();
    setLevels(withLevel(m_levels, level));
    Q_EMIT changed();
}

void AxisField::rebuild() {
    for (Chip* chip : m_chips) {
        m_flow->removeWidget(chip);
        chip->hide();
        chip->deleteLater();  // it may be the one that asked
    }
    m_chips.clear();
    for (int level = 0; level < m_levels.size(); ++level) addChip(level);
    updateGeometry();
}

void AxisField::addChip(int level) {
    auto* chip = new Chip(this);
    chip->setText(levelName(m_levels[level]));
    chip->setHint(level == 0
                      ? tr("Delete takes it out of %1.").arg(m_name)
                      : tr("Press to move it outwards; Delete takes it out of %1.").arg(m_name));
    connect(chip, &Chip::pressed, this, [this, level] { moveOutwards(level); });
    connect(chip, &Chip::removed, this, [this, level] { takeOut(level); });
    m_flow->insertWidget(level, chip);
    chip->show();
    m_chips.push_back(chip);
}

void AxisField::moveOutwards(int level) {
    if (level <= 0 || level >= m_levels.size()) return;
    QStringList levels = m_levels;
    levels.swapItemsAt(level, level - 1);
    setLevels(levels);
    m_line->setFocus(Qt::OtherFocusReason);
    Q_EMIT changed();
}

void AxisField::takeOut(int level) {
    if (level >= m_levels.size()) return;
    QStringList levels = m_levels;
    levels.removeAt(level);
    setLevels(levels);
    m_line->setFocus(Qt::OtherFocusReason);
    Q_EMIT changed();
}

void AxisField::refill() {
    m_offers->clear();
    for (const AxisOffer& offer : axisOffersWithCodes(m_session.study())) {
        //: a code or attribute, then what it is
        auto* item = new QStandardItem(tr("%1 — %2").arg(offer.name, offer.kind));
        item->setData(offer.level, LevelRole);
        m_offers->appendRow(item);
    }
}

/// The one that is named in full or written as the command line has it, else the first that holds
/// what was typed.
void AxisField::commit() {
    const QString typed = m_line->text().trimmed();
    if (typed.isEmpty()) return;
    refill();
    QString first;
    for (const AxisOffer& offer : axisOffersWithCodes(m_session.study())) {
        if (offer.level == typed || offer.name.compare(typed, Qt::CaseInsensitive) == 0)
            return add(offer.level);
        if (first.isEmpty() && offer.name.contains(typed, Qt::CaseInsensitive)) first = offer.level;
    }
    if (first.isEmpty()) return Q_EMIT unknownNamed(typed);
    add(first);
}

bool AxisField::isOffersKey(const QKeyEvent& event) {
    QAbstractItemView* popup = m_line->completer()->popup();
    if (event.key() == Qt::Key_Down && !popup->isVisible()) {
        refill();
        m_line->completer()->setCompletionPrefix(m_line->text());
        m_line->completer()->complete();
        return true;
    }
    if (event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter) {
        if (popup->isVisible() && popup->currentIndex().isValid()) return false;
        popup->hide();
        commit();
        return true;
    }
    if (event.key() == Qt::Key_Backspace && m_line->text().isEmpty() && !m_levels.isEmpty()) {
        takeOut(static_cast<int>(m_levels.size()) - 1);
        return true;
    }
    return false;
}

bool AxisField::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_line && event->type() == QEvent::FocusIn) refill();
    if (watched == m_line && event->type() == QEvent::KeyPress &&
        isOffersKey(*static_cast<QKeyEvent*>(event)))
        return true;
    return QWidget::eventFilter(watched, event);
}

void AxisField::dragEnterEvent(QDragEnterEvent* event) {
    if (draggedLevel(*event->mimeData(), m_session.study()).isEmpty()) return;
    event->acceptProposedAction();
    m_isUnderDrag = true;
    update();
}

void AxisField::dragLeaveEvent(QDragLeaveEvent* event) {
    m_isUnderDrag = false;
    update();
    QWidget::dragLeaveEvent(event);
}

void AxisField::dropEvent(QDropEvent* event) {
    m_isUnderDrag = false;
    update();
    const QString level = draggedLevel(*event->mimeData(), m_session.study());
    if (level.isEmpty()) return;
    event->acceptProposedAction();
    add(level);
}

void AxisField::paintEvent(QPaintEvent*) {
    if (!m_isUnderDrag) return;
    QPainter painter(this);
    painter.setPen(QPen(palette().color(QPalette::Highlight), 2));
    painter.drawRect(rect().adjusted(1, 1, -1, -1));
}

}  // namespace app
