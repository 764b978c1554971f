// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The first turns of a file as they would be read: who, when, what.
#pragma once

#include <QTextBrowser>

namespace app {

struct IncomingFile;

class TurnPreview : public QTextBrowser {
    Q_OBJECT

   public:
    explicit TurnPreview(QWidget* parent = nullptr);

    /// Shows the file's beginning; a sentence where there is none to show.
    void show(const IncomingFile& file);
    void showNothing(const QString& sentence);

   protected:
    void resizeEvent(QResizeEvent* event) override;

   private:
    void fill(const QString& html);
};

}  // namespace app
