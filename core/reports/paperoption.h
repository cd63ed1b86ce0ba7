#pragma once

#include "domain/recordkind.h"

#include <QString>

#include <optional>
#include <vector>

namespace touyan {

/// What an option of a paper takes. All values are kept as texts, so that the command line, a form,
/// a template and what is remembered per user write the same.
enum class OptionType
{
    Flag, ///< "yes" or "no"
    Number, ///< a whole number, not negative
    Year, ///< "2020"
    Month, ///< "2020-10"
    Day, ///< "2020-10-31"
    Moment, ///< "2020-10-31T09:00:00": a moment of the file's journal
    Text, ///< a line
    LongText, ///< paragraphs, one per line
    Choice, ///< the key of one of the choices; of several: in the order in which they are wanted
    Record, ///< a record of the target kind by its code, name or short name
    ListMoment, ///< "2020@issued": see parseListMoment()
    PartSetting ///< "annual-list:paper=A3": see PartSettings
};

/// One of the values of an option that is a choice.
struct OptionChoice
{
    const char* key = nullptr; ///< stable: command line, templates
    const char* title = nullptr; ///< English, translated in @c context
    const char* context = "PaperOption";

    QString translatedTitle() const;
};

/// Something that whoever wants a paper can choose.
struct PaperOption
{
    const char* key = nullptr; ///< stable: --key on the command line
    const char* title =
        nullptr; ///< English, translated in context "PaperOption": the label of a form
    OptionType type = OptionType::Flag;
    const char* valueName = nullptr; ///< as in --key VALUE; nullptr for a flag
    /// What the paper does without it; empty: it chooses by itself (the year of the snapshot, the
    /// last month, everything).
    QString standard = {};
    std::vector<OptionChoice> choices = {};
    std::optional<RecordKind> target = {}; ///< of OptionType::Record
    bool takesSeveral = false;
    bool isRequired = false;
    bool takesWidths = false; ///< a choice may have a width in millimetres behind it: "name=46"
    /// What an office keeps in a template rather than chooses anew each time.
    bool isWording = false;

    QString translatedTitle() const;
    /// The choice that @p value names, with or without a width; or nullptr.
    const OptionChoice* choice(const QString& value) const;
};

/// 46 of "name=46"; nothing of "name".
std::optional<double> widthIn(const QString& value);

/// What is wrong with @p value for @p option, in words; nothing when it can be one. Whether a
/// record of that name exists is for the paper to say.
std::optional<QString> faultOf(const PaperOption& option, const QString& value);

} // namespace touyan
