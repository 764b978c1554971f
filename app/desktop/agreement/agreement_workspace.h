// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Agreement: the question and its table at the left, the chosen code at the right. The figures
// follow every coding.
#pragma once

#include <QTimer>
#include <QWidget>

#include <memory>

#include "app/desktop/agreement/agreement_run.h"
#include "codebook/model/change.h"
#include "codebook/report/text_table.h"

class QLabel;
class QSplitter;
class QStackedWidget;
class QTabWidget;
class QToolButton;

namespace app {

class AgreementHead;
class AgreementModel;
class AgreementView;
class CodeDetail;
class ConfusionPage;
class DisputesPage;
class DriftPage;
class SavedAnalyses;
class Session;
class UserCommands;

class AgreementWorkspace : public QWidget {
    Q_OBJECT

   public:
    /// The session must outlive it.
    explicit AgreementWorkspace(Session& session, QWidget* parent = nullptr);
    ~AgreementWorkspace() override;

    void declareCommands(UserCommands& commands);

    void ask(const AgreementAsked& asked);
    bool isLooking() const;
    AgreementModel& model() { return *m_model; }
    AgreementView& view() { return *m_view; }
    AgreementHead& head() { return *m_head; }
    SavedAnalyses& analyses() { return *m_analyses; }
    CodeDetail& detail() { return *m_detail; }
    DisputesPage& disputes() { return *m_disputes; }
    ConfusionPage& confusions() { return *m_confusions; }
    DriftPage& drift() { return *m_drift; }
    QTabWidget& pages() { return *m_pages; }
    /// The sentence in place of a table; empty where there is one.
    QString complaint() const;
    /// A paragraph for a methods section on what is shown; empty where nothing is.
    QString paragraph() const;

   public Q_SLOTS:
    void copy();
    void copyParagraph();
    void exportTable();
    void focusTable();
    /// The disagreements on the code that one stands on.
    void showDisputes();
    void showConfusions();
    void showDrift();
    void cancel();

   Q_SIGNALS:
    void wanted();
    /// The session shows a passage: its text is to be seen.
    void textWanted();

   protected:
    void showEvent(QShowEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

   private:
    QWidget* buildLeft();
    QWidget* buildStrip();
    void wire();
    void askSoon();
    void look();
    void follow(const codebook::Change& change);
    void showAnswer(const std::shared_ptr<const AgreementAnswer>& answer);
    void showNotes();
    void showCode();
    void complain(const QString& sentence);
    void showBusy(bool isBusy);
    QString emptiness(const AgreementAnswer& answer) const;
    codebook::TextTable text() const;

    Session& m_session;
    BackgroundAgreement* m_background;
    AgreementModel* m_model;
    AgreementHead* m_head;
    SavedAnalyses* m_analyses;
    AgreementView* m_view;
    CodeDetail* m_detail;
    DisputesPage* m_disputes;
    ConfusionPage* m_confusions;
    DriftPage* m_drift;
    QStackedWidget* m_stack;
    QLabel* m_complaint;
    QLabel* m_notes;
    QTabWidget* m_pages;
    QLabel* m_busy;
    QToolButton* m_cancel;
    QSplitter* m_split;
    QTimer m_soon;
    QTimer m_busySoon;
    bool m_isStale = true;  ///< changed while nobody saw it
    QString m_label;        ///< of the code that is shown, to find it again in the next table
    std::shared_ptr<const AgreementAnswer> m_answer;
};

}  // namespace app
