// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// One project in the list of those that were open lately.
#pragma once

#include <QAbstractButton>

#include "app/desktop/start/recent_projects.h"

namespace app {

/// Name, folder and when it was open last, in two lines. A project that is not there any more is
/// muted, says so, and cannot be pressed.
class ProjectRow : public QAbstractButton {
    Q_OBJECT

   public:
    explicit ProjectRow(const RecentProject& project, QWidget* parent = nullptr);

    QSize sizeHint() const override;

   Q_SIGNALS:
    /// The person wants it out of the list.
    void removalWanted();

   protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;

   private:
    void paintWords(QPainter& painter) const;

    QString m_name;
    QString m_folder;
    QString m_when;
    bool m_isThere;
};

}  // namespace app
