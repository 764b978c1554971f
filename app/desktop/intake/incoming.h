// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The files that are to be imported, while they are read, looked at and corrected. Nothing is
// stored here.
#pragma once

#include <QHash>
#include <QObject>
#include <QStringList>

#include <functional>
#include <memory>
#include <set>
#include <vector>

#include "app/desktop/intake/incoming_file.h"
#include "app/desktop/intake/reading_pool.h"

namespace app {

class Session;

/// How many files are how far.
struct IncomingCounts {
    int files = 0;
    int waiting = 0;  ///< not read yet, or being read again
    int taken = 0;
    int documents = 0;  ///< that the taken ones become: of a spreadsheet, one a respondent
    int doubtful = 0;   ///< of those taken
    int left = 0;       ///< out by the person
    int known = 0;
    int passed = 0;
    int failed = 0;
};

/// Reads on threads; of the window's thread itself.
class Incoming : public QObject {
    Q_OBJECT

   public:
    explicit Incoming(Session& session, QObject* parent = nullptr);
    ~Incoming() override;

    /// Finds the files in the paths and begins to read them. They come after those that are there;
    /// a path that is there already is not taken twice.
    void add(const QStringList& paths);
    /// Forgets all files and what is being read.
    void clear();

    const std::vector<IncomingFile>& files() const { return m_files; }
    bool isListing() const { return m_listings > 0; }
    IncomingCounts counts() const;

    /// Changes what is said of the files, and reads again those for which that matters.
    /// @return a sentence where what is said cannot be used: then nothing is changed
    QString correct(const std::vector<int>& files, const std::function<void(Corrections&)>& change);
    /// Reads this file before others that wait.
    void hurry(int file);

    /// Gives up the files that are taken, in their order, and clears the rest.
    std::vector<IncomingFile> handOver();

   Q_SIGNALS:
    void filesAboutToBeAdded(int first, int last);
    void filesAdded();
    void fileChanged(int file);
    void aboutToBeCleared();
    void cleared();
    /// Nothing is being listed or read any more.
    void settled();

   private:
    void restart();
    void takeListing(ReadingPool::Listing& listing);
    void takeOutcome(int file, int edition, indexer::SourceOutcome& outcome);
    void judge(IncomingFile& file, int at, indexer::SourceOutcome& outcome);
    void settleTwins(const QString& digest);
    void read(int file, bool isUrgent);
    void tellIfSettled();

    Session& m_session;
    std::vector<IncomingFile> m_files;
    QHash<QString, int> m_byPath;
    QHash<QString, std::set<int>> m_byDigest;  ///< files that are the same
    QHash<QString, QString> m_known;           ///< documents of the project, by digest
    int m_listings = 0;
    int m_reading = 0;
    std::shared_ptr<Mailbox> m_mailbox;
    std::unique_ptr<ReadingPool> m_pool;
};

}  // namespace app
