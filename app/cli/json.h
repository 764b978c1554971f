// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Values as JSON; included in .cpp files only.
#pragma once

#include <nlohmann/json.hpp>

#include <QByteArray>
#include <QString>
#include <QStringList>
#include <QUuid>

#include <chrono>
#include <map>
#include <optional>

namespace app {

using Json = nlohmann::ordered_json;

inline Json json(const QString& text) { return text.toStdString(); }
inline Json json(const QUuid& guid) { return guid.toString(QUuid::WithoutBraces).toStdString(); }
inline Json json(const QStringList& texts) {
    Json list = Json::array();
    for (const QString& text : texts) list.push_back(json(text));
    return list;
}
inline Json json(const std::map<QString, int>& counts) {
    Json object = Json::object();
    for (const auto& [name, count] : counts) object[name.toStdString()] = count;
    return object;
}
/// Milliseconds, or null.
inline Json timeJson(const std::optional<std::chrono::milliseconds>& time) {
    return time ? Json(time->count()) : Json();
}
inline QByteArray dumped(const Json& value) { return QByteArray::fromStdString(value.dump(2)); }

}  // namespace app
