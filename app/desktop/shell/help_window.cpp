// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/shell/help_window.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QImageReader>
#include <QListWidget>
#include <QSplitter>
#include <QTextBlock>
#include <QTextBrowser>
#include <QTextTable>

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

/// In the order in which they are met, others behind.
QFileInfoList pagesIn(const QDir& folder) {
    static const QStringList order{QStringLiteral("start"), QStringLiteral("import"),
                                   QStringLiteral("coding"), QStringLiteral("cases"),
                                   QStringLiteral("search")};
    QFileInfoList pages = folder.entryInfoList({QStringLiteral("*.md")}, QDir::Files, QDir::Name);
    const auto place = [](const QFileInfo& page) {
        const qsizetype known = order.indexOf(page.completeBaseName());
        return known < 0 ? order.size() : known;
    };
    std::stable_sort(pages.begin(), pages.end(),
                     [&](const QFileInfo& a, const QFileInfo& b) { return place(a) < place(b); });
    return pages;
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
    split->setSizes({240, 660});
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(split);
    connect(m_pages, &QListWidget::currentItemChanged, this, [this](QListWidgetItem* item) {
        if (item) open(item->data(Qt::UserRole).toString());
    });

    const QFileInfoList files = pagesIn(QDir(manualFolder()));
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
    setTables();
    fitPictures();
}

/// Hairlines between the rows, as everywhere else, and room round the words.
void HelpWindow::setTables() {
    for (QTextFrame* frame : m_text->document()->rootFrame()->childFrames()) {
        auto* table = qobject_cast<QTextTable*>(frame);
        if (!table) continue;
        QTextTableFormat format = table->format();
        format.setBorder(1);
        format.setBorderCollapse(true);
        format.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
        format.setBorderBrush(palette().mid());
        format.setCellPadding(space::unit);
        format.setTopMargin(space::inner);
        format.setBottomMargin(space::between);
        table->setFormat(format);
    }
}

/// No wider than the page.
void HelpWindow::fitPictures() {
    const QDir folder(manualFolder());
    const qreal room = m_text->viewport()->width() - 2.0 * space::page;
    QTextCursor cursor(m_text->document());
    for (QTextBlock block = m_text->document()->begin(); block.isValid(); block = block.next()) {
        for (auto at = block.begin(); !at.atEnd(); ++at) {
            QTextImageFormat picture = at.fragment().charFormat().toImageFormat();
            if (!picture.isValid()) continue;
            const QSize size = QImageReader(folder.filePath(picture.name())).size();
            if (!size.isValid()) continue;
            picture.setWidth(std::min<qreal>(size.width(), room));
            picture.setHeight(picture.width() * size.height() / size.width());
            cursor.setPosition(at.fragment().position());
            cursor.setPosition(at.fragment().position() + at.fragment().length(),
                               QTextCursor::KeepAnchor);
            cursor.setCharFormat(picture);
            break;  // the block is another one now
        }
    }
}

void HelpWindow::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    fitPictures();
}

void HelpWindow::changeEvent(QEvent* event) {
    if (event->type() == QEvent::PaletteChange) setTables();
    QWidget::changeEvent(event);
}

}  // namespace app
