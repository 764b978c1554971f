// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "codebook/text/regular_expression.h"

#include <unicode/uregex.h>

#include "codebook/words.h"

namespace codebook {

namespace {

/// In ICU's unit of work, some milliseconds a unit on this kind of machine.
constexpr std::int32_t MostSteps = 250;
constexpr std::int32_t MostStackBytes = 4 * 1024 * 1024;

struct Close {
    void operator()(URegularExpression* expression) const { uregex_close(expression); }
};
using Expression = std::unique_ptr<URegularExpression, Close>;

QString reasonOf(UErrorCode status) {
    switch (status) {
        case U_REGEX_MISMATCHED_PAREN:
            return Words::tr("a parenthesis is not closed");
        case U_REGEX_MISSING_CLOSE_BRACKET:
            return Words::tr("a [ is not closed");
        case U_REGEX_BAD_ESCAPE_SEQUENCE:
            return Words::tr("what follows the \\ means nothing");
        case U_REGEX_RULE_SYNTAX:
            return Words::tr("it is not written as a regular expression");
        case U_REGEX_BAD_INTERVAL:
        case U_REGEX_MAX_LT_MIN:
        case U_REGEX_NUMBER_TOO_BIG:
            return Words::tr("the numbers in { } make no range");
        case U_REGEX_LOOK_BEHIND_LIMIT:
            return Words::tr("it looks back without a limit");
        case U_REGEX_INVALID_RANGE:
            return Words::tr("a range in [ ] runs backwards");
        default:
            return Words::tr("it cannot be read");
    }
}

[[noreturn]] void refuseRun(UErrorCode status) {
    throw PatternError(
        status == U_REGEX_TIME_OUT || status == U_REGEX_STACK_OVERFLOW
            ? Words::tr("The regular expression tries too many ways to match and was "
                        "stopped; repeat less within what is repeated.")
            : Words::tr("The regular expression could not be applied."),
        -1, QString::fromLatin1(u_errorName(status)));
}

UBool asksOn(const void* context, std::int32_t /*steps*/) {
    return static_cast<UBool>((*static_cast<const std::function<bool()>*>(context))() ? 0 : 1);
}
UBool asksOnAtFind(const void* context, std::int64_t /*index*/) { return asksOn(context, 0); }

}  // namespace

struct RegularExpression::Compiled {
    Expression expression;
    std::function<bool()> isCancelled;
};

RegularExpression::RegularExpression(const QString& pattern)
    : m_compiled(std::make_unique<Compiled>()) {
    UErrorCode status = U_ZERO_ERROR;
    UParseError where{};
    const auto length = static_cast<std::int32_t>(pattern.size());
    m_compiled->expression.reset(
        uregex_open(reinterpret_cast<const UChar*>(pattern.utf16()), length,
                    UREGEX_CASE_INSENSITIVE | UREGEX_MULTILINE | UREGEX_UWORD, &where, &status));
    if (U_FAILURE(status) || !m_compiled->expression)
        throw PatternError(
            Words::tr("The regular expression has a mistake: %1.").arg(reasonOf(status)),
            where.line > 1 ? -1 : std::max(0, where.offset),
            QString::fromLatin1(u_errorName(status)));
    uregex_setTimeLimit(m_compiled->expression.get(), MostSteps, &status);
    uregex_setStackLimit(m_compiled->expression.get(), MostStackBytes, &status);
    if (U_FAILURE(status)) refuseRun(status);
}

RegularExpression::~RegularExpression() = default;
RegularExpression::RegularExpression(RegularExpression&&) noexcept = default;
RegularExpression& RegularExpression::operator=(RegularExpression&&) noexcept = default;

void RegularExpression::appendMatches(QStringView text, std::vector<Utf16Range>& matches,
                                      const std::function<bool()>& isCancelled) {
    URegularExpression* const expression = m_compiled->expression.get();
    UErrorCode status = U_ZERO_ERROR;
    m_compiled->isCancelled = isCancelled;
    if (isCancelled) {
        uregex_setMatchCallback(expression, asksOn, &m_compiled->isCancelled, &status);
        uregex_setFindProgressCallback(expression, asksOnAtFind, &m_compiled->isCancelled, &status);
    }
    uregex_setText(expression, reinterpret_cast<const UChar*>(text.utf16()),
                   static_cast<std::int32_t>(text.size()), &status);
    while (U_SUCCESS(status) && uregex_findNext(expression, &status)) {
        const std::int32_t begin = uregex_start(expression, 0, &status);
        const std::int32_t end = uregex_end(expression, 0, &status);
        if (end > begin) matches.push_back({begin, end});
    }
    if (status == U_REGEX_STOPPED_BY_CALLER) return;
    if (U_FAILURE(status)) refuseRun(status);
}

}  // namespace codebook
