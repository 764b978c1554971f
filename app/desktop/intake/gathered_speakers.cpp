// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/intake/gathered_speakers.h"

#include <QCoreApplication>
#include <QHash>

namespace app {

namespace {

constexpr std::size_t mostNotTaken = 8;  ///< of a file

class Gathering {
   public:
    GatheredSpeaker& of(const QString& label) {
        const auto known = m_places.constFind(label);
        if (known != m_places.constEnd()) return m_speakers[*known];
        m_places.insert(label, m_speakers.size());
        m_speakers.emplace_back().label = label;
        m_speakers.back().confidence = 100;
        return m_speakers.back();
    }

    void addSpeakers(const IncomingFile& file) {
        if (!file.transcript) return;
        for (const indexer::RecognisedSpeaker& speaker : file.transcript->speakers) {
            GatheredSpeaker& gathered = of(speaker.label);
            gathered.speaks = true;
            gathered.asks = gathered.asks || speaker.isInterviewer;
            gathered.turns += speaker.turns;
            ++gathered.files;
            gathered.confidence = std::min(gathered.confidence, speaker.confidence);
            if (gathered.evidence.isEmpty()) gathered.evidence = speaker.evidence;
        }
    }

    void addOthers(const IncomingFile& file) {
        const auto& said = file.corrections.reading.speakers;
        for (auto at = said.begin(); at != said.end(); ++at)
            if (GatheredSpeaker& gathered = of(at.key()); gathered.evidence.isEmpty())
                gathered.evidence = at.value() == SpeakerWord::Nobody
                                        ? QCoreApplication::translate("app::SpeakersEditor",
                                                                      "is no speaker, as you said")
                                        : QCoreApplication::translate("app::SpeakersEditor",
                                                                      "opens no line of the file");
        if (!file.transcript) return;
        const auto& rejected = file.transcript->notTaken;
        for (std::size_t i = 0; i < std::min(rejected.size(), mostNotTaken); ++i) {
            GatheredSpeaker& gathered = of(rejected[i].label);
            if (gathered.speaks) continue;
            gathered.turns += rejected[i].count;
            ++gathered.files;
            if (gathered.evidence.isEmpty()) gathered.evidence = rejected[i].reason;
        }
    }

    std::vector<GatheredSpeaker> speakers() { return std::move(m_speakers); }

   private:
    std::vector<GatheredSpeaker> m_speakers;
    QHash<QString, std::size_t> m_places;
};

}  // namespace

std::vector<GatheredSpeaker> gatheredSpeakers(const std::vector<const IncomingFile*>& files) {
    Gathering gathering;
    for (const IncomingFile* file : files) gathering.addSpeakers(*file);
    for (const IncomingFile* file : files) gathering.addOthers(*file);
    return gathering.speakers();
}

}  // namespace app
