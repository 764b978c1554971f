// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Looking for words in the text that is shown: where they stand, and a bar to type them in.
#pragma once

#include <QWidget>

#include <vector>

#include "codebook/model/study.h"

class QLabel;
class QLineEdit;

namespace app {

/// All places of the words, without regard to case, none overlapping another.
std::vector<codebook::Span> placesOf(const QString& words, const codebook::DocumentText& text);

class FindBar : public QWidget {
    Q_OBJECT

   public:
    explicit FindBar(QWidget* parent = nullptr);

    QString words() const;
    /// Shows itself with these words, unless they are empty, ready to be typed over.
    void open(const QString& words);
    /// The place that is marked, from 1 (0: none), and how many there are.
    void showPlace(qsizetype place, qsizetype places);

   Q_SIGNALS:
    void wordsChanged(const QString& words);
    void nextWanted();
    void previousWanted();
    void closed();

   protected:
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

   private:
    QLineEdit* m_words;
    QLabel* m_place;
};

}  // namespace app
