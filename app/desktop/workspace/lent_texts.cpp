// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/workspace/lent_texts.h"

#include <chrono>

#include "codebook/error.h"

namespace app {

namespace {

using namespace std::chrono_literals;

constexpr auto LongestService = 6ms;

}  // namespace

void LentTexts::lendFrom(const codebook::TextSource& source) {
    const auto until = std::chrono::steady_clock::now() + LongestService;
    std::unique_lock lock(m_mutex);
    while (std::chrono::steady_clock::now() < until) {
        // Who asked once is likely to ask again at once.
        if (!m_wish && !m_isChanged.wait_for(lock, 500us, [this] { return m_wish.has_value(); }))
            return;
        Loan loan;
        try {
            if (m_wish->isForText)
                loan.text = source.text(m_wish->document);
            else
                loan.turns = source.turns(m_wish->document);
        } catch (const codebook::Error&) {
            // An empty loan says so.
        }
        m_wish.reset();
        m_loan = std::move(loan);
        m_isChanged.notify_all();
    }
}

void LentTexts::close() {
    const std::scoped_lock lock(m_mutex);
    m_isClosed = true;
    m_isChanged.notify_all();
}

LentTexts::Loan LentTexts::ask(const Wish& wish) const {
    std::unique_lock lock(m_mutex);
    m_loan.reset();
    m_wish = wish;
    m_isChanged.notify_all();
    m_isChanged.wait(lock, [this] { return m_loan || m_isClosed; });
    m_wish.reset();
    if (!m_loan || (!m_loan->text && !m_loan->turns))
        throw codebook::StoreError(QStringLiteral("A document could not be read."));
    return *std::exchange(m_loan, std::nullopt);
}

std::shared_ptr<const codebook::DocumentText> LentTexts::text(codebook::DocumentId document) const {
    return ask({document, true}).text;
}

std::shared_ptr<const codebook::Turns> LentTexts::turns(codebook::DocumentId document) const {
    return ask({document, false}).turns;
}

}  // namespace app
