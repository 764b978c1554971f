// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Splitting a code: its codings are gone through, and those that are checked go into another code,
// new or not, in one step.
#pragma once

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeView>
#include <QWidget>

#include <vector>

#include "codebook/model/study.h"

namespace app {

class CodingList;
class Session;

class CodeSplit : public QWidget {
    Q_OBJECT

   public:
    explicit CodeSplit(Session& session, QWidget* parent = nullptr);

    void open(codebook::CodeId code);
    codebook::CodeId code() const { return m_code; }

   Q_SIGNALS:
    /// The person is done or has changed their mind.
    void closed();

   protected:
    void keyPressEvent(QKeyEvent* event) override;

   private:
    void layOut();
    void offerNames();
    void update();
    void split();
    void showPassage(const QModelIndex& index);
    /// The codes that the line names; none where it is a new one's name.
    std::vector<codebook::CodeId> named() const;

    Session& m_session;
    CodingList* m_list;
    QLabel* m_title;
    QTreeView* m_view;
    QPushButton* m_all;
    QLineEdit* m_target;
    QLabel* m_what;
    QPushButton* m_split;
    codebook::CodeId m_code;
};

}  // namespace app
