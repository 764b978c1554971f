// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Makes a page's source plain enough for a parser of HTML 4: takes out what no reader sees and what
// such a parser misunderstands.
#pragma once

#include <QString>
#include <QStringView>

namespace indexer {

/// True if the text holds anything that looks like a tag.
bool holdsTags(QStringView text);

/// The source without comments, scripts, styles, and Word's and HTML 5's "bogus comments"
/// (<![if !supportLists]>), and without the ends of body and page, behind which browsers show what
/// stands there; CDATA sections as text; control characters as spaces. A comment that is
/// never closed ends with its first ">", so that it does not swallow the page.
QString plainSource(QStringView source);

}  // namespace indexer
