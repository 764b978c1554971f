// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/exchange/foreign_reading.h"

#include <QFileInfo>

#include <thread>

#include "app/desktop/background/mailbox.h"
#include "app/work/foreign_project.h"
#include "codebook/error.h"

namespace app {

namespace {

/// The window goes on with the project meanwhile, so it is opened once more to be read.
ForeignRead read(const QString& project, const QString& file, const QString& part) {
    ForeignRead result;
    try {
        if (!isForeignProject(file))
            throw codebook::FormatError(
                ForeignReading::tr("“%1” is not a project of another program.")
                    .arg(QFileInfo(file).fileName()));
        codebook::Project::OpenOptions reading;
        reading.readOnly = true;
        const auto into = codebook::Project::open(project, reading);
        result.import = foreignProject(*into, file, part);
    } catch (const codebook::SeveralProjects& several) {
        result.parts = several.names();
    } catch (const codebook::Error& error) {
        result.failure = error.message();
    } catch (const std::exception& error) {
        result.failure = QString::fromLocal8Bit(error.what());
    }
    return result;
}

}  // namespace

ForeignReading::ForeignReading(QString project, QString file, QString part, QObject* parent)
    : QObject(parent),
      m_file(std::move(file)),
      m_mailbox(std::make_shared<Mailbox>(this)),
      m_result(std::make_shared<ForeignRead>()) {
    std::thread thread([this, project = std::move(project), path = m_file, part = std::move(part),
                        mailbox = m_mailbox, result = m_result] {
        *result = read(project, path, part);
        // What is posted is done on the window's thread, and only while this object lives.
        mailbox->post([this] { Q_EMIT finished(); });
    });
    finishLater(std::move(thread));
}

ForeignReading::~ForeignReading() { m_mailbox->close(); }

}  // namespace app
