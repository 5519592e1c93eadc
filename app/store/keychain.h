// SPDX-License-Identifier: MIT
#pragma once

#include "store/vault.h"

#include <chrono>
#include <functional>

namespace vivier::keychain {

// The OS keychain, service "vivier". Each call answers once, on the thread of `context`, at the latest when its time is
// over: a keychain daemon that hangs must not take us with it. When `context` goes first there is no answer.

using namespace std::chrono_literals;

constexpr auto probeLimit = 5s;
/// A keychain that is locked asks the recruiter for a password, who may have to look for it.
constexpr auto askLimit = 120s;

/// NotThere: the keychain answers, and holds nothing under this key.
void read(QObject *context, const QString &key, std::chrono::milliseconds limit,
          std::function<void(Vaulted<QString>)> next);
void write(QObject *context, const QString &key, const QString &secret,
           std::function<void(Vaulted<std::monostate>)> next);
/// Removing what is not there succeeds.
void remove(QObject *context, const QString &key, std::function<void(Vaulted<std::monostate>)> next);

} // namespace vivier::keychain
