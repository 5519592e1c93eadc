// SPDX-License-Identifier: MIT
#include "instance/comingforward.h"

#include <QGuiApplication>
#include <QWidget>
#include <QWindow>

#ifdef VIVIER_XCB
#include <cstdlib>
#include <cstring>
#include <memory>
#include <xcb/xcb.h>
#endif

namespace vivier {

using namespace Qt::StringLiterals;

#ifdef VIVIER_XCB

namespace {

xcb_atom_t atomOf(xcb_connection_t *x11, const QByteArray &name)
{
    const auto asked = xcb_intern_atom(x11, 0, uint16_t(name.size()), name.constData());
    const std::unique_ptr<xcb_intern_atom_reply_t, decltype(&std::free)> reply(
        xcb_intern_atom_reply(x11, asked, nullptr), &std::free);
    return reply ? reply->atom : xcb_atom_t(XCB_ATOM_NONE);
}

void tellRoot(xcb_connection_t *x11, const xcb_client_message_event_t &message, uint32_t mask)
{
    const xcb_window_t root = xcb_setup_roots_iterator(xcb_get_setup(x11)).data->root;
    xcb_send_event(x11, 0, root, mask, reinterpret_cast<const char *>(&message));
}

/// Extended Window Manager Hints: Qt would say the time of the last event here, by which the click that opened a link
/// elsewhere is always newer.
void askToActivate(xcb_connection_t *x11, xcb_window_t window, uint32_t time)
{
    xcb_client_message_event_t message{};
    message.response_type = XCB_CLIENT_MESSAGE;
    message.format = 32;
    message.window = window;
    message.type = atomOf(x11, "_NET_ACTIVE_WINDOW");
    message.data.data32[0] = 1; // an application
    message.data.data32[1] = time;
    tellRoot(x11, message, XCB_EVENT_MASK_SUBSTRUCTURE_NOTIFY | XCB_EVENT_MASK_SUBSTRUCTURE_REDIRECT);
}

/// Startup notification protocol: in pieces of 20 bytes, the last of which holds the final zero.
void endStartup(xcb_connection_t *x11, xcb_window_t window, const QByteArray &startupId)
{
    QByteArray quoted = startupId;
    quoted.replace('\\', "\\\\").replace('"', "\\\"");
    const QByteArray text = "remove: ID=\"" + quoted + '"';
    xcb_client_message_event_t message{};
    message.response_type = XCB_CLIENT_MESSAGE;
    message.format = 8;
    message.window = window;
    message.type = atomOf(x11, "_NET_STARTUP_INFO_BEGIN");
    constexpr qsizetype piece = sizeof message.data.data8;
    for (qsizetype at = 0; at <= text.size(); at += piece) {
        const QByteArray bytes = text.sliced(at, qMin(piece, text.size() - at)).leftJustified(piece, '\0');
        std::memcpy(message.data.data8, bytes.constData(), std::size_t(piece));
        tellRoot(x11, message, XCB_EVENT_MASK_PROPERTY_CHANGE);
        message.type = atomOf(x11, "_NET_STARTUP_INFO");
    }
}

/// "…_TIME123": when the click was, in the time of the X server; 0: it does not say.
uint32_t timeIn(const QByteArray &startupId)
{
    const qsizetype at = startupId.lastIndexOf("_TIME");
    return at < 0 ? 0 : startupId.sliced(at + 5).toUInt();
}

void comeForwardOnX11(const QWindow &window, const QByteArray &startupId)
{
    auto *native = qGuiApp->nativeInterface<QNativeInterface::QX11Application>();
    if (!native || !native->connection() || startupId.isEmpty())
        return;
    xcb_connection_t *x11 = native->connection();
    const auto id = xcb_window_t(window.winId());
    if (const uint32_t time = timeIn(startupId); time > 0)
        askToActivate(x11, id, time);
    endStartup(x11, id, startupId);
    xcb_flush(x11);
}

} // namespace

#endif

void comeForward(QWidget *window, const QVariantMap &platformData)
{
    const QString token = platformData.value(u"activation-token"_s).toString();
    if (!token.isEmpty())
        qputenv("XDG_ACTIVATION_TOKEN", token.toUtf8()); // where Qt's Wayland takes the next one from
    window->setWindowState(window->windowState() & ~Qt::WindowMinimized);
    window->show();
    window->raise();
    window->activateWindow();
#ifdef VIVIER_XCB
    const QString startup = platformData.value(u"desktop-startup-id"_s).toString();
    comeForwardOnX11(*window->windowHandle(), (startup.isEmpty() ? token : startup).toUtf8());
#endif
    qunsetenv("XDG_ACTIVATION_TOKEN"); // good for once
}

} // namespace vivier
