#pragma once

#include "edit/recordform.h"
#include "widgets/card.h"

class QLabel;

namespace touyan {

class ElidedLabel;

/// What the year's list states of the selected project beside its place: support, plan and nature,
/// until the list is issued. Each value is written when its field is left. Hidden while no project
/// of the list is selected.
class EntryCard : public Card
{
    Q_OBJECT
public:
    /// @p workspace must outlive the card.
    explicit EntryCard(Workspace& workspace, QWidget* parent = nullptr);

    RecordForm<ListEntry>& form() const { return *m_form; }
    /// Takes the user to the support.
    void askForSupport();

private:
    void follow();
    /// The entry of the selected project; nullptr when it has none.
    const ListEntry* entry() const;

    Workspace& m_workspace;
    RecordForm<ListEntry>* m_form;
    ElidedLabel* m_name;
    QLabel* m_closed;
};

} // namespace touyan
