// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What codes are called and which colour they wear, for lists that show many of them.
#pragma once

#include <QColor>
#include <QString>
#include <QStringList>

#include <vector>

#include "codebook/model/code_tree.h"
#include "codebook/model/study.h"

namespace app {

/// A snapshot of the codebook: make a new one where codes change.
class CodeMarks {
   public:
    explicit CodeMarks(const codebook::Study& study);

    /// What the code counts as; none where it does not live.
    codebook::CodeId effective(codebook::CodeId code) const { return m_tree.effective(code); }
    /// Of a living code or one merged into it; else empty.
    QString name(codebook::CodeId code) const;
    QString path(codebook::CodeId code) const { return m_tree.path(code); }
    QColor color(codebook::CodeId code) const;
    QString perspective(codebook::CodeId code) const;
    /// Paths of the codes that may be applied, as the codebook lists them.
    QStringList codablePaths() const;
    /// Each perspective once, sorted.
    QStringList perspectives() const;
    const codebook::CodeTree& tree() const { return m_tree; }

   private:
    const codebook::Study* m_study;
    codebook::CodeTree m_tree;
};

/// The name, cut with an ellipsis where it is longer than so many characters.
QString shortened(const QString& name, qsizetype most);
/// A small square in the colour, to stand before a name; drawn at twice its size for dense screens.
QPixmap colorMark(const QColor& color);

}  // namespace app
