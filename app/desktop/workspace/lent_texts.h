// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The project stays with the window; a thread that needs one of its texts asks for it here, and
// waits until the window hands it over.
#pragma once

#include <condition_variable>
#include <memory>
#include <mutex>
#include <optional>

#include "codebook/model/study.h"

namespace app {

/// Shared by the thread and the window.
class LentTexts : public codebook::TextSource {
   public:
    /// On the thread. @throws codebook::StoreError if the text cannot be read or nobody lends any
    /// more
    std::shared_ptr<const codebook::DocumentText> text(
        codebook::DocumentId document) const override;
    std::shared_ptr<const codebook::Turns> turns(codebook::DocumentId document) const override;

    /// On the window's thread, again and again: hands over what is asked for, for a few
    /// milliseconds at most.
    void lendFrom(const codebook::TextSource& source);
    /// Nothing is lent any more; who waits goes on at once. From any thread.
    void close();

   private:
    struct Loan {
        std::shared_ptr<const codebook::DocumentText> text;
        std::shared_ptr<const codebook::Turns> turns;
    };
    struct Wish {
        codebook::DocumentId document;
        bool isForText = false;
    };
    Loan ask(const Wish& wish) const;

    mutable std::mutex m_mutex;
    mutable std::condition_variable m_isChanged;
    mutable std::optional<Wish> m_wish;
    mutable std::optional<Loan> m_loan;
    bool m_isClosed = false;
};

}  // namespace app
