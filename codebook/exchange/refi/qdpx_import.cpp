// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "codebook/exchange/refi/qdpx_import.h"

#include <QCryptographicHash>
#include <QFileInfo>

#include "codebook/error.h"
#include "codebook/exchange/refi/foreign_import.h"
#include "codebook/exchange/refi/own_import.h"
#include "codebook/exchange/refi/qde_reader.h"
#include "codebook/exchange/refi/qdpx_file.h"
#include "codebook/words.h"

namespace codebook {

namespace {

QString programOf(const refi::Project& from) {
    return from.origin.isEmpty() ? QStringLiteral("REFI-QDA") : from.origin;
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
            import.program = QStringLiteral("Samsyn");
            refi::finish(import, std::move(rows));
            return import;
        }
        import.notes << Words::tr(
            "Another program has changed this file since Samsyn wrote it: it is read as that "
            "program left it.");
    }
    const refi::Project from = refi::readQde(qde, name);
    import.program = programOf(from);
    refi::ForeignImport(project, from, rows, import.notes)
        .put([&file](const QString& inside) { return file.file(inside); }, recognise);
    refi::finish(import, std::move(rows));
    return import;
}

}  // namespace codebook
