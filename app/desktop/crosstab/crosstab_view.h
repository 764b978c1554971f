// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The table on the screen: arrows walk over its numbers, and each shows its passages beside it.
#pragma once

#include <QTableView>

#include "codebook/analysis/table_passages.h"

namespace app {

class CrossTabModel;
class NestedHeader;

class CrossTabView : public QTableView {
    Q_OBJECT

   public:
    explicit CrossTabView(CrossTabModel& model, QWidget* parent = nullptr);

    /// The selected cells, row by row with tabs between, as any spreadsheet takes them.
    QString selectedText() const;
    /// Stands on the number; false where there is none.
    bool stand(const codebook::TablePlace& place);

   Q_SIGNALS:
    void placeChosen(const codebook::TablePlace& place);
    /// Enter: into the passages.
    void passagesWanted();
    void copyWanted();

   protected:
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;

   private:
    void measure();

    CrossTabModel& m_model;
    NestedHeader* m_across;
    NestedHeader* m_down;
};

}  // namespace app
