#pragma once

#include "analysis/moneysum.h"
#include "base/daterange.h"

#include <QDate>
#include <QDateTime>
#include <QList>
#include <QString>

#include <optional>

namespace touyan {

/// One project of a year's list as papers and workbooks show it.
struct AnnualListRow
{
    int number = 0; ///< 序号; 0: not on the list
    QString name;
    QString nature; ///< 新开工, 续建, 竣工, 预备
    QString content;
    DateRange period;
    std::optional<Money> total; ///< nothing: 未明确
    std::optional<Money> done; ///< to the end of the year before
    std::optional<Money> planned; ///< in the year of the list
    QString goal;
    QString units; ///< responsible units in their order
    QString leader;
    QString notes;
};

struct AnnualListGroup
{
    QString name;
    QList<AnnualListRow> rows;
};

/// A year's list of key projects, resolved to texts and amounts: what its paper and its workbook
/// are made from. Texts are Chinese whatever the language of the windows, as official papers are.
struct AnnualListTable
{
    int year = 0;
    QString title; ///< 大连市2021年度人工智能产业重点项目清单
    QString state; ///< 征求意见稿; shown while there is no document number
    QString documentNumber; ///< 大政办发〔2021〕3号
    QDate issuedOn;
    QString sha256; ///< of the text it was issued with; empty: not issued
    int revisions = 0; ///< number of the last revision that the rows include
    int laterRevisions = 0; ///< number of the last one made since that they do not include
    QDate revisedOn; ///< of the last revision
    /// Of a draft: the last day that the amounts done go to, where that is not yet the end of the
    /// year before.
    QDate doneUpTo;
    std::optional<int> candidates; ///< of a draft: those that it leaves out; nothing: no draft
    QString source; ///< name of the database that it was made from
    QDateTime madeAt;
    QList<AnnualListGroup> groups;
};

struct AnnualListSums
{
    int count = 0;
    MoneySum total;
    MoneySum done;
    MoneySum planned;

    void add(const AnnualListRow& row);
};

AnnualListSums sumsOf(const AnnualListGroup& group);
AnnualListSums sumsOf(const AnnualListTable& list);

/// 一, 二 … 十一: how categories are counted; @p number from 1 to 99.
QString chineseNumber(int number);
/// What stands below the title: 征求意见稿, or the document number, the day of issue and the
/// revision.
QString stateLine(const AnnualListTable& list);
/// 一、智能制造工程（20项）
QString groupLine(const AnnualListTable& list, int group);
/// What the list leaves out and what it was made from, each a sentence.
QStringList footnotes(const AnnualListTable& list);

} // namespace touyan
