// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/start/project_row.h"

#include <QContextMenuEvent>
#include <QDir>
#include <QFileInfo>
#include <QKeyEvent>
#include <QLocale>
#include <QMenu>
#include <QPainter>

#include "app/desktop/look/look.h"

namespace app {

namespace {

/// "~/Studies" for a folder in the person's home.
QString shownFolder(const QString& path) {
    const QString folder = QFileInfo(path).path();
    const QString home = QDir::homePath();
    return folder == home || folder.startsWith(home + u'/') ? u'~' + folder.mid(home.size())
                                                            : folder;
}

QString shownTime(const QDateTime& at) {
    if (!at.isValid()) return {};
    const qint64 days = at.date().daysTo(QDate::currentDate());
    if (days == 0) return at.toString(QStringLiteral("HH:mm"));
    return days == 1 ? ProjectRow::tr("yesterday")
                     : QLocale().toString(at.date(), QLocale::ShortFormat);
}

}  // namespace

ProjectRow::ProjectRow(const RecentProject& project, QWidget* parent)
    : QAbstractButton(parent),
      m_name(project.name()),
      m_folder(project.isThere ? shownFolder(project.path)
                               : tr("%1 · not there any more").arg(shownFolder(project.path))),
      m_when(shownTime(project.openedAt)),
      m_isThere(project.isThere) {
    setFocusPolicy(Qt::StrongFocus);
    setCursor(m_isThere ? Qt::PointingHandCursor : Qt::ArrowCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("%1, in %2").arg(m_name, m_folder));
    setToolTip(project.path.toHtmlEscaped());
}

QSize ProjectRow::sizeHint() const {
    return {320, 2 * fontMetrics().height() + space::unit + 2 * space::inner};
}

void ProjectRow::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF around = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    if (m_isThere && (underMouse() || isDown())) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(palette().brush(QPalette::AlternateBase));
        painter.drawRoundedRect(around, space::unit, space::unit);
    }
    if (hasFocus()) {
        painter.setPen(QPen(palette().color(QPalette::Highlight), 1.5));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(around, space::unit, space::unit);
    }
    paintWords(painter);
}

void ProjectRow::paintWords(QPainter& painter) const {
    const int height = fontMetrics().height();
    QRect line(space::inner, space::inner, width() - 2 * space::inner, height);
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    const int whenWidth = fontMetrics().horizontalAdvance(m_when) + space::between;
    painter.setPen(palette().color(m_isThere ? QPalette::Text : QPalette::PlaceholderText));
    painter.setFont(bold);
    painter.drawText(
        line, Qt::AlignLeft | Qt::TextSingleLine,
        QFontMetrics(bold).elidedText(m_name, Qt::ElideMiddle, line.width() - whenWidth));
    painter.setPen(palette().color(QPalette::PlaceholderText));
    painter.setFont(font());
    painter.drawText(line, Qt::AlignRight | Qt::TextSingleLine, m_when);
    line.translate(0, height + space::unit);
    painter.drawText(line, Qt::AlignLeft | Qt::TextSingleLine,
                     fontMetrics().elidedText(m_folder, Qt::ElideMiddle, line.width()));
}

void ProjectRow::keyPressEvent(QKeyEvent* event) {
    switch (event->key()) {
        case Qt::Key_Delete:
            Q_EMIT removalWanted();
            return;
        case Qt::Key_Return:
        case Qt::Key_Enter:
            if (m_isThere) click();
            return;
        case Qt::Key_Down:
            focusNextChild();
            return;
        case Qt::Key_Up:
            focusPreviousChild();
            return;
        default:
            QAbstractButton::keyPressEvent(event);
    }
}

void ProjectRow::contextMenuEvent(QContextMenuEvent* event) {
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("Remove from list"), this, &ProjectRow::removalWanted);
    menu->popup(event->globalPos());
}

void ProjectRow::enterEvent(QEnterEvent* event) {
    QAbstractButton::enterEvent(event);
    update();
}

void ProjectRow::leaveEvent(QEvent* event) {
    QAbstractButton::leaveEvent(event);
    update();
}

}  // namespace app
