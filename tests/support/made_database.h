// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Databases as other programs leave them.
#pragma once

#include <QString>
#include <QVariantList>

namespace tests {

/// Writes an SQLite file statement by statement; what fails is a failure of the test.
class MadeDatabase {
   public:
    explicit MadeDatabase(const QString& path);
    ~MadeDatabase();
    MadeDatabase(const MadeDatabase&) = delete;
    MadeDatabase& operator=(const MadeDatabase&) = delete;

    void run(const char* sql, const QVariantList& values = {});

   private:
    QString m_connection;
};

}  // namespace tests
