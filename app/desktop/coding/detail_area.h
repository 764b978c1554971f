// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Room for details below a list, which must not leave the list without room.
#pragma once

#include <QScrollArea>

namespace app {

/// As high as what it holds, but no higher by itself than two fifths of what it stands in; the
/// rest scrolls, or is pulled up by hand.
class DetailArea : public QScrollArea {
    Q_OBJECT

   public:
    /// @param around what both stand in
    DetailArea(QWidget* held, QWidget* around);
    bool eventFilter(QObject* watched, QEvent* event) override;

   private:
    void claim();
    void follow(QWidget* before, QWidget* focused);

    QWidget* m_around;
};

}  // namespace app
