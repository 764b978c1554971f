// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The codings and passage memos of one document as the transcript view draws them.
#pragma once

#include <vector>

#include "app/desktop/transcript/transcript_content.h"

namespace app {

class Session;

/// What the session's layer shows of the document; codings that wait to be placed are left out.
std::vector<ShownCoding> shownCodings(const Session& session, codebook::DocumentId document);

/// Those of one coder, whatever the layer shows, and without memos. @param codes which codes, by
/// CodeId::value; empty: all
std::vector<ShownCoding> codingsOf(const Session& session, codebook::DocumentId document,
                                   codebook::CoderId coder, const std::vector<bool>& codes = {});

/// The document as the view shows it. @throws codebook::StoreError
TranscriptContent transcriptOf(const Session& session, codebook::DocumentId id);

/// A memo on a passage is drawn among codings, under an id below zero.
codebook::CodingId markOf(codebook::MemoId memo);
/// The memo that the mark stands for; none for a coding.
codebook::MemoId memoOf(codebook::CodingId mark);

}  // namespace app
