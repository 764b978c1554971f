// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/search/autocode_page.h"

#include <QCheckBox>
#include <QComboBox>
#include <QPushButton>
#include <QSpinBox>
#include <QTableView>

#include "app/desktop/look/look.h"
#include "app/desktop/passages/code_line.h"
#include "app/desktop/search/plan_model.h"
#include "app/desktop/search/search_material.h"
#include "app/desktop/session/session.h"
#include "codebook/project/project.h"

namespace app {

namespace {

constexpr int Patience = 300;
constexpr int CodeWidth = 220;
constexpr int DocumentColumn = 170;
constexpr int SourceColumn = 120;
constexpr int FoundColumn = 130;

}  // namespace

AutocodePage::AutocodePage(SearchMaterial& material, QWidget* parent)
    : SearchPage(material, parent),
      m_model(new PlanModel(session(), this)),
      m_table(new QTableView),
      m_source(new QComboBox),
      m_unit(new QComboBox),
      m_code(new CodeLine(session())),
      m_codeLabel(new QLabel),
      m_heading(new QLineEdit),
      m_documents(new QSpinBox),
      m_withMemo(new QCheckBox(tr("Mark as automatic"))),
      m_sentence(new QLabel),
      m_button(new QPushButton) {
    m_sentence->setWordWrap(true);
    m_sentence->setTextFormat(Qt::PlainText);
    m_sentence->setForegroundRole(QPalette::PlaceholderText);
    m_sentence->setContentsMargins(space::between, 0, space::between, space::inner);
    buildTable();
    m_foot = buildFoot();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(buildOptions());
    layout->addWidget(m_sentence);
    layout->addWidget(m_table, 1);
    layout->addStretch();
    layout->addWidget(m_foot);
    m_soon.setSingleShot(true);
    m_soon.setInterval(Patience);
    connect(&m_soon, &QTimer::timeout, this, &AutocodePage::lookSoon);
    connect(m_model, &PlanModel::takenChanged, this, &AutocodePage::showButton);
    fitOptions();
    showButton();
}

QString AutocodePage::sentence() const { return m_sentence->text(); }

PlanQuestion AutocodePage::question() const {
    PlanQuestion question;
    question.source = static_cast<PlanSource>(m_source->currentData().toInt());
    question.query = query();
    question.unit = static_cast<AutocodeUnit>(m_unit->currentData().toInt());
    question.code = m_code->text().trimmed();
    question.heading = m_heading->text();
    question.documents = m_documents->value();
    return question;
}

void AutocodePage::fitOptions() {
    const auto source = question().source;
    m_unit->setVisible(source == PlanSource::Query);
    m_headingPart->setVisible(source == PlanSource::Headings);
    m_documentsPart->setVisible(source == PlanSource::Questions);
    m_code->offerFolders(source != PlanSource::Query);
    m_codeLabel->setText(source == PlanSource::Query ? tr("&with") : tr("&with codes below"));
    m_code->setPlaceholderText(source == PlanSource::Query ? tr("Code, made where it is new")
                                                           : tr("Code; empty: at the top"));
}

/// Codings count too: what is made is no longer planned.
bool AutocodePage::dependsOn(const codebook::Change& change) const {
    using codebook::Entity;
    return SearchPage::dependsOn(change) || change.touches(Entity::Coding) ||
           change.touches(Entity::Code);
}

void AutocodePage::look() {
    m_soon.stop();
    const PlanQuestion asked = question();
    if (asked.source == PlanSource::Query && asked.query.isEmpty()) {
        showPlan({}, 0);
        m_sentence->setText(
            tr("Write a query: what it finds is listed here, and coded when you say so."));
        return;
    }
    background().ask([this, asked, me = session().me()](QuestionDesk& desk) -> QuestionAnswer {
        const bool isQuery = asked.source == PlanSource::Query;
        CodingPlan plan = codingPlan(asked, desk.study(), desk.texts(),
                                     desk.searcherFor({isQuery ? asked.query : QString()}),
                                     [&desk] { return desk.isCancelled(); });
        int already = 0;
        plan.codings = stillToMake(std::move(plan.codings), desk.study(), me, &already);
        return [this, plan, already] { showPlan(plan, already); };
    });
}

void AutocodePage::showPlan(const CodingPlan& plan, int already) {
    m_model->show(plan.codings);
    QStringList codes;
    for (const PlannedCoding& planned : plan.codings)
        if (codes.isEmpty() || codes.last() != planned.code) codes << planned.code;
    codes.removeDuplicates();
    //: %1 is "12 places", %2 "3 codes"
    QStringList sentences{
        tr("%1, %2.").arg(tr("%n place(s)", nullptr, static_cast<int>(plan.codings.size())),
                          tr("%n code(s)", nullptr, static_cast<int>(codes.size())))};
    if (already > 0) sentences << tr("%n place(s) more are coded so already.", nullptr, already);
    m_sentence->setText((sentences + plan.notes).join(u' '));
    m_table->setVisible(!plan.codings.empty());
    m_foot->setVisible(!plan.codings.empty() && !session().project().isReadOnly());
    fitColumns();
}

void AutocodePage::showFailure(const QuestionFailure& failure) {
    showPlan({}, 0);
    m_sentence->setText(sentenceOf(failure));
}

void AutocodePage::fitColumns() {
    const PlanQuestion asked = question();
    const bool isOfWords = asked.source == PlanSource::Query && asked.unit == AutocodeUnit::Match;
    m_table->setColumnHidden(PlanModel::Before, !isOfWords);
    m_table->setColumnHidden(PlanModel::After, !isOfWords);
    const int code = isOfWords ? CodeWidth * 2 / 3 : CodeWidth;
    const int left =
        std::max(FoundColumn, m_table->viewport()->width() - code - DocumentColumn - SourceColumn);
    m_table->setColumnWidth(PlanModel::Code, code);
    m_table->setColumnWidth(PlanModel::Document, DocumentColumn);
    m_table->setColumnWidth(PlanModel::Source, SourceColumn);
    m_table->setColumnWidth(PlanModel::Words, isOfWords ? FoundColumn : left);
    m_table->setColumnWidth(PlanModel::Before, (left - FoundColumn) / 2);
    m_table->setColumnWidth(PlanModel::After, (left - FoundColumn) / 2);
}

void AutocodePage::showButton() {
    m_button->setText(tr("Code %n place(s)", nullptr, m_model->takenCount()));
    m_button->setEnabled(m_model->takenCount() > 0);
}

void AutocodePage::code() {
    const PlanQuestion asked = question();
    if (asked.source == PlanSource::Query && asked.code.isEmpty()) {
        m_code->setFocus();
        return session().say(tr("Name the code first."));
    }
    auto codings = m_model->taken();
    if (codings.empty()) return;
    // The name may have been changed since the list was made.
    if (asked.source == PlanSource::Query)
        for (PlannedCoding& planned : codings) planned.code = asked.code;
    const bool isDone = session().attempt([&] {
        codePlanned(session().project(), codings, stepText(asked),
                    m_withMemo->isChecked() ? automaticMemo(asked) : QString());
    });
    if (isDone) session().say(tr("%n place(s) coded.", nullptr, static_cast<int>(codings.size())));
}

codebook::TextTable AutocodePage::text() const {
    codebook::TextTable table = m_model->text();
    table.title = stepText(question());
    return table;
}

void AutocodePage::focusMain() {
    if (m_model->codings().empty()) return m_source->setFocus(Qt::ShortcutFocusReason);
    m_table->setFocus(Qt::ShortcutFocusReason);
    if (!m_table->currentIndex().isValid()) m_table->setCurrentIndex(m_model->index(0, 0));
}

bool AutocodePage::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_table && event->type() == QEvent::Resize) fitColumns();
    if (watched == m_table && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        const QModelIndex current = m_table->currentIndex();
        if (key == Qt::Key_Space && current.isValid()) {
            m_model->toggle(current);
            return true;
        }
        if ((key == Qt::Key_Return || key == Qt::Key_Enter) && current.isValid()) {
            Q_EMIT passageOpened(m_model->codings()[static_cast<std::size_t>(current.row())].place);
            return true;
        }
    }
    return SearchPage::eventFilter(watched, event);
}

}  // namespace app
