// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/shell/help_window.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QListWidget>
#include <QSplitter>
#include <QTextBrowser>

#include "app/desktop/look/look.h"

namespace app {

namespace {

/// The first heading of a page, or its file's name.
QString titleOf(const QString& path) {
    QFile file(path);
    if (file.open(QIODevice::ReadOnly | QIODevice::Text)) {
        const QString first = QString::fromUtf8(file.readLine()).trimmed();
        if (first.startsWith(QLatin1String("# "))) return first.mid(2);
    }
    return QFileInfo(path).completeBaseName();
}

}  // namespace

HelpWindow::HelpWindow(const QString& page, QWidget* window)
    : QWidget(window, Qt::Window), m_pages(new QListWidget), m_text(new QTextBrowser) {
    setWindowTitle(tr("Manual"));
    setAttribute(Qt::WA_DeleteOnClose);
    resize(900, 720);
    m_pages->setAccessibleName(tr("Pages of the manual"));
    m_text->setAccessibleName(tr("Page of the manual"));
    m_text->setOpenExternalLinks(true);
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->document()->setDocumentMargin(space::page);
    auto* split = new QSplitter;
    split->addWidget(m_pages);
    split->addWidget(m_text);
    split->setStretchFactor(1, 1);
    split->setSizes({200, 700});
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(split);
    connect(m_pages, &QListWidget::currentItemChanged, this, [this](QListWidgetItem* item) {
        if (item) open(item->data(Qt::UserRole).toString());
    });

    const QDir folder(manualFolder());
    const QFileInfoList files = folder.entryInfoList({QStringLiteral("*.md")}, QDir::Files);
    for (const QFileInfo& file : files) {
        auto* item = new QListWidgetItem(titleOf(file.filePath()), m_pages);
        item->setData(Qt::UserRole, file.filePath());
        if (file.completeBaseName() == page) m_pages->setCurrentItem(item);
    }
    if (files.isEmpty())
        m_text->setPlainText(tr("The manual is not installed."));
    else if (m_pages->currentRow() < 0)
        m_pages->setCurrentRow(0);
}

QString HelpWindow::manualFolder() {
    const QString installed =
        QCoreApplication::applicationDirPath() + QStringLiteral("/../share/doc/samsyn/manual");
    for (const QString& folder : {installed, QStringLiteral(SAMSYN_MANUAL)})
        if (QDir(folder).exists()) return folder;
    return {};
}

void HelpWindow::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape)
        close();
    else
        QWidget::keyPressEvent(event);
}

void HelpWindow::open(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) return;
    m_text->setSearchPaths({QFileInfo(path).path()});
    m_text->setMarkdown(QString::fromUtf8(file.readAll()));
}

}  // namespace app
