// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The parts of an ODT that are the same in every manuscript (OpenDocument 1.3).
#pragma once

#include <QByteArray>
#include <QString>

namespace codebook {

/// The namespaces that content and styles use, as attributes of a root element.
QByteArray odtNamespaces();
/// styles.xml: what headings, captions, tables, quotations and contents wear, and the page.
QByteArray odtStyles(const QString& language, const QString& attribution);
QByteArray odtManifest(std::size_t figures);
QByteArray odtMeta(const QString& title, const QString& language);

}  // namespace codebook
