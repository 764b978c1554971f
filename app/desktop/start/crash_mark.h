// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Remembers that a project is open, so that a session that ended by a crash is known at the next
// start. The project itself needs no rescue: every step is stored when it is done.
#pragma once

#include <QDateTime>
#include <QObject>
#include <QString>

#include <optional>

#include "codebook/model/change.h"

namespace app {

class Session;

/// A session that did not end as it should.
struct Interruption {
    QString path;  ///< of the project
    QDateTime startedAt;
    QString lastStep;  ///< as the history calls it; empty where none was done
    QDateTime lastStepAt;

    /// What happened and what still holds, for the person.
    QString sentence() const;
};

/// A small file beside the settings, for as long as the session lives.
class CrashMark : public QObject {
    Q_OBJECT

   public:
    /// @param folder where marks are kept, else where the settings are
    explicit CrashMark(Session& session, const QString& folder = {});
    /// The session ends as it should.
    ~CrashMark() override;

    /// The latest session whose process is gone without taking its mark along; its mark, and those
    /// of earlier ones, are removed. Sessions that still run are left alone.
    static std::optional<Interruption> takeInterruption(const QString& folder = {});

   private:
    void note(const codebook::Change& change);
    void write() const;

    QString m_file;
    Interruption m_state;
};

}  // namespace app
