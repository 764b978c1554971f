// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A list to choose from whose first entry is "as recognised".
#pragma once

#include <QComboBox>
#include <QStringList>

namespace app {

/// Says nothing by the wheel, so that scrolling past changes nothing.
class ChoiceBox : public QComboBox {
    Q_OBJECT

   public:
    explicit ChoiceBox(const QString& accessibleName, QWidget* parent = nullptr);

    /// @param recognised what the first entry says, which stands for ""
    /// @param stored what the others stand for, one each; may hold an empty one as a line between
    /// @param said the one to show
    void offer(const QString& recognised, const QStringList& stored, const QStringList& texts,
               const QString& said);

   Q_SIGNALS:
    void chosen(const QString& stored);

   protected:
    void wheelEvent(QWheelEvent* event) override { event->ignore(); }
};

}  // namespace app
