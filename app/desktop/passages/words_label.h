// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The words of a coding, set as they are read, a few lines of them; pressing leads to them.
#pragma once

#include <QAbstractButton>

namespace app {

class WordsLabel : public QAbstractButton {
    Q_OBJECT

   public:
    explicit WordsLabel(QWidget* parent = nullptr);

    void setWords(const QString& words);

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override { return {200, heightForWidth(200)}; }

   protected:
    void paintEvent(QPaintEvent* event) override;

   private:
    QFont m_serif;
    int m_lineHeight;
};

}  // namespace app
