// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The lists that commands print and exports write.
#pragma once

#include <QString>

#include <vector>

#include "app/cli/output.h"
#include "codebook/model/ids.h"
#include "codebook/model/turn.h"

namespace codebook {
class Project;
}

namespace app {

Listing documentsListing(const codebook::Project& project);
/// The turns of one document: number, speaker, times, span.
Listing turnsListing(const codebook::Project& project, codebook::DocumentId document);
/// Everybody who speaks, or only in that document.
Listing speakersListing(const codebook::Project& project, codebook::DocumentId only = {});
Listing codesListing(const codebook::Project& project);
Listing codersListing(const codebook::Project& project);
Listing casesListing(const codebook::Project& project);
Listing codingsListing(const codebook::Project& project);
/// Of these codings only.
Listing codingsListing(const codebook::Project& project,
                       const std::vector<codebook::CodingId>& codings);
/// Of those that wait to be placed in a revised text.
Listing unplacedListing(const codebook::Project& project);
/// Coded passages with their source: for reading and quoting.
Listing quotationsListing(const codebook::Project& project);
Listing journalListing(const codebook::Project& project);
Listing memosListing(const codebook::Project& project);
Listing analysesListing(const codebook::Project& project);

/// The label of who speaks in the turn, counted from 1; empty where there is none.
QString speakerOf(const codebook::Project& project, codebook::DocumentId document,
                  std::int32_t turn);
/// "sv (12 en)": the document's language, and how many turns are in others.
QString languagesText(const codebook::Turns& turns, const QString& ofDocument);

}  // namespace app
