// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The table of a comparison, weakest first.
#pragma once

#include <QTableView>

class QMenu;
class QSortFilterProxyModel;

namespace app {

class AgreementModel;

class AgreementView : public QTableView {
    Q_OBJECT

   public:
    explicit AgreementView(AgreementModel& model, QWidget* parent = nullptr);

    /// The row of the model that the person stands on; -1 where there is none.
    int currentCode() const;
    void stand(int row);
    /// Which columns are shown, to be chosen.
    void fillColumnMenu(QMenu& menu);
    /// Cells as they stand on the screen, the columns that are shown.
    QStringList headsShown() const;
    std::vector<QStringList> rowsShown() const;

   Q_SIGNALS:
    void codeChosen(int row);
    /// Enter: on to the disagreements.
    void disputesWanted();

   protected:
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

   private:
    void adapt();
    void fit();
    std::vector<int> columnsShown() const;

    AgreementModel& m_model;
    QSortFilterProxyModel* m_sorted;
    QStringList m_chosen;   ///< keys of coefficients that the person had shown
    QStringList m_dropped;  ///< and of those that they hid
};

}  // namespace app
