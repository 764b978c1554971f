// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/crosstab/material_tree.h"

#include <QContextMenuEvent>
#include <QHeaderView>
#include <QMimeData>

#include <map>

#include "app/desktop/crosstab/axis_offers.h"
#include "app/desktop/crosstab/crosstab_words.h"
#include "app/desktop/passages/code_marks.h"
#include "app/desktop/session/session.h"

namespace app {

using codebook::CodeId;

namespace {

constexpr int LevelRole = Qt::UserRole + 1;

}  // namespace

MaterialTree::MaterialTree(Session& session, QWidget* parent)
    : QTreeWidget(parent), m_session(session) {
    setAccessibleName(tr("What rows and columns can be made of"));
    setHeaderHidden(true);
    setColumnCount(1);
    setDragEnabled(true);
    setDragDropMode(DragOnly);
    setFrameShape(NoFrame);
    setUniformRowHeights(true);
    setSelectionMode(SingleSelection);
    setIconSize({10, 10});
    m_soon.setSingleShot(true);
    m_soon.setInterval(0);
    connect(&m_soon, &QTimer::timeout, this, &MaterialTree::refill);
    connect(&session, &Session::changed, this, &MaterialTree::follow);
    connect(this, &QTreeWidget::itemDoubleClicked, this, [this] { want(false); });
    refill();
}

QString MaterialTree::level(const QTreeWidgetItem& item) {
    return item.data(0, LevelRole).toString();
}

void MaterialTree::follow(const codebook::Change& change) {
    using codebook::Entity;
    for (const Entity entity :
         {Entity::Code, Entity::Attribute, Entity::Document, Entity::Speaker, Entity::Coder})
        if (change.touches(entity)) m_isStale = true;
    if (m_isStale && isVisible()) m_soon.start();
}

void MaterialTree::showEvent(QShowEvent* event) {
    if (m_isStale) refill();
    QTreeWidget::showEvent(event);
}

QTreeWidgetItem* MaterialTree::heading(const QString& text) {
    auto* item = new QTreeWidgetItem(this, {text});
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
    QFont font = item->font(0);
    font.setWeight(QFont::DemiBold);
    item->setFont(0, font);
    item->setExpanded(true);
    return item;
}

void MaterialTree::refill() {
    m_isStale = false;
    const QString current = currentItem() ? level(*currentItem()) : QString();
    clear();
    const auto add = [](QTreeWidgetItem* under, const QString& name, const QString& level) {
        auto* item = new QTreeWidgetItem(under, {name});
        item->setData(0, LevelRole, level);
        item->setToolTip(0, name);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsDragEnabled);
        return item;
    };
    std::map<QString, QTreeWidgetItem*> headings;
    for (const AxisOffer& offer : axisOffers(m_session.study())) {
        QTreeWidgetItem*& under = headings[offer.kind];
        if (!under) {
            QString name = offer.kind;
            under = heading(name.replace(0, 1, name.at(0).toUpper()));
        }
        auto* item = add(under, offer.name, offer.level);
        for (const AxisOffer& below : offersBelow(offer.level, m_session.study()))
            add(item, below.name, below.level);
    }
    const CodeMarks marks(m_session.study());
    std::map<CodeId, QTreeWidgetItem*> items;
    QTreeWidgetItem* codes = topLevelItemCount() > 0 ? topLevelItem(0) : nullptr;
    for (const CodeId code : marks.tree().depthFirst()) {
        const CodeId parent = marks.tree().parent(code);
        QTreeWidgetItem* under = parent ? items[parent] : codes;
        auto* item = add(under, marks.name(code), levelOf(code, m_session.study()));
        item->setIcon(0, QIcon(colorMark(marks.color(code))));
        item->setExpanded(!parent);
        items[code] = item;
    }
    for (QTreeWidgetItemIterator item(this); *item; ++item)
        if (!current.isEmpty() && level(**item) == current) setCurrentItem(*item);
}

QStringList MaterialTree::mimeTypes() const { return {QLatin1String(AxisMime)}; }

QMimeData* MaterialTree::mimeData(const QList<QTreeWidgetItem*>& items) const {
    return items.isEmpty() ? nullptr : axisData(level(*items.front())).release();
}

void MaterialTree::want(bool isForColumns) {
    const QString wanted = currentItem() ? level(*currentItem()) : QString();
    if (wanted.isEmpty()) return;
    if (isForColumns)
        Q_EMIT columnsWanted(wanted);
    else
        Q_EMIT rowsWanted(wanted);
}

void MaterialTree::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        return want(event->modifiers().testFlag(Qt::ControlModifier));
    QTreeWidget::keyPressEvent(event);
}

void MaterialTree::contextMenuEvent(QContextMenuEvent* event) {
    if (!currentItem() || level(*currentItem()).isEmpty()) return;
    QMenu menu(this);
    menu.addAction(tr("Put on the &rows"), this, [this] { want(false); });
    menu.addAction(tr("Put on the &columns"), this, [this] { want(true); });
    menu.exec(event->globalPos());
}

}  // namespace app
