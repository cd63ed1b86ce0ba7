#pragma once

#include "selection/listmoment.h"

#include <QWidget>

#include <vector>

class QComboBox;
class QDateEdit;

namespace touyan {

class Records;

/// Chooses a year's list and which text of it: a draft, as issued, in force, after a
/// revision, of a meeting or of a day.
class ListChooser : public QWidget
{
    Q_OBJECT
public:
    /// @p name says which side of a comparison is chosen.
    explicit ListChooser(const QString& name, QWidget* parent = nullptr);

    /// Offers the lists of @p records; @p lastDay is the last that can be asked for.
    void setLists(const Records& records, QDate lastDay);
    /// Chooses without a signal.
    void setMoment(const ListMoment& moment);
    const ListMoment& moment() const { return m_moment; }

Q_SIGNALS:
    /// The user chose another list or another text of it.
    void momentChanged(const touyan::ListMoment& moment);

private:
    struct Offer
    {
        int year;
        bool isIssued;
        int lastRevision;

        bool operator==(const Offer&) const = default;
    };

    void fillStates();
    static std::vector<std::pair<QString, QString>> heldMeetings(const Records& records,
                                                                 QDate lastDay);
    void showMoment();
    void choose(const ListMoment& moment);

    std::vector<Offer> m_offers;
    std::vector<std::pair<QString, QString>> m_meetings; ///< codes and titles, the latest first
    ListMoment m_moment;
    QComboBox* m_years;
    QComboBox* m_states;
    QDateEdit* m_day;
};

} // namespace touyan
