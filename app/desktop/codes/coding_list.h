// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The codings of one code with a check mark each, to choose some of them. Texts are read for the
// rows that are looked at, so a code may have very many.
#pragma once

#include <QAbstractTableModel>

#include <vector>

#include "codebook/model/change.h"
#include "codebook/model/study.h"

namespace app {

class Session;

class CodingList : public QAbstractTableModel {
    Q_OBJECT

   public:
    enum Column : std::uint8_t { Words, Document };

    explicit CodingList(Session& session, QObject* parent = nullptr);

    /// Lists the codings that the session's layer shows; none of them is checked.
    void setCode(codebook::CodeId code);
    /// In the order of the list.
    std::vector<codebook::CodingId> checked() const;
    void checkAll(bool areChecked);
    codebook::CodingId codingAt(const QModelIndex& index) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

   Q_SIGNALS:
    void checkedChanged();

   private:
    struct Row {
        codebook::CodingId coding;
        bool isChecked = false;
    };
    void follow(const codebook::Change& change);
    std::vector<Row> rowsNow() const;
    QString words(const codebook::Coding& coding) const;

    Session& m_session;
    codebook::CodeId m_code;
    std::vector<Row> m_rows;
};

}  // namespace app
