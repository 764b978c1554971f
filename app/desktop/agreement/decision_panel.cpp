// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/agreement/decision_panel.h"

#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QToolButton>

#include "app/desktop/look/look.h"
#include "app/desktop/passages/flow_layout.h"
#include "app/desktop/session/session.h"
#include "codebook/model/schema.h"
#include "codebook/project/project.h"
#include "codebook/project/step.h"

namespace app {

namespace {

constexpr int RulesHeight = 64;

QString escaped(QString name) { return name.replace(u'&', QStringLiteral("&&")); }

QPlainTextEdit* rulesField(const QString& name) {
    auto* field = new QPlainTextEdit;
    field->setFixedHeight(RulesHeight);
    field->setTabChangesFocus(true);
    field->setAccessibleName(name);
    return field;
}

}  // namespace

DecisionPanel::DecisionPanel(Session& session, QWidget* parent)
    : QWidget(parent),
      m_session(session),
      m_state(new QLabel),
      m_reason(new QLineEdit),
      m_amend(new QToolButton),
      m_whenToUse(rulesField(tr("When to use the code"))),
      m_whenNotToUse(rulesField(tr("When not to use the code"))) {
    m_state->setWordWrap(true);
    m_reason->setPlaceholderText(tr("Why? A sentence for the audit trail and the codebook"));
    m_reason->setAccessibleName(tr("Reason of the decision"));
    auto* buttons = new QWidget;
    auto* flow = new FlowLayout(buttons);
    flow->setContentsMargins({});
    flow->setSpacing(space::unit);
    for (const Verdict verdict :
         {Verdict::First, Verdict::Second, Verdict::All, Verdict::Shared, Verdict::Nowhere}) {
        auto* button = new QPushButton;
        connect(button, &QPushButton::clicked, this, [this, verdict] { Q_EMIT decided(verdict); });
        flow->addWidget(button);
        m_buttons.push_back(button);
    }
    m_buttons[static_cast<std::size_t>(Verdict::All)]->setText(tr("All of it"));
    m_buttons[static_cast<std::size_t>(Verdict::Shared)]->setText(tr("What all coded"));
    m_buttons[static_cast<std::size_t>(Verdict::Nowhere)]->setText(tr("Not this code"));
    m_amend->setText(tr("When to use it ▾"));
    m_amend->setAutoRaise(true);
    m_amend->setCheckable(true);
    m_amend->setFocusPolicy(Qt::StrongFocus);
    m_amend->setAccessibleName(tr("Amend when to use the code"));
    m_amend->setMinimumHeight(m_buttons.front()->sizeHint().height());
    flow->addWidget(m_amend);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    buttons->setSizePolicy(policy);
    m_rules = buildRules();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::between, space::inner, space::between, space::inner);
    layout->setSpacing(space::inner);
    for (QWidget* widget : std::initializer_list<QWidget*>{m_state, m_reason, buttons, m_rules})
        layout->addWidget(widget);
    m_rules->hide();
    connect(m_amend, &QToolButton::toggled, m_rules, &QWidget::setVisible);
    showNothing();
}

QWidget* DecisionPanel::buildRules() {
    auto* rules = new QWidget;
    auto* layout = new QGridLayout(rules);
    layout->setContentsMargins({});
    layout->setSpacing(space::inner);
    auto* use = new QLabel(tr("&When to use"));
    use->setBuddy(m_whenToUse);
    auto* notUse = new QLabel(tr("When &not to use"));
    notUse->setBuddy(m_whenNotToUse);
    auto* keep = new QPushButton(tr("Keep in the codebook"));
    layout->addWidget(use, 0, 0);
    layout->addWidget(notUse, 0, 1);
    layout->addWidget(m_whenToUse, 1, 0);
    layout->addWidget(m_whenNotToUse, 1, 1);
    layout->addWidget(keep, 2, 0, Qt::AlignLeft);
    connect(keep, &QPushButton::clicked, this, &DecisionPanel::keepRules);
    return rules;
}

void DecisionPanel::fillRules() {
    const codebook::Code* code = m_session.study().codes.find(m_code);
    if (m_whenToUse->hasFocus() || m_whenNotToUse->hasFocus()) return;
    m_whenToUse->setPlainText(code ? code->whenToUse : QString());
    m_whenNotToUse->setPlainText(code ? code->whenNotToUse : QString());
}

void DecisionPanel::show(codebook::CodeId code, const QStringList& names, bool hasShared,
                         const QString& decided) {
    m_code = code;
    const bool canDecide = code && !m_session.project().isReadOnly();
    m_state->setText(!code ? tr("Several codes are compared as one here. Compare single codes to "
                                "decide.")
                     : decided.isEmpty() ? tr("Open. The codings of both stay as they are.")
                                         : tr("Decided: %1").arg(decided));
    m_buttons[0]->setText(tr("As %1").arg(escaped(names.value(0))));
    m_buttons[1]->setText(tr("As %1").arg(escaped(names.value(1))));
    m_buttons[static_cast<std::size_t>(Verdict::Shared)]->setVisible(hasShared);
    for (QPushButton* button : m_buttons) button->setEnabled(canDecide);
    m_reason->setEnabled(canDecide);
    m_amend->setEnabled(canDecide);
    fillRules();
    setVisible(true);
}

void DecisionPanel::showNothing() {
    m_code = {};
    setVisible(false);
}

QString DecisionPanel::reason() const { return m_reason->text().trimmed(); }
void DecisionPanel::clearReason() { m_reason->clear(); }
void DecisionPanel::focusReason() { m_reason->setFocus(Qt::ShortcutFocusReason); }

void DecisionPanel::keepRules() {
    const codebook::Code* code = m_session.study().codes.find(m_code);
    if (!code) return;
    codebook::FieldValues fields;
    const QString use = m_whenToUse->toPlainText().trimmed();
    const QString notUse = m_whenNotToUse->toPlainText().trimmed();
    if (use != code->whenToUse) fields.emplace_back(codebook::field::code::whenToUse, use);
    if (notUse != code->whenNotToUse)
        fields.emplace_back(codebook::field::code::whenNotToUse, notUse);
    if (fields.empty()) return;
    if (m_session.perform(tr("Amend when to use “%1”").arg(code->name),
                          [&](codebook::Step& step) { step.editCode(m_code, fields); }))
        m_session.say(tr("The codebook says so now."));
}

}  // namespace app
