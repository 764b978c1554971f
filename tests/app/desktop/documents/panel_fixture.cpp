// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/desktop/documents/panel_fixture.h"

#include <QApplication>
#include <QWidget>

#include "app/desktop/look/look.h"
#include "codebook/project/lookup.h"
#include "tests/support/pictures.h"

namespace tests {

PanelFixture::PanelFixture() {
    // Without a desktop Qt does not know where icons lie.
    QIcon::setThemeSearchPaths({said("/usr/share/icons"), said(":/icons")});
}
PanelFixture::~PanelFixture() = default;

void PanelFixture::open(const QString& drawing) { open(drawProject(m_folder.path(), drawing)); }

void PanelFixture::open(std::unique_ptr<codebook::Project> project) {
    m_session = std::make_unique<app::Session>(std::move(project));
    QObject::connect(m_session.get(), &app::Session::failed, m_session.get(),
                     [this](const QString& sentence) { m_failure = sentence; });
}

codebook::DocumentId PanelFixture::document(const char* name) const {
    return codebook::documentNamed(study(), said(name));
}

void PanelFixture::settle() {
    for (int i = 0; i < 3; ++i) QApplication::processEvents();
}

std::string drawn(const QAbstractItemModel& model, const std::vector<int>& columns,
                  const QModelIndex& parent) {
    QStringList rows;
    for (int row = 0; row < model.rowCount(parent); ++row) {
        QStringList cells;
        for (const int column : columns) {
            const QString cell = model.index(row, column, parent).data().toString();
            if (!cell.isEmpty()) cells << cell;
        }
        QString words = cells.join(u' ');
        const QModelIndex first = model.index(row, 0, parent);
        if (model.rowCount(first) > 0)
            words += u'{' + QString::fromStdString(drawn(model, columns, first)) + u'}';
        rows << words;
    }
    return rows.join(QStringLiteral(", ")).toStdString();
}

void takePictures(QWidget& widget, const QString& name) {
    for (const app::Scheme scheme : {app::Scheme::Dark, app::Scheme::Light}) {
        app::applyLook(*qApp, scheme);
        for (int i = 0; i < 3; ++i) QApplication::processEvents();
        const QString mood = scheme == app::Scheme::Dark ? said("dark") : said("light");
        keepPicture(widget, name + u'-' + mood);
    }
}

}  // namespace tests
