// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A spreadsheet of cases on its way in: what its columns mean, and what would change.
#pragma once

#include <QWidget>

#include <vector>

#include "codebook/exchange/case_columns.h"
#include "codebook/exchange/case_table.h"
#include "indexer/import/answers/case_sheet.h"

class QComboBox;
class QGridLayout;
class QLabel;
class QPushButton;
class QScrollArea;

namespace app {

class Session;

/// Reads a file and shows it; nothing is stored before the person says so, and then all of it in
/// one step.
class CaseImportPage : public QWidget {
    Q_OBJECT

   public:
    explicit CaseImportPage(Session& session, QWidget* parent = nullptr);

    /// False where the file cannot be read, which is told.
    bool read(const QString& path);

   public Q_SLOTS:
    void store();

   Q_SIGNALS:
    void finished();

   private:
    void readSheet(const QString& sheet);
    void fillSheets();
    void fillColumns();
    QComboBox* meaningOf(std::size_t index);
    void setMeaning(std::size_t column, const QVariant& meaning);
    void plan();
    QString summary() const;
    QStringList details() const;

    Session& m_session;
    indexer::SourceFile m_file;
    indexer::CaseSheet m_sheet;
    std::vector<codebook::CaseColumn> m_columns;
    codebook::CaseImport m_import;
    QLabel* m_title;
    QComboBox* m_sheets;
    QScrollArea* m_scroll;
    QLabel* m_summary;
    QLabel* m_details;
    QPushButton* m_store;
};

}  // namespace app
