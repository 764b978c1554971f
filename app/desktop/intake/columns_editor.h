// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the columns of a spreadsheet of answers mean.
#pragma once

#include <QTreeWidget>

#include "app/desktop/intake/incoming_file.h"

namespace app {

/// A row a column, with a choice and the reason for the guess. Changes nothing itself.
class ColumnsEditor : public QTreeWidget {
    Q_OBJECT

   public:
    explicit ColumnsEditor(QWidget* parent = nullptr);

    void show(const IncomingFile& file);

   Q_SIGNALS:
    void said(const QString& column, const app::ColumnWord& word);

   private:
    void addColumn(const indexer::AnswerColumn& column);
};

}  // namespace app
