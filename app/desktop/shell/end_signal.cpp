// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/shell/end_signal.h"

#include <QSocketNotifier>

#include <csignal>
#include <sys/eventfd.h>
#include <unistd.h>

namespace app {

namespace {

int told = -1;

/// Nothing but write() is safe in here.
extern "C" void tell(int) {
    const std::uint64_t one = 1;
    [[maybe_unused]] const auto ignored = ::write(told, &one, sizeof one);
}

}  // namespace

EndSignal::EndSignal(QObject* parent) : QObject(parent) {
    told = ::eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK);
    if (told < 0) return;
    m_notifier = new QSocketNotifier(told, QSocketNotifier::Read, this);
    connect(m_notifier, &QSocketNotifier::activated, this, [this] {
        m_notifier->setEnabled(false);
        Q_EMIT endWanted();
    });
    for (const int signal : {SIGTERM, SIGINT, SIGHUP}) std::signal(signal, tell);
}

}  // namespace app
