// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "codebook/exchange/refi/qdc_import.h"

#include "codebook/error.h"
#include "codebook/exchange/refi/code_description.h"
#include "codebook/exchange/refi/qde_reader.h"
#include "codebook/words.h"

namespace codebook {

namespace {

QString perspectiveIn(const refi::Project& from, int code) {
    if (code < 0) return {};
    const QUuid& guid = from.codes[static_cast<std::size_t>(code)].guid;
    for (const refi::Set& set : from.sets)
        if (std::find(set.codes.begin(), set.codes.end(), guid) != set.codes.end()) return set.name;
    return {};
}

}  // namespace

CodebookEntries readQdc(const QByteArray& bytes, const QString& fileName) {
    const refi::Project from = refi::readQde(bytes, fileName);
    if (from.codes.empty()) throw FormatError(Words::tr("“%1” holds no codes.").arg(fileName));
    const bool isOurs = from.origin == QLatin1String("Samsyn");
    CodebookEntries entries;
    entries.fileName = fileName;
    entries.unknownKeys = from.notCarried;
    for (std::size_t i = 0; i < from.codes.size(); ++i) {
        const refi::Code& code = from.codes[i];
        CodebookEntry entry;
        entry.guid = code.guid;
        entry.name = code.name;
        entry.parent = code.parent;
        if (isOurs)
            entry.values = refi::takenApart(code.description);
        else if (!code.description.isEmpty())
            entry.values.emplace_back(field::code::definition, code.description);
        if (isOurs || !code.color.isEmpty())
            entry.values.emplace_back(field::code::color, code.color);
        entry.values.emplace_back(field::code::codable, std::int64_t{code.isCodable});
        // Our own codebooks name perspectives by sets; below a code that has one it is inherited.
        const QString own = isOurs ? perspectiveIn(from, static_cast<int>(i)) : QString();
        if (isOurs && own != perspectiveIn(from, code.parent))
            entry.values.emplace_back(field::code::perspective, own);
        entries.entries.push_back(std::move(entry));
    }
    return entries;
}

}  // namespace codebook
