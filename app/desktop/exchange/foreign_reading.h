// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Another program's project, read on a thread of its own.
#pragma once

#include <QObject>
#include <QString>

#include <memory>

#include "codebook/exchange/refi/qdpx_import.h"

namespace app {

class Mailbox;

/// What came of it.
struct ForeignRead {
    codebook::RefiImport import;
    QString failure;         ///< a sentence; empty where it could be read
    QStringList parts = {};  ///< projects in the file, where one of several has to be chosen
};

/// Begins when it is made. Of the window's thread; going does not wait.
class ForeignReading : public QObject {
    Q_OBJECT

   public:
    /// @param project path of the project that it is to come into, as it is now
    /// @param part which of several projects in the file; empty where that is not known
    ForeignReading(QString project, QString file, QString part, QObject* parent = nullptr);
    ~ForeignReading() override;

    const QString& file() const { return m_file; }
    /// What came of it, once it is finished.
    const ForeignRead& result() const { return *m_result; }

   Q_SIGNALS:
    /// Comes through the event loop.
    void finished();

   private:
    QString m_file;
    std::shared_ptr<Mailbox> m_mailbox;
    std::shared_ptr<ForeignRead> m_result;
};

}  // namespace app
