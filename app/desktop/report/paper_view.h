// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Pages as they will be printed: ink on white paper in either theme, in the middle of the desk.
#pragma once

#include <QTextBrowser>

#include <memory>

namespace app {

class PaperView : public QTextBrowser {
    Q_OBJECT

   public:
    explicit PaperView(QWidget* parent = nullptr);
    ~PaperView() override;

    /// Another version of the same: one goes on reading where one was.
    void showPage(std::shared_ptr<QTextDocument> page);
    void showHtml(const QString& html);
    bool hasPage() const { return m_page != nullptr; }

   Q_SIGNALS:
    /// A link that leads out of the page: "quotation:ID".
    void followed(const QUrl& link);

   protected:
    void resizeEvent(QResizeEvent* event) override;

   private:
    void putInTheMiddle();
    void scrollOn();

    std::shared_ptr<QTextDocument> m_page;
    int m_place = 0;  ///< where one was reading, until the page is laid out that far
};

}  // namespace app
