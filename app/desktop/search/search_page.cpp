// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/search/search_page.h"

#include "app/desktop/search/search_material.h"

namespace app {

namespace {

/// What is answered sooner needs no word about it.
constexpr int BusyAfterMilliseconds = 250;
constexpr int ChangePause = 200;

}  // namespace

SearchPage::SearchPage(SearchMaterial& material, QWidget* parent)
    : QWidget(parent), m_material(material), m_background(new BackgroundQuestion(material, this)) {
    m_soon.setSingleShot(true);
    m_busySoon.setSingleShot(true);
    m_busySoon.setInterval(BusyAfterMilliseconds);
    connect(&m_soon, &QTimer::timeout, this, [this] {
        m_isStale = false;
        m_busyWhat = tr("Searching…");
        m_busySoon.start();
        look();
        if (!m_background->isRunning()) showBusy(false);
    });
    connect(&m_busySoon, &QTimer::timeout, this, [this] { showBusy(true, m_busyWhat); });
    connect(m_background, &BackgroundQuestion::progressed, this, [this](int done, int total) {
        m_busyWhat = tr("Reading the words, %1 of %2 documents").arg(done).arg(total);
        if (!m_busySoon.isActive()) showBusy(true, m_busyWhat);
    });
    connect(m_background, &BackgroundQuestion::answered, this, [this] { showBusy(false); });
    connect(m_background, &BackgroundQuestion::failed, this,
            [this](const QuestionFailure& failure) {
                showBusy(false);
                showFailure(failure);
            });
}

Session& SearchPage::session() const { return m_material.session(); }

void SearchPage::setQuery(const QString& query) {
    if (query == m_query) return;
    m_query = query;
    lookSoon();
}

void SearchPage::lookSoon() {
    m_isStale = true;
    m_background->cancel();
    if (isVisible()) m_soon.start(0);
}

void SearchPage::cancel() {
    m_soon.stop();
    m_background->cancel();
    showBusy(false);
}

void SearchPage::showBusy(bool isBusy, const QString& what) {
    m_busySoon.stop();
    Q_EMIT busy(isBusy, what);
}

bool SearchPage::dependsOn(const codebook::Change& change) const {
    using codebook::Entity;
    const bool asksForCodes = m_query.contains(u':');
    return std::any_of(change.rows.begin(), change.rows.end(), [&](const auto& rows) {
        if (rows.entity == Entity::Analysis || rows.entity == Entity::Setting) return false;
        const bool isOfCodes = rows.entity == Entity::Coding || rows.entity == Entity::Code ||
                               rows.entity == Entity::Memo;
        return !isOfCodes || asksForCodes;
    });
}

void SearchPage::follow(const codebook::Change& change) {
    if (!dependsOn(change)) return;
    m_isStale = true;
    if (isVisible()) m_soon.start(ChangePause);
}

void SearchPage::showEvent(QShowEvent* event) {
    if (m_isStale) m_soon.start(0);
    QWidget::showEvent(event);
}

QString SearchPage::sentenceOf(const QuestionFailure& failure) {
    return failure.isIndexMissing
               ? tr("The words are being indexed; they can be searched in a moment.")
               : failure.sentence;
}

}  // namespace app
