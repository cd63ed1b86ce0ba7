#pragma once

#include "domain/annuallist.h"

#include <QWidget>

#include <optional>

namespace touyan {

class ElidedLabel;
class LinkButton;
class NoteLine;
class Records;
class TextLabel;

/// That a list is issued: number, day, and the SHA-256 of its frozen text, short with the whole in
/// the tooltip and on the clipboard. A text that is no longer what was issued gets a warning
/// instead of the seal. Hidden until then.
class IssueSeal : public QWidget
{
    Q_OBJECT
public:
    explicit IssueSeal(QWidget* parent = nullptr);

    /// Shows the issue of @p list, or nothing where there is none; it is verified with @p records.
    void setList(const Records& records, const AnnualList* list);
    /// What is wrong with the issued text; empty when nothing is.
    QString warning() const;
    /// What it says, in a line.
    QString text() const;

Q_SIGNALS:
    /// The SHA-256 is on the clipboard, in words.
    void copied(const QString& message);

protected:
    void changeEvent(QEvent* event) override;

private:
    void showMark();
    void copy();

    std::optional<AnnualList> m_shown;
    TextLabel* m_mark;
    ElidedLabel* m_facts;
    TextLabel* m_hash;
    LinkButton* m_copy;
    NoteLine* m_warning;
};

} // namespace touyan
