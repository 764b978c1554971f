// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "codebook/text/collation.h"

#include <unicode/coll.h>

#include "codebook/error.h"
#include "codebook/text/locale.h"
#include "codebook/words.h"

namespace codebook {

struct Collator::Rules {
    std::unique_ptr<icu::Collator> collator;
};

Collator::Collator(const QString& language) : m_rules(std::make_unique<Rules>()) {
    UErrorCode status = U_ZERO_ERROR;
    m_rules->collator.reset(icu::Collator::createInstance(icuLocale(language), status));
    if (U_SUCCESS(status) && m_rules->collator) {
        m_rules->collator->setAttribute(UCOL_NUMERIC_COLLATION, UCOL_ON, status);
        // Names typed on a Mac come decomposed, with marks in any order.
        m_rules->collator->setAttribute(UCOL_NORMALIZATION_MODE, UCOL_ON, status);
    }
    if (U_FAILURE(status) || !m_rules->collator)
        throw Error(Words::tr("The rules for sorting cannot be loaded."),
                    QString::fromLatin1(u_errorName(status)));
}

Collator::~Collator() = default;
Collator::Collator(Collator&&) noexcept = default;
Collator& Collator::operator=(Collator&&) noexcept = default;

int Collator::compare(QStringView left, QStringView right) const {
    UErrorCode status = U_ZERO_ERROR;
    return m_rules->collator->compare(left.utf16(), static_cast<std::int32_t>(left.size()),
                                      right.utf16(), static_cast<std::int32_t>(right.size()),
                                      status);
}

}  // namespace codebook
