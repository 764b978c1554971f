// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/codes/code_counts.h"

#include <QElapsedTimer>

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
    connect(&m_recount, &QTimer::timeout, this, &CodeCounts::recount);
    connect(&m_cases, &QTimer::timeout, this, &CodeCounts::countCases);
    connect(&session, &Session::changed, this, &CodeCounts::follow);
    connect(&session, &Session::layerChanged, &m_recount, qOverload<>(&QTimer::start));
    recount();
}

void CodeCounts::follow(const Change& change) {
    bool matters = false;
    for (const codebook::RowsChanged& rows : change.rows) {
        forget(rows);
        matters = matters || rows.entity == Entity::Code || rows.entity == Entity::Coding ||
                  rows.entity == Entity::Coder || rows.entity == Entity::Document ||
                  rows.entity == Entity::Speaker || rows.entity == Entity::Case;
    }
    if (!matters) return;
    // The study that is being counted is not that one any more.
    m_cases.stop();
    if (!m_recount.isActive()) m_recount.start();
}

void CodeCounts::forget(const codebook::RowsChanged& rows) {
    if (rows.entity == Entity::Document)
        for (const std::int32_t id : rows.ids) m_stretches.forget(codebook::DocumentId{id});
    if (rows.entity == Entity::Speaker) m_stretches.forgetAll();
}

void CodeCounts::recount() {
    const codebook::Study& study = m_session.study();
    std::vector<bool> isCounted(study.coders.idLimit());
    for (const codebook::Coder& coder : study.coders)
        isCounted[static_cast<std::size_t>(coder.id.value)] = m_session.shows(coder.id);
    m_uses = std::make_unique<codebook::CodeUses>(study, std::move(isCounted));
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
    if (m_recount.isActive()) {
        m_recount.stop();
        recount();
    }
    while (m_cases.isActive()) {
        m_cases.stop();
        countCases();
    }
}

}  // namespace app
