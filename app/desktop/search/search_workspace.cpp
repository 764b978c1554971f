// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/search/search_workspace.h"

#include <QTabBar>
#include <QTabWidget>

#include "app/desktop/look/look.h"
#include "app/desktop/search/autocode_page.h"
#include "app/desktop/search/concordance_model.h"
#include "app/desktop/search/concordance_page.h"
#include "app/desktop/search/dispersion_page.h"
#include "app/desktop/search/query_head.h"
#include "app/desktop/search/saved_searches.h"
#include "app/desktop/search/search_material.h"
#include "app/desktop/search/similar_page.h"
#include "app/desktop/search/word_pages.h"
#include "app/desktop/session/session.h"
#include "app/desktop/workspace/strip.h"

namespace app {

SearchWorkspace::SearchWorkspace(Session& session,
                                 std::function<std::shared_ptr<indexer::Index>()> index,
                                 QWidget* parent)
    : QWidget(parent),
      m_session(session),
      m_material(new SearchMaterial(session, std::move(index), this)),
      m_head(new QueryHead(session)),
      m_saved(new SavedSearches(session)),
      m_tabs(new QTabWidget),
      m_concordance(new ConcordancePage(*m_material)),
      m_frequencies(new FrequencyPage(*m_material)),
      m_collocates(new CollocatePage(*m_material)),
      m_keyness(new KeynessPage(*m_material)),
      m_dispersion(new DispersionPage(*m_material)),
      m_autocode(new AutocodePage(*m_material)),
      m_similar(new SimilarPage(*m_material)),
      m_busy(new QLabel),
      m_cancel(stripButton(tr("Cancel"))) {
    m_tabs->setDocumentMode(true);
    m_tabs->tabBar()->setDrawBase(false);
    m_tabs->setAccessibleName(tr("What the query finds"));
    addPage(m_concordance, tr("Concordance"));
    addPage(m_frequencies, tr("Words"));
    addPage(m_collocates, tr("Collocates"));
    addPage(m_keyness, tr("Keyness"));
    addPage(m_dispersion, tr("Dispersion"));
    addPage(m_autocode, tr("Autocode"));
    addPage(m_similar, tr("More like these"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(buildStrip());
    layout->addWidget(m_head);
    layout->addWidget(m_tabs, 1);
    wire();
}

/// Pages look at the material while they go.
SearchWorkspace::~SearchWorkspace() {
    for (SearchPage* page : m_pages) delete page;
}

QWidget* SearchWorkspace::buildStrip() {
    QMenu* menu = nullptr;
    QToolButton* more = stripMenuButton(tr("More"), menu, tr("Copy and export"));
    menu->addAction(tr("&Copy the table"), this, &SearchWorkspace::copyTable);
    menu->addAction(tr("&Export the table…"), this, &SearchWorkspace::exportTable);
    menu->addAction(tr("Export the c&hart…"), this, &SearchWorkspace::exportChart);
    m_busy->hide();
    m_cancel->hide();
    connect(m_cancel, &QToolButton::clicked, this, &SearchWorkspace::cancel);
    return workspaceStrip(m_saved, {m_busy, m_cancel, more});
}

void SearchWorkspace::addPage(SearchPage* page, const QString& name) {
    m_pages.push_back(page);
    m_tabs->addTab(page, name);
    connect(page, &SearchPage::busy, this, [this, page](bool isBusy, const QString& what) {
        if (page != m_tabs->currentWidget()) return;
        m_busy->setText(what);
        m_busy->setVisible(isBusy);
        m_cancel->setVisible(isBusy);
    });
    connect(page, &SearchPage::queryFailed, this, &SearchWorkspace::showFailure);
    connect(page, &SearchPage::queryAnswered, this, [this] { m_head->complain({}, -1); });
    connect(page, &SearchPage::passageOpened, this, &SearchWorkspace::openPassage);
    connect(page, &SearchPage::queryWanted, this, &SearchWorkspace::searchFor);
    connect(&m_session, &Session::changed, page, &SearchPage::follow);
    connect(&m_session, &Session::layerChanged, page, &SearchPage::lookSoon);
}

void SearchWorkspace::wire() {
    connect(m_head, &QueryHead::queryChanged, this, &SearchWorkspace::askPages);
    connect(m_head, &QueryHead::left, this, &SearchWorkspace::focusPage);
    connect(m_saved, &SavedSearches::opened, this, &SearchWorkspace::ask);
    connect(m_concordance, &ConcordancePage::questionChanged, this,
            [this] { m_saved->setQuestion(question()); });
    connect(m_concordance, &ConcordancePage::shown, this, [this] {
        const auto& answer = m_concordance->model().answer();
        if (answer) m_head->tell(answer->forms, answer->notes);
    });
    connect(m_tabs, &QTabWidget::currentChanged, this, [this] {
        m_busy->hide();
        m_cancel->hide();
    });
}

SearchQuestion SearchWorkspace::question() const { return m_concordance->question(); }

SearchPage& SearchWorkspace::page() const {
    return *static_cast<SearchPage*>(m_tabs->currentWidget());
}

bool SearchWorkspace::isLooking() const { return m_head->isReading() || page().isLooking(); }

void SearchWorkspace::askPages(const QString& query) {
    for (SearchPage* page : m_pages) page->setQuery(query);
    m_saved->setQuestion(question());
}

void SearchWorkspace::ask(const SearchQuestion& question) {
    m_concordance->arrangeAs(question);
    m_head->setQuery(question.query);
}

void SearchWorkspace::showPage(SearchPage* page) { m_tabs->setCurrentWidget(page); }

void SearchWorkspace::searchFor(const QString& query) {
    showPage(m_concordance);
    m_head->setQuery(query);
}

/// What was found before stays while a query is being written.
void SearchWorkspace::showFailure(const QuestionFailure& failure) {
    m_head->complain(failure.sentence, failure.place);
}

void SearchWorkspace::lookAgain() {
    for (SearchPage* page : m_pages) page->lookSoon();
}

void SearchWorkspace::openPassage(const codebook::Place& place) {
    m_session.showPassage(place.document, place.span);
    Q_EMIT textWanted();
}

void SearchWorkspace::cancel() const { page().cancel(); }

void SearchWorkspace::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape) {
        if (page().isLooking()) return cancel();
        return focusQuery();
    }
    QWidget::keyPressEvent(event);
}

}  // namespace app
