// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/shell/header_bar.h"

#include <QFileInfo>

#include "app/desktop/look/look.h"
#include "app/desktop/session/session.h"
#include "app/desktop/session/user_commands.h"
#include "codebook/project/project.h"

namespace app {

HeaderBar::HeaderBar(Session& session, const UserCommands& commands, QWidget* parent)
    : QWidget(parent), m_session(session), m_search(new QToolButton), m_layer(new QToolButton) {
    const QString name = QFileInfo(session.project().path()).completeBaseName();
    auto* title = new QLabel;
    title->setTextFormat(Qt::PlainText);
    title->setText(name);
    QFont strong = title->font();
    strong.setWeight(QFont::DemiBold);
    title->setFont(strong);
    title->setToolTip(session.project().path());

    m_search->setText(tr("Search or command    Ctrl+K"));
    m_search->setIcon(icon(QStringLiteral("edit-find")));
    m_search->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_search->setStyleSheet(QStringLiteral(
        "QToolButton { border: 1px solid palette(mid); border-radius: 4px; padding: 4px 8px;"
        " color: palette(placeholder-text); }"
        "QToolButton:focus { border-color: palette(highlight); }"));
    m_search->setMinimumWidth(320);
    m_search->setAccessibleName(tr("Search or command"));
    connect(m_search, &QToolButton::clicked, this, &HeaderBar::searchWanted);

    auto* menu = new QMenu(m_layer);
    for (const char* id : {"layer.all", "layer.mine", "layer.others", "layer.blind"})
        if (QAction* action = commands.action(QLatin1String(id))) menu->addAction(action);
    m_layer->setMenu(menu);
    m_layer->setPopupMode(QToolButton::InstantPopup);
    m_layer->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_layer->setIcon(icon(QStringLiteral("user-identity")));
    m_layer->setAutoRaise(true);
    m_layer->setStyleSheet(QStringLiteral("QToolButton::menu-indicator { image: none; }"));
    m_layer->setToolTip(tr("Whose codings are shown"));

    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(space::between, space::inner, space::between, space::inner);
    line->addWidget(title);
    line->addStretch(1);
    line->addWidget(m_search);
    line->addStretch(1);
    line->addWidget(m_layer);
    connect(&session, &Session::layerChanged, this, &HeaderBar::showLayer);
    connect(&session, &Session::changed, this, &HeaderBar::showLayer);
    showLayer();
}

QRect HeaderBar::searchRect() const { return m_search->geometry(); }

void HeaderBar::showLayer() {
    const QString me = m_session.project().coderName();
    QString text;
    if (m_session.isBlind())
        text = tr("%1, blind").arg(me);
    else if (m_session.layer() == Layer::Mine)
        text = tr("%1: mine only").arg(me);
    else if (m_session.layer() == Layer::Others)
        text = tr("%1: others only").arg(me);
    else
        text = tr("%1: all coders").arg(me);
    m_layer->setText(text + QStringLiteral(" ▾"));
    m_layer->setAccessibleName(tr("Coder and layer: %1").arg(text));
}

}  // namespace app
