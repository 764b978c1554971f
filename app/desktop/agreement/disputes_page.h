// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The disagreements on a code: a queue, the words as both coders saw them, and the decision.
#pragma once

#include <QWidget>

#include "app/desktop/agreement/decision_panel.h"
#include "app/desktop/agreement/dispute_model.h"

class QCheckBox;
class QLabel;
class QTableView;

namespace app {

class Session;
class SideBySide;

class DisputesPage : public QWidget {
    Q_OBJECT

   public:
    explicit DisputesPage(Session& session, QWidget* parent = nullptr);

    void show(std::shared_ptr<const AgreementAnswer> answer, std::size_t code);
    void showNothing();
    DisputeModel& model() { return *m_model; }
    DecisionPanel& decision() { return *m_decision; }
    SideBySide& texts() { return *m_texts; }
    QTableView& list() { return *m_list; }
    /// "3 of 12 decided".
    QString progress() const;
    int current() const;
    void stand(int row);

    using QWidget::show;

   public Q_SLOTS:
    /// Settles the dispute that one stands on, and goes on to the next that is open.
    void decide(app::Verdict verdict);
    void goToNextOpen();
    void focusList();

   Q_SIGNALS:
    /// The words are to be seen where they can be coded.
    void textWanted();
    /// Away from the list, by Escape.
    void left();

   protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

   private:
    QWidget* buildList();
    void showDispute();
    void tellProgress();
    void fit();
    int widestIn(int column) const;
    std::array<std::size_t, 2> coders(const codebook::Dispute& dispute) const;
    codebook::Span coded(const codebook::Dispute& dispute, Verdict verdict) const;

    Session& m_session;
    DisputeModel* m_model;
    QLabel* m_progress;
    QCheckBox* m_allCodes;
    QTableView* m_list;
    SideBySide* m_texts;
    DecisionPanel* m_decision;
    std::size_t m_code = 0;
    bool m_isRefreshing = false;
};

}  // namespace app
