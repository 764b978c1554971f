// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/search/concordance_page.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QHeaderView>
#include <QSpinBox>
#include <QStackedWidget>

#include "app/desktop/look/look.h"
#include "app/desktop/passages/place_words.h"
#include "app/desktop/search/concordance_model.h"
#include "app/desktop/search/concordance_view.h"
#include "app/desktop/search/search_material.h"
#include "app/desktop/session/session.h"
#include "codebook/project/project.h"

namespace app {

namespace {

/// A single letter finds nothing that anybody reads.
constexpr int FewestLetters = 2;

}  // namespace

ConcordancePage::ConcordancePage(SearchMaterial& material, QWidget* parent)
    : SearchPage(material, parent),
      m_writing(new BackgroundQuestion(material, this)),
      m_model(new ConcordanceModel(session(), this)),
      m_view(new ConcordanceView(*m_model)),
      m_stack(new QStackedWidget),
      m_totals(new QLabel),
      m_hint(new QLabel),
      m_order(new QComboBox),
      m_words(new QSpinBox),
      m_groups(new QComboBox) {
    m_hint->setWordWrap(true);
    m_hint->setTextFormat(Qt::PlainText);
    m_hint->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_hint->setForegroundRole(QPalette::PlaceholderText);
    m_hint->setContentsMargins(space::between, space::between, space::between, space::between);
    m_stack->addWidget(m_hint);
    m_stack->addWidget(m_view);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(buildStrip());
    layout->addWidget(m_stack, 1);
    connect(m_view, &ConcordanceView::lineOpened, this, &ConcordancePage::openLine);
    connect(m_view, &ConcordanceView::copyWanted, this, &ConcordancePage::copyLine);
    connect(m_view->horizontalHeader(), &QHeaderView::sectionClicked, this,
            &ConcordancePage::sortBy);
    m_view->horizontalHeader()->setSectionsClickable(true);
    connect(m_writing, &BackgroundQuestion::failed, this, [this](const QuestionFailure& failure) {
        showBusy(false);
        session().fail(sentenceOf(failure));
    });
    showNothing({});
}

QString ConcordancePage::totals() const { return m_totals->text(); }
QString ConcordancePage::hint() const {
    return m_stack->currentWidget() == m_hint ? m_hint->text() : QString();
}

void ConcordancePage::look() {
    if (query().size() < FewestLetters) {
        background().cancel();
        showNothing({});
        Q_EMIT queryAnswered();
        return;
    }
    background().ask([this, asked = question()](QuestionDesk& desk) -> QuestionAnswer {
        auto answer = std::make_shared<const ConcordanceAnswer>(concordanceAnswer(asked, desk));
        return [this, answer] { showAnswer(answer); };
    });
}

void ConcordancePage::showAnswer(const std::shared_ptr<const ConcordanceAnswer>& answer) {
    Q_EMIT queryAnswered();
    const indexer::Occurrence* current = m_model->hit(m_view->currentIndex());
    const codebook::Place kept =
        current ? codebook::Place{current->document, current->span} : codebook::Place{};
    m_model->show(answer);
    session().showHits(answer->marks);
    const auto count = static_cast<int>(answer->hits.size());
    //: %1 is "214 hits", %2 "31 turns", %3 "9 documents"
    m_totals->setText(tr("%1 in %2 of %3")
                          .arg(tr("%n hit(s)", nullptr, count),
                               tr("%n turn(s)", nullptr, answer->turns),
                               tr("%n document(s)", nullptr, answer->documents)));
    if (count == 0) {
        showNothing(
            tr("Nothing is found. A * after the beginning of a word finds all that begin "
               "so: polis*"));
    } else {
        m_stack->setCurrentWidget(m_view);
        m_view->measure();
        // The same line as before, wherever it stands now.
        if (kept.document) {
            const QModelIndex index = m_model->indexOf(kept);
            if (index.isValid())
                m_view->setCurrentIndex(index.siblingAtColumn(ConcordanceModel::Found));
        }
    }
    Q_EMIT shown();
}

void ConcordancePage::showFailure(const QuestionFailure& failure) {
    if (!failure.isIndexMissing) return Q_EMIT queryFailed(failure);
    Q_EMIT queryAnswered();
    showNothing(sentenceOf(failure));
}

/// Without a sentence: what can be done here.
void ConcordancePage::showNothing(const QString& sentence) {
    if (sentence.isEmpty() || !m_model->answer() || !m_model->answer()->hits.empty()) {
        m_model->show(nullptr);
        m_totals->clear();
        session().showHits({});
    }
    m_hint->setText(sentence.isEmpty()
                        ? tr("Write what is to be found. Every place of it stands here below the "
                             "other, with the words around it; Enter or a click leads into the "
                             "text.")
                        : sentence);
    m_stack->setCurrentWidget(m_hint);
}

void ConcordancePage::openLine(const QModelIndex& index) {
    if (const indexer::Occurrence* hit = m_model->hit(index))
        Q_EMIT passageOpened({hit->document, hit->span});
}

void ConcordancePage::showNext() {
    if (m_view->step(1)) openLine(m_view->currentIndex());
}
void ConcordancePage::showPrevious() {
    if (m_view->step(-1)) openLine(m_view->currentIndex());
}

void ConcordancePage::copyLine() {
    const indexer::Occurrence* hit = m_model->hit(m_view->currentIndex());
    if (!hit) return;
    const int row = m_view->currentIndex().row();
    QStringList words;
    for (int column = ConcordanceModel::Before; column <= ConcordanceModel::After; ++column)
        words << m_model->index(row, column).data().toString();
    QGuiApplication::clipboard()->setText(
        QStringLiteral("“%1”\n— %2, %3\n")
            .arg(words.join(u' ').simplified(), session().shownName(hit->document),
                 sourceOf(session(), {hit->document, hit->span})));
    session().say(tr("The line is copied with its source."));
}

QStringList ConcordancePage::headers() {
    return {tr("Group"),  tr("Document"), tr("Speaker"), tr("Turn"),
            tr("Before"), tr("Found"),    tr("After")};
}

codebook::TextTable ConcordancePage::text() const {
    const auto& answer = m_model->answer();
    if (!answer || answer->hits.empty()) return {};
    codebook::TextTable table =
        concordanceTable(*answer, session().study(), session().project(), headers());
    table.notes << totals();
    return table;
}

void ConcordancePage::withText(const std::function<void(const codebook::TextTable&)>& use) {
    const auto answer = m_model->answer();
    if (!answer || answer->hits.empty()) return use({});
    showBusy(true, tr("Writing the lines…"));
    m_writing->ask([this, answer, use, said = totals()](QuestionDesk& desk) -> QuestionAnswer {
        codebook::TextTable table = concordanceTable(*answer, desk.study(), desk.texts(), headers(),
                                                     [&desk] { return desk.isCancelled(); });
        table.notes << said;
        return [this, table = std::move(table), use] {
            showBusy(false);
            use(table);
        };
    });
}

bool ConcordancePage::isLooking() const {
    return SearchPage::isLooking() || m_writing->isRunning();
}

void ConcordancePage::cancel() {
    m_writing->cancel();
    SearchPage::cancel();
}

void ConcordancePage::focusMain() {
    if (!m_view->currentIndex().isValid()) m_view->step(1);
    QWidget* shown = m_view->isVisible() ? static_cast<QWidget*>(m_view) : m_order;
    shown->setFocus(Qt::ShortcutFocusReason);
}

}  // namespace app
