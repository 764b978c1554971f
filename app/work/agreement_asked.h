// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A comparison of coders as it is asked for: on the command line, in the window, or saved to be
// asked again.
#pragma once

#include <QString>
#include <QStringList>

#include "codebook/agreement/project_results.h"

namespace app {

/// The kind of a saved analysis that compares coders.
inline constexpr QLatin1String AgreementKind("agreement");

struct AgreementAsked {
    QStringList coders;  ///< names; empty: everybody who coded
    QString codes;       ///< an axis of codes; empty: every code that was used
    codebook::AgreementUnit unit = codebook::AgreementUnit::Character;
    int tolerance = 0;
    bool isEverythingGiven = false;
    /// Names of documents and folders, commas between them; empty: all.
    QString documents;
    int draws = 0;  ///< of whole documents, for intervals; 0: computed ones

    bool operator==(const AgreementAsked&) const = default;
};

/// As a saved analysis keeps it: a JSON object with the options' names as keys.
QString askedToText(const AgreementAsked& asked);
/// @throws codebook::FormatError
AgreementAsked askedFromText(const QString& text);

/// The coders of these names. @throws codebook::Conflict
std::vector<codebook::CoderId> codersNamed(const codebook::Study& study, const QStringList& names);
/// The documents of these names and in these folders, each once.
/// @throws codebook::Conflict if there is neither
std::vector<codebook::DocumentId> documentsIn(const codebook::Study& study, const QString& names);

/// @throws codebook::Conflict if a coder, a document or the axis is not there
codebook::AgreementQuestion questionOf(const codebook::Study& study, const AgreementAsked& asked);
codebook::ProjectResultOptions optionsOf(const AgreementAsked& asked);

}  // namespace app
