// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the panel of passages is asked, as the person put it together.
#pragma once

#include <QString>

#include <vector>

#include "codebook/analysis/retrieval.h"

namespace app {

class CodeMarks;
class Session;

/// How a code hangs together with those before it.
enum class Joint : std::uint8_t { And, Or, Not };

struct ChosenCode {
    codebook::CodeId code;
    Joint joint = Joint::And;
    bool operator==(const ChosenCode&) const = default;
};

/// Read from left to right: "Trust or Care and Law" asks for Law beside one of the two.
struct PassageQuestion {
    std::vector<ChosenCode> codes;
    codebook::Relation relation;
    std::vector<codebook::AttributeFilter> attributes;
    std::vector<codebook::CoderId> coders;  ///< empty: all that the layer shows
    QString perspective;                    ///< a code of it stands there too; empty: any
    /// Only what a code of one perspective marks and no code of the other.
    bool isAboutLack = false;
    QString has;
    QString lacks;
    bool isApartByCoder = false;

    bool operator==(const PassageQuestion&) const = default;
    /// True where nothing is asked for: then nothing is listed.
    bool isEmpty() const { return codes.empty() && perspective.isEmpty() && !isAboutLack; }
    /// True where codes have to stand beside others, so that the relation matters.
    bool hasRelation() const;
};

/// The question to the study, limited to coders that the session shows.
codebook::RetrievalQuestion retrievalOf(const PassageQuestion& question, const Session& session);
/// "Trust and Care, not Law"; empty where no code is chosen.
QString codesText(const PassageQuestion& question, const CodeMarks& marks);
/// Takes out what the study no longer has. @returns whether anything was
bool forgetDeleted(PassageQuestion& question, const codebook::Study& study);

}  // namespace app
