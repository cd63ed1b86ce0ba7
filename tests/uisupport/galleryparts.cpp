#include "uisupport/galleryparts.h"

#include "analysis/rollup.h"
#include "style/icons.h"
#include "style/metrics.h"
#include "widgets/fieldrow.h"
#include "widgets/filterchip.h"
#include "widgets/minibarchart.h"
#include "widgets/navigationbar.h"
#include "widgets/searchbox.h"
#include "widgets/statusstrip.h"
#include "widgets/tableview.h"
#include "widgets/textlabel.h"
#include "widgets/yearstepper.h"

#include <QComboBox>
#include <QDateEdit>
#include <QDoubleSpinBox>
#include <QFrame>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStandardItemModel>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace touyan::gallery {

namespace {

QStandardItem* cell(const QString& text, const CellLook& look = {})
{
    auto* item = new QStandardItem(text);
    item->setData(QVariant::fromValue(look), CellLookRole);
    return item;
}

QStandardItem* number(const QString& text)
{
    QStandardItem* item = cell(text);
    item->setTextAlignment(Qt::AlignRight);
    return item;
}

void addProject(QStandardItemModel& model, Light light, const QStringList& texts, double share)
{
    using Form = CellLook::Form;
    const bool isNew = texts.at(2) == u"新建";
    model.appendRow(
        {cell({}, {.form = Form::Light, .light = light}), cell(texts.at(0), {.isFaint = true}),
         cell(texts.at(1)),
         cell(texts.at(2), {.form = Form::Badge, .tone = isNew ? Tone::Good : Tone::Accent}),
         cell(texts.at(3)), cell(texts.at(4)), number(texts.at(5)), number(texts.at(6)),
         cell(QString::number(share * 100, 'f', 0) + u'%',
              {.form = Form::Share, .light = light, .share = share})});
}

} // namespace

QPushButton* button(const QString& text, QWidget* parent, Emphasis emphasis)
{
    auto* made = new QPushButton(text, parent);
    made->setProperty("primary", emphasis == Emphasis::Primary);
    return made;
}

QToolButton* toolButton(Icon icon, const QString& tip, QWidget* parent)
{
    auto* made = new QToolButton(parent);
    made->setIcon(themedIcon(icon));
    made->setToolTip(tip);
    made->setAutoRaise(true);
    return made;
}

QWidget* titleRow(const QString& title, const QString& note, QWidget* parent)
{
    auto* row = new QWidget(parent);
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(new TextLabel(TextKind::PageTitle, title, row));
    layout->addWidget(new TextLabel(TextKind::Small, note, row), 1);
    return row;
}

QStandardItemModel* makeProjects(QObject* parent)
{
    auto* model = new QStandardItemModel(0, 9, parent);
    model->setHorizontalHeaderLabels({{},
                                      u"编号"_s,
                                      u"项目名称"_s,
                                      u"类别"_s,
                                      u"区域"_s,
                                      u"责任单位"_s,
                                      u"总投资"_s,
                                      u"年度计划"_s,
                                      u"完成"_s});
    for (const int column : {6, 7, 8})
        model->setHeaderData(column, Qt::Horizontal, int{Qt::AlignRight | Qt::AlignVCenter},
                             Qt::TextAlignmentRole);
    const QStringList names{u"汽车白车身智能化生产线"_s, u"机器人制孔系统产业化"_s,
                            u"轨道交通车辆智能工厂"_s,   u"工业设计仿真云智能升级"_s,
                            u"智能起重机远程诊断"_s,     u"智能化港口集装箱调度示范"_s,
                            u"跨境电商智能配货"_s,       u"近海生态环境监测网"_s};
    for (int row = 0; row < 24; ++row) {
        const Light light = row % 7 == 0 ? Light::Yellow : row % 5 == 3 ? Light::Red : Light::Green;
        addProject(*model, light,
                   {u"SL-2020-%1"_s.arg(row + 1, 4, 10, QChar(u'0')), names.at(row % names.size()),
                    row % 3 == 0 ? u"新建"_s : u"续建"_s,
                    row % 2 == 0 ? u"金普新区"_s : u"高新区"_s,
                    row % 2 == 0 ? u"市工业和信息化局"_s : u"市科技局"_s,
                    QLocale(QLocale::Chinese).toString(48000 - row * 1731),
                    QLocale(QLocale::Chinese).toString(12000 - row * 431)},
                   0.97 - row * 0.037);
    }
    return model;
}

QWidget* makeForm(QWidget* parent)
{
    auto* form = new QWidget(parent);
    auto* layout = new QVBoxLayout(form);
    layout->setContentsMargins(14, 10, 14, 10);
    layout->setSpacing(6);
    const auto add = [&](const QString& label, QWidget* editor) {
        auto* row = new FieldRow(label, editor, form);
        layout->addWidget(row);
        return row;
    };
    add(u"承担单位"_s, new QLineEdit(u"（示例）智能装备有限公司"_s))->setRequired(true);
    auto* district = new QComboBox;
    district->addItems({u"金普新区"_s, u"高新区"_s});
    add(u"所在区域"_s, district);
    auto* date = new QDateEdit(QDate(2019, 3, 1));
    date->setDisplayFormat(u"yyyy-MM-dd"_s);
    add(u"开工日期"_s, date);
    auto* money = new QDoubleSpinBox;
    money->setRange(0, 1e9);
    money->setValue(48000);
    money->setSuffix(u" 万元"_s);
    money->setGroupSeparatorShown(true);
    money->setAlignment(Qt::AlignRight);
    add(u"总投资"_s, money);
    auto* sources = new QLineEdit(u"46,500.00"_s);
    add(u"资金来源"_s, sources)->setError(u"合计 46,500.00，与总投资相差 1,500.00 万元"_s);
    auto* goal = new QPlainTextEdit(u"完成白车身焊装线智能化改造并联调，新增产值 1.2 亿元。"_s);
    goal->setFixedHeight(64);
    add(u"年度目标"_s, goal)->setHelp(u"写清可以核对的结果"_s);
    layout->addWidget(new TextLabel(TextKind::CardTitle, u"投资完成"_s, form));
    auto* chart = new MiniBarChart(form);
    chart->setPairs({{u"1季"_s, 3000, 3100, u"3100"_s},
                     {u"2季"_s, 5800, 5600, u"5600"_s},
                     {u"3季"_s, 8800, 7400, u"7400"_s},
                     {u"4季"_s, 12000, {}}});
    layout->addWidget(chart);
    layout->addStretch();
    return form;
}

Frame::Frame(const QString& current, QWidget* page)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeTopBar());
    auto* middle = new QHBoxLayout;
    middle->setSpacing(0);
    middle->addWidget(makeNavigation(current));
    middle->addWidget(page, 1);
    layout->addLayout(middle, 1);
    auto* status = new StatusStrip(this);
    status->setFacts({u"示例库.touyan"_s, u"筛选 36 / 128 个项目"_s, u"总投资 48.62 亿元"_s,
                      u"年度计划 11.30 亿元"_s});
    status->setNotes({{u"已自动备份 14:20"_s}, {u"全部已保存"_s, Icon::Check}});
    layout->addWidget(status);
}

QWidget* Frame::makeTopBar()
{
    auto* bar = new QFrame(this);
    bar->setAutoFillBackground(true);
    bar->setBackgroundRole(QPalette::Base);
    bar->setFixedHeight(metrics::TopBarHeight);
    bar->setFrameShape(QFrame::NoFrame);
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(14, 0, 14, 0);
    auto* logo = new QLabel(bar);
    logo->setPixmap(applicationIcon().pixmap(24, 24));
    row->addWidget(logo);
    row->addWidget(new TextLabel(TextKind::CardTitle, u"头雁"_s, bar));
    row->addSpacing(12);
    auto* year = new YearStepper(bar);
    year->setYear(2020);
    row->addWidget(year);
    row->addWidget(new SearchBox(u"搜索项目、平台、团队…（汉字或拼音首字母，Ctrl+K）"_s, bar), 1);
    auto* districts = new FilterChip(u"全部区域"_s, bar);
    districts->setChoices(
        {{u"jp"_s, u"金普新区"_s, u"jpxq"_s, {}}, {u"gx"_s, u"高新区"_s, u"gxq"_s, {}}});
    districts->setSelected({u"jp"_s, u"gx"_s});
    row->addWidget(districts);
    row->addWidget(new FilterChip(u"全部工程"_s, bar));
    row->addWidget(new FilterChip(u"全部责任单位"_s, bar));
    row->addWidget(toolButton(Icon::Undo, u"撤销"_s, bar));
    row->addWidget(toolButton(Icon::Redo, u"重做"_s, bar));
    row->addWidget(button(u"导入"_s, bar));
    row->addWidget(button(u"打印报告"_s, bar, Emphasis::Primary));
    return bar;
}

QWidget* Frame::makeNavigation(const QString& current)
{
    auto* bar = new NavigationBar(this);
    bar->addItem(u"overview"_s, Icon::Overview, u"总览"_s);
    bar->addGroup(u"库"_s);
    bar->addItem(u"projects"_s, Icon::Project, u"重点项目"_s);
    bar->addItem(u"platforms"_s, Icon::Platform, u"创新平台"_s);
    bar->addItem(u"teams"_s, Icon::Team, u"人才团队"_s);
    bar->addItem(u"enterprises"_s, Icon::Enterprise, u"企业与集聚区"_s);
    bar->addGroup(u"年度"_s);
    bar->addItem(u"list"_s, Icon::List, u"年度清单"_s);
    bar->addItem(u"monthly"_s, Icon::Monthly, u"月度调度"_s);
    bar->addGroup(u"视图"_s);
    bar->addItem(u"timeline"_s, Icon::Timeline, u"时间线"_s);
    bar->addItem(u"map"_s, Icon::Map, u"区域地图"_s);
    bar->addItem(u"charts"_s, Icon::Chart, u"统计图表"_s);
    bar->addGroup(u"规划"_s);
    bar->addItem(u"targets"_s, Icon::Target, u"目标进度"_s);
    bar->addItem(u"funding"_s, Icon::Funding, u"资金补助"_s);
    bar->setCount(u"projects"_s, 128);
    bar->setCount(u"list"_s, 36);
    bar->setCurrent(current);
    return bar;
}

} // namespace touyan::gallery
