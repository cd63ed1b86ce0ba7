#include "uisupport/gallerysheets.h"

#include "analysis/rollup.h"
#include "style/icons.h"
#include "style/metrics.h"
#include "uisupport/galleryparts.h"
#include "widgets/badge.h"
#include "widgets/barlist.h"
#include "widgets/bulletlist.h"
#include "widgets/card.h"
#include "widgets/emptystate.h"
#include "widgets/inspectorpanel.h"
#include "widgets/keyfigure.h"
#include "widgets/lightlabel.h"
#include "widgets/pill.h"
#include "widgets/pillbar.h"
#include "widgets/tableview.h"
#include "widgets/textlabel.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QProgressBar>
#include <QPushButton>
#include <QRadioButton>
#include <QSlider>
#include <QStandardItemModel>
#include <QToolButton>
#include <QTreeWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace touyan::gallery {

namespace {

QLayout* makeFigures(QWidget* parent)
{
    auto* row = new QHBoxLayout;
    row->setSpacing(metrics::CardGap);
    const FigureContent contents[] = {
        {.caption = u"年度重点项目"_s,
         .value = u"36"_s,
         .unit = u"项"_s,
         .note = u"新建 14 · 续建 22"_s},
        {.caption = u"年度投资完成"_s,
         .value = u"8.74"_s,
         .unit = u"亿元"_s,
         .note = u"/ 11.30（77.3%）"_s,
         .share = 0.773},
        {.caption = u"进度预警"_s,
         .lights = {{Light::Green, 27}, {Light::Yellow, 6}, {Light::Red, 3}}},
        {.caption = u"较上月完成"_s,
         .value = u"1.26"_s,
         .unit = u"亿元"_s,
         .change = FigureChange{u"12.4%"_s, true, Tone::Good}},
        {.caption = u"逾期节点"_s,
         .value = u"4"_s,
         .unit = u"个"_s,
         .change = FigureChange{u"2 个"_s, true, Tone::Bad}},
    };
    for (const FigureContent& content : contents) {
        auto* figure = new KeyFigure(parent);
        figure->setContent(content);
        row->addWidget(figure);
    }
    return row;
}

QWidget* makeTargets(QWidget* parent)
{
    auto* card = new Card(u"规划目标进度"_s, parent);
    card->setSubtitle(u"实际 / 目标（2020）"_s);
    card->setAction(u"全部目标"_s);
    auto* list = new BulletList(card);
    list->setBullets(
        {{u"a"_s, u"创新平台"_s, 3, 2, 3.0, u"3 / 2–3 个"_s, Tone::Good},
         {u"b"_s, u"高层次人才团队"_s, 4, 4, 5.0, u"4 / 4–5 个"_s, Tone::Good},
         {u"c"_s, u"应用示范工程"_s, 4, 4, {}, u"4 / ≥4 项"_s, Tone::Good},
         {u"d"_s, u"深度应用场景"_s, 3, 4, {}, u"3 / ≥4 个"_s, Tone::Warning},
         {u"e"_s, u"特色产业集聚区"_s, 1, 1, 2.0, u"1 / 1–2 个"_s, Tone::Good},
         {u"f"_s, u"相关产业产值"_s, 83.4, 100, {}, u"83.4 / ≥100 亿元"_s, Tone::Bad}});
    card->body()->addWidget(list);
    card->body()->addStretch();
    return card;
}

QWidget* makeDistricts(QWidget* parent)
{
    auto* card = new Card(u"区域分布"_s, parent);
    card->setSubtitle(u"按年度投资，亿元"_s);
    auto* list = new BarList(card);
    list->setBars({{u"gx"_s, u"高新区"_s, 3.42, u"3.42"_s},
                   {u"jp"_s, u"金普新区"_s, 3.10, u"3.10"_s},
                   {u"gjz"_s, u"甘井子区"_s, 1.86, u"1.86"_s},
                   {u"zs"_s, u"中山区"_s, 0.92, u"0.92"_s},
                   {u"xg"_s, u"西岗区"_s, 0.61, u"0.61"_s},
                   {u"ch"_s, u"长海县"_s, 0.34, u"0.34"_s}});
    card->body()->addWidget(list);
    card->body()->addStretch();
    return card;
}

QWidget* makeButtons(QWidget* parent)
{
    auto* card = new Card(u"按钮与开关"_s, parent);
    auto* row = new QHBoxLayout;
    row->addWidget(button(u"提交会议审定"_s, card, Emphasis::Primary));
    row->addWidget(button(u"生成结转"_s, card));
    QPushButton* off = button(u"不可用"_s, card);
    off->setEnabled(false);
    row->addWidget(off);
    QPushButton* danger = button(u"删除"_s, card);
    danger->setProperty("danger", true);
    danger->setIcon(themedIcon(Icon::Delete, IconTint::Danger));
    row->addWidget(danger);
    QPushButton* menu = button(u"导出"_s, card);
    menu->setMenu(new QMenu(menu));
    row->addWidget(menu);
    row->addWidget(toolButton(Icon::ZoomIn, u"放大"_s, card));
    QToolButton* on = toolButton(Icon::Filter, u"筛选"_s, card);
    on->setCheckable(true);
    on->setChecked(true);
    row->addWidget(on);
    row->addStretch();
    card->body()->addLayout(row);
    auto* marks = new QHBoxLayout;
    auto* box = new QCheckBox(u"显示基线"_s, card);
    box->setChecked(true);
    marks->addWidget(box);
    marks->addWidget(new QCheckBox(u"仅预警"_s, card));
    auto* partly = new QCheckBox(u"部分"_s, card);
    partly->setTristate(true);
    partly->setCheckState(Qt::PartiallyChecked);
    marks->addWidget(partly);
    auto* radio = new QRadioButton(u"按工程"_s, card);
    radio->setChecked(true);
    marks->addWidget(radio);
    marks->addWidget(new QRadioButton(u"按区域"_s, card));
    auto* toggle = new Pill(u"里程碑"_s, card);
    toggle->setMark(Pill::Mark::Check);
    toggle->setChecked(true);
    marks->addWidget(toggle);
    marks->addStretch();
    card->body()->addLayout(marks);
    auto* progress = new QProgressBar(card);
    progress->setValue(62);
    progress->setTextVisible(false);
    card->body()->addWidget(progress);
    auto* slider = new QSlider(Qt::Horizontal, card);
    slider->setValue(40);
    card->body()->addWidget(slider);
    auto* badges = new QHBoxLayout;
    badges->addWidget(new Badge(u"9 位专家"_s, Tone::Neutral, card));
    badges->addWidget(new Badge(u"续建"_s, Tone::Accent, card));
    badges->addWidget(new Badge(u"新建"_s, Tone::Good, card));
    badges->addWidget(new Badge(u"已收 52"_s, Tone::Warning, card));
    badges->addWidget(new Badge(u"逾期"_s, Tone::Bad, card));
    for (const Light light : {Light::Green, Light::Yellow, Light::Red, Light::None})
        badges->addWidget(new LightLabel(light, lightTitle(light), card));
    badges->addStretch();
    card->body()->addLayout(badges);
    return card;
}

} // namespace

QWidget* overviewPage()
{
    auto* page = new QWidget;
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(16, 12, 16, 12);
    layout->setSpacing(metrics::CardGap);
    layout->addWidget(titleRow(u"2020 年度总览"_s, u"截至 2020-10-31 · 较上月"_s, page));
    layout->addLayout(makeFigures(page));
    auto* charts = new QHBoxLayout;
    charts->setSpacing(metrics::CardGap);
    charts->addWidget(makeTargets(page), 3);
    charts->addWidget(makeDistricts(page), 2);
    auto* empty = new Card(u"近期会议与节点"_s, page);
    auto* state = new EmptyState(Icon::Meeting, u"本年度还没有会议记录。"_s, empty);
    state->setAction(u"登记会议"_s);
    empty->body()->addWidget(state);
    charts->addWidget(empty, 2);
    layout->addLayout(charts, 3);
    auto* card = new Card(u"需要关注"_s, page);
    card->setSubtitle(u"红灯、黄灯与久未调度"_s);
    card->setFlush();
    auto* table = new TableView(card);
    table->setModel(makeProjects(table));
    table->fitColumns();
    table->setStretchColumn(2);
    card->body()->addWidget(table);
    layout->addWidget(card, 3);
    return page;
}

QWidget* registryPage()
{
    auto* page = new QWidget;
    auto* layout = new QHBoxLayout(page);
    layout->setContentsMargins(16, 12, 16, 12);
    layout->setSpacing(metrics::CardGap);
    auto* left = new QVBoxLayout;
    auto* head = new QHBoxLayout;
    head->addWidget(new TextLabel(TextKind::PageTitle, u"重点项目"_s, page));
    auto* scopes = new PillBar(page);
    scopes->addPill(u"list"_s, u"2020 年度清单"_s);
    scopes->addPill(u"reserve"_s, u"储备库"_s);
    scopes->addPill(u"all"_s, u"历年"_s);
    scopes->setCount(u"list"_s, 36);
    scopes->setCount(u"reserve"_s, 58);
    head->addWidget(scopes);
    head->addStretch();
    head->addWidget(button(u"列"_s, page));
    head->addWidget(button(u"新建项目"_s, page, Emphasis::Primary));
    left->addLayout(head);
    auto* card = new Card({}, page);
    card->setFlush();
    auto* table = new TableView(card);
    table->setModel(makeProjects(table));
    table->fitColumns();
    table->setStretchColumn(2);
    table->setSortingEnabled(true);
    table->horizontalHeader()->setSortIndicator(2, Qt::AscendingOrder);
    table->setTotals({{}, {}, u"合计 36 项"_s, {}, {}, {}, u"486,200"_s, u"113,000"_s, u"77%"_s});
    table->setCurrentIndex(table->model()->index(3, 2));
    card->body()->addWidget(table);
    left->addWidget(card, 1);
    layout->addLayout(left, 1);
    auto* inspector = new InspectorPanel(page);
    inspector->setFixedWidth(metrics::InspectorWidth);
    inspector->setTitle(u"汽车白车身智能化生产线"_s);
    inspector->summary()->addWidget(new TextLabel(TextKind::Muted, u"SL-2019-0012"_s));
    inspector->summary()->addWidget(new LightLabel(Light::Yellow, u"滞后 12%"_s));
    inspector->summary()->addWidget(new Badge(u"续建"_s, Tone::Accent));
    inspector->summary()->addStretch();
    inspector->addPage(u"基本"_s, makeForm(inspector));
    for (const QString& title : {u"节点"_s, u"投资"_s, u"调度"_s, u"历史"_s})
        inspector->addPage(title, new QWidget);
    layout->addWidget(inspector);
    return page;
}

QWidget* controlsPage()
{
    auto* page = new QWidget;
    auto* layout = new QGridLayout(page);
    layout->setContentsMargins(16, 12, 16, 12);
    layout->addWidget(makeButtons(page), 0, 0);
    auto* form = new Card(u"表单"_s, page);
    form->body()->addWidget(makeForm(form));
    layout->addWidget(form, 0, 1, 2, 1);
    auto* trees = new Card(u"列表"_s, page);
    auto* tree = new QTreeWidget(trees);
    tree->setHeaderLabels({u"任务"_s, u"责任单位"_s});
    auto* root = new QTreeWidgetItem(tree, {u"三、打造产业集群"_s, u"市工业和信息化局"_s});
    auto* child = new QTreeWidgetItem(root, {u"（一）智能制造"_s, u"市科技局"_s});
    child->setCheckState(0, Qt::Checked);
    tree->expandAll();
    child->setSelected(true);
    trees->body()->addWidget(tree);
    layout->addWidget(trees, 1, 0);
    return page;
}

} // namespace touyan::gallery
