// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What can go wrong, as one tree. A message is a sentence for the person, in words of the trade;
// what only a log wants to know is the detail.
#pragma once

#include <QString>

#include <exception>
#include <string>
#include <utility>

namespace codebook {

class Error : public std::exception {
   public:
    explicit Error(QString message, QString detail = {})
        : m_message(std::move(message)),
          m_detail(std::move(detail)),
          m_bytes(m_message.toStdString()) {}

    /// One sentence that says what and where, without a trailing line end.
    const QString& message() const { return m_message; }
    /// The foreign library's own words, or empty.
    const QString& detail() const { return m_detail; }
    const char* what() const noexcept override { return m_bytes.c_str(); }

   private:
    QString m_message;
    QString m_detail;
    std::string m_bytes;
};

/// The project file cannot be opened, read or written.
class StoreError : public Error {
   public:
    using Error::Error;
};

/// A file that came from outside does not hold what it should.
class FormatError : public Error {
   public:
    using Error::Error;
};

/// The search index cannot be used; it can always be made again.
class IndexError : public Error {
   public:
    using Error::Error;
};

/// It was stopped before its end: by the person, or because nobody waits for it any more.
class Interrupted : public Error {
   public:
    explicit Interrupted(QString message = QStringLiteral("It was given up."))
        : Error(std::move(message)) {}
};

/// What was asked contradicts what the project holds: a name that is ambiguous, a span outside the
/// text, a parent below its own child.
class Conflict : public Error {
   public:
    using Error::Error;
};

}  // namespace codebook
