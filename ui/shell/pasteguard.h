#pragma once

#include <QObject>

class QMimeData;

namespace touyan {

/// Swallows the key for pasting while there is nothing to paste. Qt 6.4 asks the clipboard of a
/// desktop on which nobody has copied anything for its data, gets none, and crashes over it.
class PasteGuard : public QObject
{
public:
    using QObject::QObject;

    bool eventFilter(QObject* watched, QEvent* event) override;

protected:
    /// What is on the clipboard, or nullptr.
    virtual const QMimeData* clipboardData() const;
};

} // namespace touyan
