// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The view of PassageModel: arrows walk, Enter shows the passage in its text, the space bar its
// context.
#pragma once

#include <QListView>

namespace app {

class PassageDelegate;
class PassageModel;

class PassageList : public QListView {
    Q_OBJECT

   public:
    explicit PassageList(PassageModel& model, QWidget* parent = nullptr);

   Q_SIGNALS:
    /// The person wants to see it where it stands.
    void shown(const QModelIndex& index);
    void copyWanted();

   protected:
    void keyPressEvent(QKeyEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

   private:
    void toggle(const QModelIndex& index);

    PassageModel& m_model;
    PassageDelegate* m_delegate;
};

}  // namespace app
