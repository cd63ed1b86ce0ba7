#pragma once

#include "domain/records.h"

#include <QDialog>

namespace touyan {

/// Shows records that have no page of their own as a table of texts: for reading and copying.
class SourceWindow : public QDialog
{
    Q_OBJECT
public:
    SourceWindow(const QString& title, const QStringList& headings, const QList<QStringList>& rows,
                 QWidget* parent);
};

/// What is stated of the meeting, event or decision that @p ref names, a line for each field.
QList<QStringList> statedFields(const RecordRef& ref, const Records& records);

/// Opens a window over @p parent with what is stated of the record.
void showSource(const RecordRef& ref, const Records& records, QWidget* parent);

/// Opens one with @p decisions and when they are due.
void showDecisions(const std::vector<const Decision*>& decisions, const Records& records,
                   QWidget* parent);

} // namespace touyan
