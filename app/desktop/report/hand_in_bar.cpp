// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/report/hand_in_bar.h"

#include <QDir>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>

#include "app/desktop/look/look.h"
#include "app/desktop/workspace/strip.h"

namespace app {

HandInBar::HandInBar(QWidget* parent)
    : QFrame(parent),
      m_words(new QLabel),
      m_open(new QPushButton(tr("&Open the folder"))),
      m_replace(new QPushButton(tr("&Replace them"))),
      m_other(new QPushButton(tr("Another &folder…"))) {
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::AlternateBase);
    m_words->setWordWrap(true);
    m_words->setTextFormat(Qt::PlainText);
    m_words->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_words->setAccessibleName(tr("The hand-in"));
    QToolButton* close = stripButton(tr("Close"));
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(space::between, space::inner, space::between, space::inner);
    layout->setSpacing(space::inner);
    layout->addWidget(m_words, 1);
    for (QPushButton* button : {m_open, m_replace, m_other}) layout->addWidget(button);
    layout->addWidget(close);
    connect(m_open, &QPushButton::clicked, this, [this] { Q_EMIT folderWanted(m_folder); });
    connect(m_replace, &QPushButton::clicked, this, [this] {
        hide();
        Q_EMIT replaceWanted(m_folder);
    });
    connect(m_other, &QPushButton::clicked, this, [this] {
        hide();
        Q_EMIT otherFolderWanted();
    });
    connect(close, &QToolButton::clicked, this, &QWidget::hide);
    hide();
}

void HandInBar::showResult(const HandedIn& result) {
    m_folder = result.folder;
    const QString folder = QDir::toNativeSeparators(result.folder);
    const auto inTheWay = static_cast<int>(result.inTheWay.size());
    m_words->setText(inTheWay > 0
                         ? tr("%n files are in %1 already, “%2” among them; nothing was written.",
                              nullptr, inTheWay)
                               .arg(folder, result.inTheWay.front())
                         : tr("%n files are in %1.", nullptr, static_cast<int>(result.files.size()))
                               .arg(folder));
    m_open->setVisible(inTheWay == 0);
    m_replace->setVisible(inTheWay > 0);
    m_other->setVisible(inTheWay > 0);
    show();
    (inTheWay > 0 ? m_other : m_open)->setFocus();
}

QString HandInBar::sentence() const { return m_words->text(); }

}  // namespace app
