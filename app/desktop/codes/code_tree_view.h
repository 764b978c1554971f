// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The tree of codes on the screen, and what mouse and drags mean in it. Changes nothing itself.
#pragma once

#include <QTreeView>

#include <vector>

#include "app/desktop/codes/code_drop.h"
#include "codebook/model/study.h"

namespace app {

class CodeFilter;
class CodeTreeModel;
class Session;

class CodeTreeView : public QTreeView {
    Q_OBJECT

   public:
    CodeTreeView(Session& session, CodeTreeModel& model, CodeFilter& filter,
                 QWidget* parent = nullptr);

    /// The row's index in the tree's own model, of which the filter shows a part.
    QModelIndex currentRow() const;
    codebook::CodeId currentCode() const;
    /// In the order of the tree; headings stand for the codes below them where asked.
    std::vector<codebook::CodeId> selectedCodes(bool withHeadings = false) const;
    void showCode(codebook::CodeId code);
    /// Columns beside codings.
    void showAllCounts(bool areShown);

   Q_SIGNALS:
    void codesDropped(const std::vector<codebook::CodeId>& codes, const app::CodePlace& place);
    /// With Ctrl, onto a code.
    void mergeDropped(const std::vector<codebook::CodeId>& codes, codebook::CodeId into);
    void passageDropped(codebook::DocumentId document, codebook::Span span, codebook::CodeId code);
    void middleClicked(codebook::CodeId code);

   protected:
    void drawRow(QPainter* painter, const QStyleOptionViewItem& option,
                 const QModelIndex& index) const override;
    void drawBranches(QPainter* painter, const QRect& rect,
                      const QModelIndex& index) const override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragMoveEvent(QDragMoveEvent* event) override;
    void dragLeaveEvent(QDragLeaveEvent* event) override;
    void dropEvent(QDropEvent* event) override;

   private:
    QModelIndex rowAt(const QPoint& point) const;
    bool takes(const QDropEvent& event) const;
    DropSpot spot() const;
    void dropCodes(const QDropEvent& event);
    void aimAt(const QModelIndex& index);

    Session& m_session;
    CodeTreeModel& m_codes;
    CodeFilter& m_filter;
    QPersistentModelIndex m_target;  ///< the code that words held over the tree would get
};

}  // namespace app
