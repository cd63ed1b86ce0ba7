#include "support/samplelist.h"

#include <QStringList>

namespace touyan {

using namespace Qt::StringLiterals;

namespace {

const QStringList Names{u"汽车白车身智能化生产线（示例）"_s,   u"机器人制孔系统产业化（示例）"_s,
                        u"智能化港口集装箱调度示范（示例）"_s, u"水下机器人作业系统（示例）"_s,
                        u"车联网云数据服务（示例）"_s,         u"远程医疗影像识别AI平台（示例）"_s};
const QStringList Natures{u"新开工"_s, u"续建"_s, u"竣工"_s, u"预备"_s};
const QStringList Contents{
    u"建设智能化焊装生产线3条，配套机器视觉检测工位12个，形成年产10万台套白车身的能力。"_s,
    u"研发大型结构件机器人自动制孔系统，开展示范应用。"_s,
    u"建设集装箱智能调度系统，接入岸桥、场桥和无人集卡，实现装卸船作业全流程自动化；"
    u"建成后单箱能耗下降8%，作业效率提升15%以上。"_s,
    u"研制水下作业机器人2型，建设试验水池及测试平台“海豚一号”。"_s};
const QStringList Goals{u"完成主体结构封顶，启动设备采购"_s, u"完成前期手续，力争三季度开工建设"_s,
                        u"全面建成并通过竣工验收"_s, QString()};
const QStringList Units{u"市工业和信息化局"_s, u"市科技局、高新区管委会"_s, u"金普新区管委会"_s,
                        u"市交通运输局、市港口与口岸局"_s};

AnnualListRow sampleRow(int i)
{
    AnnualListRow row;
    row.number = i + 1;
    row.name = Names.at(i % Names.size());
    row.nature = Natures.at(i % Natures.size());
    row.content = Contents.at(i * 7 % Contents.size());
    row.period = {QDate(2019 + i % 3, 3, 1), QDate(2021 + i % 4, 11, 30)};
    if (i % 11 != 5)
        row.total = Money::fromFen((500 + i * 7919 % 98'000) * Money::FenPerWan + i % 2 * 255'000);
    if (i % 5 != 4)
        row.done = Money::fromWan(i * 331 % 9000);
    row.planned = Money::fromWan(100 + i * 777 % 20'000);
    row.goal = Goals.at(i * 3 % Goals.size());
    row.units = Units.at(i * 5 % Units.size());
    row.leader = i % 3 == 0 ? QString() : u"张　三"_s;
    row.notes = i % 6 == 0 ? u"示例"_s : QString();
    return row;
}

} // namespace

AnnualListTable sampleAnnualList(int rows)
{
    AnnualListTable list;
    list.year = 2021;
    list.title = u"大连市2021年度人工智能产业重点项目清单"_s;
    list.state = u"征求意见稿"_s;
    list.source = u"示例库.touyan"_s;
    list.madeAt = QDateTime(QDate(2021, 3, 1), QTime(9, 5));
    for (const QString& name :
         {u"智能制造工程"_s, u"智慧物流工程"_s, u"智慧海洋工程"_s, u"智慧城市工程"_s})
        list.groups.append({name, {}});
    for (int i = 0; i < rows; ++i)
        list.groups[i * 4 / rows].rows.append(sampleRow(i));
    return list;
}

} // namespace touyan
