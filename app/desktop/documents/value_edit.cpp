// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/documents/value_edit.h"

#include <QAction>
#include <QCalendarWidget>
#include <QCompleter>
#include <QKeyEvent>
#include <QStringListModel>
#include <QValidator>

#include "app/desktop/look/look.h"
#include "codebook/exchange/attribute_column.h"

namespace app {

using codebook::AttributeType;

namespace {

class TypedValues : public QValidator {
   public:
    TypedValues(AttributeType type, QObject* parent) : QValidator(parent), m_type(type) {}

    State validate(QString& text, int&) const override {
        for (const QString& value : codebook::valuesInCell(text))
            if (!codebook::typedValue(value, m_type)) return Intermediate;
        return Acceptable;
    }

   private:
    AttributeType m_type;
};

/// Completes the last of several values and keeps those before it.
class LastValueCompleter : public QCompleter {
   public:
    using QCompleter::QCompleter;

    QStringList splitPath(const QString& path) const override {
        return {path.section(u'|', -1).trimmed()};
    }
    QString pathFromIndex(const QModelIndex& index) const override {
        const QString chosen = codebook::cellOfValues({QCompleter::pathFromIndex(index)});
        const auto* line = qobject_cast<const QLineEdit*>(widget());
        const QString before = line ? line->text() : QString();
        const qsizetype bar = before.lastIndexOf(u'|');
        return bar < 0 ? chosen : before.left(bar + 1) + chosen;
    }
};

}  // namespace

ValueEdit::ValueEdit(AttributeType type, QWidget* parent) : QLineEdit(parent), m_type(type) {
    setFrame(false);
    setAutoFillBackground(true);
    if (type == AttributeType::Number || type == AttributeType::Date)
        setValidator(new TypedValues(type, this));
    if (type != AttributeType::Date) return;
    setPlaceholderText(tr("2026-05-04"));
    QAction* calendar =
        addAction(icon(QStringLiteral("view-calendar")), QLineEdit::TrailingPosition);
    calendar->setToolTip(tr("Choose from a calendar (Alt+Down)"));
    connect(calendar, &QAction::triggered, this, &ValueEdit::openCalendar);
}

void ValueEdit::setKnownValues(const QStringList& values) {
    auto* completer = new LastValueCompleter(values, this);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    setCompleter(completer);
}

void ValueEdit::openCalendar() {
    // A child, so that the table does not take its focus for the end of editing.
    auto* calendar = new QCalendarWidget(this);
    calendar->setWindowFlag(Qt::Popup);
    calendar->setAttribute(Qt::WA_DeleteOnClose);
    calendar->setAccessibleName(tr("Calendar"));
    calendar->setGridVisible(false);
    calendar->setVerticalHeaderFormat(QCalendarWidget::ISOWeekNumbers);
    const QDate date = QDate::fromString(text().trimmed(), Qt::ISODate);
    if (date.isValid()) calendar->setSelectedDate(date);
    connect(calendar, &QCalendarWidget::activated, this, [this, calendar](QDate chosen) {
        setText(chosen.toString(Qt::ISODate));
        calendar->close();
    });
    connect(calendar, &QCalendarWidget::clicked, calendar, &QCalendarWidget::activated);
    calendar->move(mapToGlobal(QPoint(0, height())));
    calendar->show();
    calendar->setFocus();
}

void ValueEdit::keyPressEvent(QKeyEvent* event) {
    const bool opens = m_type == AttributeType::Date && event->key() == Qt::Key_Down &&
                       event->modifiers().testFlag(Qt::AltModifier);
    if (opens) return openCalendar();
    QLineEdit::keyPressEvent(event);
}

}  // namespace app
