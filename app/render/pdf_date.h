// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a PDF says of when it was made.
#pragma once

#include <QByteArray>

namespace app {

/// The PDF as if made at the second that SOURCE_DATE_EPOCH tells, where it is set
/// (reproducible-builds.org, "SOURCE_DATE_EPOCH specification"): what is drawn again from the same
/// gives the same bytes.
QByteArray withItsDate(QByteArray pdf);

}  // namespace app
