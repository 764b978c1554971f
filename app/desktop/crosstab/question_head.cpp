// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/crosstab/question_head.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QSpinBox>

#include "app/desktop/crosstab/axis_field.h"
#include "app/desktop/crosstab/crosstab_words.h"
#include "app/desktop/look/look.h"
#include "app/desktop/passages/flow_layout.h"
#include "app/desktop/passages/query_completion.h"
#include "app/desktop/session/session.h"

namespace app {

namespace {

const QString NearTurns = QStringLiteral("turns:");
const QString ThenTurns = QStringLiteral("then:");

/// The beginning of a unit that goes on with a number, or empty.
QString beforeNumber(const QString& within) {
    for (const QString& unit : {NearTurns, ThenTurns})
        if (within.startsWith(unit)) return unit;
    return {};
}

void choose(QComboBox& box, const QString& data) {
    box.setCurrentIndex(std::max(0, box.findData(data)));
}

/// A word and its field, which stay together where lines break.
QWidget* labelled(const QString& text, QWidget* field, QWidget* more = nullptr) {
    auto* pair = new QWidget;
    auto* layout = new QHBoxLayout(pair);
    layout->setContentsMargins(0, 0, space::inner, 0);
    layout->setSpacing(space::unit);
    auto* label = new QLabel(text);
    label->setBuddy(field);
    layout->addWidget(label);
    layout->addWidget(field);
    if (more) layout->addWidget(more);
    return pair;
}

}  // namespace

QuestionHead::QuestionHead(Session& session, QWidget* parent)
    : QWidget(parent),
      m_session(session),
      m_rows(new AxisField(session, tr("rows"), this)),
      m_columns(new AxisField(session, tr("columns"), this)),
      m_count(new QComboBox(this)),
      m_within(new QComboBox(this)),
      m_turns(new QSpinBox(this)),
      m_percent(new QComboBox(this)),
      m_together(new QComboBox(this)),
      m_where(new QLineEdit(this)),
      m_tests(new QCheckBox(tr("&Tests"), this)) {
    m_question.hasTests = true;
    fillChoices();
    build();
    show(m_question);
    for (AxisField* field : {m_rows, m_columns}) {
        connect(field, &AxisField::changed, this, &QuestionHead::read);
        connect(field, &AxisField::unknownNamed, this, &QuestionHead::unknownNamed);
    }
    for (QComboBox* box : {m_count, m_within, m_percent, m_together})
        connect(box, &QComboBox::currentIndexChanged, this, &QuestionHead::read);
    connect(m_turns, &QSpinBox::valueChanged, this, &QuestionHead::read);
    connect(m_tests, &QCheckBox::toggled, this, &QuestionHead::read);
    connect(m_where, &QLineEdit::editingFinished, this, &QuestionHead::read);
    new QueryCompletion(*m_where, session);
}

void QuestionHead::fillChoices() {
    for (const char* count : {"passages", "codings", "turns", "documents", "cases", "words"})
        m_count->addItem(countName(QLatin1String(count)), QLatin1String(count));
    for (const char* within : {"overlap", "turn", "document", "case", "nested", "then"})
        m_within->addItem(withinName(QLatin1String(within)), QLatin1String(within));
    m_within->insertItem(2, tr("turns away"), NearTurns);
    m_within->addItem(tr("turns before it"), ThenTurns);
    m_turns->setRange(1, 99);
    m_turns->setAccessibleName(tr("How many turns away still counts"));
    m_percent->addItem(tr("no %"), QString());
    m_percent->addItem(tr("% of the row"), QStringLiteral("row"));
    m_percent->addItem(tr("% of the column"), QStringLiteral("column"));
    m_percent->addItem(tr("% of all"), QStringLiteral("total"));
    m_together->addItem(tr("documents"), QStringLiteral("documents"));
    m_together->addItem(tr("cases"), QStringLiteral("cases"));
    m_where->setPlaceholderText(tr("attribute:side=police"));
    m_where->setMinimumWidth(160);
    m_where->setAccessibleName(tr("Only turns that this query finds"));
    m_tests->setToolTip(tr("Whether rows and columns hang together, with its caveat."));
    m_count->setAccessibleName(tr("What is counted"));
    m_within->setAccessibleName(tr("When a row's and a column's code stand together"));
    m_percent->setAccessibleName(tr("Shares beside the counts"));
    m_together->setAccessibleName(tr("What the permutation test keeps together"));
}

void QuestionHead::build() {
    auto* axes = new QGridLayout;
    axes->setContentsMargins({});
    axes->setHorizontalSpacing(space::inner);
    axes->setVerticalSpacing(space::unit);
    int line = 0;
    for (const auto& [text, field] :
         {std::pair(tr("&Rows"), m_rows), std::pair(tr("&Columns"), m_columns)}) {
        auto* label = new QLabel(text);
        label->setBuddy(&field->line());
        axes->addWidget(label, line, 0, Qt::AlignTop);
        label->setMinimumHeight(field->line().sizeHint().height());
        axes->addWidget(field, line++, 1);
    }
    axes->setColumnStretch(1, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::between, space::inner, space::between, space::inner);
    layout->setSpacing(space::inner);
    layout->addLayout(axes);
    layout->addWidget(buildOptions());
}

QWidget* QuestionHead::buildOptions() {
    auto* options = new QWidget;
    auto* flow = new FlowLayout(options);
    flow->setContentsMargins({});
    flow->setSpacing(space::unit);
    flow->addWidget(labelled(tr("C&ount"), m_count));
    flow->addWidget(labelled(tr("&Within"), m_within, m_turns));
    flow->addWidget(labelled(tr("W&here"), m_where));
    flow->addWidget(labelled(tr("Sh&ares"), m_percent));
    flow->addWidget(labelled(tr("&Keep together"), m_together));
    flow->addWidget(m_tests);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    options->setSizePolicy(policy);
    return options;
}

void QuestionHead::setQuestion(const CrossTabQuestion& question) {
    m_question = question;
    show(question);
}

void QuestionHead::show(const CrossTabQuestion& question) {
    m_isShowing = true;
    m_rows->setAxis(question.rows);
    m_columns->setAxis(question.columns);
    choose(*m_count, question.count);
    const QString unit = beforeNumber(question.within);
    choose(*m_within, unit.isEmpty() ? question.within : unit);
    if (!unit.isEmpty()) m_turns->setValue(question.within.mid(unit.size()).toInt());
    m_turns->setVisible(!unit.isEmpty());
    choose(*m_percent, percentName(question.percent));
    choose(*m_together, question.together);
    m_where->setText(question.where);
    m_tests->setChecked(question.hasTests);
    m_together->parentWidget()->setVisible(question.hasTests);
    m_isShowing = false;
}

void QuestionHead::read() {
    if (m_isShowing) return;
    CrossTabQuestion question;
    question.rows = m_rows->levels().isEmpty() ? QString() : m_rows->axis();
    question.columns = m_columns->levels().isEmpty() ? QString() : m_columns->axis();
    question.count = m_count->currentData().toString();
    question.within = m_within->currentData().toString();
    if (!beforeNumber(question.within).isEmpty())
        question.within += QString::number(m_turns->value());
    question.where = m_where->text().trimmed();
    question.percent = percentNamed(m_percent->currentData().toString());
    question.together = m_together->currentData().toString();
    question.hasTests = m_tests->isChecked();
    if (question == m_question) return;
    CrossTabQuestion shownOtherwise = m_question;
    shownOtherwise.percent = question.percent;
    const bool isOnlyShown = shownOtherwise == question;
    m_question = question;
    m_turns->setVisible(!beforeNumber(question.within).isEmpty());
    m_together->parentWidget()->setVisible(question.hasTests);
    if (isOnlyShown)
        Q_EMIT percentChosen();
    else
        Q_EMIT asked();
}

void QuestionHead::swapAxes() {
    CrossTabQuestion question = m_question;
    std::swap(question.rows, question.columns);
    setQuestion(question);
    Q_EMIT asked();
}

}  // namespace app
