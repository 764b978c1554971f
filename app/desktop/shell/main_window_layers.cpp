// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Whose codings are seen, and whether names are.
#include <QAbstractItemView>
#include <QSettings>

#include "app/desktop/session/session.h"
#include "app/desktop/shell/main_window.h"
#include "codebook/project/project.h"

namespace app {

void MainWindow::declareLayerCommands() {
    const auto add = [this](const char* id, const QString& text, Layer layer) {
        QAction* action =
            m_commands.add({QLatin1String(id), text, CommandGroup::View, {}, {}, {}, false, true},
                           m_session.get(), [this, layer](bool) { m_session->setLayer(layer); });
        connect(m_session.get(), &Session::layerChanged, action, [this, action, layer] {
            action->setChecked(m_session->layer() == layer);
            action->setEnabled(!m_session->isBlind());
        });
        action->setChecked(m_session->layer() == layer);
    };
    add("layer.all", tr("Codings of &all coders"), Layer::All);
    add("layer.mine", tr("&My codings only"), Layer::Mine);
    add("layer.others", tr("Codings of &others only"), Layer::Others);
    QAction* blind =
        m_commands.add({QStringLiteral("layer.blind"),
                        tr("&Blind: hide others' codings and counts"),
                        CommandGroup::View,
                        QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_B),
                        {},
                        tr("Nothing of other coders is seen until this is lifted."),
                        false,
                        true},
                       m_session.get(), [this](bool isOn) { m_session->setBlind(isOn); });
    // Until it is lifted: who opens the project again must not see what they hid from themselves.
    const QString key =
        QStringLiteral("blind/") + m_session->project().guid().toString(QUuid::WithoutBraces);
    m_session->setBlind(QSettings().value(key, m_session->isBlind()).toBool());
    blind->setChecked(m_session->isBlind());
    connect(m_session.get(), &Session::layerChanged, blind, [this, blind, key] {
        blind->setChecked(m_session->isBlind());
        QSettings().setValue(key, m_session->isBlind());
    });
    declareNameCommand();
}

/// Pseudonyms instead of names, on this screen: what is stored, and what goes out, stays as it is.
void MainWindow::declareNameCommand() {
    QAction* names =
        m_commands.add({QStringLiteral("view.pseudonyms"),
                        tr("Pse&udonyms in place of marked names"),
                        CommandGroup::View,
                        QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_N),
                        {},
                        tr("Wherever words of transcripts are read; nothing is changed by it."),
                        false,
                        true},
                       m_session.get(), [this](bool isOn) {
                           m_session->setShowsPseudonyms(isOn);
                           if (isOn && !m_session->pseudonyms())
                               m_session->say(tr("No name is marked yet."));
                       });
    // As it was left: a screen that others see must not show names before one thinks of it.
    const QString key =
        QStringLiteral("pseudonyms/") + m_session->project().guid().toString(QUuid::WithoutBraces);
    m_session->setShowsPseudonyms(QSettings().value(key, m_session->showsPseudonyms()).toBool());
    names->setChecked(m_session->showsPseudonyms());
    connect(names, &QAction::toggled, this, [key](bool isOn) { QSettings().setValue(key, isOn); });
    // Lists ask for their words anew, and words of another length need other rows.
    connect(m_session.get(), &Session::pseudonymsChanged, this, [this] {
        for (auto* list : findChildren<QAbstractItemView*>()) list->doItemsLayout();
    });
}

}  // namespace app
