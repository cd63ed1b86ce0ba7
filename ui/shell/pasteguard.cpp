#include "shell/pasteguard.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QMimeData>

namespace touyan {

bool PasteGuard::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress
        && static_cast<QKeyEvent*>(event)->matches(QKeySequence::Paste)) {
        const QMimeData* data = clipboardData();
        if (!data || data->formats().isEmpty())
            return true;
    }
    return QObject::eventFilter(watched, event);
}

const QMimeData* PasteGuard::clipboardData() const
{
    return QGuiApplication::clipboard()->mimeData();
}

} // namespace touyan
