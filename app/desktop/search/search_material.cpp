// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/search/search_material.h"

#include "app/desktop/session/session.h"
#include "app/desktop/workspace/counted_study.h"

namespace app {

SearchMaterial::SearchMaterial(Session& session, IndexSource index, QObject* parent)
    : QObject(parent),
      m_session(session),
      m_index(std::move(index)),
      m_words(std::make_shared<SharedWords>()) {
    connect(&session, &Session::changed, this, [this] { m_study.reset(); });
    connect(&session, &Session::layerChanged, this, [this] { m_study.reset(); });
}

std::shared_ptr<const codebook::Study> SearchMaterial::study() {
    if (m_study) return m_study;
    auto study = std::make_shared<codebook::Study>(countedStudy(m_session));
    if (m_session.isBlind())
        for (const codebook::Memo& memo : m_session.study().memos)
            if (memo.coder != m_session.me()) study->memos.remove(memo.id);
    return m_study = std::move(study);
}

}  // namespace app
