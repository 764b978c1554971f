// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Finding rows by the names that people use.
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

#include "codebook/model/study.h"

namespace codebook {

namespace settingName {
inline constexpr QLatin1String defaultCoder("defaultCoder");
/// What rejections of turns as unlike a code are called; code, text and place follow.
inline constexpr QLatin1String unlike("unlike:");
}  // namespace settingName

/// The setting's value, empty where it was never set.
QString settingValue(const Study& study, QLatin1String name);

/// The one document of that name. @throws Conflict if there is none or more than one
DocumentId documentNamed(const Study& study, const QString& name);
/// A name that no document has yet: the name itself, else "name (2)", "name (3)", …
QString freeDocumentName(const Study& study, const QString& name,
                         const QStringList& alsoTaken = {});
/// The coder of that name, or none.
CoderId coderNamed(const Study& study, const QString& name);
std::vector<CaseId> casesNamed(const Study& study, const QString& name);
AttributeId attributeNamed(const Study& study, const QString& name);
/// The document's speakers; element n has ordinal n.
std::vector<const Speaker*> speakersOf(const Study& study, DocumentId document);
/// The speakers of all documents, by DocumentId::value: for walks over all.
std::vector<std::vector<const Speaker*>> speakersByDocument(const Study& study);

}  // namespace codebook
