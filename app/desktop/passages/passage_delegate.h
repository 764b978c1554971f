// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// How a passage looks in a list: stripes of its codes, the quotation as it is read, who said it.
#pragma once

#include <QStyledItemDelegate>

namespace app {

class PassageModel;

/// Rows are measured by the length of their words, so that thousands cost nothing; only what is
/// seen is laid out.
class PassageDelegate : public QStyledItemDelegate {
    Q_OBJECT

   public:
    explicit PassageDelegate(const PassageModel& model, QObject* parent = nullptr);

    void setWidth(int width) { m_width = width; }
    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

   private:
    void paintPassage(QPainter& painter, const QStyleOptionViewItem& option,
                      const QModelIndex& index) const;
    void paintStripes(QPainter& painter, const QRect& area, const QPalette& palette,
                      const QModelIndex& index) const;
    int textWidth() const;
    int linesOf(int characters) const;

    const PassageModel& m_model;
    QFont m_serif;
    qreal m_characterWidth;
    int m_lineHeight;
    int m_width = 320;
};

}  // namespace app
