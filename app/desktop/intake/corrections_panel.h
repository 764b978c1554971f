// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Beside the list of files: what was recognised in those selected, where each guess can be
// corrected before anything is stored.
#pragma once

#include <QScrollArea>
#include <QTimer>

#include <vector>

#include "app/desktop/intake/incoming_file.h"

class QCheckBox;
class QFormLayout;
class QLabel;
class QLineEdit;

namespace app {

class ChoiceBox;
class ColumnsEditor;
class Incoming;
class SpeakersEditor;

/// What is said here counts for all files that are shown.
class CorrectionsPanel : public QScrollArea {
    Q_OBJECT

   public:
    explicit CorrectionsPanel(Incoming& incoming, QWidget* parent = nullptr);

    /// @param files places in the list of incoming files, ascending
    void show(const std::vector<int>& files);
    /// Shows the same files anew, soon, if this is one of them.
    void refresh(int file);

   private:
    QWidget* page();
    QLabel* addRow(QFormLayout* form, const QString& label, QWidget* field);
    void connectFields();
    std::vector<const IncomingFile*> shown() const;
    void showAll();
    void showFields(const std::vector<const IncomingFile*>& files);
    void showChoices(const std::vector<const IncomingFile*>& files);
    void showRemarks(const std::vector<const IncomingFile*>& files);
    QString correct(const std::function<void(Corrections&)>& change);
    void correctSpeaker(const QString& label, SpeakerWord word);
    void correctPattern(const QString& pattern);

    Incoming& m_incoming;
    std::vector<int> m_files;
    QLabel* m_title;
    QLabel* m_facts;
    QCheckBox* m_taken;
    QLineEdit* m_name;
    QLineEdit* m_group;
    ChoiceBox* m_kind;
    ChoiceBox* m_language;
    ChoiceBox* m_encoding;
    QLabel* m_encodingLabel = nullptr;
    QLineEdit* m_sheet;
    QLabel* m_sheetLabel = nullptr;
    QCheckBox* m_comments;
    SpeakersEditor* m_speakers;
    ColumnsEditor* m_columns;
    QLabel* m_remarks;
    QTimer m_soon;
};

}  // namespace app
