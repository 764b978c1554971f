// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The files of an import as a table: what each is, and whether it is taken.
#pragma once

#include <QAbstractTableModel>

namespace app {

class Incoming;
struct IncomingFile;

/// Rows are the incoming files, in their order. The first column's check says that the file will be
/// imported; only what was read can be ticked.
class IncomingModel : public QAbstractTableModel {
    Q_OBJECT

   public:
    enum Column { Name, Form, Language, Turns, Speakers, Remark, ColumnCount };

    explicit IncomingModel(Incoming& incoming, QObject* parent = nullptr);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

   private:
    QString text(const IncomingFile& file, int column) const;
    QVariant check(const IncomingFile& file) const;
    void beginFiles(int first, int last);

    Incoming& m_incoming;
    int m_rows = 0;
};

}  // namespace app
