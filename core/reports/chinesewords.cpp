#include "reports/chinesewords.h"

#include "analysis/targetprogress.h"
#include "domain/wancolumn.h"
#include "reports/prosewords.h"

#include <QHash>

namespace touyan {

using namespace Qt::StringLiterals;

namespace {

QString fundingWord(FundingKind kind)
{
    switch (kind) {
    case FundingKind::CityBudget:
        return u"市级财政"_s;
    case FundingKind::DistrictBudget:
        return u"区级财政"_s;
    case FundingKind::HigherBudget:
        return u"上级资金"_s;
    case FundingKind::OwnFunds:
        return u"企业自筹"_s;
    case FundingKind::BankLoan:
        return u"银行贷款"_s;
    case FundingKind::Other:
        return u"其他"_s;
    }
    return {};
}

} // namespace

QString unstatedWord()
{
    return u"未明确"_s;
}

QString noneWord()
{
    return u"（无）"_s;
}

QString natureWord(AnnualCategory nature)
{
    switch (nature) {
    case AnnualCategory::NewStart:
        return u"新开工"_s;
    case AnnualCategory::Continued:
        return u"续建"_s;
    case AnnualCategory::Completing:
        return u"竣工"_s;
    case AnnualCategory::Preparing:
        return u"预备"_s;
    }
    return {};
}

QString decisionWord(DecisionState state)
{
    switch (state) {
    case DecisionState::Open:
        return u"办理中"_s;
    case DecisionState::Done:
        return u"已办结"_s;
    case DecisionState::Closed:
        return u"已销号"_s;
    }
    return {};
}

QString fundingWords(const std::vector<const FundingSource*>& sources)
{
    QStringList parts;
    for (const FundingSource* source : sources)
        parts.append(fundingWord(source->kind) % wanWords(source->amount)
                     % (source->amount ? u"万元"_s : QString()));
    return parts.isEmpty() ? unstatedWord() : parts.join(u'、');
}

QString statusWord(EntryStatus status)
{
    switch (status) {
    case EntryStatus::Candidate:
        return u"候选"_s;
    case EntryStatus::CarriedOver:
        return u"续建结转"_s;
    case EntryStatus::InReview:
        return u"评审中"_s;
    case EntryStatus::Selected:
        return u"入选"_s;
    case EntryStatus::Deferred:
        return u"暂缓"_s;
    case EntryStatus::Removed:
        return u"调出"_s;
    }
    return {};
}

QString outcomeWord(EntryOutcome outcome)
{
    switch (outcome) {
    case EntryOutcome::Open:
        return u"未结"_s;
    case EntryOutcome::Completed:
        return u"完成"_s;
    case EntryOutcome::CarriedOn:
        return u"结转"_s;
    case EntryOutcome::Left:
        return u"调出"_s;
    case EntryOutcome::Terminated:
        return u"终止"_s;
    }
    return {};
}

QString causeWord(const LightCause& cause)
{
    switch (cause.kind) {
    case LightCause::Kind::StartOverdue:
        return u"开工逾期（计划%1）"_s.arg(dateWords(cause.day));
    case LightCause::Kind::BehindSchedule:
        return u"滞后%1个百分点"_s.arg(cause.number);
    case LightCause::Kind::MilestoneOverdue:
        return u"节点“%1”逾期%2天"_s.arg(cause.name, QString::number(cause.number));
    case LightCause::Kind::NoReport:
        return u"%1个月未报送月报"_s.arg(cause.number);
    }
    return {};
}

QString causeWords(const ProjectYear& facts)
{
    QStringList words;
    for (const LightCause& cause : facts.causes)
        words.append(causeWord(cause));
    return words.join(u'；');
}

QString stateWord(TargetState state)
{
    switch (state) {
    case TargetState::NotEntered:
        return u"尚无数据"_s;
    case TargetState::OnTheWay:
        return u"推进中"_s;
    case TargetState::Behind:
        return u"未达到"_s;
    case TargetState::Reached:
        return u"已达到"_s;
    }
    return {};
}

QString targetWords(const TargetProgress& target)
{
    if (!target.low)
        return unstatedWord();
    const QString low = trimmedNumber(*target.low, 2);
    switch (target.relation) {
    case TargetRelation::AtLeast:
        return low % target.measure % u"以上";
    case TargetRelation::Range:
        return (target.high ? QString(low % u"—" % trimmedNumber(*target.high, 2)) : low)
            % target.measure;
    case TargetRelation::About:
        return low % target.measure % u"左右";
    case TargetRelation::Exact:
        return low % target.measure;
    }
    return {};
}

QString unitWords(const Records& records, const QList<UnitId>& units)
{
    QStringList names;
    for (const UnitId id : units) {
        if (const Unit* unit = records.find(id))
            names.append(unit->shortName.isEmpty() ? unit->name : unit->shortName);
    }
    return names.join(u'、');
}

QString fieldWord(QLatin1StringView key)
{
    static const QHash<QLatin1StringView, QString> Words = {
        {"code"_L1, u"编号"_s},
        {"name"_L1, u"项目名称"_s},
        {"undertaker"_L1, u"承担单位"_s},
        {"contact_name"_L1, u"联系人"_s},
        {"contact_phone"_L1, u"联系电话"_s},
        {"programme"_L1, u"示范工程"_s},
        {"district"_L1, u"所在区市县"_s},
        {"responsible_units"_L1, u"责任单位"_s},
        {"content"_L1, u"建设内容及规模"_s},
        {"category"_L1, u"建设性质"_s},
        {"planned_start"_L1, u"计划开工日期"_s},
        {"planned_finish"_L1, u"计划完工日期"_s},
        {"start"_L1, u"开工日期"_s},
        {"finish"_L1, u"竣工日期"_s},
        {"total_investment"_L1, u"总投资"_s},
        {"planned_investment"_L1, u"年度计划投资"_s},
        {"support_amount"_L1, u"支持金额"_s},
        {"status"_L1, u"清单状态"_s},
    };
    Q_ASSERT(Words.contains(key));
    return Words.value(key);
}

QString listWords(const ListContents& contents)
{
    const ListMoment& moment = contents.moment;
    switch (moment.state) {
    case ListMoment::State::Issued:
        return u"%1年度印发清单"_s.arg(moment.year);
    case ListMoment::State::Current:
    case ListMoment::State::InForce:
        return (contents.isDraft ? u"%1年度清单草案"_s : u"%1年度现行清单"_s).arg(moment.year);
    case ListMoment::State::Revision:
        return u"%1年度清单第%2次调整稿"_s.arg(moment.year).arg(moment.revision);
    case ListMoment::State::Date:
        return u"%1年度清单%2稿"_s.arg(QString::number(moment.year), dateWords(moment.day));
    case ListMoment::State::Meeting:
        return u"%1年度清单（会议%2时）"_s.arg(QString::number(moment.year), moment.meeting);
    }
    return {};
}

QString shortDay(QDate day)
{
    return day.isValid() ? day.toString(u"yyyy.M.d"_s) : unstatedWord();
}

QString dateWords(QDate day)
{
    return day.toString(u"yyyy年M月d日"_s);
}

QString wanWords(std::optional<Money> amount)
{
    WanColumn alone;
    alone.add(amount);
    return wanWords(alone, amount);
}

QString wanWords(const WanColumn& column, std::optional<Money> amount)
{
    return amount ? column.text(*amount) : unstatedWord();
}

} // namespace touyan
