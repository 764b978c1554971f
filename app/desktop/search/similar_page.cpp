// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/search/similar_page.h"

#include <QHeaderView>
#include <QPushButton>
#include <QTableView>

#include "app/desktop/look/look.h"
#include "app/desktop/passages/code_line.h"
#include "app/desktop/passages/code_marks.h"
#include "app/desktop/passages/place_words.h"
#include "app/desktop/passages/words_label.h"
#include "app/desktop/search/search_material.h"
#include "app/desktop/search/similar_model.h"
#include "app/desktop/session/session.h"
#include "app/work/planned_codings.h"
#include "app/work/rejected_turns.h"
#include "app/work/word_questions.h"
#include "codebook/project/project.h"
#include "codebook/project/step.h"

namespace app {

namespace {

constexpr int ScoreColumn = 80;
constexpr int DocumentColumn = 170;
constexpr int SourceColumn = 120;

}  // namespace

SimilarPage::SimilarPage(SearchMaterial& material, QWidget* parent)
    : SearchPage(material, parent),
      m_code(new CodeLine(session())),
      m_model(new SimilarModel(session(), this)),
      m_table(new QTableView),
      m_sentence(new QLabel),
      m_reasons(new QLabel),
      m_words(new WordsLabel),
      m_accept(new QPushButton(tr("&Accept"))),
      m_reject(new QPushButton(tr("&Reject"))),
      m_forgive(new QToolButton) {
    connect(&session(), &Session::pseudonymsChanged, this, &SimilarPage::showCurrent);
    for (QLabel* label : {m_sentence, m_reasons}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
        label->setForegroundRole(QPalette::PlaceholderText);
    }
    m_sentence->setContentsMargins(space::between, 0, space::between, space::inner);
    buildTable();
    m_foot = buildFoot();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(buildHead());
    layout->addWidget(m_sentence);
    layout->addWidget(m_table, 1);
    layout->addStretch();
    layout->addWidget(m_foot);
    showSentence({});
}

QString SimilarPage::sentence() const { return m_sentence->text(); }
QString SimilarPage::reasons() const { return m_reasons->text(); }
QString SimilarPage::path() const { return CodeMarks(session().study()).path(m_asked); }

void SimilarPage::setCode(codebook::CodeId code) {
    m_asked = code;
    m_row = 0;
    m_code->setText(path());
    lookSoon();
}

/// The code whose passages are looked at elsewhere is a good guess.
void SimilarPage::showEvent(QShowEvent* event) {
    if (!m_asked && !session().chosenCodes().empty()) setCode(session().chosenCodes().front());
    SearchPage::showEvent(event);
}

/// Codings are what it learns from; the query is no part of the question.
bool SimilarPage::dependsOn(const codebook::Change& change) const {
    using codebook::Entity;
    return change.touches(Entity::Coding) || change.touches(Entity::Code) ||
           change.touches(Entity::Document) || change.touches(Entity::Speaker) ||
           change.touches(Entity::Setting);
}

void SimilarPage::look() {
    if (!session().study().codes.find(m_asked)) m_asked = {};
    if (!m_asked) return showSentence({});
    background().ask([this, code = m_asked](QuestionDesk& desk) -> QuestionAnswer {
        const auto turns = moreLike(desk.words(), desk.study(), code,
                                    rejectedTurns(desk.study(), desk.texts(), code));
        return [this, turns] { showTurns(turns); };
    });
}

void SimilarPage::showTurns(const indexer::SimilarTurns& turns) {
    QStringList terms;
    for (const indexer::SpeakingTerm& term : turns.terms) terms << term.word;
    m_model->show(turns);
    if (turns.relevant == 0) return showSentence(tr("Nothing is coded with “%1” yet.").arg(path()));
    m_sentence->setText(tr("%n turn(s) are coded so;", nullptr, turns.relevant) + u' ' +
                        (turns.turns.empty() ? tr("no other turn speaks like them.")
                                             //: continues "14 turns are coded so;"
                                             : tr("%n other(s) were compared by these words: %1.",
                                                  nullptr, turns.candidates)
                                                   .arg(terms.join(QStringLiteral(", ")))));
    const int refused = rejectionCount(session().study(), m_asked);
    m_forgive->setText(tr("Bring back %n rejected", nullptr, refused));
    m_forgive->setVisible(refused > 0);
    m_table->setVisible(!turns.turns.empty());
    m_foot->setVisible(!turns.turns.empty());
    const bool isReadOnly = session().project().isReadOnly();
    for (QPushButton* button : {m_accept, m_reject}) button->setEnabled(!isReadOnly);
    m_forgive->setEnabled(!isReadOnly);
    fitColumns();
    if (turns.turns.empty()) return;
    m_row = std::clamp(m_row, 0, m_model->rowCount() - 1);
    m_table->setCurrentIndex(m_model->index(m_row, SimilarModel::Words));
    showCurrent();
}

/// Without a sentence: what can be done here.
void SimilarPage::showSentence(const QString& sentence) {
    m_model->show({});
    m_sentence->setText(sentence.isEmpty()
                            ? tr("Name a code: turns that speak like its passages, and are not "
                                 "coded with it, are listed here, the most alike first.")
                            : sentence);
    m_table->hide();
    m_foot->hide();
    m_forgive->hide();
}

void SimilarPage::showFailure(const QuestionFailure& failure) { showSentence(sentenceOf(failure)); }

void SimilarPage::fitColumns() {
    const int left =
        std::max(0, m_table->viewport()->width() - ScoreColumn - DocumentColumn - SourceColumn);
    m_table->setColumnWidth(SimilarModel::Score, ScoreColumn);
    m_table->setColumnWidth(SimilarModel::Document, DocumentColumn);
    m_table->setColumnWidth(SimilarModel::Source, SourceColumn);
    m_table->setColumnWidth(SimilarModel::Words, left);
}

const indexer::SimilarTurn* SimilarPage::current() const {
    const QModelIndex index = m_table->currentIndex();
    if (!index.isValid()) return nullptr;
    return &m_model->turns().turns[static_cast<std::size_t>(index.row())];
}

QString SimilarPage::termsOf(const indexer::SimilarTurn& turn) const {
    QStringList terms;
    for (const std::uint32_t term : turn.terms) terms << m_model->turns().terms[term].word;
    return terms.join(QStringLiteral(", "));
}

void SimilarPage::showCurrent() {
    const indexer::SimilarTurn* turn = current();
    if (!turn) return;
    m_row = m_table->currentIndex().row();
    m_words->setWords(wordsAt(session(), {turn->document, turn->words}, 0).words);
    m_reasons->setText(tr("Because of %1").arg(termsOf(*turn)));
}

void SimilarPage::accept() {
    const indexer::SimilarTurn* turn = current();
    if (!turn || session().project().isReadOnly()) return;
    const QString code = path();
    const QString memo = tr("Automatic: like the passages of “%1” (%2)").arg(code, termsOf(*turn));
    const codebook::Place place{turn->document, turn->words};
    const bool isDone = session().attempt([&] {
        codePlanned(session().project(), {{place, code}},
                    tr("Code a turn like those of “%1”").arg(code), memo);
    });
    if (isDone) session().say(tr("Coded with “%1”.").arg(code));
}

void SimilarPage::reject() {
    const indexer::SimilarTurn* turn = current();
    if (!turn || session().project().isReadOnly()) return;
    session().perform(
        tr("Reject a turn as unlike those of “%1”").arg(path()), [&](codebook::Step& step) {
            rejectTurn(step, session().project(), m_asked, turn->document, turn->turn);
        });
}

void SimilarPage::forgive() {
    if (!m_asked || session().project().isReadOnly()) return;
    session().perform(
        tr("Bring back what was rejected for “%1”").arg(path()),
        [&](codebook::Step& step) { forgiveTurns(step, session().project(), m_asked); });
}

codebook::TextTable SimilarPage::text() const {
    codebook::TextTable table;
    if (m_model->turns().turns.empty()) return table;
    table.title = tr("Turns like the passages of %1").arg(path());
    for (int column = 0; column < SimilarModel::Columns; ++column)
        table.addColumn(m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString(),
                        column == SimilarModel::Score);
    table.addColumn(tr("Because of"));
    for (int row = 0; row < m_model->rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < SimilarModel::Columns; ++column)
            cells << m_model->index(row, column).data().toString();
        cells << termsOf(m_model->turns().turns[static_cast<std::size_t>(row)]);
        table.addRow(cells);
    }
    table.notes << sentence();
    return table;
}

void SimilarPage::focusMain() {
    QWidget* shown = m_table->isVisible() ? static_cast<QWidget*>(m_table) : m_code;
    shown->setFocus(Qt::ShortcutFocusReason);
}

bool SimilarPage::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_table && event->type() == QEvent::Resize) fitColumns();
    if (watched == m_table && event->type() == QEvent::KeyPress) {
        const auto& key = *static_cast<QKeyEvent*>(event);
        const bool isPlain = key.modifiers() == Qt::NoModifier;
        if (isPlain && key.key() == Qt::Key_A) {
            accept();
            return true;
        }
        if (isPlain && (key.key() == Qt::Key_R || key.key() == Qt::Key_Delete)) {
            reject();
            return true;
        }
        if (const auto* turn = current();
            turn && (key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter)) {
            Q_EMIT passageOpened({turn->document, turn->words});
            return true;
        }
    }
    return SearchPage::eventFilter(watched, event);
}

}  // namespace app
