// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// One part of a question, as a word that can be changed and taken out.
#pragma once

#include <QWidget>

class QToolButton;

namespace app {

/// Pressing it changes it; Delete, Backspace or its cross takes it out.
class Chip : public QWidget {
    Q_OBJECT

   public:
    explicit Chip(QWidget* parent = nullptr);

    void setText(const QString& text);
    QString text() const;
    void setMark(const QColor& color);
    /// What pressing does, for the pointer and for readers of the screen.
    void setHint(const QString& hint);

   Q_SIGNALS:
    void pressed();
    void removed();

   protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

   private:
    QToolButton* m_button;
    QToolButton* m_cross;
    QString m_text;
};

}  // namespace app
