// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// One axis of a cross-tab: its levels as words side by side, outermost first, and a line to add
// another.
#pragma once

#include <QWidget>

#include <vector>

#include "app/desktop/crosstab/axis_offers.h"

class QLineEdit;
class QStandardItemModel;

namespace app {

class Chip;
class FlowLayout;
class Session;

/// Levels come by typing, by being chosen from the list (arrow down) or by being dropped. A level's
/// word, pressed, moves it one place outwards; Delete takes it out.
class AxisField : public QWidget {
    Q_OBJECT

   public:
    /// @param name "Rows"
    AxisField(Session& session, const QString& name, QWidget* parent = nullptr);

    QString axis() const;
    const QStringList& levels() const { return m_levels; }
    /// Without changed().
    void setAxis(const QString& axis);
    void add(const QString& level);
    QLineEdit& line() { return *m_line; }

   Q_SIGNALS:
    void changed();
    /// What was typed names nothing.
    void unknownNamed(const QString& text);

   protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragLeaveEvent(QDragLeaveEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

   private:
    void setLevels(const QStringList& levels);
    void rebuild();
    void addChip(int level);
    void moveOutwards(int level);
    void takeOut(int level);
    void refill();
    void commit();
    bool isOffersKey(const class QKeyEvent& event);

    Session& m_session;
    QString m_name;
    QStringList m_levels;
    FlowLayout* m_flow;
    std::vector<Chip*> m_chips;
    QLineEdit* m_line;
    QStandardItemModel* m_offers;
    bool m_isUnderDrag = false;
};

}  // namespace app
