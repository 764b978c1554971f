// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/import/child/child_program.h"

#include <QDir>
#include <QFileInfo>

#include <map>
#include <mutex>

#include "indexer/import/child/child_process.h"
#include "indexer/import/source/words.h"

namespace indexer {

namespace {

QString pathOf(const QString& name) {
    const QString own = QCoreApplication::applicationDirPath();
    const QStringList folders = {qEnvironmentVariable("SAMSYN_LIBEXEC"), own,
                                 own + QStringLiteral("/../libexec/samsyn")};
    for (const QString& folder : folders) {
        const QFileInfo info(QDir(folder).filePath(name));
        if (!folder.isEmpty() && info.isExecutable()) return info.absoluteFilePath();
    }
    return {};
}

/// Children between two files.
class WaitingChildren {
   public:
    std::unique_ptr<ChildProcess> taken(const QString& path) {
        const std::lock_guard guard(m_mutex);
        auto& waiting = m_children[path];
        if (waiting.empty()) return nullptr;
        auto child = std::move(waiting.back());
        waiting.pop_back();
        return child;
    }
    void give(const QString& path, std::unique_ptr<ChildProcess> child) {
        constexpr std::size_t Most = 4;
        if (!child->isLight()) return;
        const std::lock_guard guard(m_mutex);
        if (m_children[path].size() < Most) m_children[path].push_back(std::move(child));
    }
    void end() {
        const std::lock_guard guard(m_mutex);
        m_children.clear();
    }

   private:
    std::mutex m_mutex;
    std::map<QString, std::vector<std::unique_ptr<ChildProcess>>> m_children;
};

WaitingChildren& waitingChildren() {
    static WaitingChildren children;
    return children;
}

}  // namespace

QByteArray childAnswer(const char* program, const SourceFile& file) {
    const QString name = QLatin1String(program);
    const QString path = pathOf(name);
    if (path.isEmpty()) throw file.refusal(Words::tr("the program %1 is not installed").arg(name));
    for (;;) {
        auto child = waitingChildren().taken(path);
        if (!child) child = ChildProcess::started(path);
        if (!child) throw file.refusal(Words::tr("the program %1 does not start").arg(name));
        const bool isFresh = child->isFresh();
        QByteArray answer;
        switch (child->ask(file.bytes, {}, answer)) {
            case ChildProcess::Outcome::Answered:
                waitingChildren().give(path, std::move(child));
                return answer;
            case ChildProcess::Outcome::TookTooMuch:
                throw file.refusal(Words::tr("taking it apart needs too much time or memory"));
            case ChildProcess::Outcome::Died:
                // One that waited may have ended meanwhile, or be full of what it read before.
                if (!isFresh) break;
                throw file.refusal(
                    Words::tr("taking it apart failed or needs too much time or memory"));
        }
    }
}

void endWaitingChildren() { waitingChildren().end(); }

}  // namespace indexer
