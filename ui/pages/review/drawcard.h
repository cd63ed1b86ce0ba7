#pragma once

#include "pages/review/reviewstate.h"
#include "widgets/card.h"

class QComboBox;
class QLineEdit;
class QPushButton;
class QSpinBox;
class QStackedWidget;

namespace touyan {

class EmptyState;
class FaultLine;
class FieldPills;
class LinkButton;
class NoteLine;
class SeatModel;
class TableView;

/// The draw of a round: its rules, the seed, the button that draws, and the panel with the proof
/// that the seed gives it.
class DrawCard : public Card
{
    Q_OBJECT
public:
    explicit DrawCard(ReviewState& state, QWidget* parent = nullptr);

    QSpinBox& panelSize() { return *m_size; }
    QPushButton& byField() { return *m_byField; }
    QLineEdit& seed() { return *m_seed; }
    /// Why a drawn panel is to be drawn anew.
    QLineEdit& reason() { return *m_reason; }
    QPushButton& drawButton() { return *m_drawButton; }
    QPushButton& verifyButton() { return *m_verifyButton; }
    SeatModel& seats() { return *m_seats; }
    /// What the card says of the draw.
    QString message() const;
    /// Why it is early to draw; empty when it is not.
    QString warning() const;
    /// Why the rules stay as they are, or why nobody can be drawn, and what to do.
    QString note() const;
    /// To a round with other rules, where those of this one stay.
    LinkButton& newRoundLink() { return *m_newRound; }

private:
    QLayout* makeRules();
    QLayout* makeSeedLine();
    QWidget* makePanel();
    void setRules(const DrawRules& rules, const QString& what);
    void draw();
    void verify();
    void say(const QString& text, bool isFault);
    void show();
    void showRules();
    void showNote();

    ReviewState& m_state;
    QSpinBox* m_size;
    QComboBox* m_related;
    QPushButton* m_byField;
    FieldPills* m_fields;
    QLineEdit* m_seed;
    QLineEdit* m_reason;
    QPushButton* m_drawButton;
    QPushButton* m_verifyButton;
    NoteLine* m_early; ///< that the screening is not over
    NoteLine* m_note;
    LinkButton* m_newRound;
    FaultLine* m_message;
    SeatModel* m_seats;
    TableView* m_table;
    EmptyState* m_empty = nullptr;
    QStackedWidget* m_stack = nullptr;
    ReviewRoundId m_shown;
    QString m_shownSeed;
};

} // namespace touyan
