// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Any bytes as the project.qde or the codebook of another program. What is read is written again in
// a form that can be read.
#include <cstddef>
#include <cstdint>

#include "codebook/error.h"
#include "codebook/exchange/refi/qdc_import.h"
#include "codebook/exchange/refi/qde_reader.h"
#include "codebook/exchange/refi/qde_writer.h"
#include "tests/fuzz/finding.h"
#include "tests/support/transcript_laws.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const QByteArray bytes(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    const QString name = QStringLiteral("x.qde");
    codebook::refi::Project project;
    try {
        project = codebook::refi::readQde(bytes, name);
        static_cast<void>(codebook::readQdc(bytes, name));
    } catch (const codebook::FormatError& error) {
        tests::requireNone(tests::brokenLawsOfRefusal(error.message(), name));
        return 0;
    }
    try {
        static_cast<void>(codebook::refi::readQde(codebook::refi::qde(project), name));
    } catch (const codebook::FormatError& error) {
        tests::requireNone({QStringLiteral("What is written cannot be read: ") + error.message()});
    }
    return 0;
}
