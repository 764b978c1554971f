// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/import/cues/chat_importer.h"

#include <QRegularExpression>

#include "indexer/import/cues/chat_headers.h"
#include "indexer/import/cues/chat_words.h"
#include "indexer/import/source/decoded_source.h"
#include "indexer/import/source/words.h"
#include "indexer/import/turns/speech_lines.h"

namespace indexer {

namespace {

/// Reads tier after tier; what a tier belongs to is known when the next one begins.
class TierReader {
   public:
    explicit TierReader(RawText& raw) : m_raw(raw), m_lines(raw, SpeechUnit::utterance()) {}

    void read(const QString& text) {
        for (const QStringView line : QStringView(text).tokenize(u'\n')) {
            if (line.trimmed().isEmpty()) continue;
            if (opensTier(line.front())) {
                endTier();
                m_tier = line.toString();
                continue;
            }
            // A continuation begins with a tab; a line without is taken for one all the same.
            if (!m_tier.isEmpty()) m_tier += QLatin1Char(' ');
            m_tier += line.trimmed();
        }
        endTier();
        endUtterance();
    }

    void finish() {
        m_lines.finish();
        if (!m_headers.languages().isEmpty())
            m_raw.language = namedLanguage(m_headers.languages().first());
        if (m_headers.namesRoles()) m_raw.interviewers = m_headers.interviewers();
        if (const QString people = m_headers.participants(); !people.isEmpty())
            m_raw.notes.append(people + QLatin1Char('.'));
        if (m_codes > 0)
            m_raw.notes.append(counted(
                m_codes, Words::tr("%1 code of CHAT was left out; every spoken word is kept."),
                Words::tr("%1 codes of CHAT were left out; every spoken word is kept.")));
        if (m_dependent > 0)
            m_raw.notes.append(counted(m_dependent,
                                       Words::tr("%1 dependent tier (%) was left out."),
                                       Words::tr("%1 dependent tiers (%) were left out.")));
    }

    bool hasTiers() const { return m_hasTiers; }

   private:
    static bool opensTier(QChar first) { return first == u'@' || first == u'*' || first == u'%'; }

    void endTier() {
        if (m_tier.startsWith(QLatin1Char('@'))) {
            m_hasTiers = true;
            m_headers.add(m_tier);
        } else if (m_tier.startsWith(QLatin1Char('%'))) {
            ++m_dependent;
            soundTier();
        } else if (!m_tier.isEmpty()) {
            endUtterance();
            mainTier();
        }
        m_tier.clear();
    }

    /// Old files tell an utterance's time on a tier below it.
    void soundTier() {
        static const QRegularExpression sound(QStringLiteral("^%(snd|mov|tim):"));
        if (m_open && !m_open->begins && sound.match(m_tier).hasMatch())
            readChatTime(m_tier, *m_open);
    }

    void mainTier() {
        static const QRegularExpression form(QStringLiteral("^\\*([^\\s:]{1,40}):\\s*"));
        const auto match = form.match(m_tier);
        m_hasTiers = m_hasTiers || match.hasMatch();
        m_speaker = match.captured(1);
        m_open = chatWords(m_tier.mid(match.hasMatch() ? match.capturedLength() : 0));
    }

    void endUtterance() {
        if (!m_open) return;
        const ChatWords said = *std::exchange(m_open, std::nullopt);
        ++m_number;
        m_codes += said.codes;
        if (said.words.isEmpty()) {
            m_lines.countEmpty();
            return;
        }
        if (said.hasUnreadableTime) m_lines.countUnreadableTime(m_number);
        m_lines.add(m_number, {{said.words, m_speaker, said.begins, said.ends,
                                namedLanguage(said.language)}});
    }

    RawText& m_raw;
    SpeechLines m_lines;
    ChatHeaders m_headers;
    QString m_tier;
    QString m_speaker;
    std::optional<ChatWords> m_open;
    int m_number = 0;
    int m_codes = 0;
    int m_dependent = 0;
    bool m_hasTiers = false;
};

}  // namespace

bool ChatImporter::recognises(const QByteArray& bytes) const {
    const QByteArray head = bytes.mid(bytes.startsWith("\xEF\xBB\xBF") ? 3 : 0, 4096);
    static const QRegularExpression opening(QStringLiteral("^(@UTF8|@Begin)\\s*[\\r\\n]"));
    return opening.match(QString::fromLatin1(head)).hasMatch();
}

RawText ChatImporter::read(const SourceFile& file) const {
    RawText raw = decodedSource(file);
    const QString text = std::exchange(raw.text, QString());
    TierReader reader(raw);
    reader.read(text);
    if (!reader.hasTiers())
        throw file.refusal(Words::tr("it holds neither headers nor speakers’ tiers of CHAT"));
    reader.finish();
    return raw;
}

}  // namespace indexer
