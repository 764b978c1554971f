// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// How the panel of passages comes to its answer: in slices, and anew where a change asks for it.
#include <QElapsedTimer>

#include "app/desktop/passages/passage_model.h"
#include "app/desktop/passages/passage_panel.h"
#include "app/desktop/passages/question_bar.h"
#include "app/desktop/session/session.h"
#include "codebook/project/project.h"

namespace app {

using codebook::CodingId;

namespace {

/// How long looking may hold the window up at a time, and how many codings are looked at before the
/// clock is.
constexpr qint64 SliceInMilliseconds = 8;
constexpr std::size_t CodingsAtOnce = 2'000;

/// True where the change took documents or their words away.
bool takesTextAway(const codebook::Change& change) {
    return std::any_of(
        change.rows.begin(), change.rows.end(), [](const codebook::RowsChanged& rows) {
            const auto writes = [&](std::uint8_t field) {
                return std::find(rows.fields.begin(), rows.fields.end(), field) !=
                       rows.fields.end();
            };
            return rows.entity == codebook::Entity::Document && !rows.created &&
                   (writes(codebook::field::alive) || writes(codebook::field::document::text));
        });
}

}  // namespace

void PassagePanel::follow(const codebook::Change& change) {
    using codebook::Entity;
    const auto touches = [&](Entity entity) { return change.touches(entity); };
    const std::vector<Entity> named{Entity::Code, Entity::Coder, Entity::Attribute};
    if (std::any_of(named.begin(), named.end(), touches)) m_bar->refresh();
    if (isIndifferentTo(change)) return m_model->tellOthersChanged();
    m_isUrgent = m_isUrgent || takesTextAway(change);
    refreshSoon();
}

/// True where the answer stays what it is: other codings than those that were asked for changed.
bool PassagePanel::isIndifferentTo(const codebook::Change& change) const {
    if (!m_run || !m_isAnswered) return false;
    return std::all_of(change.rows.begin(), change.rows.end(), [this](const auto& rows) {
        return rows.entity == codebook::Entity::Coding &&
               std::none_of(rows.ids.begin(), rows.ids.end(),
                            [this](std::int32_t id) { return m_run->dependsOn(CodingId{id}); });
    });
}

bool PassagePanel::isLooking() const { return m_refresh->isActive(); }

void PassagePanel::forgetAnswer() {
    m_run.reset();
    m_isAnswered = false;
}

void PassagePanel::refreshSoon() {
    forgetAnswer();
    if (!m_refresh->isActive()) m_refresh->start();
}

void PassagePanel::refresh() {
    forgetAnswer();
    look();
}

void PassagePanel::look() {
    m_refresh->stop();
    QElapsedTimer clock;
    clock.start();
    bool isDone = question().isEmpty();
    const bool isSound = isDone || m_session.attempt([&] {
        if (!m_run)
            m_run = std::make_unique<codebook::RetrievalRun>(m_session.study(), m_session.project(),
                                                             retrievalOf(question(), m_session));
        while (!isDone && (m_isUrgent || clock.elapsed() < SliceInMilliseconds))
            isDone = m_run->advance(CodingsAtOnce);
    });
    if (!isSound) forgetAnswer();
    if (isDone || !isSound)
        showAnswer();
    else
        m_refresh->start();
}

void PassagePanel::showAnswer() {
    m_isUrgent = false;
    m_isAnswered = m_run != nullptr;
    m_model->show(m_run ? m_run->takeResult() : codebook::RetrievalResult());
    describe();
}

}  // namespace app
