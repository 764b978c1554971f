// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Projects of QualCoder, Taguette and RQDA come in, read from their databases.
#pragma once

#include "codebook/exchange/programs/segment_places.h"
#include "codebook/exchange/refi/qdpx_import.h"

namespace codebook {

/// The words of a web page's fragment, found by whoever reads web pages: its text as we store one,
/// and its text nodes put together.
struct PageWords {
    QString text;
    QString nodes;
    /// Element n: the place in `text`, in code points, of UTF-16 unit n of `nodes`; the end
    /// included.
    std::vector<std::int32_t> places;
};
using PageReader = std::function<PageWords(const QString& html)>;

struct ProgramReaders {
    TextRecogniser recognise;
    PageReader page;
};

/// True for a folder, an archive or a database that holds such a project, or might: what is read
/// decides, not the name.
bool isProgramProject(const QString& path);

/// What brings the project into this one; the same a second time brings nothing.
/// @param part which of several projects in one file; empty where there is one
/// @throws FormatError in one sentence if the file is damaged, encrypted, half written or of
/// another schema, or holds several projects and none was named
RefiImport programImport(const Project& project, const QString& path, const QString& part,
                         const ProgramReaders& readers);

}  // namespace codebook
