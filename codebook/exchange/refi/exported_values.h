// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Attributes as the standard's variables. A variable has one type for all its values and one value
// for each that has it; where ours do not fit, the variable is text.
#pragma once

#include <QHash>

#include "codebook/exchange/refi/refi_project.h"
#include "codebook/model/study.h"

namespace codebook::refi {

class ExportedValues {
   public:
    explicit ExportedValues(const Study& study);

    std::vector<Variable> variables() const;
    /// What the case, or where it is none the document, has.
    std::vector<VariableValue> of(CaseId person, DocumentId document) const;
    /// Sentences on the attributes whose type or several values are not carried.
    QStringList notCarried() const;

   private:
    const Study* m_study;
    QHash<AttributeId, QString> m_types;
    QStringList m_notCarried;
};

}  // namespace codebook::refi
