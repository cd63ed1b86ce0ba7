#include "analysis/rollup.h"
#include "style/icons.h"
#include "style/metrics.h"
#include "style/theme.h"
#include "style/tokens.h"
#include "widgets/badge.h"
#include "widgets/barlist.h"
#include "widgets/bulletlist.h"
#include "widgets/card.h"
#include "widgets/emptystate.h"
#include "widgets/fieldrow.h"
#include "widgets/filterchip.h"
#include "widgets/inspectorpanel.h"
#include "widgets/keyfigure.h"
#include "widgets/lightlabel.h"
#include "widgets/minibarchart.h"
#include "widgets/navigationbar.h"
#include "widgets/pillbar.h"
#include "widgets/searchbox.h"
#include "widgets/statusstrip.h"
#include "widgets/tableview.h"
#include "widgets/textlabel.h"
#include "widgets/toast.h"
#include "widgets/yearstepper.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QDir>
#include <QDoubleSpinBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QRadioButton>
#include <QSlider>
#include <QStandardItemModel>
#include <QTest>
#include <QToolButton>
#include <QTreeWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace touyan;

namespace {

QPushButton* button(const QString& text, QWidget* parent, bool primary = false)
{
    auto* made = new QPushButton(text, parent);
    made->setProperty("primary", primary);
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

/// The bar, navigation and status strip around a page, as the window has them.
class Frame : public QWidget
{
public:
    Frame(const QString& current, QWidget* page)
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

private:
    QWidget* makeTopBar()
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
        row->addWidget(new SearchBox(u"搜索项目、平台、团队…（汉字或拼音首字母，Ctrl+K）"_s, bar),
                       1);
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
        row->addWidget(button(u"打印报告"_s, bar, true));
        return bar;
    }

    QWidget* makeNavigation(const QString& current)
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
};

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

QWidget* titleRow(const QString& title, const QString& note, QWidget* parent)
{
    auto* row = new QWidget(parent);
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(new TextLabel(TextKind::PageTitle, title, row));
    layout->addWidget(new TextLabel(TextKind::Small, note, row), 1);
    return row;
}

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
    head->addWidget(button(u"新建项目"_s, page, true));
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

QWidget* makeButtons(QWidget* parent)
{
    auto* card = new Card(u"按钮与开关"_s, parent);
    auto* row = new QHBoxLayout;
    row->addWidget(button(u"提交会议审定"_s, card, true));
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

} // namespace

/// Shows every widget as the window would, and keeps pictures of it when asked to: set
/// TOUYAN_GALLERY to a folder.
class TestGallery : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everySheetPaints_data();
    void everySheetPaints();
};

void TestGallery::everySheetPaints_data()
{
    QTest::addColumn<QString>("sheet");
    QTest::addColumn<ThemeMode>("mode");
    for (const QString& sheet : {u"overview"_s, u"registry"_s, u"controls"_s}) {
        QTest::newRow(qPrintable(sheet + u"-light")) << sheet << ThemeMode::Light;
        QTest::newRow(qPrintable(sheet + u"-dark")) << sheet << ThemeMode::Dark;
    }
}

void TestGallery::everySheetPaints()
{
    QFETCH(QString, sheet);
    QFETCH(ThemeMode, mode);
    applyTheme(*qApp, mode);
    QCoreApplication::processEvents();
    QWidget* page = sheet == u"overview" ? overviewPage()
        : sheet == u"registry"           ? registryPage()
                                         : controlsPage();
    Frame frame(sheet == u"overview" ? u"overview"_s : u"projects"_s, page);
    frame.resize(1366, 768);
    Toast toast(&frame);
    frame.show();
    QVERIFY(QTest::qWaitForWindowExposed(&frame));
    if (sheet == u"controls")
        toast.showMessage(u"已删除项目“智能起重机远程诊断”。"_s, u"撤销"_s);
    QCoreApplication::processEvents();
    const QImage picture = frame.grab().toImage();
    QCOMPARE(picture.deviceIndependentSize(), QSizeF(1366, 768));
    QSet<QRgb> colors;
    for (int x = 0; x < picture.width(); x += 2)
        for (int y = 0; y < picture.height(); y += 2)
            colors.insert(picture.pixel(x, y));
    QVERIFY(colors.size() > 100);
    const QColor ground = mode == ThemeMode::Dark ? darkTokens().window : lightTokens().window;
    QVERIFY(colors.contains(ground.rgb()));
    const QString folder = qEnvironmentVariable("TOUYAN_GALLERY");
    if (!folder.isEmpty())
        QVERIFY(picture.save(
            QDir(folder).filePath(u"%1.png"_s.arg(QString::fromUtf8(QTest::currentDataTag())))));
}

QTEST_MAIN(TestGallery)
#include "tst_gallery.moc"
