// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A copy for one coder: for whom, with which documents, codebook open or locked.
#pragma once

#include <QDialog>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace app {

class BackgroundWork;
class Session;

class HandOutForm : public QDialog {
    Q_OBJECT

   public:
    explicit HandOutForm(Session& session, QWidget* parent = nullptr);

    /// Begins to write the copy. False where that is refused, which is told.
    bool handOutTo(const QString& file);

   public Q_SLOTS:
    void chooseFile();

   Q_SIGNALS:
    void workStarted(app::BackgroundWork* work);

   private:
    void layOut();
    void fillDocuments();
    void filterDocuments(const QString& typed);
    void showCount();

    Session& m_session;
    QComboBox* m_coder;
    QLineEdit* m_filter;
    QListWidget* m_documents;
    QLabel* m_count;
    QCheckBox* m_lock;
    QCheckBox* m_again;
    QPushButton* m_save;
};

}  // namespace app
