// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A field over the words that are wrong, to set them right.
#pragma once

#include <QFrame>
#include <QPointer>

#include <functional>

class QPlainTextEdit;

namespace app {

/// Enter or a click elsewhere stores what was changed, Esc leaves everything as it is. What cannot
/// be stored stays in the field, or is given back where the person has gone on.
class WordsEditor : public QFrame {
    Q_OBJECT

   public:
    explicit WordsEditor(QWidget* window);

    /// Opens on the rectangle (of the window) with the words in it.
    void open(const QRect& at, const QFont& font, const QString& words,
              std::function<bool(const QString&)> store);
    bool eventFilter(QObject* watched, QEvent* event) override;

   Q_SIGNALS:
    /// These words could not be stored, and their field is gone.
    void refused(const QString& words);

   private:
    void dismiss();

    QPlainTextEdit* m_field;
    std::function<bool(const QString&)> m_store;
    QString m_words;             ///< as they were
    QPointer<QWidget> m_before;  ///< had the focus
};

}  // namespace app
