// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/search/query_help.h"

#include <QUrl>

#include "app/desktop/look/look.h"

namespace app {

QueryHelp::QueryHelp(QWidget* parent) : QLabel(parent) {
    setTextFormat(Qt::RichText);
    setWordWrap(true);
    setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
    setAccessibleName(tr("What a query can say"));
    setContentsMargins(0, space::unit, 0, space::unit);
    connect(this, &QLabel::linkActivated, this, [this](const QString& link) {
        Q_EMIT exampleChosen(QUrl::fromPercentEncoding(link.toUtf8()));
    });
    write();
}

void QueryHelp::write() {
    struct Line {
        QStringList examples;
        QString meaning;
    };
    const std::vector<Line> lines{
        {{QStringLiteral("trust")}, tr("the word in all its forms")},
        {{QStringLiteral("samverk*"), QStringLiteral("*arbete")},
         tr("words that begin, or end, so")},
        {{QStringLiteral("\"no support\"")}, tr("these words in this order, as written")},
        {{QStringLiteral("trust AND (police OR NGO) NOT media")}, tr("all of it in one turn")},
        {{QStringLiteral("trust NEAR/5 police")}, tr("at most five words apart")},
        {{QStringLiteral("trust WITHIN/3 police")}, tr("at most three turns apart")},
        {{QStringLiteral("trust SAME/document police"), QStringLiteral("trust SAME/case police")},
         tr("both in one document, or said by one case")},
        {{QStringLiteral("trust ANSWERS police")},
         tr("in an answer to a question with the second")},
        {{QStringLiteral("/samver(kan|kar)/")}, tr("a regular expression")},
        {{QStringLiteral("speaker:P1"), QStringLiteral("document:P*"),
          QStringLiteral("attribute:side=police"), QStringLiteral("code:Trust"),
          QStringLiteral("memo:*")},
         tr("where it is said, by whom, and how it is coded")}};
    const QString color = palette().color(QPalette::Link).name();
    QString table = QStringLiteral("<table cellspacing=\"0\" cellpadding=\"2\">");
    for (const Line& line : lines) {
        QStringList links;
        for (const QString& example : line.examples)
            links << QStringLiteral(
                         "<a href=\"%1\" style=\"color:%2; text-decoration:none\">%3</a>")
                         .arg(QString::fromLatin1(QUrl::toPercentEncoding(example)), color,
                              example.toHtmlEscaped());
        table += QStringLiteral("<tr><td>%1&nbsp;&nbsp;&nbsp;</td><td>%2</td></tr>")
                     .arg(links.join(QStringLiteral(" · ")), line.meaning.toHtmlEscaped());
    }
    setText(table + QStringLiteral("</table>"));
}

/// Links wear the colour that was right when they were written.
void QueryHelp::changeEvent(QEvent* event) {
    if (event->type() == QEvent::PaletteChange) write();
    QLabel::changeEvent(event);
}

}  // namespace app
