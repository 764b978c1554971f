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

/// Prints by --format, into the file of --out where one is named; its suffix then says the format
/// that nobody else says. @throws UsageError on an unknown format
void print(const Listing& listing, const Arguments& arguments);
/// The listing in the format of that name: table, csv, json, jsonl, md, html, tex or xlsx.
/// @throws UsageError
QByteArray rendered(const Listing& listing, const QString& formatName);

/// Replaces the file only when the new one is whole. @throws StoreError if it cannot be written
void writeWhole(const QString& path, const QByteArray& bytes);

/// Shows "what 12 of 40" on a terminal, in place; elsewhere nothing.
void showProgress(const QString& what, std::size_t done, std::size_t total);
/// Removes the progress line again.
void clearProgress();

}  // namespace app
