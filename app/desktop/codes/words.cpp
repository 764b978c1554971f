// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/codes/words.h"

#include <QCoreApplication>

#include "app/desktop/codes/perspectives.h"
#include "codebook/model/code_tree.h"

namespace app::words {

QString uses(const codebook::CodeUse& use, bool casesAreKnown) {
    if (use.codings == 0) return QCoreApplication::translate("app::words", "Not used yet");
    const QString codings =
        QCoreApplication::translate("app::words", "%n coding(s)", nullptr, use.codings);
    const QString documents =
        QCoreApplication::translate("app::words", "%n document(s)", nullptr, use.documents);
    if (!casesAreKnown || use.cases == 0)
        return QCoreApplication::translate("app::words", "%1 in %2").arg(codings, documents);
    return QCoreApplication::translate("app::words", "%1 in %2, %3")
        .arg(codings, documents,
             QCoreApplication::translate("app::words", "%n case(s)", nullptr, use.cases));
}

QString warning(const codebook::Study& study, const QString& name,
                const std::vector<codebook::CodeId>& similar) {
    if (similar.empty()) return {};
    const codebook::CodeTree tree(study);
    const codebook::CodeId first = similar.front();
    const QString other = study.codes.at(first).name;
    const codebook::CodeId above = tree.parent(first);
    const QString perspective = tree.perspective(first);
    const bool isEqual = other.compare(name.trimmed(), Qt::CaseInsensitive) == 0;
    QString where;
    if (above)
        where = study.codes.at(above).name;
    else if (!perspective.isEmpty())
        where = Perspectives::nameOf(perspective);
    if (where.isEmpty())
        return isEqual ? QCoreApplication::translate("app::words", "There is a code “%1” already.")
                             .arg(other)
                       : QCoreApplication::translate("app::words", "“%1” is close to “%2”.")
                             .arg(name.trimmed(), other);
    return isEqual
               ? QCoreApplication::translate("app::words", "There is a code “%1” already (in %2).")
                     .arg(other, where)
               : QCoreApplication::translate("app::words", "“%1” is close to “%2” (in %3).")
                     .arg(name.trimmed(), other, where);
}

}  // namespace app::words
