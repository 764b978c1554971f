// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A line to type into with the choices that fit below it: how codes and commands are found.
#pragma once

#include <QFrame>
#include <QIcon>
#include <QPointer>
#include <QString>

#include <functional>
#include <vector>

class QLineEdit;
class QListWidget;

namespace app {

/// One thing to choose.
struct Choice {
    QString text;
    QString note;  ///< muted, at the right: a path, a shortcut
    QIcon icon;
    int bonus = 0;  ///< added to how well it fits: what was used last stands higher
    bool isEnabled = true;
    std::function<void()> choose;
};

/// A panel above the window's contents that goes away by Esc, a choice, or a click elsewhere, and
/// gives the focus back to where it was.
class ChoiceList : public QFrame {
    Q_OBJECT

   public:
    /// @param window the widget that it floats over
    explicit ChoiceList(QWidget* window);

    /// What can be chosen for a text that was typed; asked at every key. Those that do not fit are
    /// left out by the list itself, but for choices with a bonus below zero, which stand last.
    using Source = std::function<std::vector<Choice>(const QString& typed)>;

    /// Opens below the rectangle (of the window), above it where there is no room.
    void open(const QRect& at, const QString& placeholder, const QString& typed, Source source);
    /// Choosing with Ctrl held leaves it open for another.
    void setStaysOpenWithControl(bool stays) { m_staysOpenWithControl = stays; }
    bool eventFilter(QObject* watched, QEvent* event) override;

   Q_SIGNALS:
    void closed();

   private:
    void refill();
    void place();
    int heightFor(int rows) const;
    void chooseCurrent(bool keepsOpen);
    void dismiss();
    void step(int rows);

    QLineEdit* m_line;
    QListWidget* m_list;
    Source m_source;
    std::vector<Choice> m_choices;  ///< as listed
    QPointer<QWidget> m_before;     ///< had the focus
    QRect m_at;                     ///< what it is about, of the window
    bool m_isAbove = false;         ///< it
    bool m_staysOpenWithControl = false;
};

}  // namespace app
