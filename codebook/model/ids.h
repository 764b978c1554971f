// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// In memory and inside one database, rows are known by dense integers, each kind with a type of its
// own; between projects, by GUID.
#pragma once

#include <QHashFunctions>

#include <compare>
#include <cstdint>

namespace codebook {

/// A row's integer key. 0 means none. Valid inside one project file only: never exported.
template <class Kind>
struct Id {
    std::int32_t value = 0;

    explicit operator bool() const { return value != 0; }
    auto operator<=>(const Id&) const = default;
};

template <class Kind>
std::size_t qHash(Id<Kind> id, std::size_t seed = 0) {
    return ::qHash(id.value, seed);
}

using CoderId = Id<struct CoderKind>;
using DocumentId = Id<struct DocumentKind>;
using SpeakerId = Id<struct SpeakerKind>;
using CaseId = Id<struct CaseKind>;
using AttributeId = Id<struct AttributeKind>;
using AttributeValueId = Id<struct AttributeValueKind>;
using CodeId = Id<struct CodeKind>;
using CodingId = Id<struct CodingKind>;
using MemoId = Id<struct MemoKind>;
using AnalysisId = Id<struct AnalysisKind>;
using SettingId = Id<struct SettingKind>;

}  // namespace codebook
