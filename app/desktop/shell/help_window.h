// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The manual, a page a workspace, as it stands in docs/manual.
#pragma once

#include <QWidget>

class QListWidget;
class QTextBrowser;

namespace app {

class HelpWindow : public QWidget {
    Q_OBJECT

   public:
    /// @param page file name without suffix ("coding"); the first page where there is none such
    HelpWindow(const QString& page, QWidget* window);

    /// The folder that the manual lies in: beside the program when installed, else in the sources;
    /// empty where it is missing.
    static QString manualFolder();

   protected:
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

   private:
    void open(const QString& path);
    void setTables();
    void fitPictures();

    QListWidget* m_pages;
    QTextBrowser* m_text;
};

}  // namespace app
