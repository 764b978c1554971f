// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/import/turns/speaker_evidence.h"

#include <QMap>

#include <algorithm>

#include "indexer/import/source/words.h"

namespace indexer {

namespace {

/// What is counted of one speaker's markers.
struct Tally {
    QString label;
    NameClass nameClass = NameClass::Other;
    int count = 0;
    int said = 0;
    int alone = 0;
    int timed = 0;
    int bold = 0;
    QMap<MarkerShape, int> shapes;
    QMap<QString, int> neighbours;
    int neighbourCount = 0;

    MarkerShape usualShape() const {
        MarkerShape usual = shapes.firstKey();
        for (auto it = shapes.begin(); it != shapes.end(); ++it)
            if (it.value() > shapes.value(usual)) usual = it.key();
        return usual;
    }
    /// Who stands before and after most of the time; empty where nobody does.
    QString partner() const {
        for (auto it = neighbours.begin(); it != neighbours.end(); ++it)
            if (neighbourCount >= 3 && it.value() * 10 >= neighbourCount * 6) return it.key();
        return {};
    }
    bool isAmongOthers() const {
        int others = 0;
        for (const int times : neighbours) others += times;
        return neighbourCount >= 2 && others * 10 >= neighbourCount * 6;
    }
};

QHash<QString, Tally> tallied(const std::vector<LineMarker>& markers) {
    QHash<QString, Tally> tallies;
    for (std::size_t i = 0; i < markers.size(); ++i) {
        const Marker& marker = markers[i].marker;
        Tally& tally = tallies[marker.key];
        if (tally.count++ == 0) {
            tally.label = markers[i].label;
            tally.nameClass = marker.nameClass;
        }
        ++tally.shapes[marker.shape];
        if (markers[i].isSaid) ++tally.said;
        if (markers[i].isAlone) ++tally.alone;
        if (marker.begins) ++tally.timed;
        if (marker.isBold) ++tally.bold;
        for (const std::size_t other : {i - 1, i + 1}) {  // of the first, i - 1 is beyond the end
            if (other >= markers.size()) continue;
            ++tally.neighbourCount;
            if (markers[other].marker.key != marker.key)
                ++tally.neighbours[markers[other].marker.key];
        }
    }
    return tallies;
}

QString shapeText(const Tally& tally) {
    switch (tally.usualShape()) {
        case MarkerShape::Colon:
            return tally.bold * 2 > tally.count ? Words::tr("in bold with a colon")
                                                : Words::tr("with a colon");
        case MarkerShape::Bold:
            return Words::tr("in bold with a time");
        case MarkerShape::Timed:
        case MarkerShape::TimedLine:
            return Words::tr("beside a time");
        case MarkerShape::NameLine:
            return Words::tr("alone on its line");
        case MarkerShape::BoldLine:
            return Words::tr("in bold, alone on its line");
        case MarkerShape::Tab:
            return Words::tr("before a tab");
        case MarkerShape::Dot:
            return Words::tr("with a full stop, as court reporters write");
        case MarkerShape::Brackets:
            return Words::tr("in double brackets");
        case MarkerShape::Suffix:
            return Words::tr("in brackets");
        case MarkerShape::Given:
            return Words::tr("as the pattern given finds it");
    }
    return {};
}

QString kindText(NameClass kind) {
    switch (kind) {
        case NameClass::Role:
            return Words::tr("a role");
        case NameClass::Code:
            return Words::tr("a code");
        case NameClass::Proper:
            return Words::tr("a name by its capitals");
        case NameClass::Caps:
            return Words::tr("a name in capitals");
        case NameClass::Other:
        case NameClass::None:
            break;
    }
    return Words::tr("words without capitals");
}

int kindPoints(NameClass kind) {
    switch (kind) {
        case NameClass::Role:
            return 45;
        case NameClass::Code:
            return 40;
        case NameClass::Caps:
            return 30;
        case NameClass::Proper:
            return 25;
        case NameClass::Other:
        case NameClass::None:
            break;
    }
    return 10;
}

/// The points of each observation were set so that what the tests hold for clear cases comes above
/// 70 and a name that comes once below 60; they order, they do not measure.
int confidence(const Tally& tally, int wordLines, int markers) {
    int points = kindPoints(tally.nameClass);
    if (tally.count >= 10)
        points += 25;
    else if (tally.count >= 3)
        points += 20;
    else if (tally.count == 2)
        points += 10;
    if (!tally.partner().isEmpty() || tally.isAmongOthers()) points += 15;
    if (tally.said * 10 >= tally.count * 6) points += 10;
    if (wordLines > 0 && markers * 2 >= wordLines) points += 10;
    if ((tally.timed + tally.bold) * 10 >= tally.count * 8) points += 10;
    return std::min(points, 99);
}

/// How many lines, with %1 for how.
QString linesText(const Tally& tally) {
    const bool closes = tally.usualShape() == MarkerShape::Suffix;
    if (tally.count == 1)
        return closes ? Words::tr("closes 1 line, %1") : Words::tr("opens 1 line, %1");
    const bool isAlways = tally.shapes.size() == 1;
    const QString text = closes ? (isAlways ? Words::tr("closes %1 lines, always %2")
                                            : Words::tr("closes %1 lines, %2"))
                                : (isAlways ? Words::tr("opens %1 lines, always %2")
                                            : Words::tr("opens %1 lines, %2"));
    return text.arg(tally.count);
}

QString words(const Tally& tally, const QHash<QString, Tally>& all) {
    QString text = linesText(tally).arg(shapeText(tally));

    const MarkerShape shape = tally.usualShape();
    const bool saysTime = shape == MarkerShape::Bold || shape == MarkerShape::Timed ||
                          shape == MarkerShape::TimedLine;
    if (tally.timed == tally.count && !saysTime) text += Words::tr(" and a time");
    if (const QString partner = tally.partner(); !partner.isEmpty())
        text += Words::tr(", alternates with %1").arg(all[partner].label);
    else if (tally.isAmongOthers())
        text += Words::tr(", takes turns with others");
    return text + QStringLiteral("; ") + kindText(tally.nameClass);
}

}  // namespace

QHash<QString, SpeakerEvidence> speakerEvidence(const std::vector<LineMarker>& markers,
                                                int wordLines, const GivenSpeakers& given) {
    const QHash<QString, Tally> tallies = tallied(markers);
    int covered = 0;
    for (const Tally& tally : tallies) covered += tally.count + tally.alone;
    QHash<QString, SpeakerEvidence> evidence;
    for (auto it = tallies.begin(); it != tallies.end(); ++it) {
        SpeakerEvidence& one = evidence[it.key()];
        one.words = words(it.value(), tallies);
        one.confidence = confidence(it.value(), wordLines, covered);
        if (!given.names(it.key()) && !given.hasPattern()) continue;
        one.confidence = 100;
        if (given.names(it.key())) one.words = Words::tr("named by you; %1").arg(one.words);
    }
    return evidence;
}

QString timesText(int count) {
    if (count == 1) return Words::tr("once");
    if (count == 2) return Words::tr("twice");
    return Words::tr("%1 times").arg(count);
}

}  // namespace indexer
