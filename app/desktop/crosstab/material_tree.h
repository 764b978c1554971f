// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What can be put on an axis, as a tree to drag from.
#pragma once

#include <QTreeWidget>

#include "codebook/model/change.h"

namespace app {

class Session;

/// Enter puts a level on the rows, Ctrl+Enter on the columns; so does the menu.
class MaterialTree : public QTreeWidget {
    Q_OBJECT

   public:
    explicit MaterialTree(Session& session, QWidget* parent = nullptr);

    /// The level that the item stands for; empty for a heading.
    static QString level(const QTreeWidgetItem& item);

   Q_SIGNALS:
    void rowsWanted(const QString& level);
    void columnsWanted(const QString& level);

   protected:
    QMimeData* mimeData(const QList<QTreeWidgetItem*>& items) const override;
    QStringList mimeTypes() const override;
    void keyPressEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void showEvent(QShowEvent* event) override;

   private:
    void follow(const codebook::Change& change);
    void refill();
    QTreeWidgetItem* heading(const QString& text);
    void want(bool isForColumns);

    Session& m_session;
    QTimer m_soon;
    bool m_isStale = false;  ///< changed while nobody saw it
};

}  // namespace app
