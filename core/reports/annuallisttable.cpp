#include "reports/annuallisttable.h"

#include <QStringList>

namespace touyan {

using namespace Qt::StringLiterals;

namespace {

const QString ChineseDate = u"yyyy年M月d日"_s;

QString unknownPart(const QString& what, const MoneySum& sum)
{
    return sum.unknown == 0 ? QString() : u"%1未明确%2项"_s.arg(what).arg(sum.unknown);
}

/// Which amounts the sums leave out, or nothing.
QString unknownNote(const AnnualListTable& list)
{
    const AnnualListSums sums = sumsOf(list);
    QStringList parts{unknownPart(u"总投资"_s, sums.total),
                      unknownPart(u"截至上年底累计完成"_s, sums.done),
                      unknownPart(u"本年度计划投资"_s, sums.planned)};
    parts.removeAll(QString());
    if (parts.isEmpty())
        return {};
    return u"合计、小计仅计已明确的金额，其中"_s % parts.join(u"，"_s) % u"。"_s;
}

/// Which edition it is, and the hash that proves the issued text.
QString editionNote(const AnnualListTable& list)
{
    if (list.sha256.isEmpty())
        return {};
    QString edition = u"本表为印发文本"_s;
    if (list.revisions > 0)
        edition = u"本表为现行文本，已含第1至%1号调整"_s.arg(list.revisions);
    else if (list.laterRevisions > 0)
        edition = u"本表为印发文本，印发后的第1至%1号调整未列入"_s.arg(list.laterRevisions);
    return QString(edition % u"；印发文本SHA-256校验值："_s % list.sha256 % u"。"_s);
}

/// What a draft says of the year before is not its whole.
QString doneNote(const AnnualListTable& list)
{
    return list.doneUpTo.isValid()
        ? u"“截至上年底累计完成”现为截至%1的数据，上年月报报齐后更新。"_s.arg(
            list.doneUpTo.toString(u"yyyy年M月底"_s))
        : QString();
}

/// What a draft holds and leaves out.
QString draftNote(const AnnualListTable& list)
{
    if (!list.candidates)
        return {};
    const QString held = u"本表为遴选过程中的草案，列入续建结转和拟入选项目"_s;
    return *list.candidates == 0
        ? QString(held % u"。"_s)
        : QString(held % u"，另有%1项候选及评审中项目未列入。"_s.arg(*list.candidates));
}

QString sourceNote(const AnnualListTable& list)
{
    if (!list.madeAt.isValid())
        return {};
    const QString source = list.source.isEmpty() ? QString() : u"根据“%1”"_s.arg(list.source);
    return u"本表由头雁%1于%2生成。"_s.arg(source, list.madeAt.toString(u"yyyy年M月d日HH:mm"_s));
}

} // namespace

void AnnualListSums::add(const AnnualListRow& row)
{
    ++count;
    total.add(row.total);
    done.add(row.done);
    planned.add(row.planned);
}

AnnualListSums sumsOf(const AnnualListGroup& group)
{
    AnnualListSums sums;
    for (const AnnualListRow& row : group.rows)
        sums.add(row);
    return sums;
}

AnnualListSums sumsOf(const AnnualListTable& list)
{
    AnnualListSums sums;
    for (const AnnualListGroup& group : list.groups) {
        for (const AnnualListRow& row : group.rows)
            sums.add(row);
    }
    return sums;
}

QString chineseNumber(int number)
{
    const QString digits = u"零一二三四五六七八九"_s;
    QString text;
    if (number >= 20)
        text += digits.at(number / 10);
    if (number >= 10)
        text += u'十';
    if (number % 10 != 0)
        text += digits.at(number % 10);
    return text;
}

QString stateLine(const AnnualListTable& list)
{
    if (list.documentNumber.isEmpty())
        return list.state;
    if (!list.issuedOn.isValid())
        return list.documentNumber;
    const QString issued =
        u"%1，%2印发"_s.arg(list.documentNumber, list.issuedOn.toString(ChineseDate));
    if (list.revisions == 0)
        return issued;
    return issued
        % u"，%1第%2次调整"_s.arg(list.revisedOn.toString(ChineseDate),
                                  QString::number(list.revisions));
}

QString groupLine(const AnnualListTable& list, int group)
{
    const AnnualListGroup& it = list.groups.at(group);
    return u"%1、%2（%3项）"_s.arg(chineseNumber(group + 1), it.name,
                                   QString::number(it.rows.size()));
}

QStringList footnotes(const AnnualListTable& list)
{
    QStringList notes{unknownNote(list), doneNote(list), draftNote(list), editionNote(list),
                      sourceNote(list)};
    notes.removeAll(QString());
    return notes;
}

} // namespace touyan
