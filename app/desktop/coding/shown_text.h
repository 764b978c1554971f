// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A transcript as it is shown, with pseudonyms where the session asks for them, and the way between
// its positions and those of the stored text.
#pragma once

#include <optional>

#include "app/desktop/transcript/transcript_content.h"
#include "codebook/pseudonyms/pseudonym_overlay.h"

namespace app {

class Session;

class ShownText {
   public:
    /// Of no document: positions stay as they are.
    ShownText() = default;
    /// @throws codebook::StoreError
    ShownText(const Session& session, codebook::DocumentId document);

    const TranscriptContent& content() const { return m_content; }
    codebook::Span shown(codebook::Span stored) const;
    codebook::Span stored(codebook::Span shown) const;
    std::int32_t stored(std::int32_t position) const { return stored({position, position}).begin; }
    /// What an edge that was moved makes of a coding: the other edge stays where it is stored.
    codebook::Span resized(codebook::Span before, codebook::Span shown) const;

   private:
    TranscriptContent m_content;
    std::optional<codebook::ReplacedText> m_replaced;  ///< none where nothing is replaced
};

}  // namespace app
