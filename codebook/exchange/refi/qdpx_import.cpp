// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "codebook/exchange/refi/qdpx_import.h"

#include <QCryptographicHash>
#include <QFileInfo>

#include "codebook/error.h"
#include "codebook/exchange/refi/foreign_import.h"
#include "codebook/exchange/refi/own_import.h"
#include "codebook/exchange/refi/qde_reader.h"
#include "codebook/words.h"

namespace codebook {

namespace {

QString summaryOf(const refi::BroughtRows& rows) {
    return Words::tr("documents: %1, codes: %2, codings: %3, coders: %4, cases: %5, memos: %6")
        .arg(QString::number(rows.brought(Entity::Document)),
             QString::number(rows.brought(Entity::Code)),
             QString::number(rows.brought(Entity::Coding)),
             QString::number(rows.brought(Entity::Coder)),
             QString::number(rows.brought(Entity::Case)),
             QString::number(rows.brought(Entity::Memo)));
}

}  // namespace

RefiImport qdpxImport(const Project& project, const QString& path,
                      const TextRecogniser& recognise) {
    const refi::QdpxFile file(path);
    const QByteArray qde = file.qde();
    const QString name = QFileInfo(path).fileName();
    refi::BroughtRows rows(project, Words::tr("Import the project “%1”").arg(name));
    RefiImport import;
    const QByteArray own = file.ownRows();
    if (!own.isEmpty()) {
        refi::ProjectRows all = refi::readProjectRows(own, name);
        const QByteArray digest = QCryptographicHash::hash(qde, QCryptographicHash::Sha256);
        if (all.qdeDigest == QString::fromLatin1(digest.toHex())) {
            refi::putOwnRows(project, file, std::move(all), rows);
            import.summary = summaryOf(rows);
            import.command = std::move(rows).command();
            return import;
        }
        import.notes << Words::tr(
            "Another program has changed this file since Samsyn wrote it: it is read as that "
            "program left it.");
    }
    const refi::Project from = refi::readQde(qde, name);
    refi::ForeignImport(project, from, rows, import.notes).put(file, recognise);
    import.summary = summaryOf(rows);
    import.command = std::move(rows).command();
    return import;
}

}  // namespace codebook
