// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Who speaks in a file: what was recognised and why, and what the person says instead.
#pragma once

#include <QWidget>

#include <vector>

#include "app/desktop/intake/incoming_file.h"

class QLabel;
class QLineEdit;
class QTreeWidget;
class QTreeWidgetItem;

namespace app {

/// Shows the speakers of one or of several files together. Changes nothing itself.
class SpeakersEditor : public QWidget {
    Q_OBJECT

   public:
    explicit SpeakersEditor(QWidget* parent = nullptr);

    void show(const std::vector<const IncomingFile*>& files);
    /// A sentence on the pattern that cannot be used; empty takes it away.
    void showProblem(const QString& sentence);

   Q_SIGNALS:
    void said(const QString& label, app::SpeakerWord word);
    void patternSaid(const QString& pattern);

   private:
    void take(QTreeWidgetItem* item, int column);
    void sayLater(const QTreeWidgetItem& item, SpeakerWord word);
    void explain(QTreeWidgetItem* item);
    void addLabel();
    void sayPattern();

    QTreeWidget* m_list;
    QLabel* m_evidence;
    QLineEdit* m_label;
    QLineEdit* m_pattern;
    QLabel* m_problem;
    QString m_shownPattern;
};

}  // namespace app
