// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A header whose labels nest: an outer label stands once over all that belong to it.
#pragma once

#include <QHeaderView>

#include <vector>

namespace app {

/// Reads CrossTabModel::Labels.
class NestedHeader : public QHeaderView {
    Q_OBJECT

   public:
    explicit NestedHeader(Qt::Orientation orientation, QWidget* parent = nullptr);

    QSize sizeHint() const override;
    /// After the model was reset.
    void measure();

   protected:
    void paintSection(QPainter* painter, const QRect& rect, int section) const override;

   private:
    QStringList labels(int section) const;
    /// First and last section that share the labels down to that level.
    std::pair<int, int> group(int section, int level) const;
    QRect levelRect(const QRect& whole, int level) const;

    int m_levels = 1;
    std::vector<int> m_widths;  ///< of a vertical header's levels
};

}  // namespace app
