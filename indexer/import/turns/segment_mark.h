// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// <<00:15;00:18;sv>>: when a segment begins and ends and in which language it is, as some archives
// write it behind [[Role;Name]] and before every segment.
#pragma once

#include <QStringView>

#include <chrono>
#include <optional>

#include "codebook/text/language.h"

namespace indexer {

struct SegmentMark {
    qsizetype end = 0;  ///< behind the mark and the spaces after it, in UTF-16 units
    std::optional<std::chrono::milliseconds> begins;
    std::optional<std::chrono::milliseconds> ends;
    codebook::LanguageCode language;  ///< empty where none is named
};

/// The mark that stands at the position, spaces before it allowed; nothing where there is none or
/// where it tells no time.
std::optional<SegmentMark> segmentMarkAt(QStringView text, qsizetype position);

}  // namespace indexer
