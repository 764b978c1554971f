// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Where a disagreement is settled: a reason, and which words the code stands on by consensus.
#pragma once

#include <QWidget>

#include "codebook/agreement/disputes.h"
#include "codebook/model/ids.h"

class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QToolButton;

namespace app {

class Session;

/// What can be decided. The first two are as one of the coders has it.
enum class Verdict : std::uint8_t { First, Second, All, Shared, Nowhere };

class DecisionPanel : public QWidget {
    Q_OBJECT

   public:
    explicit DecisionPanel(Session& session, QWidget* parent = nullptr);

    /// @param names of the two coders; @param code none: of several codes, not to be decided
    /// @param decided what was decided already, with its reason; empty where it is open
    void show(codebook::CodeId code, const QStringList& names, bool hasShared,
              const QString& decided);
    void showNothing();
    QString reason() const;
    QLineEdit& reasonLine() { return *m_reason; }
    QPlainTextEdit& whenToUse() { return *m_whenToUse; }
    QPlainTextEdit& whenNotToUse() { return *m_whenNotToUse; }
    QToolButton& amendButton() { return *m_amend; }
    /// After a decision: the next reason is another.
    void clearReason();
    void focusReason();

   public Q_SLOTS:
    /// Keeps what was written about when to use the code, as one step.
    void keepRules();

   Q_SIGNALS:
    void decided(app::Verdict verdict);

   private:
    QWidget* buildRules();
    void fillRules();

    Session& m_session;
    codebook::CodeId m_code;
    QLabel* m_state;
    QLineEdit* m_reason;
    std::vector<QPushButton*> m_buttons;  ///< by verdict
    QToolButton* m_amend;
    QWidget* m_rules;
    QPlainTextEdit* m_whenToUse;
    QPlainTextEdit* m_whenNotToUse;
};

}  // namespace app
