// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Whether codings and memos stand in the present text of their documents. Nobody writes that down:
// it follows from the revision that each counts in and the one that its document has, so it is
// right after whatever was undone, redone or merged.
#pragma once

#include <QByteArray>
#include <QString>

#include <cstdint>
#include <vector>

#include "codebook/model/study.h"

namespace codebook {

RevisionMark revisionMark(const QByteArray& sha256);
/// Of a digest as Document::revision holds it.
RevisionMark revisionMark(const QString& hexadecimal);

/// Says anew of every coding and memo whether it is placed.
void placeAll(Study& study);
/// Of the codings and memos of these documents, whose text may have changed.
void placeAllIn(Study& study, const std::vector<std::int32_t>& documents);
/// Of these codings or memos.
void placeCodings(Study& study, const std::vector<std::int32_t>& codings);
void placeMemos(Study& study, const std::vector<std::int32_t>& memos);

/// What waits to be placed, by DocumentId::value.
struct Waiting {
    std::vector<std::int32_t> codings;
    std::vector<std::int32_t> memos;
    std::int64_t count() const;
};
Waiting waitingIn(const Study& study);
/// The document of a memo on a passage; else none.
DocumentId documentOf(const Study& study, const Memo& memo);

}  // namespace codebook
