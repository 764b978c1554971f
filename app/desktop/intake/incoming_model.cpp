// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/intake/incoming_model.h"

#include <QPalette>

#include "app/desktop/intake/incoming.h"
#include "app/desktop/intake/incoming_words.h"

namespace app {

IncomingModel::IncomingModel(Incoming& incoming, QObject* parent)
    : QAbstractTableModel(parent),
      m_incoming(incoming),
      m_rows(static_cast<int>(incoming.files().size())) {
    connect(&incoming, &Incoming::filesAboutToBeAdded, this, &IncomingModel::beginFiles);
    connect(&incoming, &Incoming::filesAdded, this, [this] { endInsertRows(); });
    connect(&incoming, &Incoming::fileChanged, this,
            [this](int file) { Q_EMIT dataChanged(index(file, 0), index(file, ColumnCount - 1)); });
    connect(&incoming, &Incoming::aboutToBeCleared, this, [this] { beginResetModel(); });
    connect(&incoming, &Incoming::cleared, this, [this] {
        m_rows = 0;
        endResetModel();
    });
}

void IncomingModel::beginFiles(int first, int last) {
    beginInsertRows({}, first, last);
    m_rows = last + 1;
}

int IncomingModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : m_rows;
}

int IncomingModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

QString IncomingModel::text(const IncomingFile& file, int column) const {
    switch (column) {
        case Name:
            return file.name();
        case Form:
            return formText(file);
        case Language:
            return languagesText(file);
        case Turns:
            return turnsText(file);
        case Speakers:
            return speakersText(file);
        case Remark:
            return remarkText(file);
        default:
            return {};
    }
}

QVariant IncomingModel::check(const IncomingFile& file) const {
    if (file.state != FileState::Read) return {};
    return file.corrections.isLeftOut ? Qt::Unchecked : Qt::Checked;
}

QVariant IncomingModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const IncomingFile& file = m_incoming.files()[static_cast<std::size_t>(index.row())];
    switch (role) {
        case Qt::DisplayRole:
            return text(file, index.column());
        case Qt::CheckStateRole:
            return index.column() == Name ? check(file) : QVariant();
        case Qt::ToolTipRole: {
            const QStringList lines = QStringList(file.source.path) + remarks(file);
            return QLatin1String("<p>") +
                   lines.join(u'\n').toHtmlEscaped().replace(u'\n', QLatin1String("<br>")) +
                   QLatin1String("</p>");
        }
        case Qt::AccessibleTextRole:
            return text(file, index.column());
        case Qt::TextAlignmentRole:
            return index.column() == Turns ? QVariant(Qt::AlignRight | Qt::AlignVCenter)
                                           : QVariant();
        case Qt::ForegroundRole:
            return file.isTaken() ? QVariant()
                                  : QVariant(QPalette().brush(QPalette::PlaceholderText));
        default:
            return {};
    }
}

bool IncomingModel::setData(const QModelIndex& index, const QVariant& value, int role) {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || role != Qt::CheckStateRole ||
        (flags(index) & Qt::ItemIsUserCheckable) == 0)
        return false;
    const bool isLeftOut = value.toInt() != Qt::Checked;
    m_incoming.correct({index.row()},
                       [isLeftOut](Corrections& said) { said.isLeftOut = isLeftOut; });
    return true;
}

QVariant IncomingModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal) return {};
    if (role == Qt::TextAlignmentRole)
        return section == Turns ? QVariant(Qt::AlignRight | Qt::AlignVCenter)
                                : QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole) return {};
    switch (section) {
        case Name:
            return tr("Name");
        case Form:
            return tr("Recognised as");
        case Language:
            return tr("Language");
        case Turns:
            return tr("Turns");
        case Speakers:
            return tr("Speakers");
        case Remark:
            return tr("Worth a look");
        default:
            return {};
    }
}

Qt::ItemFlags IncomingModel::flags(const QModelIndex& index) const {
    if (!index.isValid()) return Qt::NoItemFlags;
    const IncomingFile& file = m_incoming.files()[static_cast<std::size_t>(index.row())];
    const Qt::ItemFlags shown = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    return index.column() == Name && file.state == FileState::Read ? shown | Qt::ItemIsUserCheckable
                                                                   : shown;
}

}  // namespace app
