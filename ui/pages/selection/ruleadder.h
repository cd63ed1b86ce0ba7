#pragma once

#include "domain/selection.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace touyan {

class Workspace;

/// The line below the limits that adds one: about what, at least, at most.
class LimitAdder : public QWidget
{
    Q_OBJECT
public:
    /// @p workspace must outlive the widget.
    LimitAdder(Workspace& workspace, AnnualListId list, QWidget* parent = nullptr);

    /// Adds what is entered, as one undo step.
    void add();

Q_SIGNALS:
    void refused(const QString& message);

private:
    void fillSubjects();

    Workspace& m_workspace;
    AnnualListId m_list;
    QComboBox* m_kind;
    QComboBox* m_subject;
    QSpinBox* m_minimum;
    QSpinBox* m_maximum;
};

/// The lines below the orders that add one: which project, what, and why.
class OrderAdder : public QWidget
{
    Q_OBJECT
public:
    /// @p workspace must outlive the widget.
    OrderAdder(Workspace& workspace, AnnualListId list, QWidget* parent = nullptr);

    /// Adds what is entered, as one undo step.
    void add();

Q_SIGNALS:
    void refused(const QString& message);

private:
    void fill(QComboBox& projects) const;
    void followKind();

    Workspace& m_workspace;
    AnnualListId m_list;
    QComboBox* m_kind;
    QComboBox* m_project;
    QComboBox* m_other;
    QLineEdit* m_reason;
};

} // namespace touyan
