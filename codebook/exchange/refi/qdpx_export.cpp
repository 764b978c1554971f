// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "codebook/exchange/refi/qdpx_export.h"

#include <QCryptographicHash>

#include "codebook/archive/archive_writer.h"
#include "codebook/error.h"
#include "codebook/exchange/refi/exported_project.h"
#include "codebook/exchange/refi/project_rows.h"
#include "codebook/exchange/refi/qde_writer.h"
#include "codebook/words.h"

namespace codebook {

RefiExport qdpxOf(const Project& project) {
    const refi::Project out = refi::exported(project);
    const QByteArray qde = refi::qde(out);
    ArchiveWriter archive;
    archive.add(QStringLiteral("project.qde"), qde);
    for (const Document& document : project.study().documents)
        archive.add(QStringLiteral("sources/%1.txt").arg(refi::written(document.guid).toLower()),
                    project.text(document.id)->text.toUtf8());
    refi::ProjectRows rows = refi::rowsOf(project);
    rows.qdeDigest =
        QString::fromLatin1(QCryptographicHash::hash(qde, QCryptographicHash::Sha256).toHex());
    archive.add(QStringLiteral("samsyn.json"), refi::projectRowsJson(rows));
    return {archive.bytes(), out.notCarried};
}

RefiExport qdcOf(const Project& project) {
    const refi::Project out = refi::exportedCodebook(project.study());
    if (out.codes.empty()) throw Conflict(Words::tr("There is no code to write."));
    return {refi::qdc(out),
            {Words::tr("Fields of the codebook beside name and colour: they stand together in the "
                       "description, and perspectives as sets of codes.")}};
}

}  // namespace codebook
