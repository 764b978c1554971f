// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A small study that has at least one of everything, and what the laws compare.
#pragma once

#include <QString>
#include <QStringList>

#include <memory>

#include "tests/support/drawn_study.h"

namespace tests {

/// Two documents, two coders, a code tree with a merged code, attributes of cases and documents,
/// memos about every kind of thing, a saved analysis, a setting.
std::unique_ptr<codebook::Project> richProject(const QString& path);

/// Everything that a project holds for people: the study, the texts, and what only the file keeps
/// of each coding. Two projects that compare equal show the same.
struct Snapshot {
    codebook::Study study;
    QStringList texts;
    QStringList codings;

    bool operator==(const Snapshot&) const = default;
};
Snapshot snapshotOf(const codebook::Project& project);

/// The project's file as somebody sees it who opens it now.
Snapshot freshSnapshot(const QString& path);

/// Sentences on ids of the study that lead nowhere and on codes that lie below themselves.
QStringList danglingIn(const codebook::Study& study);

}  // namespace tests
