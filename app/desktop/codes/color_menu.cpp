// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/codes/color_menu.h"

#include <QActionGroup>
#include <QLineEdit>
#include <QRegularExpressionValidator>
#include <QWidgetAction>

#include "app/desktop/look/code_colors.h"
#include "app/desktop/look/look.h"

namespace app {

namespace {

QStringList paletteNames() {
    return {ColorMenu::tr("Blue"),     ColorMenu::tr("Orange"),      ColorMenu::tr("Green"),
            ColorMenu::tr("Purple"),   ColorMenu::tr("Teal"),        ColorMenu::tr("Rose"),
            ColorMenu::tr("Indigo"),   ColorMenu::tr("Olive"),       ColorMenu::tr("Wine"),
            ColorMenu::tr("Sky blue"), ColorMenu::tr("Sand yellow"), ColorMenu::tr("Grey")};
}

QIcon swatchIcon(const QColor& color) {
    constexpr int Side = 16;
    QPixmap pixmap(Side * 2, Side * 2);
    pixmap.setDevicePixelRatio(2);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    painter.drawRoundedRect(QRectF(1, 1, Side - 2, Side - 2), 3, 3);
    return QIcon(pixmap);
}

}  // namespace

ColorMenu::ColorMenu(QWidget* parent) : QMenu(parent) {
    setTitle(tr("&Colour"));
    auto* group = new QActionGroup(this);
    const QStringList names = paletteNames();
    qsizetype at = 0;
    for (const QColor& color : codePalette()) {
        QAction* action = addAction(swatchIcon(color), names.value(at++));
        action->setCheckable(true);
        action->setData(color.name());
        group->addAction(action);
        m_colors << action;
        connect(action, &QAction::triggered, this,
                [this, action] { pick(action->data().toString()); });
    }
    addSeparator();
    auto* own = new QWidgetAction(this);
    own->setDefaultWidget(makeOwn());
    addAction(own);
    connect(addAction(tr("No colour of its own")), &QAction::triggered, this,
            [this] { pick(QString()); });
}

QWidget* ColorMenu::makeOwn() {
    auto* row = new QWidget;
    m_own = new QLineEdit;
    m_own->setAccessibleName(tr("Another colour as red, green and blue in hexadecimal"));
    m_own->setPlaceholderText(QStringLiteral("#0077bb"));
    m_own->setValidator(new QRegularExpressionValidator(
        QRegularExpression(QStringLiteral("#?[0-9A-Fa-f]{6}")), m_own));
    auto* line = new QHBoxLayout(row);
    line->setContentsMargins(space::inner, space::unit, space::inner, space::unit);
    auto* label = new QLabel(tr("An&other"));
    label->setBuddy(m_own);
    line->addWidget(label);
    line->addWidget(m_own, 1);
    connect(m_own, &QLineEdit::returnPressed, this, [this] {
        const QString typed = m_own->text();
        pick((typed.startsWith(u'#') ? typed : u'#' + typed).toLower());
    });
    return row;
}

void ColorMenu::setCurrent(const QString& color) {
    bool isOfPalette = false;
    for (QAction* action : m_colors) {
        const bool isIt = action->data().toString().compare(color, Qt::CaseInsensitive) == 0;
        action->setChecked(isIt);
        isOfPalette = isOfPalette || isIt;
    }
    m_own->setText(isOfPalette ? QString() : color);
}

void ColorMenu::pick(const QString& color) {
    close();
    Q_EMIT picked(color);
}

}  // namespace app
