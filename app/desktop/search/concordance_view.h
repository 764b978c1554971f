// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A concordance on the screen: what was found stands below each other, headings run across.
#pragma once

#include <QTableView>

namespace app {

class ConcordanceModel;

/// Enter or a click opens a line.
class ConcordanceView : public QTableView {
    Q_OBJECT

   public:
    explicit ConcordanceView(ConcordanceModel& model, QWidget* parent = nullptr);

    /// Gives the columns their widths; after the model was reset.
    void measure();
    /// Stands on the next hit, or the one before, round the end. @return false where there is none
    bool step(int direction);

   Q_SIGNALS:
    void lineOpened(const QModelIndex& index);
    void copyWanted();

   protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;

   private:
    int foundWidth() const;

    ConcordanceModel& m_model;
};

}  // namespace app
