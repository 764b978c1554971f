// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// CHAT, the format of TalkBank and CHILDES (MacWhinney, Tools for Analyzing Talk, part 1). The
// stored text is what the main tiers say, an utterance a line, in words that people read (see
// chat_words.h). Speakers keep their codes, as researchers quote them; @-headers tell languages and
// roles, and an Investigator is the one who asks. Dependent tiers (%mor, %com) are left out.
#pragma once

#include "indexer/import/source/importer.h"
#include "indexer/import/source/words.h"

namespace indexer {

class ChatImporter : public Importer {
   public:
    QString format() const override { return QStringLiteral("cha"); }
    QString description() const override { return Words::tr("a CHAT transcript"); }
    QStringList suffixes() const override { return {QStringLiteral("cha")}; }
    bool recognises(const QByteArray& bytes) const override;
    bool isPlainText() const override { return true; }
    qint64 sizeLimitInBytes() const override { return qint64{96} << 20; }
    RawText read(const SourceFile& file) const override;
};

}  // namespace indexer
