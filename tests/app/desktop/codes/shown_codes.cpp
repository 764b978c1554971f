// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/desktop/codes/shown_codes.h"

#include <QSettings>

#include "codebook/model/code_tree.h"

namespace tests {

ShownCodes::ShownCodes(const QString& drawing) {
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_settings.path());
    QSettings().clear();
    m_session = std::make_unique<app::Session>(drawProject(m_folder.path(), drawing));
    QObject::connect(m_session.get(), &app::Session::failed, m_session.get(),
                     [this](const QString& sentence) { m_failures << sentence; });
}

QString ShownCodes::usualDrawing() {
    return QStringLiteral(R"(
        + Hierarchy (structural)
        + Hierarchy/Chain of command
        + Law (structural)
        + Trust (cultural)
        + Trust/Trust in colleagues
        + Identity (cultural)
        + Åsikter
        + Other
        == One
        I: How was it?
        A: It [was good](Trust, Law). [Very](Trust@Bo) much so.
        == Two
        B: [fine](Trust@Bo, Other) and [lawful](Law)
    )");
}

codebook::CodeId ShownCodes::code(const char* path) const {
    return codebook::CodeTree(study()).resolve(QString::fromUtf8(path));
}

std::string shown(const QAbstractItemModel& model, const QList<int>& roles,
                  const QModelIndex& parent, int depth) {
    std::string lines;
    for (int row = 0; row < model.rowCount(parent); ++row) {
        QStringList cells;
        for (int column = 0; column < model.columnCount(parent); ++column)
            for (const int role : roles)
                if (const QVariant value = model.index(row, column, parent).data(role);
                    value.isValid())
                    cells << value.toString();
        lines += std::string(static_cast<std::size_t>(depth) * 2, ' ') +
                 cells.join(u'|').toStdString() + '\n';
        lines += shown(model, roles, model.index(row, 0, parent), depth + 1);
    }
    return lines;
}

}  // namespace tests
