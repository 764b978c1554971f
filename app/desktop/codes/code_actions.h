// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the person does to the codebook, each as one step under a name of its own. What cannot be
// done is told by the session and changes nothing.
#pragma once

#include <QCoreApplication>
#include <QString>
#include <QUuid>

#include <vector>

#include "codebook/model/schema.h"
#include "codebook/model/study.h"
#include "codebook/project/step.h"

namespace app {

class Session;

/// Where codes are dropped.
struct CodePlace {
    codebook::CodeId parent;  ///< none: at the top
    codebook::CodeId before;  ///< none: last
    /// The heading below which they must show; nothing where the tree has no headings.
    std::optional<QString> perspective;
};

/// Every action is true where it was done, false where there was nothing to do or it failed.
class CodeActions {
    Q_DECLARE_TR_FUNCTIONS(app::CodeActions)

   public:
    explicit CodeActions(Session& session) : m_session(session) {}

    /// The new code, with the next colour of the palette; none where it failed.
    codebook::CodeId create(const QString& name, codebook::CodeId parent,
                            const QString& perspective);
    bool rename(codebook::CodeId code, const QString& name);
    /// Writes one text field, as the editor names it: “definition”.
    bool edit(codebook::CodeId code, std::uint8_t field, const codebook::Value& value,
              const QString& fieldName);
    bool recolor(const std::vector<codebook::CodeId>& codes, const QString& color);
    bool place(const std::vector<codebook::CodeId>& codes, const CodePlace& place);
    bool merge(const std::vector<codebook::CodeId>& codes, codebook::CodeId into);
    bool separate(codebook::CodeId merged);
    /// Gives the codings to the code `into`, or to a new one of that name beside `code`.
    bool split(codebook::CodeId code, const std::vector<codebook::CodingId>& codings,
               codebook::CodeId into, const QString& newName);
    bool remove(const std::vector<codebook::CodeId>& codes);
    bool giveDigit(codebook::CodeId code, int digit);
    /// Writes the memo of the person at work on the code; an empty text removes it.
    bool writeMemo(codebook::CodeId code, const QString& text);

   private:
    const codebook::Study& study() const;
    QString name(codebook::CodeId code) const;

    Session& m_session;
};

/// The memo on the code by that coder, or null.
const codebook::Memo* memoOn(const codebook::Study& study, codebook::CodeId code,
                             codebook::CoderId coder);

}  // namespace app
