// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The table of cases or documents as a spreadsheet is used: keys, clipboard, menus.
#pragma once

#include <QTableView>

#include "app/desktop/documents/attribute_table_model.h"

namespace app {

class Session;
struct PastePlan;

/// Hairlines between cells.
QString tableStyle();

class AttributeTableView : public QTableView {
    Q_OBJECT

   public:
    AttributeTableView(Session& session, TableOwner owner, QWidget* parent = nullptr);

    AttributeTableModel& table() { return *m_model; }
    /// The column's under the cursor, or none.
    codebook::AttributeId currentAttribute() const;
    /// Of the rows selected, or the one under the cursor.
    std::vector<std::int32_t> chosenOwners() const;

   public Q_SLOTS:
    void copy();
    void paste();
    void fillDown();
    void clearCells();

   Q_SIGNALS:
    /// A block is to be pasted that should be looked at before.
    void pastePlanned(const app::PastePlan& plan);
    void menuWanted(const QPoint& global);

   protected:
    void keyPressEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;

   private:
    void setUpHeader();
    void sortBy(int column, Qt::SortOrder order);
    void markCells(const PastePlan& plan);

    Session& m_session;
    AttributeTableModel* m_model;
};

}  // namespace app
