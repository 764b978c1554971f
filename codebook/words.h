// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The sentences that everything below the window says. They stand in the sources in English; where
// a translator is installed, as in the window, they come in its language, and elsewhere as written.
#pragma once

#include <QCoreApplication>

namespace codebook {

/// `Words::tr("A code needs a name.")`. Names, values and whatever a program reads again are no
/// words. Nothing here has a plural form: where the count is one, say so in a sentence of its own.
class Words {
    Q_DECLARE_TR_FUNCTIONS(codebook::Words)
};

}  // namespace codebook
