// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the command line prints: results on standard output, messages on standard error, all UTF-8.
#pragma once

#include <QByteArray>
#include <QString>

#include <functional>

#include "codebook/report/text_table.h"

namespace app {

class Arguments;

/// A result that can be printed as a table or as JSON.
struct Listing {
    codebook::TextTable table;
    std::function<QByteArray()> json;  ///< made only when it is asked for
};

/// Writes to standard output. @throws StoreError if that fails (a full disk, a closed pipe)
void printBytes(const QByteArray& bytes);
void printText(const QString& text);
/// One message on standard error, after the program's name.
void printMessage(const QString& sentence);
/// A note that explains a result, on standard error, without the program's name.
void printNote(const QString& sentence);

/// Prints by --format. @throws UsageError on an unknown format
void print(const Listing& listing, const Arguments& arguments);
/// The listing in the format of that name: table, csv, json, md, html or tex. @throws UsageError
QByteArray rendered(const Listing& listing, const QString& formatName);

/// Shows "what 12 of 40" on a terminal, in place; elsewhere nothing.
void showProgress(const QString& what, std::size_t done, std::size_t total);
/// Removes the progress line again.
void clearProgress();

}  // namespace app
