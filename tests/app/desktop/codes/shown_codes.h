// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A session on a drawn study, for tests of the codebook panel.
#pragma once

#include <gtest/gtest.h>

#include <QAbstractItemModel>
#include <QTemporaryDir>

#include "app/desktop/session/session.h"
#include "codebook/project/project.h"
#include "tests/support/drawn_study.h"

namespace tests {

class ShownCodes : public testing::Test {
   protected:
    explicit ShownCodes(const QString& drawing = usualDrawing());

    static QString usualDrawing();
    codebook::CodeId code(const char* path) const;
    const codebook::Study& study() const { return m_session->study(); }
    app::Session& session() const { return *m_session; }

    StudyFolder m_folder;
    QTemporaryDir m_settings;
    std::unique_ptr<app::Session> m_session;
    QStringList m_failures;
};

/// Every row as text, indented, its columns separated by bars: what two models compare by.
std::string shown(const QAbstractItemModel& model, const QList<int>& roles = {Qt::DisplayRole},
                  const QModelIndex& parent = {}, int depth = 0);

}  // namespace tests
