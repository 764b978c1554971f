// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/codes/code_counts.h"

#include "app/desktop/session/session.h"
#include "codebook/project/project.h"

namespace app {

using codebook::Change;
using codebook::Entity;

namespace {

/// How long a slice of counting may hold the window up, and how many codings are looked at before
/// the clock is.
constexpr qint64 SliceInMilliseconds = 6;
constexpr std::size_t CodingsAtOnce = 2'000;
/// Changes that come one upon the other, as in an import, put the figures off for so long at most.
constexpr qint64 LongestStaleInMilliseconds = 500;

}  // namespace

CodeCounts& CodeCounts::of(Session& session) {
    if (auto* known = session.findChild<CodeCounts*>(QString(), Qt::FindDirectChildrenOnly))
        return *known;
    return *new CodeCounts(session);
}

CodeCounts::CodeCounts(Session& session) : QObject(&session), m_session(session) {
    for (QTimer* timer : {&m_recount, &m_cases}) {
        timer->setSingleShot(true);
        timer->setInterval(0);
    }
    connect(&m_recount, &QTimer::timeout, this, &CodeCounts::countCodings);
    connect(&m_cases, &QTimer::timeout, this, &CodeCounts::countCases);
    connect(&session, &Session::changed, this, &CodeCounts::follow);
    connect(&session, &Session::layerChanged, this, &CodeCounts::begin);
    begin();
    // Nobody shows anything yet that could wait for the figures.
    while (m_recount.isActive()) countCodings();
}

void CodeCounts::follow(const Change& change) {
    bool matters = false;
    for (const codebook::RowsChanged& rows : change.rows) {
        forget(rows);
        matters = matters || rows.entity == Entity::Code || rows.entity == Entity::Coding ||
                  rows.entity == Entity::Coder || rows.entity == Entity::Document ||
                  rows.entity == Entity::Speaker || rows.entity == Entity::Case;
    }
    if (matters) begin();
}

/// What was being counted is not that study, or not that layer, any more.
void CodeCounts::begin() {
    m_cases.stop();
    m_coming.reset();
    if (!m_stale.isValid()) m_stale.start();
    if (!m_recount.isActive()) m_recount.start();
}

void CodeCounts::forget(const codebook::RowsChanged& rows) {
    if (rows.entity == Entity::Document)
        for (const std::int32_t id : rows.ids) m_stretches.forget(codebook::DocumentId{id});
    if (rows.entity == Entity::Speaker) m_stretches.forgetAll();
}

void CodeCounts::countCodings() {
    QElapsedTimer clock;
    clock.start();
    if (!m_coming) {
        const codebook::Study& study = m_session.study();
        std::vector<bool> isCounted(study.coders.idLimit());
        for (const codebook::Coder& coder : study.coders)
            isCounted[static_cast<std::size_t>(coder.id.value)] = m_session.shows(coder.id);
        m_coming = std::make_unique<codebook::CodeUses>(study, std::move(isCounted));
    }
    const bool canWait = m_stale.elapsed() < LongestStaleInMilliseconds;
    bool isDone = false;
    while (!isDone && (!canWait || clock.elapsed() < SliceInMilliseconds))
        isDone = m_coming->countCodings(CodingsAtOnce);
    if (!isDone) return m_recount.start();
    m_recount.stop();
    m_stale.invalidate();
    m_uses = std::move(m_coming);
    m_cases.start();
    Q_EMIT changed();
}

void CodeCounts::countCases() {
    QElapsedTimer clock;
    clock.start();
    bool isDone = false;
    const bool isSound = m_session.attempt([&] {
        while (!isDone && clock.elapsed() < SliceInMilliseconds)
            isDone = m_uses->countCases(m_session.project(), m_stretches, CodingsAtOnce);
    });
    if (!isSound) return;
    if (isDone)
        Q_EMIT changed();
    else
        m_cases.start();
}

void CodeCounts::settle() {
    while (m_recount.isActive()) {
        m_recount.stop();
        countCodings();
    }
    while (m_cases.isActive()) {
        m_cases.stop();
        countCases();
    }
}

}  // namespace app
