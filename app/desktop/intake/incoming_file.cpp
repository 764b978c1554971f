// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/intake/incoming_file.h"

namespace app {

bool isUncertain(const indexer::RecognisedSpeaker& speaker) {
    constexpr int sureEnough = 60;  // see RecognisedSpeaker::confidence
    return speaker.confidence < sureEnough;
}

bool isDoubtful(const IncomingFile& file) {
    if (!file.transcript) return false;
    const auto& speakers = file.transcript->speakers;
    return file.transcript->isEncodingDoubtful ||
           std::any_of(speakers.begin(), speakers.end(), isUncertain);
}

}  // namespace app
