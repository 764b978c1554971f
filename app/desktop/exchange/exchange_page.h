// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Projects to and from other programs: what would come, what is not carried, and then it is done.
#pragma once

#include <QWidget>

#include <memory>

#include "codebook/exchange/refi/qdpx_import.h"

class QComboBox;
class QLabel;
class QListWidget;
class QPushButton;

namespace app {

class BackgroundWork;
class ForeignReading;
class Session;
class UserCommands;

class ExchangePage : public QWidget {
    Q_OBJECT

   public:
    explicit ExchangePage(Session& session, QWidget* parent = nullptr);
    ~ExchangePage() override;

    void declareCommands(UserCommands& commands);
    /// Begins to read a file or folder; what it holds is shown, and nothing stored before the
    /// person says so.
    void take(const QString& path) { take(path, {}); }
    /// @param part which of several projects in the file
    void take(const QString& path, const QString& part);
    bool isReading() const { return m_reading != nullptr; }
    /// Begins to write a .qdpx with everything, or a .qdc with the codebook, by the suffix; shows
    /// what the standard has no place for once it is written.
    void writeTo(const QString& file);

   public Q_SLOTS:
    void chooseImport();
    void chooseExport();
    void store();
    void cancel();

   Q_SIGNALS:
    /// There is something to look at: the page is to be seen.
    void shown();
    void closed();
    void workStarted(BackgroundWork* work);

   private:
    void layOut();
    void showRead();
    void showParts(const QStringList& parts);
    void showWords(const QString& title, const QString& summary, const QStringList& notes);
    void showWritten(const QString& file, const QStringList& notCarried);
    void endReading();

    Session& m_session;
    std::unique_ptr<ForeignReading> m_reading;
    BackgroundWork* m_work = nullptr;
    codebook::RefiImport m_import;
    QString m_file;  ///< whose import waits to be stored
    QLabel* m_title;
    QLabel* m_summary;
    QComboBox* m_parts;
    QLabel* m_notesTitle;
    QListWidget* m_notes;
    QPushButton* m_store;
    QPushButton* m_cancel;
};

}  // namespace app
