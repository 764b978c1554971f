// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/pseudonyms/name_lists.h"

#include <QCoreApplication>
#include <QHash>
#include <QHeaderView>
#include <QTreeWidget>

#include "app/desktop/look/padded_delegate.h"
#include "codebook/pseudonyms/pseudonym_overlay.h"

namespace app {

namespace {

void fitColumns(QTreeWidget& list) {
    for (int column = 0; column < list.columnCount(); ++column) {
        list.resizeColumnToContents(column);
        list.setColumnWidth(column, std::min(list.columnWidth(column), 260));
    }
    if (list.topLevelItemCount() > 0) list.setCurrentItem(list.topLevelItem(0));
}

void setNumber(QTreeWidgetItem& item, int column, int number) {
    item.setText(column, QString::number(number));
    item.setTextAlignment(column, Qt::AlignRight | Qt::AlignVCenter);
}

}  // namespace

QString kindWord(codebook::PseudonymKind kind) {
    switch (kind) {
        case codebook::PseudonymKind::Person:
            return QCoreApplication::translate("app::PseudonymPage", "Person");
        case codebook::PseudonymKind::Place:
            return QCoreApplication::translate("app::PseudonymPage", "Place");
        case codebook::PseudonymKind::Organisation:
            return QCoreApplication::translate("app::PseudonymPage", "Organisation");
        case codebook::PseudonymKind::Other:
            break;
    }
    return QCoreApplication::translate("app::PseudonymPage", "Other");
}

QTreeWidget* nameList(const QString& accessibleName, const QStringList& columns, int numbers) {
    auto* list = new QTreeWidget;
    list->setAccessibleName(accessibleName);
    list->setHeaderLabels(columns);
    list->setRootIsDecorated(false);
    list->setUniformRowHeights(true);
    list->setItemDelegate(new PaddedDelegate(list));
    list->header()->setStretchLastSection(true);
    list->headerItem()->setTextAlignment(numbers, Qt::AlignRight | Qt::AlignVCenter);
    return list;
}

QHash<QString, int> timesOf(const std::vector<codebook::Pseudonym>& marked,
                            const codebook::Study& study, const codebook::TextSource& texts) {
    const codebook::PseudonymOverlay overlay(marked);
    QHash<QString, int> times;
    for (const codebook::Pseudonym& mark : marked) times.insert(mark.original, 0);
    for (const codebook::Document& document : study.documents)
        for (const auto& place : overlay.places(texts.text(document.id)->text))
            ++times[overlay.pseudonyms()[place.pseudonym].original];
    return times;
}

void fillMarks(QTreeWidget& list, const std::vector<codebook::Pseudonym>& marked,
               const QHash<QString, int>& times) {
    const QString current = currentName(list);
    list.clear();
    for (const codebook::Pseudonym& mark : marked)
        new QTreeWidgetItem(&list, {mark.original, mark.replacement, {}, kindWord(mark.kind)});
    showCounts(list, times);
    fitColumns(list);
    for (int row = 0; row < list.topLevelItemCount(); ++row)
        if (list.topLevelItem(row)->text(0) == current) list.setCurrentItem(list.topLevelItem(row));
}

void showCounts(QTreeWidget& list, const QHash<QString, int>& times) {
    for (int row = 0; row < list.topLevelItemCount(); ++row) {
        QTreeWidgetItem* item = list.topLevelItem(row);
        if (const auto known = times.find(item->text(0)); known != times.end())
            setNumber(*item, 2, *known);
    }
}

void fillSuggestions(QTreeWidget& list, const std::vector<codebook::NameSuggestion>& names) {
    list.clear();
    for (const auto& each : names) {
        auto* item = new QTreeWidgetItem(&list, {each.name, {}, each.example});
        setNumber(*item, 1, each.occurrences);
    }
    fitColumns(list);
}

QString currentName(const QTreeWidget& list) {
    const QTreeWidgetItem* item = list.currentItem();
    return item ? item->text(0) : QString();
}

}  // namespace app
