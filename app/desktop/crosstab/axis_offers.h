// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a study offers for the axes of a cross-tab, and how it travels by drag and drop.
#pragma once

#include <QMimeData>
#include <QString>
#include <QStringList>

#include <memory>
#include <vector>

#include "codebook/model/study.h"

namespace app {

/// A level for an axis, in UTF-8: as the command line writes it.
inline constexpr const char* AxisMime = "application/x-samsyn-axis";

struct AxisOffer {
    QString level;  ///< "attribute:side"
    QString name;   ///< as the person reads it, of one kind: "side"
    QString kind;   ///< "attribute"
};

/// All but single codes, which are too many for a list and have their own tree.
std::vector<AxisOffer> axisOffers(const codebook::Study& study);
/// What a level can be taken apart into: each document, each coder; nothing for others.
std::vector<AxisOffer> offersBelow(const QString& level, const codebook::Study& study);
/// Then every code, as itself, and with the codes below it where there are any; then every document
/// and coder.
std::vector<AxisOffer> axisOffersWithCodes(const codebook::Study& study);
/// The level that a code stands for: what lies below it, else itself.
QString levelOf(codebook::CodeId code, const codebook::Study& study);
/// The level that these codes make side by side.
QString levelOf(const std::vector<codebook::CodeId>& codes, const codebook::Study& study);
/// The levels of an axis after one more was added at its end; single codes, documents and
/// coders join a list of such.
QStringList withLevel(QStringList levels, const QString& level);

std::unique_ptr<QMimeData> axisData(const QString& level);
/// From the tree here or the codebook elsewhere; empty where the data holds neither.
QString draggedLevel(const QMimeData& data, const codebook::Study& study);

}  // namespace app
