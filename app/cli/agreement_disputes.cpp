// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Where a project's coders differ, as a list.
#include "app/cli/agreement_project.h"
#include "app/cli/json.h"
#include "codebook/agreement/consensus.h"
#include "codebook/model/code_tree.h"
#include "codebook/project/project.h"

namespace app {

using codebook::ProjectAgreement;

namespace {

QString kindName(codebook::DisputeKind kind) {
    switch (kind) {
        case codebook::DisputeKind::Boundary:
            return QStringLiteral("boundary");
        case codebook::DisputeKind::OtherCode:
            return QStringLiteral("other code");
        case codebook::DisputeKind::Alone:
            break;
    }
    return QStringLiteral("alone");
}

QStringList namesOf(const ProjectAgreement& agreement, codebook::CoderBits coders) {
    QStringList names;
    for (qsizetype coder = 0; coder < agreement.coderNames().size(); ++coder)
        if ((coders >> coder & 1) != 0) names << agreement.coderNames()[coder];
    return names;
}

}  // namespace

Listing disputesListing(const Arguments& arguments) {
    const auto project = arguments.openProject(false);
    const ProjectAgreement agreement(project->study(), *project,
                                     questionOf(project->study(), askedIn(arguments)));
    const codebook::Decisions decisions(project->study());
    const codebook::CodeTree tree(project->study());
    Listing listing;
    for (const char* name : {"code", "document"})
        listing.table.addColumn(QString::fromLatin1(name));
    for (const char* name : {"begin", "end", "cost"})
        listing.table.addColumn(QString::fromLatin1(name), true);
    for (const char* name : {"kind", "used by", "not by", "decided", "text"})
        listing.table.addColumn(QString::fromLatin1(name));
    Json list = Json::array();
    for (std::size_t code = 0; code < agreement.question().codes.size(); ++code)
        for (const codebook::Dispute& dispute : codebook::disputesOn(agreement, code)) {
            const auto& compared = agreement.question().codes[code];
            const codebook::Memo* memo =
                decisions.on(dispute, compared.code ? tree.path(compared.code) : QString());
            const QString document = project->study().documents.at(dispute.document).name;
            const QString kind = kindName(dispute.kind);
            const QStringList used = namesOf(agreement, dispute.used);
            const QStringList others = namesOf(agreement, dispute.others);
            const QString text = project->text(dispute.document)->slice(dispute.text);
            const QString reason = memo ? memo->text : QString();
            listing.table.addRow({compared.label, document, QString::number(dispute.text.begin),
                                  QString::number(dispute.text.end),
                                  QString::number(dispute.cost, 'f', 4), kind,
                                  used.join(QStringLiteral(", ")),
                                  others.join(QStringLiteral(", ")), reason, text.simplified()});
            list.push_back({{"code", json(compared.label)},
                            {"document", json(document)},
                            {"begin", dispute.text.begin},
                            {"end", dispute.text.end},
                            {"cost", dispute.cost},
                            {"kind", json(kind)},
                            {"usedBy", json(used)},
                            {"notBy", json(others)},
                            {"decided", memo != nullptr},
                            {"reason", json(reason)},
                            {"text", json(text)}});
        }
    listing.json = [list = std::move(list)] { return dumped(list); };
    return listing;
}

}  // namespace app
