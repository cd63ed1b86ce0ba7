#pragma once

#include <QWidget>

namespace touyan {

class FlowLayout;
class Pill;
class Records;

/// The fields of the expert pool as pills of which some are chosen; without a choice the first
/// one, which stands for all of them, is lit.
class FieldPills : public QWidget
{
    Q_OBJECT
public:
    explicit FieldPills(QWidget* parent = nullptr);

    /// Shows the fields of the experts who are available, with @p chosen lit.
    void setFields(const Records& records, const QStringList& chosen);

Q_SIGNALS:
    /// The user chose other fields.
    void chosen(const QStringList& fields);

private:
    void rebuild();
    Pill* addPill(const QString& text, bool isChecked);
    void onClicked(const QString& field, bool isOn);

    FlowLayout* m_flow;
    QMap<QString, int> m_counts;
    QStringList m_chosen;
};

} // namespace touyan
