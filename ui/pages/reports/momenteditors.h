#pragma once

#include "pages/reports/optioneditor.h"
#include "selection/listmoment.h"

class QComboBox;

namespace touyan {

class ListChooser;

/// A year's list and which text of it.
class ListMomentEditor : public OptionEditor
{
    Q_OBJECT
public:
    ListMomentEditor(const PaperOption& option, const OptionContext& context, QWidget* parent);

    QStringList values() const override;
    void setValues(const QStringList& values) override;

private:
    QComboBox* m_box; ///< hidden where a list must be chosen
    ListChooser* m_chooser;
    ListMoment m_usual;
};

/// A moment of the file's past: that of a pack that was printed or saved, one of the last changes,
/// or any other that is typed.
class MomentEditor : public OptionEditor
{
    Q_OBJECT
public:
    MomentEditor(const PaperOption& option, const OptionContext& context, QWidget* parent);

    QStringList values() const override;
    void setValues(const QStringList& values) override;

private:
    void offerPacks(const Portfolio& portfolio);
    void offerJournal(const Portfolio& portfolio);

    QComboBox* m_box;
};

} // namespace touyan
