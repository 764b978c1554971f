// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A folder of transcripts as people have them, and an empty project to bring them into.
#pragma once

#include <gtest/gtest.h>

#include <QDir>
#include <QFile>

#include <memory>

#include "app/desktop/intake/incoming.h"
#include "app/desktop/session/session.h"
#include "codebook/project/lookup.h"
#include "codebook/project/project.h"
#include "tests/support/drawn_study.h"

namespace tests {

class Intake : public testing::Test {
   protected:
    static constexpr int patience = 20'000;

    Intake() {
        m_session = std::make_unique<app::Session>(
            codebook::Project::create(m_folder.path(), drawnOptions()));
        QObject::connect(m_session.get(), &app::Session::failed, m_session.get(),
                         [this](const QString& sentence, const QString& detail) {
                             m_failures << sentence + QStringLiteral(" ") + detail;
                         });
        QObject::connect(m_session.get(), &app::Session::said, m_session.get(),
                         [this](const QString& sentence) { m_said << sentence; });
    }

    QString path(const QString& name) const { return m_folder.path(name); }

    QString write(const QString& name, const QByteArray& bytes) const {
        QDir().mkpath(QFileInfo(path(name)).path());
        QFile file(path(name));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        return path(name);
    }

    /// An interview in which "Note" may be taken for somebody.
    QString writeTalk(const QString& name, const QByteArray& about = "tea") const {
        QByteArray text;
        for (int i = 0; i < 8; ++i)
            text += "I: What do you think of " + about + " this time?\nP1: I think that " + about +
                    " is good for those who like it, and I do.\n";
        return write(name, text);
    }

    static QString sample(const QString& name) {
        return QStringLiteral(SAMSYN_SOURCE_DIR "/samples/police-ngo/") + name;
    }

    /// Waits until all is read.
    static bool settles(const app::Incoming& incoming);

    QStringList documents() const {
        QStringList names;
        for (const codebook::Document& document : m_session->study().documents)
            names << document.name;
        return names;
    }

    StudyFolder m_folder;
    std::unique_ptr<app::Session> m_session;
    QStringList m_failures;
    QStringList m_said;
};

}  // namespace tests
