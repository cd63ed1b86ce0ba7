<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Attachments</name>
    <message>
        <source>The file is larger than %1 MB. Keep it outside and attach a smaller version.</source>
        <translation>文件超过 %1 MB。请保存在库外，改附较小的版本。</translation>
    </message>
    <message>
        <source>The attachment&apos;s content is not in the file.</source>
        <translation>附件内容不在数据库文件中。</translation>
    </message>
    <message>
        <source>The attachment&apos;s content was changed outside Touyan and cannot be trusted.</source>
        <translation>附件内容在头雁之外被改动，不可信。</translation>
    </message>
</context>
<context>
    <name>BoardView</name>
    <message>
        <source>¥%1×100m</source>
        <extracomment>an amount in units of 100 million yuan</extracomment>
        <translation>%1 亿</translation>
    </message>
    <message numerus="yes">
        <source>%n · %1</source>
        <extracomment>heading of a column of the board; 1: sum of its projects&apos; investment</extracomment>
        <translation>
            <numerusform>%n 项 · %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1/%n · %2</source>
        <extracomment>1: projects that pass the filter, n: all of the column, 2: investment of the former</extracomment>
        <translation>
            <numerusform>%1/%n 项 · %2</numerusform>
        </translation>
    </message>
    <message>
        <source>score %1, rank %2</source>
        <extracomment>1: score of the expert review, 2: rank by it</extracomment>
        <translation>得分 %1，第 %2 名</translation>
    </message>
    <message>
        <source>screening: %1</source>
        <translation>形式审查：%1</translation>
    </message>
    <message>
        <source>placed by hand</source>
        <translation>人工调整</translation>
    </message>
    <message>
        <source>, </source>
        <extracomment>between the facts of a card</extracomment>
        <translation>，</translation>
    </message>
    <message>
        <source>Unfinished projects of the year before go on here.</source>
        <translation>上年未完工、继续实施的项目。</translation>
    </message>
    <message>
        <source>Projects from the reserve.</source>
        <translation>来自储备库的项目。</translation>
    </message>
    <message>
        <source>Projects that the experts are scoring.</source>
        <translation>正在专家评审的项目。</translation>
    </message>
    <message>
        <source>Drag here what is to be on the list.</source>
        <translation>将拟列入清单的项目拖到这里。</translation>
    </message>
    <message>
        <source>Put off, with a reason.</source>
        <translation>暂缓项目，须附理由。</translation>
    </message>
    <message>
        <source>Taken off, with a reason.</source>
        <translation>调出项目，须附理由。</translation>
    </message>
    <message>
        <source>meeting: %1</source>
        <translation>会议：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n open objection(s)</source>
        <translation>
            <numerusform>%n 件异议未办结</numerusform>
        </translation>
    </message>
    <message>
        <source>score %1</source>
        <translation>评分 %1</translation>
    </message>
    <message>
        <source>No. %1</source>
        <extracomment>rank on a card of the board</extracomment>
        <translation>第 %1 名</translation>
    </message>
    <message>
        <source>%1 pts</source>
        <extracomment>score on a card of the board</extracomment>
        <translation>%1 分</translation>
    </message>
</context>
<context>
    <name>CalendarSettings</name>
    <message>
        <source>“%1” is neither a day, as 2023-01-02, nor a stretch of days, as 2023-01-21..2023-01-27.</source>
        <translation>“%1”既不是日期（如 2023-01-02），也不是起止日期（如 2023-01-21..2023-01-27）。</translation>
    </message>
    <message>
        <source>Say from which to which day.</source>
        <translation>请填写起止日期。</translation>
    </message>
    <message>
        <source>The last day, %2, lies before the first, %1.</source>
        <extracomment>1 and 2: dates</extracomment>
        <translation>止日 %2 早于起日 %1。</translation>
    </message>
    <message>
        <source>From %1 to %2 are %3 days: more than %4 at once are taken for a slip of the hand.</source>
        <translation>%1 至 %2 共 %3 天；一次超过 %4 天视为误填，请核对。</translation>
    </message>
    <message>
        <source>Change the public holidays</source>
        <translation>调整节假日</translation>
    </message>
</context>
<context>
    <name>CarryOver</name>
    <message>
        <source>Carry over</source>
        <translation>续建结转</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Take off</source>
        <translation>建议调出</translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation>储备候选</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>不列入</translation>
    </message>
    <message>
        <source>There is no list of %1.</source>
        <translation>没有%1年度清单。</translation>
    </message>
    <message>
        <source>The list of %1 is not issued yet: nothing can be carried over from it.</source>
        <translation>%1年度清单尚未印发，不能结转。</translation>
    </message>
    <message>
        <source>The list of %1 is issued already. Only numbered revisions change it.</source>
        <translation>%1年度清单已印发，只能以编号调整变更。</translation>
    </message>
    <message>
        <source>Carry over from %1 to %2</source>
        <extracomment>1: year before, 2: year</extracomment>
        <translation>由%1年度滚动结转至%2年度</translation>
    </message>
    <message>
        <source>Finished on %1.</source>
        <translation>%1竣工。</translation>
    </message>
    <message>
        <source>Recorded as completed.</source>
        <translation>登记为已完成。</translation>
    </message>
    <message>
        <source>The project was withdrawn or terminated.</source>
        <translation>项目已调出或终止。</translation>
    </message>
    <message>
        <source>The project is suspended.</source>
        <translation>项目暂缓实施。</translation>
    </message>
    <message>
        <source>Red at the end of two quarters: %1 and %2.</source>
        <translation>连续两个季度红灯：%1和%2。</translation>
    </message>
    <message>
        <source>Not finished; %1 of %2 (10,000 yuan) remain.</source>
        <translation>未完工，总投资%2万元，剩余%1万元。</translation>
    </message>
    <message>
        <source>Not finished; the total is not stated.</source>
        <translation>未完工，总投资未明确。</translation>
    </message>
    <message>
        <source>It was put off and is over by now.</source>
        <translation>曾暂缓，现已结束。</translation>
    </message>
    <message>
        <source>It was put off in %1.</source>
        <translation>%1年度暂缓。</translation>
    </message>
    <message>
        <source>From the reserve; to start on %1.</source>
        <translation>储备项目，计划%1开工。</translation>
    </message>
    <message>
        <source>From the reserve; the start is not stated.</source>
        <translation>储备项目，开工时间未明确。</translation>
    </message>
    <message>
        <source>Stands in the draft already as “%1”.</source>
        <translation>已在草案中，为“%1”。</translation>
    </message>
    <message>
        <source>The lists have changed since the proposal: open it again.</source>
        <translation>建议提出后清单已有变化：请重新打开。</translation>
    </message>
    <message>
        <source>It is not on the list of %1 any more.</source>
        <translation>已不在 %1 年度清单中。</translation>
    </message>
    <message>
        <source>Taken off the list of %1 by revision %2: %3</source>
        <extracomment>1: year, 2: number of the revision, 3: its reason</extracomment>
        <translation>已由第 %2 号修订调出 %1 年度清单：%3</translation>
    </message>
</context>
<context>
    <name>Catalogue</name>
    <message>
        <source>the file cannot be read</source>
        <translation>文件无法读取</translation>
    </message>
    <message>
        <source>The plan&apos;s catalogue is damaged at %1: %2.</source>
        <translation>规划目录已损坏，位置：%1，原因：%2。</translation>
    </message>
    <message>
        <source>the id or the code is used twice</source>
        <translation>编号或代码重复</translation>
    </message>
    <message>
        <source>“%1” refers to nothing</source>
        <translation>“%1”没有对应的条目</translation>
    </message>
    <message>
        <source>Members: %1</source>
        <translation>成员：%1</translation>
    </message>
    <message>
        <source>Basis: %1</source>
        <translation>计算依据：%1</translation>
    </message>
    <message>
        <source>Rate: %1, to be set by the office</source>
        <translation>比例：%1，由办公室确定</translation>
    </message>
    <message>
        <source>Cap: %1</source>
        <translation>限额口径：%1</translation>
    </message>
    <message>
        <source>Frequency: %1</source>
        <translation>频次：%1</translation>
    </message>
    <message>
        <source>Payment: %1</source>
        <translation>拨付方式：%1</translation>
    </message>
    <message>
        <source>Payer: %1</source>
        <translation>出资方：%1</translation>
    </message>
    <message>
        <source>Enter what the plan states</source>
        <translation>录入规划所列内容</translation>
    </message>
    <message>
        <source>a text is expected</source>
        <translation>应为文字</translation>
    </message>
    <message>
        <source>true or false is expected</source>
        <translation>应为 true 或 false</translation>
    </message>
    <message>
        <source>a whole number is expected</source>
        <translation>应为整数</translation>
    </message>
    <message>
        <source>a date is expected</source>
        <translation>应为日期</translation>
    </message>
    <message>
        <source>the key is not known</source>
        <translation>无法识别此键</translation>
    </message>
    <message>
        <source>a key is not known</source>
        <translation>有无法识别的键</translation>
    </message>
    <message>
        <source>an id is greater than zero</source>
        <translation>编号应大于零</translation>
    </message>
    <message>
        <source>a list is expected</source>
        <translation>应为列表</translation>
    </message>
    <message>
        <source>the word is not one of those expected</source>
        <translation>取值不在规定范围内</translation>
    </message>
    <message>
        <source>an object is expected</source>
        <translation>应为对象</translation>
    </message>
    <message>
        <source>the key is missing</source>
        <translation>缺少此键</translation>
    </message>
</context>
<context>
    <name>CellValue</name>
    <message>
        <source>The value does not fit “%1”.</source>
        <extracomment>1: a field</extracomment>
        <translation>该值不适用于“%1”。</translation>
    </message>
</context>
<context>
    <name>ChartFigures</name>
    <message>
        <source>Jan</source>
        <translation>1月</translation>
    </message>
    <message>
        <source>Feb</source>
        <translation>2月</translation>
    </message>
    <message>
        <source>Mar</source>
        <translation>3月</translation>
    </message>
    <message>
        <source>Apr</source>
        <translation>4月</translation>
    </message>
    <message>
        <source>May</source>
        <translation>5月</translation>
    </message>
    <message>
        <source>Jun</source>
        <translation>6月</translation>
    </message>
    <message>
        <source>Jul</source>
        <translation>7月</translation>
    </message>
    <message>
        <source>Aug</source>
        <translation>8月</translation>
    </message>
    <message>
        <source>Sep</source>
        <translation>9月</translation>
    </message>
    <message>
        <source>Oct</source>
        <translation>10月</translation>
    </message>
    <message>
        <source>Nov</source>
        <translation>11月</translation>
    </message>
    <message>
        <source>Dec</source>
        <translation>12月</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>100 million yuan</source>
        <translation>亿元</translation>
    </message>
    <message>
        <source>10,000 yuan</source>
        <translation>万元</translation>
    </message>
    <message>
        <source>No project of %1 passes the filter, so there is nothing to draw.</source>
        <translation>%1 年没有符合筛选条件的项目，无图可画。</translation>
    </message>
    <message>
        <source>%1 others</source>
        <translation>其他 %1 个</translation>
    </message>
    <message>
        <source>Investment by month</source>
        <translation>投资计划与完成（按月）</translation>
    </message>
    <message>
        <source>Done, cumulative</source>
        <translation>累计完成</translation>
    </message>
    <message>
        <source>No project states a planned investment or a report for %1.</source>
        <translation>没有项目填报 %1 年的投资计划或月度进展。</translation>
    </message>
    <message>
        <source>Investment by %1</source>
        <translation>投资情况（按%1）</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>计划</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Lights by %1</source>
        <translation>进度预警（按%1）</translation>
    </message>
    <message>
        <source>projects</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>No project of %1 is judged.</source>
        <translation>%1 年没有可评判进度的项目。</translation>
    </message>
    <message>
        <source>Funding by source</source>
        <translation>资金来源</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>No project of %1 states where its funding comes from.</source>
        <translation>%1 年的项目均未填报资金来源。</translation>
    </message>
    <message>
        <source>Milestones by month</source>
        <translation>节点完成情况（按月）</translation>
    </message>
    <message>
        <source>milestones</source>
        <translation>个</translation>
    </message>
    <message>
        <source>Planned, cumulative</source>
        <translation>计划累计</translation>
    </message>
    <message>
        <source>Reached, cumulative</source>
        <translation>完成累计</translation>
    </message>
    <message>
        <source>No milestone is planned for %1.</source>
        <translation>%1 年没有计划节点。</translation>
    </message>
    <message>
        <source>Lights over time</source>
        <translation>项目亮灯变化</translation>
    </message>
    <message>
        <source>There is no list of %1 yet.</source>
        <translation>尚无 %1 年度清单。</translation>
    </message>
    <message>
        <source>Selection funnel</source>
        <translation>遴选漏斗</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>环节</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>项目数</translation>
    </message>
    <message>
        <source>Applied</source>
        <translation>申报候选</translation>
    </message>
    <message>
        <source>Passed screening</source>
        <translation>通过形式审查</translation>
    </message>
    <message>
        <source>Scored by experts</source>
        <translation>完成专家评审</translation>
    </message>
    <message>
        <source>Selected</source>
        <translation>入选</translation>
    </message>
    <message>
        <source>Distribution of scores</source>
        <translation>评审得分分布</translation>
    </message>
    <message>
        <source>Mean score</source>
        <translation>平均得分</translation>
    </message>
    <message>
        <source>No project of the list of %1 has been scored by experts.</source>
        <translation>%1 年清单中还没有专家评分。</translation>
    </message>
    <message>
        <source>Schedule (plan × months / 12)</source>
        <translation>序时计划（年度计划×月数/12）</translation>
    </message>
    <message>
        <source>Entered for</source>
        <translation>填报年度</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Industry base</source>
        <translation>产业基地</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>产值</translation>
    </message>
    <message>
        <source>Targets of the plan</source>
        <translation>规划目标进度</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Reached of the target, %</source>
        <translation>达成率，%</translation>
    </message>
    <message>
        <source>Actual</source>
        <translation>实际</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>目标下限</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>目标上限</translation>
    </message>
    <message>
        <source>The file holds no target of the plan.</source>
        <translation>库中没有规划目标。</translation>
    </message>
    <message>
        <source>Counted record</source>
        <translation>计入的记录</translation>
    </message>
    <message>
        <source>Nothing is counted or entered for this target yet.</source>
        <translation>这一目标尚无计入的记录，也未填报数值。</translation>
    </message>
    <message>
        <source>Rolling list</source>
        <translation>滚动接续</translation>
    </message>
    <message>
        <source>There is no list of %1 to follow on from.</source>
        <translation>没有 %1 年度清单，无法显示滚动接续。</translation>
    </message>
    <message>
        <source>New on it</source>
        <translation>其中新增</translation>
    </message>
    <message>
        <source>Carried over to it</source>
        <translation>其中结转</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Carried on</source>
        <translation>结转下年</translation>
    </message>
    <message>
        <source>Taken off</source>
        <translation>调出</translation>
    </message>
    <message>
        <source>Not decided yet</source>
        <translation>未定</translation>
    </message>
    <message>
        <source>List</source>
        <translation>清单</translation>
    </message>
    <message>
        <source>Milestones of %1</source>
        <extracomment>1: a month such as Mar 2020</extracomment>
        <translation>%1有节点</translation>
    </message>
    <message>
        <source>%2 at the end of %1</source>
        <extracomment>1: the month such as Mar 2020, 2: the light</extracomment>
        <translation>%1末%2</translation>
    </message>
    <message>
        <source>Funded by: %1</source>
        <extracomment>1: who pays</extracomment>
        <translation>资金来源：%1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>1: a month such as Mar, 2: the year</extracomment>
        <translation>%2年%1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>1: title of a chart, 2: the year it is of</extracomment>
        <translation>%2年%1</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>截至 %1</translation>
    </message>
    <message>
        <source>besides %1 carried over</source>
        <extracomment>1: how many projects the year before handed on</extracomment>
        <translation>另有续建结转 %1 项</translation>
    </message>
    <message>
        <source>No candidate of the list of %1 passes the filter.</source>
        <translation>%1年清单没有符合筛选条件的候选项目。</translation>
    </message>
    <message>
        <source>Selection of %1: %2</source>
        <extracomment>1: the year of a list, 2: a step of the selection</extracomment>
        <translation>%1年遴选：%2</translation>
    </message>
    <message>
        <source>Scored %2 for %1</source>
        <extracomment>1: the year of a list, 2: a span of points such as 85–90</extracomment>
        <translation>%1年评审得分 %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>1: target, 2: its measure and year</extracomment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Invested by %1</source>
        <extracomment>1: a month such as Mar 2020</extracomment>
        <translation>截至%1有完成投资</translation>
    </message>
    <message>
        <source>There is no project on the list of %1.</source>
        <translation>%1 年度清单上没有项目。</translation>
    </message>
    <message>
        <source>There is no list of %1, and no project is under way in it by its plan.</source>
        <translation>尚无 %1 年度清单，按计划建设期也没有在建项目。</translation>
    </message>
    <message>
        <source>No project on the lists of these years passes the filter.</source>
        <translation>这些年度的清单上没有符合筛选条件的项目。</translation>
    </message>
    <message>
        <source>Proposed for it</source>
        <translation>拟新增</translation>
    </message>
</context>
<context>
    <name>Choice</name>
    <message>
        <source>Collecting</source>
        <translation>申报</translation>
    </message>
    <message>
        <source>Screening</source>
        <translation>形式审查</translation>
    </message>
    <message>
        <source>Expert review</source>
        <translation>专家评审</translation>
    </message>
    <message>
        <source>Deliberation</source>
        <translation>会议审定</translation>
    </message>
    <message>
        <source>Publicity</source>
        <translation>公示</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>印发</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>执行与调整</translation>
    </message>
    <message>
        <source>Year closed</source>
        <translation>考核结转</translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation>候选</translation>
    </message>
    <message>
        <source>Carried over</source>
        <translation>续建结转</translation>
    </message>
    <message>
        <source>In review</source>
        <translation>评审中</translation>
    </message>
    <message>
        <source>Selected</source>
        <translation>入选</translation>
    </message>
    <message>
        <source>Deferred</source>
        <translation>暂缓</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>调出</translation>
    </message>
    <message>
        <source>Not yet ended</source>
        <translation>未结</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Carried on</source>
        <translation>结转</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>调出</translation>
    </message>
    <message>
        <source>Terminated</source>
        <translation>终止</translation>
    </message>
    <message>
        <source>Addition</source>
        <translation>增补</translation>
    </message>
    <message>
        <source>Removal</source>
        <translation>调出</translation>
    </message>
    <message>
        <source>Amendment</source>
        <translation>变更</translation>
    </message>
    <message>
        <source>Completion × weight</source>
        <translation>完成率×权重</translation>
    </message>
    <message>
        <source>Points per unit</source>
        <translation>按数量计分</translation>
    </message>
    <message>
        <source>Rank points</source>
        <translation>按位次计分</translation>
    </message>
    <message>
        <source>Banded</source>
        <translation>分档计分</translation>
    </message>
    <message>
        <source>Entered by hand</source>
        <translation>直接录入</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>以上</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>区间</translation>
    </message>
    <message>
        <source>About</source>
        <translation>左右</translation>
    </message>
    <message>
        <source>Exact</source>
        <translation>确数</translation>
    </message>
    <message>
        <source>Entered</source>
        <translation>录入</translation>
    </message>
    <message>
        <source>Count of platforms</source>
        <translation>创新平台计数</translation>
    </message>
    <message>
        <source>Count of teams</source>
        <translation>人才团队计数</translation>
    </message>
    <message>
        <source>Count of scenarios</source>
        <translation>应用场景计数</translation>
    </message>
    <message>
        <source>Count of clusters</source>
        <translation>集聚区计数</translation>
    </message>
    <message>
        <source>Count of enterprises</source>
        <translation>企业计数</translation>
    </message>
    <message>
        <source>Output value</source>
        <translation>产值</translation>
    </message>
    <message>
        <source>Being cultivated</source>
        <translation>培育对象</translation>
    </message>
    <message>
        <source>Applied</source>
        <translation>已申报</translation>
    </message>
    <message>
        <source>Recognised</source>
        <translation>已认定</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>已撤销</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>办理中</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>已办结</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>已销号</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>待研究</translation>
    </message>
    <message>
        <source>Adopted</source>
        <translation>已采纳</translation>
    </message>
    <message>
        <source>Partly adopted</source>
        <translation>部分采纳</translation>
    </message>
    <message>
        <source>Not adopted</source>
        <translation>未采纳</translation>
    </message>
    <message>
        <source>Forum</source>
        <translation>论坛</translation>
    </message>
    <message>
        <source>Contest</source>
        <translation>大赛</translation>
    </message>
    <message>
        <source>Award</source>
        <translation>评奖</translation>
    </message>
    <message>
        <source>Science week</source>
        <translation>科技周</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>培训</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>City department</source>
        <translation>市直部门</translation>
    </message>
    <message>
        <source>District or county</source>
        <translation>区市县</translation>
    </message>
    <message>
        <source>Pioneer zone</source>
        <translation>先导区</translation>
    </message>
    <message>
        <source>University or institute</source>
        <translation>高校院所</translation>
    </message>
    <message>
        <source>Enterprise</source>
        <translation>企业</translation>
    </message>
    <message>
        <source>District</source>
        <translation>市辖区</translation>
    </message>
    <message>
        <source>County-level city</source>
        <translation>县级市</translation>
    </message>
    <message>
        <source>County</source>
        <translation>县</translation>
    </message>
    <message>
        <source>Functional zone</source>
        <translation>功能区</translation>
    </message>
    <message>
        <source>National key laboratory</source>
        <translation>国家重点实验室</translation>
    </message>
    <message>
        <source>National technology innovation centre</source>
        <translation>国家技术创新中心</translation>
    </message>
    <message>
        <source>National engineering research centre</source>
        <translation>国家工程研究中心</translation>
    </message>
    <message>
        <source>Local joint engineering laboratory</source>
        <translation>地方联合工程实验室</translation>
    </message>
    <message>
        <source>Collaborative innovation centre</source>
        <translation>协同创新中心</translation>
    </message>
    <message>
        <source>Institute</source>
        <translation>研究院</translation>
    </message>
    <message>
        <source>Alliance</source>
        <translation>联盟</translation>
    </message>
    <message>
        <source>Industry platform or cloud</source>
        <translation>产业应用平台/云</translation>
    </message>
    <message>
        <source>Open platform</source>
        <translation>开放平台</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>未明确</translation>
    </message>
    <message>
        <source>National</source>
        <translation>国家级</translation>
    </message>
    <message>
        <source>Provincial</source>
        <translation>省级</translation>
    </message>
    <message>
        <source>Municipal</source>
        <translation>市级</translation>
    </message>
    <message>
        <source>District level</source>
        <translation>区级</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>谋划</translation>
    </message>
    <message>
        <source>Being set up</source>
        <translation>筹建</translation>
    </message>
    <message>
        <source>Under construction</source>
        <translation>在建</translation>
    </message>
    <message>
        <source>Built or approved</source>
        <translation>建成/获批</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Introduced</source>
        <translation>引进</translation>
    </message>
    <message>
        <source>Cultivated</source>
        <translation>培育</translation>
    </message>
    <message>
        <source>Full time</source>
        <translation>全职</translation>
    </message>
    <message>
        <source>Flexible: project cooperation</source>
        <translation>柔性：项目合作</translation>
    </message>
    <message>
        <source>Flexible: technical advice</source>
        <translation>柔性：技术咨询</translation>
    </message>
    <message>
        <source>Not requested</source>
        <translation>未申请</translation>
    </message>
    <message>
        <source>Requested</source>
        <translation>已申请</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>办理中</translation>
    </message>
    <message>
        <source>Granted</source>
        <translation>已落实</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>未批准</translation>
    </message>
    <message>
        <source>Reserve</source>
        <translation>储备</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>实施中</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>暂缓</translation>
    </message>
    <message>
        <source>Taken off the list</source>
        <translation>已调出</translation>
    </message>
    <message>
        <source>New start</source>
        <translation>新开工</translation>
    </message>
    <message>
        <source>Continued</source>
        <translation>续建</translation>
    </message>
    <message>
        <source>Completing</source>
        <translation>竣工</translation>
    </message>
    <message>
        <source>Preparing</source>
        <translation>预备</translation>
    </message>
    <message>
        <source>City budget</source>
        <translation>市级财政</translation>
    </message>
    <message>
        <source>District budget</source>
        <translation>区级财政</translation>
    </message>
    <message>
        <source>Higher-level budget</source>
        <translation>上级资金</translation>
    </message>
    <message>
        <source>Own funds</source>
        <translation>企业自筹</translation>
    </message>
    <message>
        <source>Bank loan</source>
        <translation>银行贷款</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Equipment investment</source>
        <translation>设备投资</translation>
    </message>
    <message>
        <source>Contract amount</source>
        <translation>合同金额</translation>
    </message>
    <message>
        <source>R&amp;D cost</source>
        <translation>研发费用</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>拟申报</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>已受理</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>已核定</translation>
    </message>
    <message>
        <source>Partly paid</source>
        <translation>部分拨付</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>已拨付</translation>
    </message>
    <message>
        <source>Not approved</source>
        <translation>未通过</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>资金补助</translation>
    </message>
    <message>
        <source>Funding by programmes</source>
        <translation>计划专项支持</translation>
    </message>
    <message>
        <source>Equity fund</source>
        <translation>股权基金</translation>
    </message>
    <message>
        <source>Tax relief</source>
        <translation>税收优惠</translation>
    </message>
    <message>
        <source>Scholarship</source>
        <translation>奖学金</translation>
    </message>
    <message>
        <source>Per team</source>
        <translation>每个团队</translation>
    </message>
    <message>
        <source>Per institution</source>
        <translation>每个机构</translation>
    </message>
    <message>
        <source>Per institution and year</source>
        <translation>每个机构每年</translation>
    </message>
    <message>
        <source>Per project</source>
        <translation>单个项目</translation>
    </message>
    <message>
        <source>Once</source>
        <translation>一次性</translation>
    </message>
    <message>
        <source>Every year</source>
        <translation>每年</translation>
    </message>
    <message>
        <source>Research institute</source>
        <translation>研究院</translation>
    </message>
    <message>
        <source>Innovation platform</source>
        <translation>创新平台</translation>
    </message>
    <message>
        <source>Type of national innovation platform</source>
        <translation>国家级创新平台类型</translation>
    </message>
    <message>
        <source>Application platform</source>
        <translation>产业应用平台</translation>
    </message>
    <message>
        <source>Partner platform outside the city</source>
        <translation>市外合作平台</translation>
    </message>
    <message>
        <source>Shared resource</source>
        <translation>共享资源</translation>
    </message>
    <message>
        <source>Public system</source>
        <translation>公共系统</translation>
    </message>
    <message>
        <source>Cooperation base</source>
        <translation>合作基地</translation>
    </message>
    <message>
        <source>Intellectual property platform</source>
        <translation>知识产权平台</translation>
    </message>
    <message>
        <source>Training base</source>
        <translation>实训基地</translation>
    </message>
    <message>
        <source>Exists</source>
        <translation>已有</translation>
    </message>
    <message>
        <source>To be upgraded</source>
        <translation>拟升级</translation>
    </message>
    <message>
        <source>To be set up</source>
        <translation>拟组建</translation>
    </message>
    <message>
        <source>To be advanced</source>
        <translation>推动建设</translation>
    </message>
    <message>
        <source>To be applied for</source>
        <translation>争取获批</translation>
    </message>
    <message>
        <source>To be built</source>
        <translation>拟建设</translation>
    </message>
    <message>
        <source>To be completed</source>
        <translation>完善中</translation>
    </message>
    <message>
        <source>Contact to be kept</source>
        <translation>建立联系</translation>
    </message>
    <message>
        <source>Municipal department</source>
        <translation>市直部门</translation>
    </message>
    <message>
        <source>Party department</source>
        <translation>党委部门</translation>
    </message>
    <message>
        <source>Tax authority</source>
        <translation>税务部门</translation>
    </message>
    <message>
        <source>Mass organisation</source>
        <translation>群团组织</translation>
    </message>
    <message>
        <source>District or zone</source>
        <translation>区市县、先导区</translation>
    </message>
    <message>
        <source>Group of units</source>
        <translation>一类单位</translation>
    </message>
    <message>
        <source>Leader</source>
        <translation>领导</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>组织机制</translation>
    </message>
    <message>
        <source>Rolling selection</source>
        <translation>滚动遴选</translation>
    </message>
    <message>
        <source>Supervision</source>
        <translation>督导检查</translation>
    </message>
    <message>
        <source>Performance review</source>
        <translation>绩效考核</translation>
    </message>
    <message>
        <source>Expert advice</source>
        <translation>专家咨询</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>政策措施</translation>
    </message>
    <message>
        <source>Open data</source>
        <translation>数据开放</translation>
    </message>
    <message>
        <source>Talent</source>
        <translation>人才</translation>
    </message>
    <message>
        <source>Intellectual property</source>
        <translation>知识产权</translation>
    </message>
    <message>
        <source>Standards</source>
        <translation>标准</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>评估评测</translation>
    </message>
    <message>
        <source>Technology services</source>
        <translation>科技服务</translation>
    </message>
    <message>
        <source>Cooperation</source>
        <translation>开放合作</translation>
    </message>
    <message>
        <source>Civil-military integration</source>
        <translation>军民融合</translation>
    </message>
    <message>
        <source>Shared facilities</source>
        <translation>开放共享</translation>
    </message>
    <message>
        <source>Exploratory research</source>
        <translation>探索性研究</translation>
    </message>
    <message>
        <source>Not yet screened</source>
        <translation>待审查</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>通过</translation>
    </message>
    <message>
        <source>To be supplemented</source>
        <translation>补正</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>不通过</translation>
    </message>
    <message>
        <source>Not yet decided</source>
        <translation>未审定</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>平均分</translation>
    </message>
    <message>
        <source>Trimmed mean</source>
        <translation>去高低平均分</translation>
    </message>
    <message>
        <source>Scored</source>
        <translation>打分</translation>
    </message>
    <message>
        <source>Knock-out question</source>
        <translation>否决项</translation>
    </message>
    <message>
        <source>Must be in</source>
        <translation>必选</translation>
    </message>
    <message>
        <source>Must stay out</source>
        <translation>不选</translation>
    </message>
    <message>
        <source>One of two</source>
        <translation>二选一</translation>
    </message>
    <message>
        <source>Upheld</source>
        <translation>属实</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>不属实</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>已撤回</translation>
    </message>
    <message>
        <source>Recused from that project</source>
        <translation>仅对该项目回避</translation>
    </message>
    <message>
        <source>Kept out of the pool</source>
        <translation>不进入候选库</translation>
    </message>
    <message>
        <source>Agreed to be listed</source>
        <translation>同意列入</translation>
    </message>
    <message>
        <source>Not to be listed</source>
        <translation>不列入</translation>
    </message>
    <message>
        <source>Unsettled</source>
        <translation>核查中</translation>
    </message>
    <message>
        <source>Count of demonstration projects</source>
        <translation>示范项目计数</translation>
    </message>
</context>
<context>
    <name>Closing</name>
    <message>
        <source>%1 (10,000 yuan) done; total not stated</source>
        <translation>已完成%1万元，总投资未明确</translation>
    </message>
    <message>
        <source>%1 done, %2 (10,000 yuan) remaining</source>
        <extracomment>1: percent, 2: amount</extracomment>
        <translation>已完成%1，剩余%2万元</translation>
    </message>
    <message>
        <source>The project was terminated.</source>
        <translation>项目已终止。</translation>
    </message>
    <message>
        <source>Finished on %1; %2.</source>
        <translation>%1竣工；%2。</translation>
    </message>
    <message>
        <source>Recorded as completed; %1.</source>
        <translation>登记为已完成；%1。</translation>
    </message>
    <message>
        <source>The project was withdrawn.</source>
        <translation>项目已调出。</translation>
    </message>
    <message>
        <source>Taken off the list of %1: %2</source>
        <translation>%1年度清单已调出：%2</translation>
    </message>
    <message>
        <source>Not finished by %1; %2.</source>
        <translation>截至%1未完工；%2。</translation>
    </message>
    <message>
        <source>Revision %1 of %2: %3</source>
        <translation>%2第%1号调整：%3</translation>
    </message>
    <message>
        <source>An entry is not of this list.</source>
        <translation>有条目不属于本清单。</translation>
    </message>
    <message>
        <source>“%1” needs an outcome and what shows it.</source>
        <translation>“%1”须填写结果和依据。</translation>
    </message>
    <message>
        <source>Close the list of %1</source>
        <translation>%1年度清单考核结转</translation>
    </message>
    <message>
        <source>“%1” is no longer on the list: it cannot be carried on.</source>
        <translation>“%1”已不在清单中，不能结转。</translation>
    </message>
    <message>
        <source>Not finished by %1; %2. The list of %3 does not have it.</source>
        <extracomment>1: day, 2: how much is done, 3: year</extracomment>
        <translation>至%1未完成；%2。未列入%3年度清单。</translation>
    </message>
    <message>
        <source>On the issued list of %1 as carried over; %2.</source>
        <extracomment>1: year, 2: how much is done</extracomment>
        <translation>在已印发的%1年度清单中续建结转；%2。</translation>
    </message>
</context>
<context>
    <name>Command</name>
    <message>
        <source>“%1” does not know the option “%2”.</source>
        <translation>“%1”没有选项“%2”。</translation>
    </message>
    <message>
        <source>The option --%1 is given twice.</source>
        <translation>选项 --%1 重复。</translation>
    </message>
    <message>
        <source>The option --%1 takes no value.</source>
        <translation>选项 --%1 不带值。</translation>
    </message>
    <message>
        <source>The option --%1 needs a value: %2.</source>
        <translation>选项 --%1 需要一个值：%2。</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>缺少 %1。</translation>
    </message>
    <message>
        <source>“%1” is one word too many.</source>
        <translation>“%1”是多余的参数。</translation>
    </message>
    <message>
        <source>Backed up and verified: %1</source>
        <translation>已备份并校验：%1</translation>
    </message>
    <message>
        <source>Writes a verified copy: as OUT, or among the automatic backups</source>
        <translation>写一份经过校验的副本：写到 OUT，或放入自动备份</translation>
    </message>
    <message>
        <source>No fault was found in the file, its journal and its records.</source>
        <translation>文件、日志和记录均未发现问题。</translation>
    </message>
    <message>
        <source>Faults found: %1</source>
        <translation>发现问题：%1</translation>
    </message>
    <message>
        <source>Checks the file, the chain of its journal and the rules</source>
        <translation>检查文件、日志链和业务规则</translation>
    </message>
    <message>
        <source>as JSON, for programs</source>
        <translation>以 JSON 输出，供程序使用</translation>
    </message>
    <message>
        <source>“%1” can be written as %2.</source>
        <translation>“%1”可写为 %2。</translation>
    </message>
    <message>
        <source>“%1” cannot be exported; these can: %2.</source>
        <translation>“%1”不能导出；可导出：%2。</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>已写入：%1</translation>
    </message>
    <message>
        <source>year of the list</source>
        <translation>清单年度</translation>
    </message>
    <message>
        <source>what the timeline is grouped by</source>
        <translation>时间线的分组方式</translation>
    </message>
    <message>
        <source>“%1” is not a year from %2 to %3.</source>
        <translation>“%1”不是 %2 至 %3 之间的年份。</translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation>没有命令“%1”。</translation>
    </message>
    <message>
        <source>Explains a command</source>
        <translation>说明一个命令</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Schema version</source>
        <translation>数据库结构版本</translation>
    </message>
    <message>
        <source>Journal entries</source>
        <translation>日志条数</translation>
    </message>
    <message>
        <source>Figures made for</source>
        <translation>统计基准日</translation>
    </message>
    <message>
        <source>List of %1</source>
        <translation>%1 年度清单</translation>
    </message>
    <message>
        <source>%1, %2 on the list, %3 entries</source>
        <translation>%1，入选 %2 项，共 %3 条</translation>
    </message>
    <message>
        <source>Says what a database holds</source>
        <translation>显示数据库内容概况</translation>
    </message>
    <message>
        <source>There is no kind of record “%1”; there are: %2.</source>
        <translation>没有记录类别“%1”；可用：%2。</translation>
    </message>
    <message>
        <source>--format takes table, csv or json.</source>
        <translation>--format 可取 table、csv 或 json。</translation>
    </message>
    <message>
        <source>Lists the rows of a registry</source>
        <translation>列出一类记录</translation>
    </message>
    <message>
        <source>only what belongs to the year</source>
        <translation>只列该年度</translation>
    </message>
    <message>
        <source>only rows with this value; may be repeated</source>
        <translation>只列该字段等于此值的记录，可重复</translation>
    </message>
    <message>
        <source>only rows that hold all words, as characters or pinyin</source>
        <translation>只列含全部词语（汉字或拼音）的记录</translation>
    </message>
    <message>
        <source>fields to show</source>
        <translation>要显示的字段</translation>
    </message>
    <message>
        <source>Created: %1</source>
        <translation>已创建：%1</translation>
    </message>
    <message>
        <source>Creates a database with the plan&apos;s catalogue</source>
        <translation>新建含规划目录的数据库</translation>
    </message>
    <message>
        <source>with the example portfolio</source>
        <translation>并加入示例库</translation>
    </message>
    <message>
        <source>--paper takes A3 or A4.</source>
        <translation>--paper 可取 A3 或 A4。</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>基准日 %1</translation>
    </message>
    <message>
        <source>--measure takes %1.</source>
        <translation>--measure 可取 %1。</translation>
    </message>
    <message>
        <source>Timeline of the key projects of %1</source>
        <translation>%1 年度重点项目时间线</translation>
    </message>
    <message>
        <source>%1 has no field “%2”; it has: %3.</source>
        <translation>%1没有字段“%2”；可用：%3。</translation>
    </message>
    <message>
        <source>“%1” is not of the form FIELD=VALUE.</source>
        <translation>“%1”不是“字段=值”的形式。</translation>
    </message>
    <message>
        <source>%1 belongs to no year.</source>
        <translation>%1不分年度。</translation>
    </message>
    <message numerus="yes">
        <source>Written: %1 (%n page(s))</source>
        <translation>
            <numerusform>已写入：%1（%n 页）</numerusform>
        </translation>
    </message>
    <message>
        <source>Restored: %1</source>
        <translation>已还原：%1</translation>
    </message>
    <message>
        <source>The file that was there is now: %1</source>
        <translation>原文件现为：%1</translation>
    </message>
    <message>
        <source>Puts a verified copy of a backup in the place of a database</source>
        <translation>用经过校验的备份替换数据库</translation>
    </message>
    <message>
        <source>--lang takes zh or en.</source>
        <translation>--lang 可取 zh 或 en。</translation>
    </message>
    <message>
        <source>The result could not be written.</source>
        <translation>结果无法写出。</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>用法：%1</translation>
    </message>
    <message>
        <source>“touyan help %1” explains it.</source>
        <translation>详见“touyan help %1”。</translation>
    </message>
    <message>
        <source>language of messages and headings</source>
        <translation>提示和标题的语言</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>选项：</translation>
    </message>
    <message>
        <source>“touyan help COMMAND” explains a command. Exit status: 0 done, 1 the input is at fault, 2 wrong usage, 3 the file is busy, damaged or not a Touyan database.</source>
        <translation>“touyan help 命令”说明一个命令。退出码：0 完成，1 输入有误，2 用法错误，3 文件被占用、已损坏或不是头雁数据库。</translation>
    </message>
    <message>
        <source>Projects: %1 → %2</source>
        <translation>项目数：%1 → %2</translation>
    </message>
    <message>
        <source>%1: %2 → %3 (10,000 yuan)</source>
        <extracomment>1: an amount such as the total investment, 2 and 3: sums in 10,000 yuan</extracomment>
        <translation>%1：%2 → %3（万元）</translation>
    </message>
    <message>
        <source>Entered: %1</source>
        <translation>新增：%1 项</translation>
    </message>
    <message>
        <source>Left: %1</source>
        <translation>退出：%1 项</translation>
    </message>
    <message>
        <source>Changed: %1; unchanged: %2</source>
        <translation>变更：%1 项；无变化：%2 项</translation>
    </message>
    <message>
        <source>the list as it was issued, or with its revisions; force</source>
        <translation>印发文本（issued）或含调整的现行文本（force）；默认force</translation>
    </message>
    <message>
        <source>first list of a comparison</source>
        <translation>对比的前期清单</translation>
    </message>
    <message>
        <source>second list of a comparison</source>
        <translation>对比的后期清单</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>未作任何改动。</translation>
    </message>
    <message>
        <source>--%1 is missing.</source>
        <translation>缺少--%1。</translation>
    </message>
    <message>
        <source>“%1” is not a date like 2021-03-29.</source>
        <translation>“%1”不是2021-03-29这样的日期。</translation>
    </message>
    <message>
        <source>There is no meeting “%1”.</source>
        <translation>没有会议“%1”。</translation>
    </message>
    <message>
        <source>Issued: %1, SHA-256 above</source>
        <translation>已印发：%1，SHA-256校验值见上</translation>
    </message>
    <message>
        <source>Issues a list: freezes its text with its SHA-256</source>
        <translation>印发清单：固定文本并计算SHA-256</translation>
    </message>
    <message>
        <source>code of the deciding meeting</source>
        <translation>审定会议的编号</translation>
    </message>
    <message>
        <source>reason of the step</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>A comparison needs --from and --to, as in --from 2020@issued --to 2021.</source>
        <translation>对比需要 --from 和 --to，例如 --from 2020@issued --to 2021。</translation>
    </message>
    <message>
        <source>--budget takes an amount in units of 10,000 yuan.</source>
        <translation>--budget 后面应为以万元计的金额。</translation>
    </message>
    <message>
        <source>--quota takes a number of projects.</source>
        <translation>--quota 后面应为项目数。</translation>
    </message>
    <message>
        <source>--value takes score or score+targets.</source>
        <translation>--value 只能是 score 或 score+targets。</translation>
    </message>
    <message>
        <source>There is no annual list of %1.</source>
        <translation>没有 %1 年度清单。</translation>
    </message>
    <message>
        <source>No choice keeps all constraints:
%1</source>
        <translation>没有方案能同时满足全部约束：
%1</translation>
    </message>
    <message>
        <source>The list now follows the proposal.</source>
        <translation>清单已按优化建议调整。</translation>
    </message>
    <message>
        <source>Proposes the choice of a year&apos;s list, with reasons</source>
        <translation>给出年度清单的优化建议及理由</translation>
    </message>
    <message>
        <source>what is maximised; with targets, each unreached one that a project serves adds 5 points</source>
        <translation>最大化的内容；含目标时，项目每服务一个未达成的目标加 5 分</translation>
    </message>
    <message>
        <source>also the value under other budgets</source>
        <translation>同时给出其他预算下的价值</translation>
    </message>
    <message>
        <source>writes the proposal into the list; what people placed stays</source>
        <translation>把优化建议写入清单；人工放置的保持不变</translation>
    </message>
    <message>
        <source>%1: %2 projects, %3 of them new; value %4, support %5</source>
        <extracomment>1: year, 2: number of projects, 3: of them new, 4: points, 5: an amount with its unit</extracomment>
        <translation>%1 年：%2 项，其中新增 %3 项；总价值 %4，支持资金 %5</translation>
    </message>
    <message>
        <source>Differences from the list: %1</source>
        <translation>与现有清单的差异：%1 项</translation>
    </message>
    <message>
        <source> (placed by hand: stays)</source>
        <translation>（人工放置：保持不变）</translation>
    </message>
    <message>
        <source>Value against budget:</source>
        <translation>价值—预算曲线：</translation>
    </message>
    <message>
        <source>  %1: value %2, %3 projects</source>
        <extracomment>1: budget, 2: points, 3: number of projects</extracomment>
        <translation>  %1：价值 %2，%3 项</translation>
    </message>
    <message>
        <source>There is no project in %1.</source>
        <translation>%1 年没有项目。</translation>
    </message>
    <message>
        <source>--as takes issued or force.</source>
        <translation>--as只能是issued或force。</translation>
    </message>
    <message>
        <source>There is no paper “%1”; there are: %2.</source>
        <translation>没有名为“%1”的报告；可用的有：%2。</translation>
    </message>
    <message>
        <source>round of the list; the last one</source>
        <translation>清单的评审轮次；默认最后一轮</translation>
    </message>
    <message>
        <source>A review does not know “%1”; it knows %2.</source>
        <translation>评审没有“%1”；可用：%2。</translation>
    </message>
    <message>
        <source>draw: seed; at random</source>
        <translation>draw：随机种子；默认随机生成</translation>
    </message>
    <message>
        <source>draw: seats; as the round states</source>
        <translation>draw：席位数；默认按轮次设置</translation>
    </message>
    <message>
        <source>draw: every field is represented</source>
        <translation>draw：每个专业领域均有代表</translation>
    </message>
    <message>
        <source>draw: only these fields; may be repeated</source>
        <translation>draw：只要求这些领域；可重复</translation>
    </message>
    <message>
        <source>draw: related experts stay out of the pool</source>
        <translation>draw：有利害关系的专家不进入候选库</translation>
    </message>
    <message>
        <source>draw: in place of the panel drawn before</source>
        <translation>draw：取代以前抽取的专家组</translation>
    </message>
    <message>
        <source>draw: replay the draw that was made and compare</source>
        <translation>draw：重放已作的抽取并比对</translation>
    </message>
    <message>
        <source>rank: places; what the quota leaves</source>
        <translation>rank：名额；默认为清单名额的余数</translation>
    </message>
    <message>
        <source>collect: in place of scores that are there already</source>
        <translation>collect：替换已有的评分</translation>
    </message>
    <message>
        <source>%1, seed %2, %3 of %4 experts:</source>
        <translation>%1，种子 %2，从 %4 名专家中抽取 %3 名：</translation>
    </message>
    <message>
        <source>%1 does not score “%2”: %3</source>
        <extracomment>1: the expert, 2: the project, 3: why</extracomment>
        <translation>%1 不评“%2”：%3</translation>
    </message>
    <message>
        <source>The draw of “%1” is not reproduced.</source>
        <translation>“%1”的抽取无法重现。</translation>
    </message>
    <message>
        <source>The draw of “%1” with the seed %2 is reproduced exactly.</source>
        <translation>“%1”以种子 %2 的抽取已完全重现。</translation>
    </message>
    <message>
        <source>The panel of “%1” was drawn at %2 with the seed %3. --verify replays that draw, --again draws anew.</source>
        <translation>“%1”的专家组已于 %2 以种子 %3 抽取。--verify 重放该次抽取，--again 重新抽取。</translation>
    </message>
    <message>
        <source>--size takes a number from 1.</source>
        <translation>--size 应为不小于 1 的数。</translation>
    </message>
    <message>
        <source>---- %1 places ----</source>
        <translation>---- 名额 %1 ----</translation>
    </message>
    <message>
        <source>--places takes a number from 0.</source>
        <translation>--places 应为不小于 0 的数。</translation>
    </message>
    <message>
        <source>%1 may score none of the projects and gets no workbook.</source>
        <translation>%1 无可评项目，未生成工作簿。</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2, %n project(s)</source>
        <translation>
            <numerusform>%1：%2，%n 个项目</numerusform>
        </translation>
    </message>
    <message>
        <source>The scoring sheets need one folder to be written to: OUTDIR</source>
        <translation>请指定一个存放评分表的文件夹：OUTDIR</translation>
    </message>
    <message>
        <source>Name the scoring sheets to collect: IN.xlsx…</source>
        <translation>请指定要回收的评分表：IN.xlsx…</translation>
    </message>
    <message>
        <source>Sheets that would be taken over: %1 of %2</source>
        <translation>可采用的评分表：%1／%2</translation>
    </message>
    <message>
        <source>Sheets taken over: %1 of %2</source>
        <translation>已采用的评分表：%1／%2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>1: a field, 2: its value</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>The list of %1 was begun.</source>
        <translation>已生成%1年度清单草案。</translation>
    </message>
    <message>
        <source>Proposes the next year&apos;s list from the last one</source>
        <translation>由上年清单滚动生成下年清单草案</translation>
    </message>
    <message>
        <source>shows the proposals only</source>
        <translation>仅显示建议，不写入</translation>
    </message>
    <message>
        <source>There is no display for the window. “touyan help” lists the commands that need none.</source>
        <translation>没有可用的显示器，无法打开窗口。不需要显示器的命令见“touyan help”。</translation>
    </message>
    <message>
        <source>suggested: %1, set: %2</source>
        <translation>建议：%1，结论：%2</translation>
    </message>
    <message>
        <source>Verdicts set: %1</source>
        <translation>已填写结论：%1 项</translation>
    </message>
    <message>
        <source>Screens the candidates of a year&apos;s list</source>
        <translation>对年度清单的候选项目进行形式审查</translation>
    </message>
    <message>
        <source>gives open entries the suggested verdict</source>
        <translation>对待审项目采用建议的结论</translation>
    </message>
    <message>
        <source>Say what the meeting decided: --verdict with one of %1.</source>
        <translation>请用 --verdict 写明审定结果，可为 %1。</translation>
    </message>
    <message>
        <source>Name the projects that were decided on, or --all.</source>
        <translation>请写明审定的项目，或用 --all。</translation>
    </message>
    <message>
        <source>Only one of --meeting and --new-meeting can decide.</source>
        <translation>--meeting 与 --new-meeting 只能用其一。</translation>
    </message>
    <message>
        <source>The meeting has nothing to decide on “%1” in %2.</source>
        <translation>“%1”不在 %2 年度会议审定之列。</translation>
    </message>
    <message numerus="yes">
        <source>%n project(s) on the list still wait for a decision.</source>
        <translation>
            <numerusform>清单上还有 %n 个项目未审定。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n candidate(s) without a decision will not be listed.</source>
        <translation>
            <numerusform>%n 个候选项目未审定，将不列入清单。</numerusform>
        </translation>
    </message>
    <message>
        <source>Records or shows what the meeting decided per project</source>
        <translation>逐项登记或查看会议审定结果</translation>
    </message>
    <message>
        <source>approved, deferred or refused; open takes it back</source>
        <translation>approved（同意列入）、deferred（暂缓）或 refused（不列入）；open 为撤回</translation>
    </message>
    <message>
        <source>all on the list that have no decision yet</source>
        <translation>清单上所有尚未审定的项目</translation>
    </message>
    <message>
        <source>a meeting that is recorded along</source>
        <translation>一并登记的新会议名称</translation>
    </message>
    <message>
        <source>its day; today</source>
        <translation>新会议日期；默认今天</translation>
    </message>
    <message>
        <source>only say what would be</source>
        <translation>只说明结果，不写入</translation>
    </message>
    <message>
        <source>size of the sheets; lists know A3 and A4</source>
        <translation>纸张大小；清单只有 A3 和 A4</translation>
    </message>
    <message>
        <source>the plan that bars are held against: of the issued list, or of a day</source>
        <translation>与进度条对照的计划：印发清单的，或某一日的</translation>
    </message>
    <message>
        <source>days that the timeline shows</source>
        <translation>时间线显示的起止日期</translation>
    </message>
    <message>
        <source>pages side by side for the timeline</source>
        <translation>时间线横向分为几页</translation>
    </message>
    <message>
        <source>sheets higher than wide</source>
        <translation>纸张竖放</translation>
    </message>
    <message>
        <source>how the map divides values into classes</source>
        <translation>地图如何分级</translation>
    </message>
    <message>
        <source>a map of the office&apos;s own</source>
        <translation>单位自备的地图</translation>
    </message>
    <message>
        <source>number under which that map was approved (审图号)</source>
        <translation>该地图的审图号</translation>
    </message>
    <message>
        <source>There is no project “%1”.</source>
        <translation>没有项目“%1”。</translation>
    </message>
    <message>
        <source>Several projects are called “%1”: name the one by its code.</source>
        <translation>有多个项目名为“%1”，请用编号指明。</translation>
    </message>
    <message>
        <source>--%1 does not know “%2”; it knows %3.</source>
        <extracomment>1: option, 2: what was given, 3: what is known</extracomment>
        <translation>--%1 不能为“%2”，可为 %3。</translation>
    </message>
    <message>
        <source>--subject enters an objection, --outcome settles one: one of the two at a time.</source>
        <translation>--subject 用于登记异议，--outcome 用于办结异议，每次只能用其一。</translation>
    </message>
    <message>
        <source>Say what is objected (--subject) or what was found (--outcome).</source>
        <translation>请写明异议事由（--subject）或核查结论（--outcome）。</translation>
    </message>
    <message>
        <source>Name the project that the objection is against.</source>
        <translation>请写明异议针对的项目。</translation>
    </message>
    <message>
        <source>There is no open objection against “%1”.</source>
        <translation>“%1”没有未办结的异议。</translation>
    </message>
    <message>
        <source>There are several open objections against “%1”: name one by its id.</source>
        <translation>“%1”有多件未办结的异议，请用其标识指明。</translation>
    </message>
    <message numerus="yes">
        <source>%n objection(s) are open: the list cannot be issued before they are settled.</source>
        <translation>
            <numerusform>还有 %n 件异议未办结，办结前清单不能印发。</numerusform>
        </translation>
    </message>
    <message>
        <source>Enters, settles or shows objections to a list that is public</source>
        <translation>登记、办结或查看公示期间的异议</translation>
    </message>
    <message>
        <source>enters one: what is objected</source>
        <translation>登记异议：事由</translation>
    </message>
    <message>
        <source>who objects</source>
        <translation>异议提出人</translation>
    </message>
    <message>
        <source>the objection at length</source>
        <translation>异议内容</translation>
    </message>
    <message>
        <source>settles one: upheld, rejected or withdrawn; pending opens it again</source>
        <translation>办结异议：upheld（属实）、rejected（不属实）或 withdrawn（已撤回）；pending 为重新核查</translation>
    </message>
    <message>
        <source>what was found</source>
        <translation>核查情况</translation>
    </message>
    <message>
        <source>upheld: the project is deferred, not taken off</source>
        <translation>属实时：项目暂缓，而不调出</translation>
    </message>
    <message>
        <source>day it came or was settled; today</source>
        <translation>提出或办结日期；默认今天</translation>
    </message>
    <message>
        <source>The paper “%1” does not know the option --%2; it has: %3.</source>
        <translation>材料“%1”没有选项 --%2，可用选项：%3。</translation>
    </message>
    <message>
        <source>--%1 takes %2.</source>
        <extracomment>1: an option such as group, 2: the words that it takes</extracomment>
        <translation>--%1 可取 %2。</translation>
    </message>
    <message>
        <source>--days takes a first and a last day, as in 2019-01-01..2021-12-31.</source>
        <translation>--days 要写起止日期，例如 2019-01-01..2021-12-31。</translation>
    </message>
    <message>
        <source>--baseline takes issued or a day, as in 2020-06-30.</source>
        <translation>--baseline 可取 issued 或一个日期，例如 2020-06-30。</translation>
    </message>
    <message>
        <source>--wide takes a number from 1 to %1.</source>
        <translation>--wide 可取 1 至 %1 的整数。</translation>
    </message>
    <message>
        <source>--paper takes A0, A1, A2, A3 or A4.</source>
        <translation>--paper 可取 A0、A1、A2、A3 或 A4。</translation>
    </message>
    <message>
        <source>Official fonts that are missing: %1</source>
        <translation>缺少的公文字体：%1</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>Papers are written as OUT.pdf or OUT.docx</source>
        <translation>材料可写成 OUT.pdf 或 OUT.docx</translation>
    </message>
    <message>
        <source>touyan report FILE proofread TEXT [--month MONTH] [--json] checks the figures of a speech; the exit status is 1 when one is wrong.</source>
        <translation>touyan report FILE proofread TEXT [--month MONTH] [--json]：核对讲话稿中的数字，有误时退出码为 1。</translation>
    </message>
    <message>
        <source>form of a month&apos;s papers; pdf</source>
        <translation>按月成套输出的格式，默认 pdf</translation>
    </message>
    <message>
        <source>as PDF/A, for the archive</source>
        <translation>写成 PDF/A，供归档</translation>
    </message>
    <message>
        <source>Writes papers as PDF or word processor files</source>
        <translation>输出打印材料（PDF 或 Word）</translation>
    </message>
    <message>
        <source>The papers of a month do not take --%1; they take %2.</source>
        <translation>按月成套输出不接受 --%1，可用 %2。</translation>
    </message>
    <message>
        <source>“%1” cannot be written.</source>
        <translation>无法写入“%1”。</translation>
    </message>
    <message>
        <source>--format takes %1.</source>
        <translation>--format 可取 %1。</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2.</source>
        <translation>无法读取“%1”：%2。</translation>
    </message>
    <message>
        <source>“%1” is not a text in UTF-8.</source>
        <translation>“%1”不是 UTF-8 文本。</translation>
    </message>
    <message>
        <source>line %1: %2 is right (%3)</source>
        <translation>第 %1 行：%2 正确（%3）</translation>
    </message>
    <message>
        <source>line %1: %2 is WRONG: %3 is %4</source>
        <translation>第 %1 行：%2 有误，%3应为%4</translation>
    </message>
    <message>
        <source>--seat takes a number.</source>
        <translation>--seat 须为席位号。</translation>
    </message>
    <message>
        <source>“%1” has no seat %2.</source>
        <translation>“%1”没有席位 %2。</translation>
    </message>
    <message numerus="yes">
        <source>Expert %1: %2 points beside the others on %n project(s)</source>
        <extracomment>1: number of the expert, 2: points with their sign, n: projects in common</extracomment>
        <translation>
            <numerusform>专家 %1：与其他专家相比 %2 分（共同评审 %n 项）</numerusform>
        </translation>
    </message>
    <message>
        <source>Say what the revision does: --kind with one of %1.</source>
        <translation>请用 --kind 写明调整类型，可为 %1。</translation>
    </message>
    <message>
        <source>Name the project that the revision concerns.</source>
        <translation>请写明调整涉及的项目。</translation>
    </message>
    <message>
        <source>Makes a numbered revision of an issued list, or shows them</source>
        <translation>对已印发清单作编号调整，或查看历次调整</translation>
    </message>
    <message>
        <source>addition, removal or amendment</source>
        <translation>addition（增补）、removal（调出）或 amendment（变更）</translation>
    </message>
    <message>
        <source>reason of the revision</source>
        <translation>调整理由</translation>
    </message>
    <message>
        <source>day of the revision; today</source>
        <translation>调整日期；默认今天</translation>
    </message>
    <message>
        <source>nature in the year, as new-start; as it is</source>
        <translation>当年建设性质，如 new-start；默认不变</translation>
    </message>
    <message>
        <source>planned investment in 10,000 yuan; as it is</source>
        <translation>计划投资（万元）；默认不变</translation>
    </message>
    <message>
        <source>support in 10,000 yuan; as it is</source>
        <translation>支持资金（万元）；默认不变</translation>
    </message>
    <message>
        <source>amendment: the project is put off for the year</source>
        <translation>变更时：项目本年度暂缓</translation>
    </message>
    <message>
        <source>notes on the revision</source>
        <translation>调整备注</translation>
    </message>
    <message>
        <source>Nothing to do: the list of %1 has all that is proposed.</source>
        <translation>无需结转：%1 年度清单已包含全部建议。</translation>
    </message>
    <message>
        <source>The list of %1 was brought up to date.</source>
        <translation>%1 年度清单已更新。</translation>
    </message>
    <message>
        <source>There is no verdict “%1”; there are: %2.</source>
        <translation>没有结论“%1”，可用：%2。</translation>
    </message>
    <message>
        <source>--verdict needs --project CODE.</source>
        <translation>--verdict 须与 --project 编号 一起使用。</translation>
    </message>
    <message>
        <source>--project and --reason belong to a --verdict.</source>
        <translation>--project 和 --reason 须与 --verdict 一起使用。</translation>
    </message>
    <message>
        <source>Either --apply or --verdict.</source>
        <translation>--apply 与 --verdict 只能用其一。</translation>
    </message>
    <message>
        <source>No project “%1” is screened for this list.</source>
        <translation>该清单的审查中没有项目“%1”。</translation>
    </message>
    <message>
        <source>gives the projects of --project this verdict</source>
        <translation>给 --project 所列项目此结论</translation>
    </message>
    <message>
        <source>project to judge; may be repeated</source>
        <translation>要作结论的项目，可重复</translation>
    </message>
    <message>
        <source>Taken: %1, the list in preparation. --year takes another.</source>
        <translation>取正在编制的 %1 年度清单；--year 可另行指定。</translation>
    </message>
    <message>
        <source>Taken: %1; no list is in preparation. --year takes another.</source>
        <translation>没有正在编制的清单，取 %1 年度；--year 可另行指定。</translation>
    </message>
    <message>
        <source>The next step issues the list: “touyan issue” takes it.</source>
        <translation>下一步是印发清单，请使用“touyan issue”。</translation>
    </message>
    <message>
        <source>Takes a list to its next state, or tells what it lacks for that</source>
        <translation>将清单推进到下一状态，或说明尚缺什么</translation>
    </message>
    <message>
        <source>one step back instead</source>
        <translation>改为退回一步</translation>
    </message>
    <message>
        <source>first day of publicity, as 2021-03-29</source>
        <translation>公示首日，如 2021-03-29</translation>
    </message>
    <message>
        <source>--chart takes %1.</source>
        <translation>--chart 可为 %1。</translation>
    </message>
    <message>
        <source>which chart; a word that is none lists them</source>
        <translation>哪张图表；写错时列出全部名称</translation>
    </message>
    <message>
        <source>“%1” has no entry in the list of %2.</source>
        <translation>“%1”不在 %2 年清单中。</translation>
    </message>
    <message>
        <source>Name the projects whose amounts are stated.</source>
        <translation>请写明要填写金额的项目。</translation>
    </message>
    <message>
        <source>Shows or states support, plan and nature on a list</source>
        <translation>显示或填写清单上的支持金额、年度计划和性质</translation>
    </message>
    <message>
        <source>support in 10,000 yuan; &quot;&quot; for not stated</source>
        <translation>支持金额（万元）；&quot;&quot; 表示未明确</translation>
    </message>
    <message>
        <source>investment planned in the year, in 10,000 yuan</source>
        <translation>年度计划投资（万元）</translation>
    </message>
    <message>
        <source>nature in the year; &quot;&quot; for what the dates say</source>
        <translation>当年性质；&quot;&quot; 表示按日期判断</translation>
    </message>
    <message>
        <source>No list is in force.</source>
        <translation>没有执行中的清单。</translation>
    </message>
    <message>
        <source>“%1” was not on the list.</source>
        <translation>“%1”不在清单上。</translation>
    </message>
    <message>
        <source>Say what shows the outcomes: --evidence TEXT</source>
        <translation>请说明结果的依据：--evidence 文字</translation>
    </message>
    <message>
        <source>Closes the year of a list with the outcome of each project</source>
        <translation>考核结转：记录每个项目的结果并关闭该年清单</translation>
    </message>
    <message>
        <source>year of the list; the latest in force</source>
        <translation>清单年度；默认为最近一份执行中的清单</translation>
    </message>
    <message>
        <source>outcome of one project: completed, carried-on, left or terminated</source>
        <translation>一个项目的结果：completed、carried-on、left 或 terminated</translation>
    </message>
    <message>
        <source>Compares two lists: 2020, 2020@issued, 2020@force, 2020@rev2, 2020@meeting:CODE, 2020@2020-11-01</source>
        <translation>比较两份清单：2020、2020@issued、2020@force、2020@rev2、2020@meeting:编号、2020@2020-11-01</translation>
    </message>
    <message>
        <source>“%1” is not of the form CODE=VALUE.</source>
        <translation>“%1”应写作 编号=取值。</translation>
    </message>
    <message>
        <source>Nothing is proposed for “%1”.</source>
        <translation>对“%1”没有结转建议。</translation>
    </message>
    <message>
        <source>“%1” stands in the next list already: move it there.</source>
        <translation>“%1”已在下一年清单中，请在那里移动。</translation>
    </message>
    <message>
        <source>“%1” can only become one of: %2.</source>
        <extracomment>1: project, 2: the words that can be given</extracomment>
        <translation>“%1”只能取：%2。</translation>
    </message>
    <message>
        <source>Say why the proposals are changed: --reason TEXT</source>
        <translation>请说明改变建议的理由：--reason 文字</translation>
    </message>
    <message>
        <source>another action for one project: carry-on, complete, take-off, candidate or leave-out</source>
        <translation>改变一个项目的去向：carry-on、complete、take-off、candidate 或 leave-out</translation>
    </message>
    <message>
        <source>why the proposals are changed</source>
        <translation>改变建议的理由</translation>
    </message>
    <message>
        <source>--days takes a number from 1.</source>
        <translation>--days 应为不小于 1 的整数。</translation>
    </message>
    <message>
        <source>working days of publicity</source>
        <translation>公示的工作日数</translation>
    </message>
    <message>
        <source>The optimiser does not know “%1”; it knows rules.</source>
        <translation>优化命令不认识“%1”；可用：rules。</translation>
    </message>
    <message>
        <source>support budget in units of 10,000 yuan instead of the list&apos;s; rules: that of the list</source>
        <translation>支持资金预算（万元），代替清单上的预算；rules：清单的预算</translation>
    </message>
    <message>
        <source>number of projects instead of the list&apos;s quota; rules: that of the list</source>
        <translation>项目数，代替清单的入选名额；rules：清单的名额</translation>
    </message>
    <message>
        <source>rules: least share of new projects</source>
        <translation>rules：新建项目最低占比</translation>
    </message>
    <message>
        <source>rules: most new projects of one applicant</source>
        <translation>rules：同一单位新建项目的限额</translation>
    </message>
    <message>
        <source>rules: working days of publicity</source>
        <translation>rules：公示工作日数</translation>
    </message>
    <message>
        <source>rules: projects of a programme, district or unit; “NAME=” takes the limit away</source>
        <translation>rules：某工程、区市县或单位的项目数；“NAME=”取消该限额</translation>
    </message>
    <message>
        <source>rules: must be chosen</source>
        <translation>rules：必选</translation>
    </message>
    <message>
        <source>rules: must not be chosen</source>
        <translation>rules：不选</translation>
    </message>
    <message>
        <source>rules: at most one of the two</source>
        <translation>rules：二选一</translation>
    </message>
    <message>
        <source>rules: takes the orders on a project away</source>
        <translation>rules：取消对某项目的指定</translation>
    </message>
    <message>
        <source>rules: reason of the orders</source>
        <translation>rules：指定的理由</translation>
    </message>
    <message>
        <source>There is no programme, district or unit “%1”.</source>
        <translation>没有名为“%1”的工程、区市县或单位。</translation>
    </message>
    <message>
        <source>Several are called “%1”: write programme:, district: or unit: before the name.</source>
        <translation>有几个都叫“%1”：请在名称前写明 programme:、district: 或 unit:。</translation>
    </message>
    <message>
        <source>--limit takes NAME=MIN..MAX, not “%1”.</source>
        <translation>--limit 的写法是 NAME=MIN..MAX，不能是“%1”。</translation>
    </message>
    <message>
        <source>Rules of the list of %1</source>
        <translation>%1 年度清单的遴选约束</translation>
    </message>
    <message>
        <source>--one-of takes the codes of two projects: CODE,CODE.</source>
        <translation>--one-of 需要两个项目编号：CODE,CODE。</translation>
    </message>
    <message>
        <source>Either --to or --release.</source>
        <translation>--to 和 --release 只能用一个。</translation>
    </message>
    <message>
        <source>Name the projects that are moved, and --to with one of %1.</source>
        <translation>请写明要移动的项目，并用 --to 指定栏目：%1。</translation>
    </message>
    <message>
        <source>Shows the columns of a year&apos;s list, or moves projects between them</source>
        <translation>查看年度清单的各栏，或在各栏之间移动项目</translation>
    </message>
    <message>
        <source>candidate (also from the reserve), carried-over, in-review, selected, deferred or removed</source>
        <translation>candidate（储备项目亦可）、carried-over、in-review、selected、deferred 或 removed</translation>
    </message>
    <message>
        <source>lets proposals move the projects again</source>
        <translation>交还项目由系统建议</translation>
    </message>
    <message>
        <source>why; deferred and removed need one</source>
        <translation>理由；暂缓和调出必须填写</translation>
    </message>
    <message>
        <source>Sets the criteria of a review, draws its experts, sends scoring sheets, collects and ranks them</source>
        <translation>设定评审指标，抽取专家，发出、收回评分表并排名</translation>
    </message>
    <message>
        <source>criteria: weight in percent of a criterion, which is made where there is none; the weights add up to 100</source>
        <translation>criteria：指标的权重（%），没有该指标则新增；各项权重合计 100</translation>
    </message>
    <message>
        <source>criteria: full marks; 100</source>
        <translation>criteria：满分；默认 100</translation>
    </message>
    <message>
        <source>criteria: a knock-out question, yes or no</source>
        <translation>criteria：否决项（是或否）</translation>
    </message>
    <message>
        <source>criteria: takes it out</source>
        <translation>criteria：去掉该指标</translation>
    </message>
    <message>
        <source>substitute: seat that cannot be taken; exclude, include: whose scores no longer count, or count again</source>
        <translation>substitute：不能到会的席位；exclude、include：评分不计或恢复计入的席位</translation>
    </message>
    <message>
        <source>substitute: why the expert cannot come; exclude: why the scores do not count; draw --again: why the panel is drawn anew</source>
        <translation>substitute：专家不能到会的原因；exclude：评分不计的原因；draw --again：重新抽取的原因</translation>
    </message>
    <message>
        <source>--%1 takes NAME=NUMBER above zero, not “%2”.</source>
        <extracomment>1: option, 2: what was given</extracomment>
        <translation>--%1 的写法是 NAME=NUMBER，且大于零，不能是“%2”。</translation>
    </message>
    <message>
        <source>--full belongs to a --set of “%1”.</source>
        <translation>--full 要与“%1”的 --set 一起使用。</translation>
    </message>
    <message>
        <source>%1: %2 of 100, up to %3</source>
        <translation>%1：权重 %2，满分 %3</translation>
    </message>
    <message>
        <source>%1: yes or no</source>
        <translation>%1：是或否</translation>
    </message>
    <message>
        <source>Sum of the weights: %1</source>
        <translation>权重合计：%1</translation>
    </message>
    <message>
        <source>Say why the scores do not count: --reason TEXT</source>
        <translation>请说明评分不计的原因：--reason TEXT</translation>
    </message>
    <message>
        <source>The screening does not know “%1”; it knows questions and answer.</source>
        <translation>形式审查不认识“%1”；可用：questions、answer。</translation>
    </message>
    <message>
        <source>questions: one more of the office&apos;s own; “yes” passes</source>
        <translation>questions：增加一个审查问题；答“是”为通过</translation>
    </message>
    <message>
        <source>questions: what is to be handed in when it is “no”</source>
        <translation>questions：答“否”时需要补交的材料</translation>
    </message>
    <message>
        <source>questions: takes it and its answers out</source>
        <translation>questions：删去该问题及其回答</translation>
    </message>
    <message>
        <source>answer: number of the question</source>
        <translation>answer：问题序号</translation>
    </message>
    <message>
        <source>answer: for the projects of --project; --reason is the remark</source>
        <translation>answer：回答 --project 所列项目；--reason 为备注</translation>
    </message>
    <message>
        <source>--%1: there is no question “%2”; there are %3.</source>
        <extracomment>1: option, 2: what was given, 3: number of questions</extracomment>
        <translation>--%1：没有问题“%2”；共有 %3 个问题。</translation>
    </message>
    <message>
        <source>Either --add or --remove.</source>
        <translation>--add 和 --remove 只能用一个。</translation>
    </message>
    <message>
        <source>--supplement belongs to --add.</source>
        <translation>--supplement 要与 --add 一起使用。</translation>
    </message>
    <message>
        <source>An answer needs --question, --project and --answer yes, no or none.</source>
        <translation>回答需要 --question、--project 和 --answer（yes、no 或 none）。</translation>
    </message>
    <message>
        <source>--answer takes yes, no or none.</source>
        <translation>--answer 只能是 yes、no 或 none。</translation>
    </message>
    <message>
        <source>--%1 belongs to %2.</source>
        <extracomment>1: option, 2: command with its action</extracomment>
        <translation>--%1 只能与 %2 一起使用。</translation>
    </message>
    <message>
        <source>--reason belongs to --must-in, --must-out or --one-of.</source>
        <translation>--reason 只能与 --must-in、--must-out 或 --one-of 一起使用。</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1；%2</translation>
    </message>
    <message>
        <source>--%1 takes the name of a criterion.</source>
        <translation>--%1 后要写指标名称。</translation>
    </message>
    <message>
        <source>The question “%1” is asked already.</source>
        <translation>已有问题“%1”。</translation>
    </message>
    <message>
        <source>Would be issued: %1, SHA-256 above</source>
        <translation>将印发：%1，SHA-256 见上</translation>
    </message>
    <message>
        <source>why it is not approved, or approved against the experts</source>
        <translation>不同意列入的理由，或专家否决后仍列入的理由</translation>
    </message>
    <message>
        <source>also what a draft only proposes</source>
        <translation>草案中仅为候选的项目也计入</translation>
    </message>
    <message>
        <source>a comparison: also what a draft only proposes</source>
        <translation>对比：草案中仅为候选的项目也计入</translation>
    </message>
    <message>
        <source>No list is public: “touyan step” takes one there, before it can be issued.</source>
        <translation>没有处于公示状态的清单：先用“touyan step”推进到公示，才能印发。</translation>
    </message>
    <message>
        <source>Several lists are public: --year says which one is issued.</source>
        <translation>有多个清单处于公示状态：请用 --year 指明印发哪一个。</translation>
    </message>
    <message>
        <source>Taken: %1, the list that is public. --year takes another.</source>
        <translation>取处于公示状态的 %1 年度清单；--year 可另行指定。</translation>
    </message>
    <message>
        <source>year of the list; that of the one that is public</source>
        <translation>清单年度；默认为处于公示状态的清单</translation>
    </message>
    <message>
        <source>document number; has to be given</source>
        <translation>文号，必须给出</translation>
    </message>
    <message>
        <source>day of issue, as 2021-03-29; today</source>
        <translation>印发日期，如 2021-03-29；默认为今天</translation>
    </message>
    <message>
        <source>--new-meeting takes the meeting&apos;s name.</source>
        <translation>--new-meeting 后面要写会议名称。</translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s) are wrong.</source>
        <translation>
            <numerusform>有 %n 处数字有误。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was changed. Only --seed with this seed draws the same again.</source>
        <translation>未作任何更改。只有用 --seed 指定这个种子，才会再抽出同样的结果。</translation>
    </message>
    <message>
        <source>No list is issued yet: say from which year, --from YEAR</source>
        <translation>还没有印发过的清单：请用 --from YEAR 指明从哪一年结转</translation>
    </message>
    <message>
        <source>Taken: %1, the latest list issued. --from takes another.</source>
        <translation>取最近印发的 %1 年度清单；--from 可另行指定。</translation>
    </message>
    <message>
        <source>year of the list to carry over from; the latest one issued</source>
        <translation>从哪一年的清单结转；默认为最近印发的清单</translation>
    </message>
    <message>
        <source>suggested: %1, would be set: %2</source>
        <translation>建议：%1，拟填结论：%2</translation>
    </message>
    <message>
        <source>Verdicts that would be set: %1</source>
        <translation>拟填写结论：%1 项</translation>
    </message>
    <message>
        <source>reason of the verdict; passing against the checks, or with questions unanswered, needs one, as does failing without a finding</source>
        <translation>结论的理由；与审查意见相反而通过、问题尚未回答就通过、没有查出问题却不通过，都须填写</translation>
    </message>
    <message>
        <source>The year %1 is closed: no step is left to take.</source>
        <translation>%1 年已考核结转：没有下一步了。</translation>
    </message>
    <message>
        <source>The next step closes the year: “touyan close” takes it.</source>
        <translation>下一步是年度考核结转，请用“touyan close”。</translation>
    </message>
    <message>
        <source>--%1 says %2, but %3 is %4: check the wording.</source>
        <translation>--%1 中写的是%2，而%3为%4，请核对措辞。</translation>
    </message>
    <message>
        <source>“%1” is no text. Save the speech as .docx or as plain text (.txt).</source>
        <translation>“%1”不是文本。请把讲话稿另存为 .docx 或纯文本（.txt）。</translation>
    </message>
    <message>
        <source>No temporary folder could be made. Check the disk&apos;s space.</source>
        <translation>无法建立临时文件夹，请检查磁盘空间。</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) to the question go with it.</source>
        <translation>
            <numerusform>该问题的 %n 个回答一并删除。</numerusform>
        </translation>
    </message>
    <message>
        <source>line %1: %2 is not known. %3</source>
        <translation>第 %1 行：%2 无法核对。%3</translation>
    </message>
    <message>
        <source>touyan [FILE] opens the window, without FILE on the file that was open last; with a command it works without a display:</source>
        <translation>touyan [文件] 打开窗口，不写文件时打开上次的数据库；带命令时无需图形界面：</translation>
    </message>
    <message>
        <source>It is always today&apos;s date.</source>
        <translation>统计基准日始终为当天。</translation>
    </message>
    <message>
        <source>“%1” is no day; write it as 2021-03-29, or say today.</source>
        <translation>“%1”不是日期；请写成 2021-03-29，或写 today（当天）。</translation>
    </message>
    <message>
        <source>Shows the reference date, or sets it to a day as 2021-03-29 or to “today”: always today&apos;s date</source>
        <translation>显示统计基准日，或设为某日（如 2021-03-29）；写 today 则始终为当天</translation>
    </message>
    <message>
        <source>The restored file has faults: %1</source>
        <translation>还原的文件有问题：%1</translation>
    </message>
    <message>
        <source>Give one --evidence for all outcomes, or one after each --set.</source>
        <translation>--evidence 应只给一个（用于全部结果），或与 --set 一一对应。</translation>
    </message>
    <message>
        <source>what shows the outcome of --set: one for all, or for each</source>
        <translation>--set 所定结果的依据：一个用于全部，或逐个给出</translation>
    </message>
    <message>
        <source>Charts: %1.</source>
        <translation>图表：%1。</translation>
    </message>
    <message>
        <source>Only chart, timeline and map can be narrowed to some of the projects.</source>
        <translation>只有 chart、timeline 和 map 可以只取部分项目。</translation>
    </message>
    <message>
        <source>Writes annual-list as xlsx or csv, list-comparison as xlsx, chart as xlsx, csv, svg, pdf or png, timeline or map as svg, pdf or png</source>
        <translation>导出年度清单（annual-list：xlsx、csv）、清单对比（list-comparison：xlsx）、图表（chart：xlsx、csv、svg、pdf、png）、时间线或地图（timeline、map：svg、pdf、png）</translation>
    </message>
    <message>
        <source>form of the result; amounts are in 10,000 yuan, in json in yuan</source>
        <translation>结果的形式；金额以万元计，json 以元计</translation>
    </message>
    <message>
        <source>“%1” does not end in .touyan, by which the window finds it.</source>
        <translation>“%1”不以 .touyan 结尾，窗口里打开文件时会看不到它。</translation>
    </message>
    <message>
        <source>Every paper can be worded with --title, --issuer, --number, --opening, --closing and --signatory.</source>
        <translation>各种报表都可以用 --title、--issuer、--number、--opening、--closing、--signatory 改写标题、发文机关、发文字号、开头、结尾和署名。</translation>
    </message>
    <message>
        <source>--days: the last day, %1, lies before the first, %2.</source>
        <translation>--days：结束日期 %1 早于开始日期 %2。</translation>
    </message>
    <message>
        <source>%1 (10,000 yuan)</source>
        <translation>%1（万元）</translation>
    </message>
    <message>
        <source>words the papers after a template of the office</source>
        <translation>按本单位的模板措辞</translation>
    </message>
    <message>
        <source>None of the papers of a month has a template “%1”.</source>
        <translation>月度材料中没有一份有名为“%1”的模板。</translation>
    </message>
    <message>
        <source>what the map shows: count, total, planned, done, completion, behind, platforms, teams, enterprises, leading, output, approved, paid or score</source>
        <translation>地图显示的指标：count、total、planned、done、completion、behind、platforms、teams、enterprises、leading、output、approved、paid 或 score</translation>
    </message>
    <message>
        <source>In that wording, given here or kept in a template, {年份} is filled with the year that the paper tells of, as in 2020, {月份} with its month, as in 10 or 7—9, and {期间} with both, as in 2020年10月 or 2020年三季度.</source>
        <translation>措辞（在此给出或存于模板）中的 {年份} 填入材料反映的年份（如2020），{月份} 填入月份（如10或7—9），{期间} 填入完整期间（如2020年10月、2020年三季度）。</translation>
    </message>
    <message>
        <source>in the words that you typed for them in the window of this computer</source>
        <translation>用您在本机窗口中为该材料改写的文字</translation>
    </message>
    <message>
        <source>The paper “%1” has other words in your window, which were not printed; --edited prints them.</source>
        <translation>您在窗口中改写过“%1”的文字，本次未采用；加 --edited 即按改写的文字印制。</translation>
    </message>
    <message>
        <source>Writing %1: %2%</source>
        <translation>正在写入 %1：%2%</translation>
    </message>
    <message>
        <source>Preparing %1…</source>
        <translation>正在准备 %1……</translation>
    </message>
    <message>
        <source>touyan report FILE month OUTDIR [--month MONTH] [--period month|quarter|half|year] [--format pdf|docx] [--archive] [--template NAME] [--edited] writes the papers of a month from one state of the file, with the year&apos;s list where there is one. Papers that have a template of that name are worded after it.</source>
        <translation>touyan report FILE month OUTDIR [--month MONTH] [--period month|quarter|half|year] [--format pdf|docx] [--archive] [--template NAME] [--edited] 从文件的同一时点写出一个月的全套材料，该年有清单的也写出清单；有同名模板的材料按模板措辞。</translation>
    </message>
    <message>
        <source>Papers are printed in generated words, the same on every computer; a template of the office is in the file and words them anew. What you changed in the window, paragraphs and wording of one paper of one month, is kept on this computer for you alone: --edited prints it, and without it the command says where there is any.</source>
        <translation>材料按程序生成的文字写出，在哪台计算机上都一样；单位的模板存在文件中，用 --template 套用。您在窗口中为某份材料某个月改写的段落和措辞只存在本机、只归您本人：加 --edited 即采用；不加时，命令会说明哪些材料有改写的文字。</translation>
    </message>
    <message>
        <source>They have these: %1.</source>
        <translation>现有：%1。</translation>
    </message>
</context>
<context>
    <name>ConstraintMeter</name>
    <message>
        <source>Quota</source>
        <translation>名额</translation>
    </message>
    <message>
        <source>City support</source>
        <translation>市级支持资金</translation>
    </message>
    <message>
        <source>%1 × 100 m yuan</source>
        <extracomment>an amount and its bound, in units of 100 million yuan</extracomment>
        <translation>%1 亿元</translation>
    </message>
    <message>
        <source>Share of new projects</source>
        <translation>新建比例</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n not stated</source>
        <extracomment>1: an amount and its bound, n: projects</extracomment>
        <translation>
            <numerusform>%1，%n 项未明确</numerusform>
        </translation>
    </message>
    <message>
        <source>%1% / ≥%2%</source>
        <extracomment>1: the share in percent, 2: the least it must be, in percent</extracomment>
        <translation>%1% / ≥%2%</translation>
    </message>
</context>
<context>
    <name>Dimension</name>
    <message>
        <source>District</source>
        <translation>区域</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>示范工程</translation>
    </message>
    <message>
        <source>Responsible unit</source>
        <translation>责任单位</translation>
    </message>
    <message>
        <source>Plan task</source>
        <translation>规划任务</translation>
    </message>
    <message>
        <source>Nature</source>
        <translation>性质</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>亮灯</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>阶段</translation>
    </message>
</context>
<context>
    <name>DocxExport</name>
    <message>
        <source>Word files cannot have sheets larger than 22 inches: choose A3, or make a PDF.</source>
        <translation>Word 文件的纸张最大为 22 英寸（约 558 毫米）：请选用 A3，或改出 PDF。</translation>
    </message>
</context>
<context>
    <name>Example</name>
    <message>
        <source>Enter the monthly reports of %1</source>
        <translation>填报 %1 月度调度</translation>
    </message>
    <message>
        <source>Put off the milestones of late projects</source>
        <translation>推迟滞后项目的节点</translation>
    </message>
    <message>
        <source>Close the call for projects of 2021</source>
        <translation>2021 年度项目申报截止</translation>
    </message>
    <message>
        <source>Create the example portfolio</source>
        <translation>创建示例库</translation>
    </message>
    <message numerus="yes">
        <source>Generate %n project(s)</source>
        <translation>
            <numerusform>生成 %n 个项目</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年份</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Quota</source>
        <translation>入选名额</translation>
    </message>
    <message>
        <source>Support budget</source>
        <translation>支持资金预算</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Document number</source>
        <translation>文号</translation>
    </message>
    <message>
        <source>Issued on</source>
        <translation>印发日期</translation>
    </message>
    <message>
        <source>Deciding meeting</source>
        <translation>审定会议</translation>
    </message>
    <message>
        <source>Public from</source>
        <translation>公示起</translation>
    </message>
    <message>
        <source>Public to</source>
        <translation>公示止</translation>
    </message>
    <message>
        <source>Issued snapshot</source>
        <translation>印发快照</translation>
    </message>
    <message>
        <source>Snapshot SHA-256</source>
        <translation>快照摘要</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Annual list</source>
        <translation>年度清单</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Nature</source>
        <translation>性质</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>顺序</translation>
    </message>
    <message>
        <source>Planned investment</source>
        <translation>年度计划投资</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>支持金额</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>年度结果</translation>
    </message>
    <message>
        <source>Evidence of the outcome</source>
        <translation>结果依据</translation>
    </message>
    <message>
        <source>From state</source>
        <translation>原状态</translation>
    </message>
    <message>
        <source>To state</source>
        <translation>新状态</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>经办人</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>会议</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>调整前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>调整后</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Total points</source>
        <translation>总分</translation>
    </message>
    <message>
        <source>Plan section</source>
        <translation>规划章节</translation>
    </message>
    <message>
        <source>Plan text</source>
        <translation>规划依据</translation>
    </message>
    <message>
        <source>Scheme</source>
        <translation>考核方案</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>Formula</source>
        <translation>计分方式</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>计分参数</translation>
    </message>
    <message>
        <source>Cap</source>
        <translation>上限</translation>
    </message>
    <message>
        <source>Higher is better</source>
        <translation>越高越好</translation>
    </message>
    <message>
        <source>Assessment indicator</source>
        <translation>考核指标</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>被考核单位</translation>
    </message>
    <message>
        <source>Achieved value</source>
        <translation>完成值</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>得分</translation>
    </message>
    <message>
        <source>Supporting evidence</source>
        <translation>佐证</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>文件名</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>所属对象</translation>
    </message>
    <message>
        <source>Media type</source>
        <translation>文件类型</translation>
    </message>
    <message>
        <source>Size (bytes)</source>
        <translation>大小（字节）</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>内容摘要</translation>
    </message>
    <message>
        <source>Added on</source>
        <translation>添加日期</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>键</translation>
    </message>
    <message>
        <source>Setting value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Unit of measure</source>
        <translation>计量单位</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>取值方式</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>约束</translation>
    </message>
    <message>
        <source>Target value</source>
        <translation>目标值</translation>
    </message>
    <message>
        <source>Upper value</source>
        <translation>上限</translation>
    </message>
    <message>
        <source>Actual value</source>
        <translation>实际值</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>数据来源</translation>
    </message>
    <message>
        <source>Measured on</source>
        <translation>统计日期</translation>
    </message>
    <message>
        <source>District</source>
        <translation>区域</translation>
    </message>
    <message>
        <source>Recognition</source>
        <translation>认定状态</translation>
    </message>
    <message>
        <source>Recognised in</source>
        <translation>认定年份</translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation>集聚区</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Area (km²)</source>
        <translation>面积（平方公里）</translation>
    </message>
    <message>
        <source>Chain node</source>
        <translation>产业链节点</translation>
    </message>
    <message>
        <source>Park</source>
        <translation>园区</translation>
    </message>
    <message>
        <source>Leading enterprise</source>
        <translation>龙头企业</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>主要产品</translation>
    </message>
    <message>
        <source>Output value</source>
        <translation>产值</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>议程</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>纪要</translation>
    </message>
    <message>
        <source>About</source>
        <translation>涉及对象</translation>
    </message>
    <message>
        <source>Responsible units</source>
        <translation>责任单位</translation>
    </message>
    <message>
        <source>Cooperating units</source>
        <translation>配合单位</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>完成时限</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>办理进展</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>销号日期</translation>
    </message>
    <message>
        <source>Expert</source>
        <translation>专家</translation>
    </message>
    <message>
        <source>Given on</source>
        <translation>提出日期</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>意见内容</translation>
    </message>
    <message>
        <source>From</source>
        <translation>开始日期</translation>
    </message>
    <message>
        <source>To</source>
        <translation>结束日期</translation>
    </message>
    <message>
        <source>Organiser</source>
        <translation>主办单位</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>成果</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>简称</translation>
    </message>
    <message>
        <source>English name</source>
        <translation>英文名</translation>
    </message>
    <message>
        <source>Division code</source>
        <translation>行政区划代码</translation>
    </message>
    <message>
        <source>Registered under</source>
        <translation>所属行政区</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>全称</translation>
    </message>
    <message>
        <source>Leading-group member</source>
        <translation>领导小组成员单位</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>工作单位</translation>
    </message>
    <message>
        <source>Professional title</source>
        <translation>职称</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>专业领域</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>联系电话</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>电子邮箱</translation>
    </message>
    <message>
        <source>Related organisations</source>
        <translation>关联单位（回避）</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>在库</translation>
    </message>
    <message>
        <source>Districts</source>
        <translation>实施区域</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>示范工程</translation>
    </message>
    <message>
        <source>Task group</source>
        <translation>任务类别</translation>
    </message>
    <message>
        <source>Due year</source>
        <translation>完成年份</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>级别</translation>
    </message>
    <message>
        <source>Status since</source>
        <translation>状态日期</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>依托单位</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>共建单位</translation>
    </message>
    <message>
        <source>Planned for</source>
        <translation>计划年份</translation>
    </message>
    <message>
        <source>Equipment investment</source>
        <translation>设备投资</translation>
    </message>
    <message>
        <source>Longitude</source>
        <translation>经度</translation>
    </message>
    <message>
        <source>Latitude</source>
        <translation>纬度</translation>
    </message>
    <message>
        <source>Leader</source>
        <translation>带头人</translation>
    </message>
    <message>
        <source>Team members</source>
        <translation>团队成员</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>研究方向</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>Agreed from</source>
        <translation>协议起</translation>
    </message>
    <message>
        <source>Agreed to</source>
        <translation>协议止</translation>
    </message>
    <message>
        <source>Support granted</source>
        <translation>已兑现支持</translation>
    </message>
    <message>
        <source>Start-up service</source>
        <translation>创新创业服务</translation>
    </message>
    <message>
        <source>Housing</source>
        <translation>住房</translation>
    </message>
    <message>
        <source>Schooling</source>
        <translation>子女就学</translation>
    </message>
    <message>
        <source>Spouse&apos;s employment</source>
        <translation>配偶就业</translation>
    </message>
    <message>
        <source>Medical care</source>
        <translation>医疗</translation>
    </message>
    <message>
        <source>Project name</source>
        <translation>项目名称</translation>
    </message>
    <message>
        <source>Undertaking organisation</source>
        <translation>承担单位</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>联系人</translation>
    </message>
    <message>
        <source>Scenario field</source>
        <translation>应用场景领域</translation>
    </message>
    <message>
        <source>Plan task</source>
        <translation>规划任务</translation>
    </message>
    <message>
        <source>Lead unit</source>
        <translation>牵头单位</translation>
    </message>
    <message>
        <source>Liaison leader</source>
        <translation>联系领导</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>Nature (set by hand)</source>
        <translation>性质（指定）</translation>
    </message>
    <message>
        <source>Reason for the nature</source>
        <translation>指定理由</translation>
    </message>
    <message>
        <source>Content and scale</source>
        <translation>建设内容及规模</translation>
    </message>
    <message>
        <source>Planned start</source>
        <translation>计划开工</translation>
    </message>
    <message>
        <source>Planned finish</source>
        <translation>计划竣工</translation>
    </message>
    <message>
        <source>Actual start</source>
        <translation>实际开工</translation>
    </message>
    <message>
        <source>Actual finish</source>
        <translation>实际竣工</translation>
    </message>
    <message>
        <source>Total investment</source>
        <translation>总投资</translation>
    </message>
    <message>
        <source>Done before tracking</source>
        <translation>入库前完成投资</translation>
    </message>
    <message>
        <source>Key areas</source>
        <translation>重点领域</translation>
    </message>
    <message>
        <source>Serves indicators</source>
        <translation>支撑指标</translation>
    </message>
    <message>
        <source>Milestone</source>
        <translation>节点名称</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>计划日期</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>预计日期</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>实际日期</translation>
    </message>
    <message>
        <source>Responsible person</source>
        <translation>责任人</translation>
    </message>
    <message>
        <source>After milestone</source>
        <translation>前置节点</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>形象进度目标</translation>
    </message>
    <message>
        <source>Key dates</source>
        <translation>关键时间</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>Visible progress</source>
        <translation>形象进度</translation>
    </message>
    <message>
        <source>Percent complete</source>
        <translation>完成比例</translation>
    </message>
    <message>
        <source>Invested this year</source>
        <translation>本年累计完成投资</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>存在问题</translation>
    </message>
    <message>
        <source>To be coordinated</source>
        <translation>需协调事项</translation>
    </message>
    <message>
        <source>Reported on</source>
        <translation>填报日期</translation>
    </message>
    <message>
        <source>Paid by</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>计算基数</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>比例</translation>
    </message>
    <message>
        <source>Fixed amount</source>
        <translation>定额</translation>
    </message>
    <message>
        <source>Per year</source>
        <translation>按年度</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>生效日期</translation>
    </message>
    <message>
        <source>Valid to</source>
        <translation>失效日期</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>条件</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Beneficiary</source>
        <translation>补助对象</translation>
    </message>
    <message>
        <source>Basis amount</source>
        <translation>基数金额</translation>
    </message>
    <message>
        <source>Computed</source>
        <translation>测算金额</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>核定金额</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>已拨付</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>核定日期</translation>
    </message>
    <message>
        <source>Least share of new ones</source>
        <translation>新建最低占比</translation>
    </message>
    <message>
        <source>Limit per applicant</source>
        <translation>单位申报限额</translation>
    </message>
    <message>
        <source>Publicity in working days</source>
        <translation>公示工作日数</translation>
    </message>
    <message>
        <source>Placed by hand</source>
        <translation>人工指定</translation>
    </message>
    <message>
        <source>Screening</source>
        <translation>形式审查</translation>
    </message>
    <message>
        <source>Reason of the screening</source>
        <translation>审查理由</translation>
    </message>
    <message>
        <source>Meeting&apos;s decision</source>
        <translation>会议审定</translation>
    </message>
    <message>
        <source>Reason of the decision</source>
        <translation>审定理由</translation>
    </message>
    <message>
        <source>Panel size</source>
        <translation>专家人数</translation>
    </message>
    <message>
        <source>Drawn by field</source>
        <translation>分领域抽取</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>随机种子</translation>
    </message>
    <message>
        <source>Drawn at</source>
        <translation>抽取时间</translation>
    </message>
    <message>
        <source>Record of the draw</source>
        <translation>抽取记录</translation>
    </message>
    <message>
        <source>Aggregation</source>
        <translation>汇总方式</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>评审指标</translation>
    </message>
    <message>
        <source>Review round</source>
        <translation>评审轮次</translation>
    </message>
    <message>
        <source>Full marks</source>
        <translation>满分</translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation>评分说明</translation>
    </message>
    <message>
        <source>Excluded</source>
        <translation>已剔除</translation>
    </message>
    <message>
        <source>Reason of the exclusion</source>
        <translation>剔除理由</translation>
    </message>
    <message>
        <source>Key of the sheet</source>
        <translation>评分表密钥</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>席位</translation>
    </message>
    <message>
        <source>Passes</source>
        <translation>通过</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>意见</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>至少</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>至多</translation>
    </message>
    <message>
        <source>Other project</source>
        <translation>另一项目</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>To be handed in</source>
        <translation>需补材料</translation>
    </message>
    <message>
        <source>List entry</source>
        <translation>清单条目</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Objection</source>
        <translation>异议</translation>
    </message>
    <message>
        <source>Raised on</source>
        <translation>提出日期</translation>
    </message>
    <message>
        <source>Raised by</source>
        <translation>提出人</translation>
    </message>
    <message>
        <source>Reason of the outcome</source>
        <translation>处理理由</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>材料</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Issuing office</source>
        <translation>发文机关</translation>
    </message>
    <message>
        <source>Signatories</source>
        <translation>署名</translation>
    </message>
    <message>
        <source>Opening text</source>
        <translation>开头文字</translation>
    </message>
    <message>
        <source>Closing text</source>
        <translation>结尾文字</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Further choices</source>
        <translation>其他设置</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>开工</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>竣工</translation>
    </message>
</context>
<context>
    <name>FieldText</name>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>No</source>
        <translation>否</translation>
    </message>
    <message>
        <source>There is no %1 called “%2”.</source>
        <translation>没有名为“%2”的%1。</translation>
    </message>
    <message>
        <source>“%1” is not one of the choices.</source>
        <translation>“%1”不在可选项中。</translation>
    </message>
    <message>
        <source>“%1” is not a number.</source>
        <translation>“%1”不是数字。</translation>
    </message>
    <message>
        <source>“%1” is not a whole number.</source>
        <translation>“%1”不是整数。</translation>
    </message>
    <message>
        <source>“%1” is not a date such as 2020-06-30.</source>
        <translation>“%1”不是日期，请按 2020-06-30 的格式填写。</translation>
    </message>
    <message>
        <source>“%1” is neither yes nor no.</source>
        <translation>“%1”既不是“是”也不是“否”。</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>未明确</translation>
    </message>
    <message>
        <source>The commas in “%1” do not part groups of three digits.</source>
        <translation>“%1”里的逗号不是三位一组的千分位。</translation>
    </message>
    <message>
        <source>“%1” is finer than a fen: in 10,000 yuan at most six decimals are kept, in yuan two.</source>
        <translation>“%1”细于一分：以万元计最多六位小数，以元计最多两位。</translation>
    </message>
    <message>
        <source>“%1” is too large: an amount is at most 100,000,000 (10,000 yuan).</source>
        <translation>“%1”金额过大：最多 100,000,000 万元（1 万亿元）。</translation>
    </message>
    <message>
        <source>Is “%1” in yuan or in 10,000 yuan? Write 元 or 万元 behind it.</source>
        <translation>“%1”是元还是万元？请在后面写明单位。</translation>
    </message>
    <message>
        <source>“%1” lacks the day: write it as in 2020-06-30.</source>
        <translation>“%1”缺少日：请写成 2020-06-30 的样子。</translation>
    </message>
    <message>
        <source>“%1” is not a month such as 2020-06.</source>
        <translation>“%1”不是月份，请写成 2020-06 的样子。</translation>
    </message>
</context>
<context>
    <name>File</name>
    <message>
        <source>There is no room to write %1.</source>
        <translation>磁盘空间不足，无法写入 %1。</translation>
    </message>
    <message>
        <source>%1 is a folder. Choose the name of a file.</source>
        <translation>%1 是文件夹，请指定文件名。</translation>
    </message>
    <message>
        <source>%1 could not be written. Check that its folder exists and may be written.</source>
        <translation>无法写入 %1，请检查所在文件夹是否存在、是否可写。</translation>
    </message>
</context>
<context>
    <name>FilterWords</name>
    <message>
        <source>Nature: %1</source>
        <extracomment>1: the natures that projects have in the year</extracomment>
        <translation>性质：%1</translation>
    </message>
    <message>
        <source>projects in reserve</source>
        <translation>储备库项目</translation>
    </message>
    <message>
        <source>also projects that are on no list</source>
        <translation>含未列入清单的项目</translation>
    </message>
    <message>
        <source>search “%1”</source>
        <translation>搜索“%1”</translation>
    </message>
    <message>
        <source>only: %1</source>
        <extracomment>1: what the projects are narrowed to, such as a district and a light</extracomment>
        <translation>仅含：%1</translation>
    </message>
</context>
<context>
    <name>GeoMap</name>
    <message>
        <source>Feature %1 (%2): </source>
        <extracomment>Where in a map file an error is; %1 is a number, %2 the name of a district</extracomment>
        <translation>第 %1 个要素（%2）：</translation>
    </message>
    <message>
        <source>The file is not valid JSON (at byte %1).</source>
        <translation>文件不是有效的 JSON（第 %1 字节处）。</translation>
    </message>
    <message>
        <source>The file is not a map: a GeoJSON FeatureCollection is needed.</source>
        <translation>文件不是地图：应为 GeoJSON 要素集（FeatureCollection）。</translation>
    </message>
    <message>
        <source>The map has no districts.</source>
        <translation>地图中没有区划。</translation>
    </message>
    <message>
        <source>Feature %1 (%2) is no area and was left out.</source>
        <translation>第 %1 个要素（%2）不是面，已略去。</translation>
    </message>
    <message>
        <source>a district needs one of the properties adcode, gb or name.</source>
        <translation>区划缺少 adcode、gb 或 name 属性。</translation>
    </message>
    <message>
        <source>the district has no area.</source>
        <translation>区划没有面积。</translation>
    </message>
    <message>
        <source>the district %1 occurs twice.</source>
        <translation>区划 %1 重复出现。</translation>
    </message>
    <message>
        <source>The border of %1 crosses itself near %2° E, %3° N.</source>
        <translation>%1的边界在东经 %2°、北纬 %3° 附近自相交。</translation>
    </message>
    <message>
        <source>the map has more than %1 points; a simplified one is needed.</source>
        <translation>地图超过 %1 个点，请使用简化后的地图。</translation>
    </message>
    <message>
        <source>a border has fewer than three points.</source>
        <translation>边界不足三个点。</translation>
    </message>
    <message>
        <source>a point needs two numbers.</source>
        <translation>坐标点应为两个数字。</translation>
    </message>
    <message>
        <source>%1, %2 are not degrees of longitude and latitude; the map needs WGS84 or CGCS2000.</source>
        <translation>%1, %2 不是经纬度；地图应采用 WGS84 或 CGCS2000 坐标。</translation>
    </message>
    <message>
        <source>The map %1 cannot be read.</source>
        <translation>无法读取地图 %1。</translation>
    </message>
    <message>
        <source>The map %1 is larger than %2 MB.</source>
        <translation>地图 %1 超过 %2 MB。</translation>
    </message>
    <message>
        <source>The map lacks: %1.</source>
        <extracomment>%1 is a list of district names</extracomment>
        <translation>地图缺少：%1。</translation>
    </message>
    <message>
        <source>The file is not encoded in UTF-8; save it as UTF-8.</source>
        <translation>文件不是 UTF-8 编码，请另存为 UTF-8。</translation>
    </message>
    <message>
        <source>without a name</source>
        <translation>无名称</translation>
    </message>
    <message>
        <source>The middle of the map is at %1° E, %2° N, which is not in China: its coordinates may be wrong.</source>
        <translation>地图中心在东经 %1°、北纬 %2°，不在中国境内，坐标可能有误。</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>已停止。</translation>
    </message>
    <message>
        <source>The map has only points (%1), and a point is no area: a district is a Polygon or a MultiPolygon.</source>
        <extracomment>%1 is a list of names</extracomment>
        <translation>地图只有点（%1），点不是区域：区市县须为 Polygon 或 MultiPolygon。</translation>
    </message>
    <message>
        <source>The map has no district of Dalian; it has %1. Districts are known by the property adcode (210202), gb (156210202) or name (中山区).</source>
        <extracomment>%1 is a list of names and codes</extracomment>
        <translation>地图中没有大连的区市县，只有：%1。区市县按属性 adcode（210202）、gb（156210202）或 name（中山区）识别。</translation>
    </message>
</context>
<context>
    <name>HandDecision</name>
    <message>
        <source>Decided by hand; proposed was “%1”: %2</source>
        <extracomment>1: what was proposed, 2: what was said for it</extracomment>
        <translation>人工改定；原建议为“%1”：%2</translation>
    </message>
</context>
<context>
    <name>Issue</name>
    <message>
        <source>row %1</source>
        <translation>第 %1 行</translation>
    </message>
    <message>
        <source>the text it was issued with is missing</source>
        <translation>印发文本缺失</translation>
    </message>
    <message>
        <source>the text it was issued with was changed: it does not fit its SHA-256</source>
        <translation>印发文本已被改动：与其SHA-256校验值不符</translation>
    </message>
    <message>
        <source>the text it was issued with cannot be read</source>
        <translation>印发文本无法读取</translation>
    </message>
    <message>
        <source>year, number or day of issue are not those it was issued with</source>
        <translation>年度、文号或印发日期与印发时不一致</translation>
    </message>
    <message>
        <source>Annual list “%1”: %2. Restore a backup from before that: “File – Restore a backup…” in the window, or the command “touyan restore”.</source>
        <extracomment>1: name of the list, 2: what is wrong with it</extracomment>
        <translation>年度清单“%1”：%2。请还原改动之前的备份：窗口菜单“文件 → 还原备份”，或命令 touyan restore。</translation>
    </message>
</context>
<context>
    <name>Journal</name>
    <message>
        <source>An entry of the journal cannot be read.</source>
        <translation>日志中有一条记录无法读取。</translation>
    </message>
</context>
<context>
    <name>Kind</name>
    <message>
        <source>District</source>
        <translation>区域</translation>
    </message>
    <message>
        <source>Districts</source>
        <translation>区域</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Expert</source>
        <translation>专家</translation>
    </message>
    <message>
        <source>Experts</source>
        <translation>专家</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>示范工程</translation>
    </message>
    <message>
        <source>Programmes</source>
        <translation>示范工程</translation>
    </message>
    <message>
        <source>Scenario field</source>
        <translation>应用场景领域</translation>
    </message>
    <message>
        <source>Scenario fields</source>
        <translation>应用场景领域</translation>
    </message>
    <message>
        <source>Plan task</source>
        <translation>规划任务</translation>
    </message>
    <message>
        <source>Plan tasks</source>
        <translation>规划任务</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Actual value</source>
        <translation>实际值</translation>
    </message>
    <message>
        <source>Actual values</source>
        <translation>实际值</translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation>集聚区</translation>
    </message>
    <message>
        <source>Clusters</source>
        <translation>集聚区</translation>
    </message>
    <message>
        <source>Cluster node</source>
        <translation>集聚区节点</translation>
    </message>
    <message>
        <source>Cluster nodes</source>
        <translation>集聚区节点</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>基地</translation>
    </message>
    <message>
        <source>Bases</source>
        <translation>基地</translation>
    </message>
    <message>
        <source>Park</source>
        <translation>园区</translation>
    </message>
    <message>
        <source>Parks</source>
        <translation>园区</translation>
    </message>
    <message>
        <source>Enterprise</source>
        <translation>企业</translation>
    </message>
    <message>
        <source>Enterprises</source>
        <translation>企业</translation>
    </message>
    <message>
        <source>Output value</source>
        <translation>产值</translation>
    </message>
    <message>
        <source>Output values</source>
        <translation>产值</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>重点项目</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>重点项目</translation>
    </message>
    <message>
        <source>Milestone</source>
        <translation>节点</translation>
    </message>
    <message>
        <source>Milestones</source>
        <translation>节点</translation>
    </message>
    <message>
        <source>Annual goal</source>
        <translation>年度目标</translation>
    </message>
    <message>
        <source>Annual goals</source>
        <translation>年度目标</translation>
    </message>
    <message>
        <source>Monthly report</source>
        <translation>月度调度</translation>
    </message>
    <message>
        <source>Monthly reports</source>
        <translation>月度调度</translation>
    </message>
    <message>
        <source>Funding source</source>
        <translation>资金来源</translation>
    </message>
    <message>
        <source>Funding sources</source>
        <translation>资金来源</translation>
    </message>
    <message>
        <source>Innovation platform</source>
        <translation>创新平台</translation>
    </message>
    <message>
        <source>Innovation platforms</source>
        <translation>创新平台</translation>
    </message>
    <message>
        <source>Talent team</source>
        <translation>人才团队</translation>
    </message>
    <message>
        <source>Talent teams</source>
        <translation>人才团队</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>会议</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>会议</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>议定事项</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>议定事项</translation>
    </message>
    <message>
        <source>Opinion</source>
        <translation>专家意见建议</translation>
    </message>
    <message>
        <source>Opinions</source>
        <translation>专家意见建议</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>Annual list</source>
        <translation>年度清单</translation>
    </message>
    <message>
        <source>Annual lists</source>
        <translation>年度清单</translation>
    </message>
    <message>
        <source>List entry</source>
        <translation>清单条目</translation>
    </message>
    <message>
        <source>List entries</source>
        <translation>清单条目</translation>
    </message>
    <message>
        <source>List transition</source>
        <translation>状态流转</translation>
    </message>
    <message>
        <source>List transitions</source>
        <translation>状态流转</translation>
    </message>
    <message>
        <source>List revision</source>
        <translation>清单调整</translation>
    </message>
    <message>
        <source>List revisions</source>
        <translation>清单调整</translation>
    </message>
    <message>
        <source>Subsidy rule</source>
        <translation>资金规则</translation>
    </message>
    <message>
        <source>Subsidy rules</source>
        <translation>资金规则</translation>
    </message>
    <message>
        <source>Subsidy claim</source>
        <translation>补助申请</translation>
    </message>
    <message>
        <source>Subsidy claims</source>
        <translation>补助申请</translation>
    </message>
    <message>
        <source>Assessment scheme</source>
        <translation>考核方案</translation>
    </message>
    <message>
        <source>Assessment schemes</source>
        <translation>考核方案</translation>
    </message>
    <message>
        <source>Assessment indicator</source>
        <translation>考核指标</translation>
    </message>
    <message>
        <source>Assessment indicators</source>
        <translation>考核指标</translation>
    </message>
    <message>
        <source>Assessment score</source>
        <translation>考核得分</translation>
    </message>
    <message>
        <source>Assessment scores</source>
        <translation>考核得分</translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation>附件</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>附件</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Limit of the selection</source>
        <translation>遴选限额</translation>
    </message>
    <message>
        <source>Limits of the selection</source>
        <translation>遴选限额</translation>
    </message>
    <message>
        <source>Fixed choice</source>
        <translation>指定取舍</translation>
    </message>
    <message>
        <source>Fixed choices</source>
        <translation>指定取舍</translation>
    </message>
    <message>
        <source>Screening question</source>
        <translation>审查问题</translation>
    </message>
    <message>
        <source>Screening questions</source>
        <translation>审查问题</translation>
    </message>
    <message>
        <source>Screening answer</source>
        <translation>审查答复</translation>
    </message>
    <message>
        <source>Screening answers</source>
        <translation>审查答复</translation>
    </message>
    <message>
        <source>Review round</source>
        <translation>评审轮次</translation>
    </message>
    <message>
        <source>Review rounds</source>
        <translation>评审轮次</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>评审指标</translation>
    </message>
    <message>
        <source>Criteria</source>
        <translation>评审指标</translation>
    </message>
    <message>
        <source>Panel seat</source>
        <translation>评审席位</translation>
    </message>
    <message>
        <source>Panel seats</source>
        <translation>评审席位</translation>
    </message>
    <message>
        <source>Recusal</source>
        <translation>回避</translation>
    </message>
    <message>
        <source>Recusals</source>
        <translation>回避</translation>
    </message>
    <message>
        <source>Review score</source>
        <translation>评审打分</translation>
    </message>
    <message>
        <source>Review scores</source>
        <translation>评审打分</translation>
    </message>
    <message>
        <source>Objection</source>
        <translation>异议</translation>
    </message>
    <message>
        <source>Objections</source>
        <translation>异议</translation>
    </message>
    <message>
        <source>Template of a paper</source>
        <translation>公文模板</translation>
    </message>
    <message>
        <source>Templates of papers</source>
        <translation>公文模板</translation>
    </message>
</context>
<context>
    <name>Light</name>
    <message>
        <source>No light</source>
        <translation>未评价</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>绿灯</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>黄灯</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>红灯</translation>
    </message>
</context>
<context>
    <name>ListAmounts</name>
    <message>
        <source>The entry is no longer in the file.</source>
        <translation>文件中已没有该条目。</translation>
    </message>
    <message>
        <source>An amount cannot be negative.</source>
        <translation>金额不能为负数。</translation>
    </message>
    <message>
        <source>Support and plan of “%1”</source>
        <translation>填写“%1”的支持金额与年度计划</translation>
    </message>
    <message>
        <source>The list of %1 is issued: its amounts change by numbered revisions only.</source>
        <translation>%1 年清单已印发，金额只能通过编号调整变更。</translation>
    </message>
    <message numerus="yes">
        <source>Support and plan of %n project(s)</source>
        <translation>
            <numerusform>%n 个项目的支持额和计划投资</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ListContents</name>
    <message>
        <source>On %1 the file had no list of %2.</source>
        <translation>%1 时文件中还没有 %2 年清单。</translation>
    </message>
    <message>
        <source>The list of %1 is not issued yet.</source>
        <translation>%1 年清单尚未印发。</translation>
    </message>
    <message>
        <source>The list of %1 has no revision %2; the last is %3.</source>
        <translation>%1 年清单没有第 %2 次调整；最后一次是第 %3 次。</translation>
    </message>
    <message>
        <source>There is no meeting “%1”.</source>
        <translation>没有会议“%1”。</translation>
    </message>
    <message>
        <source>It is not said when “%1” was held.</source>
        <translation>未填写“%1”的召开日期。</translation>
    </message>
    <message>
        <source>There is no list of %1: choose another year, or first roll the list of the year before over into it.</source>
        <translation>没有 %1 年清单：请选择其他年份，或先由上年清单滚动生成。</translation>
    </message>
</context>
<context>
    <name>ListFlow</name>
    <message>
        <source>Completed %1</source>
        <translation>完成 %1</translation>
    </message>
    <message>
        <source>Carried on %1</source>
        <translation>结转 %1</translation>
    </message>
    <message>
        <source>Undecided %1</source>
        <translation>未定 %1</translation>
    </message>
    <message>
        <source>Taken off %1</source>
        <translation>调出 %1</translation>
    </message>
    <message>
        <source>Proposed %1</source>
        <translation>拟新增 %1</translation>
    </message>
    <message>
        <source>New %1</source>
        <translation>新增 %1</translation>
    </message>
    <message>
        <source>Carried over %1</source>
        <translation>结转 %1</translation>
    </message>
    <message>
        <source>List of %1: %2</source>
        <extracomment>1: year, 2: for example &quot;Carried over 22&quot;</extracomment>
        <translation>%1年清单：%2</translation>
    </message>
    <message>
        <source>Carried on %1, new on the list</source>
        <translation>结转 %1（当年新增）</translation>
    </message>
</context>
<context>
    <name>ListMoment</name>
    <message>
        <source>“%1” names no revision: write rev1, rev2 …</source>
        <translation>“%1”不是调整序号：请写 rev1、rev2……</translation>
    </message>
    <message>
        <source>“%1” is not a day: write it as in 2020-11-01.</source>
        <translation>“%1”不是日期：请写成 2020-11-01 的形式。</translation>
    </message>
    <message>
        <source>“%1” names no list: it begins with a year from %2 to %3, as in 2020 or 2020@issued.</source>
        <translation>“%1”不能指明清单：应以 %2 至 %3 之间的年份开头，例如 2020 或 2020@issued。</translation>
    </message>
    <message>
        <source>as it stands now</source>
        <translation>库内现状</translation>
    </message>
    <message>
        <source>as issued</source>
        <translation>印发稿</translation>
    </message>
    <message>
        <source>as in force</source>
        <translation>现行文本（含调整）</translation>
    </message>
    <message>
        <source>after revision %1</source>
        <translation>第 %1 次调整后</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>截至 %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>1: year of a list, 2: the state that is meant, such as &quot;as issued&quot;</extracomment>
        <translation>%1 年（%2）</translation>
    </message>
    <message>
        <source>Name the meeting by its code, as in meeting:SL-HY05.</source>
        <translation>请写明会议编号，如 meeting:SL-HY05。</translation>
    </message>
    <message>
        <source>“%1” is no state of a list: write issued, force, rev2, meeting:CODE or a day such as 2020-11-01.</source>
        <translation>“%1”不是清单的状态；可写 issued、force、rev2、meeting:编号，或日期如 2020-11-01。</translation>
    </message>
    <message>
        <source>as of meeting %1</source>
        <translation>%1 会议时</translation>
    </message>
</context>
<context>
    <name>ListReturn</name>
    <message>
        <source>The list of %1 goes back from “%2” to “%3”.</source>
        <translation>%1 年度清单从“%2”退回“%3”。</translation>
    </message>
    <message>
        <source>The list of %1 goes on from “%2” to “%3”.</source>
        <translation>%1 年度清单从“%2”进入“%3”。</translation>
    </message>
    <message>
        <source>Its issued text with the document number %1 is gone.</source>
        <extracomment>1: document number</extracomment>
        <translation>文号为 %1 的印发文本随之撤去。</translation>
    </message>
    <message>
        <source>Its text is issued with the document number %1.</source>
        <extracomment>1: document number</extracomment>
        <translation>清单文本以文号 %1 印发。</translation>
    </message>
    <message>
        <source>Revision %1 of %2 is gone.</source>
        <translation>%2 第 %1 号调整随之撤去。</translation>
    </message>
    <message>
        <source>Revision %1 of %2 is in force.</source>
        <translation>%2 第 %1 号调整恢复生效。</translation>
    </message>
</context>
<context>
    <name>ListRow</name>
    <message>
        <source>Start</source>
        <translation>开工时间</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>竣工时间</translation>
    </message>
    <message>
        <source>Done before the year</source>
        <translation>截至上年底累计完成</translation>
    </message>
</context>
<context>
    <name>ListRules</name>
    <message>
        <source>The list is no longer in the file.</source>
        <translation>文件中已没有该清单。</translation>
    </message>
    <message>
        <source>A limit needs a lower or an upper bound.</source>
        <translation>限额至少要填写下限或上限。</translation>
    </message>
    <message>
        <source>“%1” does not stand in the list.</source>
        <translation>“%1”不在该清单中。</translation>
    </message>
    <message>
        <source>There is no order on “%1”.</source>
        <translation>没有对“%1”的指定。</translation>
    </message>
    <message>
        <source>There is this order on “%1” already.</source>
        <translation>“%1”已有相同的指定。</translation>
    </message>
    <message>
        <source>“%1” cannot both be chosen and be left out: take the other order away.</source>
        <translation>不能既指定“%1”必选，又指定其不选：请先取消另一条指定。</translation>
    </message>
    <message>
        <source>Of “%1” and “%2” only one may be chosen (either-or), but both would have to be: take the either-or away, or the order that one of them must be in.</source>
        <extracomment>1 and 2: projects</extracomment>
        <translation>“%1”与“%2”已设为二选一，不能都必选：请先取消二选一，或取消其中一个的必选。</translation>
    </message>
</context>
<context>
    <name>ListStep</name>
    <message>
        <source>A list cannot go from “%1” to “%2”.</source>
        <translation>清单不能由“%1”转入“%2”。</translation>
    </message>
    <message>
        <source>A step back needs a reason.</source>
        <translation>退回须说明理由。</translation>
    </message>
    <message>
        <source>%1 Going on all the same needs a reason.</source>
        <translation>%1如仍要继续，须说明理由。</translation>
    </message>
    <message>
        <source>Issuing needs the document number and the day.</source>
        <translation>印发须填写文号和日期。</translation>
    </message>
    <message numerus="yes">
        <source>%n project(s) are recorded as approved.</source>
        <translation>
            <numerusform>%n个项目记为同意列入。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n project(s) become “%1”.</source>
        <extracomment>n: projects; 1: status, as in &quot;In review&quot;</extracomment>
        <translation>
            <numerusform>%n个项目转为“%1”。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The list is public from %1 to %2: %n working day(s).</source>
        <extracomment>n: working days; 1 and 2: dates</extracomment>
        <translation>
            <numerusform>公示期为%1至%2，共%n个工作日。</numerusform>
        </translation>
    </message>
    <message>
        <source>The public holidays of %1 are not recorded: only weekends count as free.</source>
        <translation>未登记%1年的法定节假日：仅按周末计算。</translation>
    </message>
    <message>
        <source>List of %1: %2</source>
        <extracomment>1: year, 2: state</extracomment>
        <translation>%1年度清单：%2</translation>
    </message>
    <message>
        <source>No project has applied yet.</source>
        <translation>尚无项目申报。</translation>
    </message>
    <message>
        <source>Neither a quota nor a support budget is set.</source>
        <translation>尚未设定名额或支持资金预算。</translation>
    </message>
    <message>
        <source>“%1” is not yet screened.</source>
        <translation>“%1”尚未形式审查。</translation>
    </message>
    <message>
        <source>“%1” has not yet handed in what it has to supplement.</source>
        <translation>“%1”尚未完成补正。</translation>
    </message>
    <message>
        <source>There was no expert review.</source>
        <translation>尚未组织专家评审。</translation>
    </message>
    <message>
        <source>The expert review has no panel or no criteria yet.</source>
        <translation>专家评审尚未抽取专家或设定指标。</translation>
    </message>
    <message numerus="yes">
        <source>%n score(s) of the experts are missing.</source>
        <translation>
            <numerusform>尚缺%n项专家评分。</numerusform>
        </translation>
    </message>
    <message>
        <source>The meeting has not yet decided on “%1”.</source>
        <translation>会议尚未审定“%1”。</translation>
    </message>
    <message>
        <source>“%1” was placed on the list by hand, but the meeting did not approve it.</source>
        <translation>“%1”由人工列入清单，但会议未同意。</translation>
    </message>
    <message>
        <source>No project is to be listed.</source>
        <translation>没有拟列入的项目。</translation>
    </message>
    <message>
        <source>The deciding meeting is not named.</source>
        <translation>尚未指明审定会议。</translation>
    </message>
    <message numerus="yes">
        <source>%n candidate(s) have no decision and will not be listed.</source>
        <translation>
            <numerusform>%n个候选项目未审定，将不列入清单。</numerusform>
        </translation>
    </message>
    <message>
        <source>It is not said how long the list is public.</source>
        <translation>尚未确定公示期。</translation>
    </message>
    <message>
        <source>The objection “%1” against “%2” is not settled.</source>
        <translation>对“%2”的异议“%1”尚未办结。</translation>
    </message>
    <message>
        <source>“%1” has no outcome yet.</source>
        <translation>“%1”尚无考核结果。</translation>
    </message>
    <message numerus="yes">
        <source>%n project(s) that the meeting approved are not on the list.</source>
        <translation>
            <numerusform>会议同意列入的 %n 个项目不在清单上。</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <extracomment>between years</extracomment>
        <translation>、</translation>
    </message>
    <message>
        <source>The list has to be public for at least one working day.</source>
        <translation>公示至少一个工作日。</translation>
    </message>
    <message>
        <source>“%1” is to be listed, but it did not pass the screening.</source>
        <translation>“%1”拟列入清单，但未通过形式审查。</translation>
    </message>
    <message>
        <source>%1: %2, more than may be.</source>
        <extracomment>1: name of a bound, 2: what is used of it</extracomment>
        <translation>%1：%2，超出上限。</translation>
    </message>
    <message>
        <source>%1: %2, less than must be.</source>
        <extracomment>1: name of a bound, 2: what is used of it</extracomment>
        <translation>%1：%2，低于下限。</translation>
    </message>
    <message>
        <source>“%1” is on the list without the meeting&apos;s approval.</source>
        <translation>“%1”在清单上，但未经会议审定同意。</translation>
    </message>
    <message>
        <source>The list is public to %1 inclusive, and the reference date is %2: it can be issued once that day is over.</source>
        <extracomment>1: last day of the publicity, 2: the reference date</extracomment>
        <translation>公示期至%1（含当日），统计基准日为%2：基准日过了公示期方可印发（基准日在“年度”菜单中设定）。</translation>
    </message>
    <message numerus="yes">
        <source>%n project(s) would be listed although the experts voted them down: %1.</source>
        <extracomment>n: projects; 1: their names</extracomment>
        <translation>
            <numerusform>有 %n 个被专家否决的项目将列入清单：%1。</numerusform>
        </translation>
    </message>
    <message>
        <source>The list of %1 is at “%2” and not closed: it will have to be closed with just those projects carried on that the list of %3 takes over.</source>
        <extracomment>1: year before, 2: its state, 3: year of this list</extracomment>
        <translation>%1年度清单处于“%2”，尚未考核结转：今后结转时，结转的项目须与%3年度清单承接的项目一致。</translation>
    </message>
    <message numerus="yes">
        <source>%n project(s) stand as carried over, but ended with the year %1 (%2): take the list back to “%3” to place them otherwise.</source>
        <extracomment>n: projects; 1: year before, 2: names of projects, 3: state in which the meeting decides</extracomment>
        <translation>
            <numerusform>%n 个项目列为续建结转，但%1年度考核结转时已了结（%2）：请先将清单退回“%3”阶段再作调整。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n project(s) stand as carried over, but ended with the year %1 (%2): place them under “%3”, or take them off.</source>
        <extracomment>n: projects; 1: year before, 2: names of projects, 3: a column of the board</extracomment>
        <translation>
            <numerusform>有 %n 个项目列为续建结转，但%1年度已终结（%2）：请改列“%3”，或调出。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n project(s) that %1 was closed with as carried on are not on this list (%2): they are recorded as ended there.</source>
        <extracomment>n: projects; 1: year before, 2: names of projects</extracomment>
        <translation>
            <numerusform>%1年度考核结转的项目中有 %n 个未列入本清单（%2）：印发时将在该年度记为已终结。</numerusform>
        </translation>
    </message>
    <message>
        <source>The list of %1 is at “%2”, its first state: there is none before it.</source>
        <extracomment>1: year, 2: its state</extracomment>
        <translation>%1年度清单处于“%2”，是第一个状态，前面没有可退回的状态。</translation>
    </message>
    <message>
        <source>The list of %1 was issued on %2 with the number %3: its text stays as it is. What is to change from now on is made as a numbered revision (add, take off or amend), with its meeting and reason.</source>
        <extracomment>1: year, 2: day of issue, 3: document number</extracomment>
        <translation>%1年度清单已于 %2 以“%3”印发，印发文本不再改动，不能退回。此后如需变动，请作编号调整（增补、调出或变更），并写明会议和理由。</translation>
    </message>
    <message>
        <source>The year %1 is closed: its list stays as it is. What goes on is on the list of the next year.</source>
        <extracomment>1: year</extracomment>
        <translation>%1 年已考核结转，清单不再变动，不能退回。继续实施的项目在下一年清单中。</translation>
    </message>
    <message numerus="yes">
        <source>The %n project(s) on the list of %1 are not carried over yet.</source>
        <extracomment>n: projects; 1: year before</extracomment>
        <translation>
            <numerusform>%1年度清单的 %n 个项目尚未结转。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n candidate(s) have not passed the screening.</source>
        <translation>
            <numerusform>有 %n 个候选项目未通过形式审查。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n project(s) that %1 was closed with as carried on are not on this list (%2): carry them over, or they count as ended once it is issued.</source>
        <extracomment>n: projects; 1: year before, 2: names of projects</extracomment>
        <translation>
            <numerusform>%1年度考核结转的 %n 个项目尚未列入本清单（%2）：请办理结转，否则印发后按不再实施记录。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Map</name>
    <message>
        <source>Map approval number: %1</source>
        <extracomment>%1 is the number under which a map was approved for showing it in public</extracomment>
        <translation>审图号：%1</translation>
    </message>
    <message>
        <source>Schematic map, not a reference for administrative boundaries</source>
        <translation>示意图，不作为行政区域界线依据</translation>
    </message>
    <message>
        <source>Schematic districts © OpenStreetMap contributors (ODbL 1.0), compiled and generalised by way of geoBoundaries, geo-maps and mapchina</source>
        <translation>行政区划示意 © OpenStreetMap contributors (ODbL 1.0)，经 geoBoundaries、geo-maps、mapchina 整理并概化</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>Heading of a map&apos;s legend: %1 is what is shown, %2 its unit</extracomment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>No figures</source>
        <translation>无数据</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Platforms</source>
        <translation>平台</translation>
    </message>
    <message>
        <source>Functional zones</source>
        <translation>功能区</translation>
    </message>
    <message>
        <source>Central districts enlarged</source>
        <translation>中心城区放大</translation>
    </message>
    <message>
        <source>Functional zones overlap districts; a project counts once, where it is registered</source>
        <translation>功能区与行政区重叠，项目按登记所在地计一次，不重复统计</translation>
    </message>
    <message>
        <source>Map without an approval number: for internal use, not for publication</source>
        <translation>未注明审图号，仅限内部使用，不得公开</translation>
    </message>
    <message>
        <source>No district of this map has figures</source>
        <translation>图中各区均无数据</translation>
    </message>
</context>
<context>
    <name>MapFigures</name>
    <message>
        <source>Projects</source>
        <translation>项目数</translation>
    </message>
    <message>
        <source>Total investment</source>
        <translation>总投资</translation>
    </message>
    <message>
        <source>Planned for the year</source>
        <translation>年度计划投资</translation>
    </message>
    <message>
        <source>Invested in the year</source>
        <translation>年度完成投资</translation>
    </message>
    <message>
        <source>Completion of the year&apos;s plan</source>
        <translation>年度投资完成率</translation>
    </message>
    <message>
        <source>100 million yuan</source>
        <translation>亿元</translation>
    </message>
    <message>
        <source>Projects behind schedule</source>
        <translation>滞后项目数</translation>
    </message>
    <message>
        <source>Output value</source>
        <translation>产值</translation>
    </message>
    <message numerus="yes">
        <source>%n platform(s)</source>
        <translation>
            <numerusform>%n 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n project(s)</source>
        <translation>
            <numerusform>%n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>Lights</source>
        <translation>亮灯</translation>
    </message>
    <message>
        <source>Invested of planned</source>
        <translation>年度完成/计划</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>1: invested in the year, 2: planned for it, both in 100 million yuan</extracomment>
        <translation>%1 / %2 亿元</translation>
    </message>
    <message>
        <source>¥%1 × 100M</source>
        <extracomment>An amount in 100 million yuan, as short as can be: 亿元</extracomment>
        <translation>%1 亿元</translation>
    </message>
    <message>
        <source> (%1)</source>
        <translation>（%1）</translation>
    </message>
    <message>
        <source>Functional zones stand apart from their districts: %1.</source>
        <extracomment>%1 is a list of functional zones, each with what is counted in it</extracomment>
        <translation>功能区单列，不计入所在区县：%1。</translation>
    </message>
    <message>
        <source>Not on the map, having no district: %1.</source>
        <extracomment>%1 is a number of projects, or what they are worth</extracomment>
        <translation>未填区域、未计入图中：%1。</translation>
    </message>
    <message>
        <source>The map lacks %1; not counted on it: %2.</source>
        <extracomment>%1 is a list of districts and zones, %2 a number of projects, or what they are worth</extracomment>
        <translation>本图缺%1，其%2未计入图中。</translation>
    </message>
    <message>
        <source>Talent teams</source>
        <translation>人才团队数</translation>
    </message>
    <message>
        <source>Enterprises</source>
        <translation>企业数</translation>
    </message>
    <message>
        <source>Leading enterprises</source>
        <translation>领军企业数</translation>
    </message>
    <message>
        <source>Subsidies approved</source>
        <translation>年度核定补助</translation>
    </message>
    <message>
        <source>Subsidies paid</source>
        <translation>年度拨付补助</translation>
    </message>
    <message>
        <source>Performance score</source>
        <translation>考核得分</translation>
    </message>
    <message>
        <source>10,000 yuan</source>
        <translation>万元</translation>
    </message>
    <message>
        <source>points</source>
        <translation>分</translation>
    </message>
    <message>
        <source>¥%1 × 10K</source>
        <extracomment>An amount in 10,000 yuan, as short as can be: 万元</extracomment>
        <translation>%1 万元</translation>
    </message>
    <message numerus="yes">
        <source>%n team(s)</source>
        <translation>
            <numerusform>%n 支</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n enterprise(s)</source>
        <translation>
            <numerusform>%n 家</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 points</source>
        <extracomment>Points of a performance review</extracomment>
        <translation>%1 分</translation>
    </message>
    <message>
        <source>The map lacks %1.</source>
        <translation>本图缺%1。</translation>
    </message>
    <message>
        <source>Whole city: filters narrow only what is counted of projects.</source>
        <translation>全市数字：筛选只影响按项目统计的数。</translation>
    </message>
    <message>
        <source>Key projects of %1 by district – %2 (as of %3)</source>
        <extracomment>1: a year, 2: what districts are coloured by, 3: a day</extracomment>
        <translation>%1 年度重点项目区域分布 · %2（截至 %3）</translation>
    </message>
    <message>
        <source>Districts in %1 – %2 (as of %3)</source>
        <translation>%1 年度区域分布 · %2（截至 %3）</translation>
    </message>
    <message>
        <source>Innovation platforms built</source>
        <translation>建成创新平台数</translation>
    </message>
    <message>
        <source>Platforms built</source>
        <translation>建成平台</translation>
    </message>
</context>
<context>
    <name>MapSource</name>
    <message>
        <source>The map “%1” could not be kept.</source>
        <translation>地图“%1”未能保存。</translation>
    </message>
</context>
<context>
    <name>NumbersQuestion</name>
    <message>
        <source>Numbers that do not match</source>
        <translation>数字不一致</translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) in the words changed by hand do not match the records.</source>
        <translation>
            <numerusform>手工修改的文字中有 %n 个数字与库内数据不一致。</numerusform>
        </translation>
    </message>
    <message>
        <source>They stand on yellow ground in the preview.</source>
        <translation>这些数字在预览中以黄底标出。</translation>
    </message>
    <message>
        <source>&amp;Go on with them</source>
        <translation>仍然继续(&amp;G)</translation>
    </message>
</context>
<context>
    <name>Objections</name>
    <message>
        <source>Objection upheld: %1</source>
        <translation>异议属实：%1</translation>
    </message>
    <message>
        <source>Name a project that stands on the list of %1.</source>
        <translation>请选择 %1 年度清单上的项目。</translation>
    </message>
    <message>
        <source>Say in a line what is objected.</source>
        <translation>请用一句话写明异议事由。</translation>
    </message>
    <message>
        <source>Say who objects; “anonymous” where no name is given.</source>
        <translation>请写明异议提出人；未具名的写“匿名”。</translation>
    </message>
    <message>
        <source>Say what was found: the outcome of an objection needs a reason.</source>
        <translation>请写明核查情况：异议结论须有理由。</translation>
    </message>
    <message>
        <source>After an upheld objection the project is taken off or deferred.</source>
        <translation>异议属实的项目只能调出或暂缓。</translation>
    </message>
    <message>
        <source>Objection against “%1”</source>
        <extracomment>1: project</extracomment>
        <translation>对“%1”的异议</translation>
    </message>
    <message>
        <source>Objection against “%1”: %2</source>
        <extracomment>1: project, 2: outcome</extracomment>
        <translation>对“%1”的异议：%2</translation>
    </message>
    <message>
        <source>The list of %1 is not public yet: objections come in while it is.</source>
        <translation>%1 年度清单尚未公示，公示期间方可登记异议。</translation>
    </message>
    <message>
        <source>The list of %1 is issued: what an objection changes from now on is a numbered revision.</source>
        <translation>%1 年度清单已印发，此后因异议所作的变动须作编号调整。</translation>
    </message>
    <message>
        <source>The list is not in the file.</source>
        <translation>文件中没有该清单。</translation>
    </message>
    <message>
        <source>“%1” goes to “%2”.</source>
        <extracomment>1: project, 2: column of the board</extracomment>
        <translation>“%1”将移至“%2”。</translation>
    </message>
</context>
<context>
    <name>Optimiser</name>
    <message>
        <source>There is no choice to adopt.</source>
        <translation>没有可采纳的方案。</translation>
    </message>
    <message>
        <source>Adopt the proposal for %1</source>
        <translation>采纳 %1 年度优化建议</translation>
    </message>
    <message>
        <source>The list has changed since the calculation: run it again.</source>
        <translation>计算之后清单已有变动：请重新计算。</translation>
    </message>
    <message>
        <source>The calculation was cancelled.</source>
        <translation>计算已取消。</translation>
    </message>
    <message>
        <source>The solver gave up (code %1).</source>
        <translation>求解器未能完成（代码 %1）。</translation>
    </message>
    <message>
        <source>“%1” is carried over</source>
        <translation>“%1”为续建结转项目</translation>
    </message>
    <message>
        <source>“%1” was put on the list by hand</source>
        <translation>“%1”已由人工列入</translation>
    </message>
    <message>
        <source>“%1” was left out by hand</source>
        <translation>“%1”已由人工暂缓或调出</translation>
    </message>
    <message>
        <source>The meeting approved “%1”</source>
        <translation>会议同意列入“%1”</translation>
    </message>
    <message>
        <source>The meeting did not approve “%1”</source>
        <translation>会议未同意列入“%1”</translation>
    </message>
    <message>
        <source>“%1” has not passed the screening</source>
        <translation>“%1”未通过形式审查</translation>
    </message>
    <message>
        <source>“%1” is deferred or taken off</source>
        <translation>“%1”已暂缓或调出</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>1: what is settled, 2: the reason as the office noted it</extracomment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>“%1” must be in</source>
        <translation>必选“%1”</translation>
    </message>
    <message>
        <source>“%1” must stay out</source>
        <translation>不选“%1”</translation>
    </message>
    <message>
        <source>Only one of “%1” and “%2”</source>
        <translation>“%1”与“%2”二选一</translation>
    </message>
    <message>
        <source>Quota: at most %1 projects</source>
        <translation>名额：不超过 %1 项</translation>
    </message>
    <message>
        <source>Support budget: at most %1</source>
        <translation>支持资金预算：不超过 %1</translation>
    </message>
    <message>
        <source>At least %1% new projects</source>
        <translation>新增项目占比不低于 %1%</translation>
    </message>
    <message>
        <source>%1: at least %2 projects</source>
        <extracomment>1: a programme, district or unit</extracomment>
        <translation>%1：不少于 %2 项</translation>
    </message>
    <message>
        <source>%1: at most %2 projects</source>
        <translation>%1：不超过 %2 项</translation>
    </message>
    <message>
        <source>%1: at most %2 new projects</source>
        <extracomment>1: the applicant</extracomment>
        <translation>%1：新增不超过 %2 项</translation>
    </message>
    <message>
        <source>giving way here alone is not enough</source>
        <translation>仅放宽此项仍不够</translation>
    </message>
    <message>
        <source>without it there is a choice</source>
        <translation>取消此项即可有解</translation>
    </message>
    <message>
        <source>with %1 there is a choice</source>
        <extracomment>1: the bound with which a choice exists</extracomment>
        <translation>放宽至 %1 即可有解</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>1: a constraint, 2: what would have to become of it</extracomment>
        <translation>%1——%2</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>Cannot be in, whatever its score: %1</source>
        <translation>无论得分多少都不能列入：%1</translation>
    </message>
    <message>
        <source>Adds nothing; needs %1 points more</source>
        <translation>不增加总价值；尚差 %1 分</translation>
    </message>
    <message>
        <source>Needs %1 points more; in the way: %2</source>
        <extracomment>1: points, 2: the constraints that adding the project would break</extracomment>
        <translation>尚差 %1 分；受限于：%2</translation>
    </message>
    <message>
        <source>%1 (10,000 yuan)</source>
        <extracomment>an amount in units of 10,000 yuan</extracomment>
        <translation>%1 万元</translation>
    </message>
    <message>
        <source>No candidate has a score from an expert review yet: each counts 0.</source>
        <translation>尚无候选项目有专家评审得分，均按 0 分计。</translation>
    </message>
    <message numerus="yes">
        <source>%n candidate(s) without a score count 0.</source>
        <translation>
            <numerusform>%n 个候选项目没有得分，按 0 分计。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n scoring sheet(s) of the review are incomplete and do not count yet.</source>
        <translation>
            <numerusform>%n 份专家打分不完整，尚未计入。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The support of %n project(s) is not stated: the budget counts 0 for them.</source>
        <translation>
            <numerusform>%n 个项目的支持资金未明确，预算按 0 计。</numerusform>
        </translation>
    </message>
    <message>
        <source>score %1</source>
        <translation>评分 %1</translation>
    </message>
    <message>
        <source>no score yet</source>
        <translation>尚无评分</translation>
    </message>
    <message>
        <source>Proposed by the optimiser (%1, support %2)</source>
        <extracomment>1: score, 2: an amount</extracomment>
        <translation>优化建议：列入（%1，支持 %2）</translation>
    </message>
    <message>
        <source>Left out by the optimiser (%1, %2 points short)</source>
        <extracomment>1: score, 2: points</extracomment>
        <translation>优化建议：不列入（%1，尚差 %2 分）</translation>
    </message>
    <message>
        <source>Left out by the optimiser (%1)</source>
        <translation>优化建议：不列入（%1）</translation>
    </message>
    <message>
        <source>“%1” was voted down by the experts</source>
        <translation>“%1”被专家否决</translation>
    </message>
    <message>
        <source>Carried over</source>
        <translation>续建结转</translation>
    </message>
    <message>
        <source>Put on the list by hand</source>
        <translation>人工列入</translation>
    </message>
    <message>
        <source>Left out by hand</source>
        <translation>人工移出</translation>
    </message>
    <message>
        <source>Approved by the meeting</source>
        <translation>会议审定通过</translation>
    </message>
    <message>
        <source>Not approved by the meeting</source>
        <translation>会议未通过</translation>
    </message>
    <message>
        <source>Has not passed the screening</source>
        <translation>未通过形式审查</translation>
    </message>
    <message>
        <source>Voted down by the experts</source>
        <translation>被专家评审否决</translation>
    </message>
    <message>
        <source>Deferred or taken off</source>
        <translation>已暂缓或调出</translation>
    </message>
    <message>
        <source>Must be in</source>
        <translation>指定必选</translation>
    </message>
    <message>
        <source>Must stay out</source>
        <translation>指定不选</translation>
    </message>
    <message>
        <source>Only one of it and “%1”</source>
        <translation>与“%1”二选一</translation>
    </message>
    <message numerus="yes">
        <source>%n project(s) carried over, which are fixed</source>
        <translation>
            <numerusform>%n 个续建结转项目（固定列入）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of the %1 project(s) carried over, which are fixed: these alone do not fit what stands above</source>
        <extracomment>n: projects in the conflict; 1: all projects carried over</extracomment>
        <translation>
            <numerusform>%1 个续建结转项目中的 %n 个，固定列入：仅这些就与上述条件冲突</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OptionEditor</name>
    <message>
        <source>Automatic</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>One paragraph a line</source>
        <translation>每行一段</translation>
    </message>
</context>
<context>
    <name>OverviewFigures</name>
    <message>
        <source>Key projects of the year</source>
        <translation>年度重点项目</translation>
    </message>
    <message>
        <source>Projects of the year, no list yet</source>
        <translation>年度项目（尚无清单）</translation>
    </message>
    <message>
        <source>projects</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Total investment</source>
        <translation>总投资</translation>
    </message>
    <message>
        <source>%1 done</source>
        <translation>完成 %1</translation>
    </message>
    <message>
        <source>/ %1 (%2)</source>
        <extracomment>1: planned for the year, 2: the share of it that is done</extracomment>
        <translation>/ %1（%2）</translation>
    </message>
    <message>
        <source>Lights</source>
        <translation>进度预警</translation>
    </message>
    <message>
        <source>Lights, yellow and red %1</source>
        <extracomment>1: change of the number of yellow and red lights, with its sign</extracomment>
        <translation>进度预警 · 黄红灯较上月 %1</translation>
    </message>
    <message>
        <source>%1 teams</source>
        <translation>团队 %1</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Invested, %1 due (%2/12 months)</source>
        <extracomment>1: the share of the year that is over, 2: how many of its twelve months are</extracomment>
        <translation>年度完成 · 序时 %1（%2/12月）</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>共 %1 个</translation>
    </message>
    <message>
        <source>Platforms built</source>
        <translation>创新平台建成 · 团队</translation>
    </message>
    <message>
        <source>¥100M</source>
        <translation>亿元</translation>
    </message>
    <message>
        <source>Due in %1 days</source>
        <extracomment>1: a number of days</extracomment>
        <translation>%1 日内到期督办事项</translation>
    </message>
    <message>
        <source>decisions</source>
        <translation>项</translation>
    </message>
    <message>
        <source>this week %1 · overdue %2</source>
        <translation>本周 %1 · 逾期 %2</translation>
    </message>
    <message>
        <source>Candidates to review</source>
        <translation>候选待评审</translation>
    </message>
    <message>
        <source>no list yet</source>
        <translation>尚无清单</translation>
    </message>
    <message>
        <source>Candidates for %1</source>
        <extracomment>1: year of a list</extracomment>
        <translation>%1 年度候选待评审</translation>
    </message>
    <message>
        <source>no panel yet</source>
        <translation>尚未组成评审组</translation>
    </message>
    <message>
        <source>sheets back %1 / %2</source>
        <translation>评分已回收 %1 / %2</translation>
    </message>
    <message>
        <source>Platforms built, whole city</source>
        <translation>创新平台建成 · 团队（全市）</translation>
    </message>
    <message>
        <source>Platforms built, by district only</source>
        <translation>创新平台建成 · 团队（仅按区域）</translation>
    </message>
    <message>
        <source>whole city</source>
        <translation>全市</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>1: a month such as Oct, 2: an amount</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Total investment, %1 points</source>
        <extracomment>1: a month and the change of the share that is done, in percentage points: Oct +0.8</extracomment>
        <translation>总投资 · %1 个百分点</translation>
    </message>
    <message>
        <source>/ none planned</source>
        <extracomment>A year&apos;s figures without a plan</extracomment>
        <translation>/ 无计划</translation>
    </message>
    <message>
        <source>Projects in reserve</source>
        <translation>储备库项目</translation>
    </message>
    <message>
        <source>Projects of all years</source>
        <translation>历年项目</translation>
    </message>
</context>
<context>
    <name>PackMemory</name>
    <message>
        <source>%1 (template “%2”)</source>
        <translation>%1（模板“%2”）</translation>
    </message>
    <message>
        <source>Made with the options and wording that they have as papers of their own: %1.</source>
        <translation>以下材料按各自单独打印时的选项和措辞制作：%1。</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Overview</source>
        <translation>总览</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>库</translation>
    </message>
    <message>
        <source>Key projects</source>
        <translation>重点项目</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年度</translation>
    </message>
    <message>
        <source>Annual list</source>
        <translation>年度清单</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>视图</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>统计图表</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>时间线</translation>
    </message>
    <message>
        <source>District map</source>
        <translation>区域地图</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>年度遴选</translation>
    </message>
    <message>
        <source>Expert review</source>
        <translation>专家评审</translation>
    </message>
    <message>
        <source>Compare lists</source>
        <translation>清单对比</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>输出</translation>
    </message>
    <message>
        <source>Report centre</source>
        <translation>报告中心</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>The export was cancelled.</source>
        <translation>导出已取消。</translation>
    </message>
    <message>
        <source>List of key projects</source>
        <translation>年度重点项目清单</translation>
    </message>
    <message>
        <source>The year&apos;s list as an annex table, with or without the notice before it</source>
        <translation>年度清单附件表，可带印发通知</translation>
    </message>
    <message>
        <source>There was no file yet on %1.</source>
        <translation>%1 时数据库尚未建立。</translation>
    </message>
    <message>
        <source>Correction sheet</source>
        <translation>数据变动说明</translation>
    </message>
    <message>
        <source>What has moved since a pack was made, as printed and as it is now</source>
        <translation>会议材料形成后变动的数据：原值和现值</translation>
    </message>
    <message>
        <source>Follow-up of decisions</source>
        <translation>议定事项督办表</translation>
    </message>
    <message>
        <source>What meetings decided, who answers for it, what is overdue</source>
        <translation>会议议定事项、责任单位和逾期情况</translation>
    </message>
    <message>
        <source>Progress circular</source>
        <translation>调度通报</translation>
    </message>
    <message>
        <source>How the projects of a month or quarter stand, what lags and why</source>
        <translation>月度或季度项目进展、滞后项目及原因</translation>
    </message>
    <message>
        <source>Districts</source>
        <translation>区市县情况</translation>
    </message>
    <message>
        <source>Record of the experts&apos; draw</source>
        <translation>专家抽取记录</translation>
    </message>
    <message>
        <source>By which rules and seed the panel was drawn, who sits on it and who is recused</source>
        <translation>抽取规则、种子、抽中专家和回避情况</translation>
    </message>
    <message>
        <source>Two lists compared</source>
        <translation>两期清单对比</translation>
    </message>
    <message>
        <source>Next steps</source>
        <translation>下一步工作安排</translation>
    </message>
    <message>
        <source>Meetings, decisions that fall due and milestones of the coming weeks</source>
        <translation>近期会议、到期议定事项和项目节点</translation>
    </message>
    <message>
        <source>Part “%1”: %2</source>
        <translation>材料“%1”：%2</translation>
    </message>
    <message>
        <source>Meeting pack</source>
        <translation>领导小组会议材料</translation>
    </message>
    <message>
        <source>Cover, contents and papers in any order, all from one state of the file</source>
        <translation>封面、目录和任意顺序的各份材料，数据同源</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>清单</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>会议材料</translation>
    </message>
    <message>
        <source>Tracking</source>
        <translation>调度</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>规划</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>评审</translation>
    </message>
    <message>
        <source>Project cards</source>
        <translation>项目卡片</translation>
    </message>
    <message>
        <source>A page for each project: facts, light, milestones, money, history</source>
        <translation>每个项目一页：基本情况、评价、节点、投资和月报</translation>
    </message>
    <message>
        <source>Summary of the review</source>
        <translation>专家评审汇总表</translation>
    </message>
    <message>
        <source>Ranking with the scores of every seat</source>
        <translation>名次和各席位评分</translation>
    </message>
    <message>
        <source>No entry of the list of %1 has the verdict “to be supplemented”.</source>
        <translation>%1 年清单没有审查结论为“补正”的项目。</translation>
    </message>
    <message>
        <source>Letters to applicants</source>
        <translation>补正通知</translation>
    </message>
    <message>
        <source>What each applicant has to supplement after the screening</source>
        <translation>形式审查后各申报单位需补正的事项</translation>
    </message>
    <message>
        <source>Targets of the plan</source>
        <translation>规划目标进度</translation>
    </message>
    <message>
        <source>Every target with its year, what is reached and what is lacking</source>
        <translation>各项目标的年份、实际值和差距</translation>
    </message>
    <message>
        <source>Timeline for the wall</source>
        <translation>时间线挂图</translation>
    </message>
    <message>
        <source>All projects and milestones on sheets up to A0</source>
        <translation>全部项目和节点，纸张可到 A0</translation>
    </message>
    <message>
        <source>Overview on one page</source>
        <translation>总览简报（一页）</translation>
    </message>
    <message>
        <source>How the year stands: figures, list, targets, districts, what needs attention</source>
        <translation>年度进展一页通览：主要数字、清单接续、目标、区域、需要关注的项目</translation>
    </message>
    <message>
        <source>%1 is still to come.</source>
        <translation>%1 尚未到来。</translation>
    </message>
    <message>
        <source>There are no figures for %1 yet: the file stands at %2.</source>
        <translation>%1 尚无数据：数据截至 %2。</translation>
    </message>
    <message>
        <source>There is neither a list nor a monthly report of %1.</source>
        <translation>%1 年既没有清单，也没有月报。</translation>
    </message>
    <message>
        <source>All districts with a map, or the profile of each one that is chosen</source>
        <translation>各区市县总表和地图，或所选各区的情况</translation>
    </message>
    <message>
        <source>What entered, left and changed from one list to another</source>
        <translation>两期清单之间的新增、退出和变更</translation>
    </message>
    <message>
        <source>The file could not be packed.</source>
        <translation>文件打包失败。</translation>
    </message>
    <message>
        <source>The list of %1 is not issued yet: the paper is a draft.</source>
        <translation>%1年度清单尚未印发：本材料为征求意见稿。</translation>
    </message>
    <message>
        <source>Part “%1” is left out: %2</source>
        <translation>未附材料“%1”：%2</translation>
    </message>
    <message>
        <source>A notice issues the whole list: take the filter away, or make the excerpt without the notice.</source>
        <translation>印发通知须附完整清单：请取消筛选，或不带通知出节选。</translation>
    </message>
    <message>
        <source>The notice bears the number %1, the list below it was issued as %2. Without a number of its own the notice takes that of the list.</source>
        <translation>通知文号为%1，所附清单印发文号为%2，两者不一致。发文字号留空时，通知采用清单的文号。</translation>
    </message>
    <message>
        <source>The notice is dated %1, the list below it was issued on %2. Without a date of its own the notice takes that of the list.</source>
        <translation>通知日期为%1，所附清单印发日期为%2，两者不一致。成文日期留空时，通知采用清单的印发日期。</translation>
    </message>
    <message>
        <source>There is no list of %1 yet: the paper takes the projects whose planned dates fall into that year. Choose all projects, or a year that has a list, for others.</source>
        <translation>尚无%1年度清单：本材料按计划建设期列入该年的项目。如需其他范围，请将“项目范围”改为“全部”，或改选已有清单的年度。</translation>
    </message>
    <message>
        <source>The notice goes with the list as revision %1 of %2 left it. It is dated that day and bears no number unless one is given. For the notice with which the list was issued, choose the edition as it was issued.</source>
        <translation>通知所附为第%1次调整（%2）后的现行文本：通知日期取该日，未另填发文字号的不带字号。如需原印发通知，请将清单文本改选“印发文本”。</translation>
    </message>
    <message>
        <source>The notice is dated %1, but the list below it includes revision %2 of %3.</source>
        <translation>通知日期为%1，所附清单却含第%2次调整（%3）。</translation>
    </message>
    <message>
        <source>%1 is not over yet: the file stands at %2. Choose a period that has ended.</source>
        <translation>%1尚未结束：数据截至%2。请选择已经结束的时段。</translation>
    </message>
    <message>
        <source>%1 is not over yet: the paper tells how things stand on %2.</source>
        <translation>%1尚未结束：材料反映的是%2的情况。</translation>
    </message>
    <message>
        <source>No monthly report of %1 has come in yet: what has been invested is as of the reports before.</source>
        <translation>%1的月报一份也没有报送：完成投资按此前的月报计算。</translation>
    </message>
    <message>
        <source>This is too much for a Word file. Choose less, or make a PDF.</source>
        <translation>内容过多，Word 文件容纳不下。请减少内容，或改存 PDF。</translation>
    </message>
    <message>
        <source>The list keeps the text that was decided, other papers print what is registered now: %1.</source>
        <extracomment>1: 其中2项的登记内容已有变动：…</extracomment>
        <translation>清单为现行文本，其他材料按登记内容印制，%1。</translation>
    </message>
    <message>
        <source>The paper has no map: %1</source>
        <translation>本材料未附地图：%1</translation>
    </message>
    <message>
        <source>As a part of a pack, “%1” is no letter. Not printed: %2.</source>
        <extracomment>1: 调度通报, 2: 发文机关、署名</extracomment>
        <translation>“%1”作为会议材料的一部分不按公文印制，以下内容不印：%2。</translation>
    </message>
    <message>
        <source>There is no template “%1” for this paper: it has none.</source>
        <translation>这份材料没有名为“%1”的模板：它还没有模板。</translation>
    </message>
    <message>
        <source>There is no template “%1” for this paper; it has these: %2.</source>
        <extracomment>1: what was asked for, 2: names</extracomment>
        <translation>这份材料没有名为“%1”的模板；现有：%2。</translation>
    </message>
    <message>
        <source>The document number “%1” is kept in the template “%2”: check that it is that of this paper.</source>
        <extracomment>1: 大人智办〔2020〕15号, 2: name of a template</extracomment>
        <translation>发文字号“%1”取自模板“%2”，请核对是否为本件的字号。</translation>
    </message>
    <message>
        <source>“%1” is not filled with anything; these places are: %2.</source>
        <extracomment>1: {季度}, 2: {年份}, {月份}, {期间}</extracomment>
        <translation>“%1”不是可自动填入的占位符，可用：%2。</translation>
    </message>
    <message>
        <source>“%1” says “%2”, but the paper tells of %3. Write %4 for what is another each time.</source>
        <extracomment>1: 标题, 2: 9月份, 3: 2020年10月, 4: {年份} {月份} {期间}</extracomment>
        <translation>“%1”中写的是“%2”，而材料反映的是%3。每期不同的内容可写作 %4，打印时自动填入。</translation>
    </message>
    <message>
        <source>The document number “%1” still lacks its number.</source>
        <translation>发文字号“%1”尚未填写序号。</translation>
    </message>
    <message>
        <source>The paper goes by the list as it was in force on %1; later revisions of it are left out.</source>
        <translation>本材料按%1执行的清单统计，其后的调整不计入。</translation>
    </message>
</context>
<context>
    <name>PaperFonts</name>
    <message>
        <source>%1: no substitute installed</source>
        <translation>%1：未安装可代替的字体</translation>
    </message>
    <message>
        <source>%1: replaced by %2</source>
        <translation>%1（以 %2 代替）</translation>
    </message>
</context>
<context>
    <name>PaperOption</name>
    <message>
        <source>Edition of an issued list</source>
        <translation>已印发清单的文本</translation>
    </message>
    <message>
        <source>As it was issued</source>
        <translation>印发文本</translation>
    </message>
    <message>
        <source>With its revisions</source>
        <translation>现行文本</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>项目名称</translation>
    </message>
    <message>
        <source>Nature</source>
        <translation>建设性质</translation>
    </message>
    <message>
        <source>Content and scale</source>
        <translation>建设内容及规模</translation>
    </message>
    <message>
        <source>Start and finish</source>
        <translation>建设起止年限</translation>
    </message>
    <message>
        <source>Total investment</source>
        <translation>总投资</translation>
    </message>
    <message>
        <source>Done before the year</source>
        <translation>截至上年底累计完成</translation>
    </message>
    <message>
        <source>Planned for the year</source>
        <translation>本年度计划投资</translation>
    </message>
    <message>
        <source>Goal of the year</source>
        <translation>年度建设目标</translation>
    </message>
    <message>
        <source>Responsible units</source>
        <translation>责任单位</translation>
    </message>
    <message>
        <source>Liaison leader</source>
        <translation>联系领导</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>With the notice before it</source>
        <translation>带印发通知</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Issuer&apos;s mark in red</source>
        <translation>发文机关标志（红头）</translation>
    </message>
    <message>
        <source>Document number</source>
        <translation>发文字号</translation>
    </message>
    <message>
        <source>Copies to</source>
        <translation>抄送</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>A3</source>
        <translation>A3</translation>
    </message>
    <message>
        <source>A2</source>
        <translation>A2</translation>
    </message>
    <message>
        <source>A1</source>
        <translation>A1</translation>
    </message>
    <message>
        <source>A0</source>
        <translation>A0</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>项目范围</translation>
    </message>
    <message>
        <source>On the year&apos;s list</source>
        <translation>年度清单内</translation>
    </message>
    <message>
        <source>In reserve</source>
        <translation>储备库</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>评价</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>绿灯</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>黄灯</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>红灯</translation>
    </message>
    <message>
        <source>No light</source>
        <translation>未评价</translation>
    </message>
    <message>
        <source>New start</source>
        <translation>新开工</translation>
    </message>
    <message>
        <source>Continued</source>
        <translation>续建</translation>
    </message>
    <message>
        <source>Completing</source>
        <translation>竣工</translation>
    </message>
    <message>
        <source>Preparing</source>
        <translation>预备</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年度</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>Size of the sheets</source>
        <translation>纸张</translation>
    </message>
    <message>
        <source>Orientation</source>
        <translation>方向</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>横向</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>纵向</translation>
    </message>
    <message>
        <source>Review round</source>
        <translation>评审轮次</translation>
    </message>
    <message>
        <source>District</source>
        <translation>区市县</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>示范工程</translation>
    </message>
    <message>
        <source>Responsible unit</source>
        <translation>责任单位</translation>
    </message>
    <message>
        <source>Grouped by</source>
        <translation>分组</translation>
    </message>
    <message>
        <source>There is no %1 “%2”.</source>
        <translation>没有%1“%2”。</translation>
    </message>
    <message>
        <source>The pack was made at</source>
        <translation>材料形成时间</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>会议</translation>
    </message>
    <message>
        <source>Only what is not done</source>
        <translation>只列未办结的</translation>
    </message>
    <message>
        <source>Annexed tables</source>
        <translation>附表</translation>
    </message>
    <message>
        <source>What lags</source>
        <translation>滞后项目</translation>
    </message>
    <message>
        <source>Every project</source>
        <translation>全部项目</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>What the map shows</source>
        <translation>地图指标</translation>
    </message>
    <message>
        <source>First list</source>
        <translation>前期清单</translation>
    </message>
    <message>
        <source>Second list</source>
        <translation>后期清单</translation>
    </message>
    <message>
        <source>Days ahead</source>
        <translation>今后天数</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>结尾</translation>
    </message>
    <message>
        <source>Parts in their order</source>
        <translation>材料及顺序</translation>
    </message>
    <message>
        <source>For the meeting</source>
        <translation>会议</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>落款单位</translation>
    </message>
    <message>
        <source>“%1” is missing: --%2.</source>
        <translation>缺少“%1”：--%2。</translation>
    </message>
    <message>
        <source>“%1” is neither yes nor no.</source>
        <translation>“%1”既不是 yes 也不是 no。</translation>
    </message>
    <message>
        <source>“%1” is not a whole number.</source>
        <translation>“%1”不是整数。</translation>
    </message>
    <message>
        <source>“%1” is not a year from %2 to %3.</source>
        <translation>“%1”不是 %2 至 %3 之间的年份。</translation>
    </message>
    <message>
        <source>“%1” is not a month: write it as in 2020-10.</source>
        <translation>“%1”不是月份：请写成 2020-10 的形式。</translation>
    </message>
    <message>
        <source>“%1” is not a day: write it as in 2020-12-10.</source>
        <translation>“%1”不是日期：请写成 2020-12-10 的形式。</translation>
    </message>
    <message>
        <source>“%1” has no width from 5 to 400 mm.</source>
        <translation>“%1”的宽度应为 5 至 400 毫米。</translation>
    </message>
    <message>
        <source>--%1 takes %2.</source>
        <translation>--%1 可取 %2。</translation>
    </message>
    <message>
        <source>Addressees</source>
        <translation>主送机关</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>开头</translation>
    </message>
    <message>
        <source>Date below the signature</source>
        <translation>成文日期</translation>
    </message>
    <message>
        <source>Projects by name</source>
        <translation>项目名称</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>期间</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>季度</translation>
    </message>
    <message>
        <source>With the experts&apos; names</source>
        <translation>列出专家姓名</translation>
    </message>
    <message>
        <source>Supplement until</source>
        <translation>补正截止日期</translation>
    </message>
    <message>
        <source>Issuing office</source>
        <translation>发文机关</translation>
    </message>
    <message>
        <source>Opening text</source>
        <translation>开头文字</translation>
    </message>
    <message>
        <source>Closing text</source>
        <translation>结尾文字</translation>
    </message>
    <message>
        <source>Also what a draft only proposes</source>
        <translation>草案中仅为候选的项目也计入</translation>
    </message>
    <message>
        <source>--%1 names “%2” twice.</source>
        <translation>--%1 中“%2”出现了两次。</translation>
    </message>
    <message>
        <source>Cards of the overview in their order</source>
        <translation>总览卡片及其顺序</translation>
    </message>
    <message>
        <source>Title of the list</source>
        <translation>清单标题</translation>
    </message>
    <message>
        <source>Changes listed of each paper</source>
        <translation>每份材料列出的变动数</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>议定事项</translation>
    </message>
    <message>
        <source>Cooperating units</source>
        <translation>配合单位</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>完成时限</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Done in the year</source>
        <translation>累计完成投资</translation>
    </message>
    <message>
        <source>Completion</source>
        <translation>完成率</translation>
    </message>
    <message>
        <source>Why it lags</source>
        <translation>滞后原因</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>存在问题</translation>
    </message>
    <message>
        <source>To coordinate</source>
        <translation>需协调事项</translation>
    </message>
    <message>
        <source>District or project</source>
        <translation>区市县或项目</translation>
    </message>
    <message>
        <source>Undertaker</source>
        <translation>承担单位</translation>
    </message>
    <message>
        <source>Number of projects</source>
        <translation>项目数</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>支持金额</translation>
    </message>
    <message>
        <source>How it left</source>
        <translation>退出情况</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>变更事项</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>变更前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>变更后</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>增减</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>How a part is made</source>
        <translation>单份材料的设置</translation>
    </message>
    <message>
        <source>“%1” is no setting of a part: write it as in annual-list:paper=A3.</source>
        <translation>“%1”不是单份材料的设置，写法如 annual-list:paper=A3。</translation>
    </message>
    <message>
        <source>“%1” is no part of a pack.</source>
        <translation>“%1”不能作为会议材料的一部分。</translation>
    </message>
    <message>
        <source>“%1” does not say how columns look.</source>
        <translation>“%1”没有说明各栏的样式。</translation>
    </message>
    <message>
        <source>The part “%1” has no option “%2” of its own.</source>
        <translation>材料“%1”没有自己的选项“%2”。</translation>
    </message>
    <message>
        <source>Half-year</source>
        <translation>半年</translation>
    </message>
    <message>
        <source>Whole year</source>
        <translation>全年</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>名次</translation>
    </message>
    <message>
        <source>Score of each expert</source>
        <translation>各专家评分</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>得分</translation>
    </message>
    <message>
        <source>Standard deviation</source>
        <translation>标准差</translation>
    </message>
    <message>
        <source>Lowest and highest</source>
        <translation>最低—最高</translation>
    </message>
    <message>
        <source>Valid sheets</source>
        <translation>有效份数</translation>
    </message>
    <message>
        <source>Knock-outs</source>
        <translation>否决意见</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Target value</source>
        <translation>目标值</translation>
    </message>
    <message>
        <source>Target year</source>
        <translation>目标年份</translation>
    </message>
    <message>
        <source>Actual value</source>
        <translation>实际值</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>差距</translation>
    </message>
    <message>
        <source>Source of the value</source>
        <translation>数据来源</translation>
    </message>
    <message>
        <source>Section of the plan</source>
        <translation>规划章节</translation>
    </message>
    <message>
        <source>Not judged</source>
        <translation>未评价</translation>
    </message>
    <message>
        <source>How it is carried out</source>
        <translation>落实进展</translation>
    </message>
    <message>
        <source>Plan of the year</source>
        <translation>年度计划投资</translation>
    </message>
    <message>
        <source>Progress of the works</source>
        <translation>形象进度</translation>
    </message>
    <message>
        <source>Planned start and finish</source>
        <translation>计划起止</translation>
    </message>
    <message>
        <source>“%1” is not a moment: write it as in 2020-12-10 09:30:00.</source>
        <translation>“%1”不是时刻：请写成 2020-12-10 09:30:00 的形式。</translation>
    </message>
    <message>
        <source>Attainment</source>
        <translation>完成情况</translation>
    </message>
</context>
<context>
    <name>PartTable</name>
    <message>
        <source>Add %1 to “%2”</source>
        <extracomment>1: kind of part, 2: name of the project</extracomment>
        <translation>为“%2”添加%1</translation>
    </message>
    <message>
        <source>Remove %1 from “%2”</source>
        <translation>从“%2”删除%1</translation>
    </message>
    <message>
        <source>Edit “%1”: %2, %3</source>
        <extracomment>1: name of the project, 2: kind of part, 3: the field</extracomment>
        <translation>修改“%1”：%2，%3</translation>
    </message>
</context>
<context>
    <name>Pdf</name>
    <message>
        <source>The PDF file could not be finished.</source>
        <translation>PDF文件未能完成。</translation>
    </message>
    <message>
        <source>The export was cancelled.</source>
        <translation>已取消导出。</translation>
    </message>
</context>
<context>
    <name>Placing</name>
    <message>
        <source>The list is issued: from now on only numbered revisions change it.</source>
        <translation>清单已印发，今后只能以编号的调整变更。</translation>
    </message>
    <message>
        <source>Move “%1” to %2</source>
        <extracomment>1: project, 2: column of the board</extracomment>
        <translation>将“%1”移至%2</translation>
    </message>
    <message numerus="yes">
        <source>Move %n project(s) to %1</source>
        <translation>
            <numerusform>将 %n 个项目移至%1</numerusform>
        </translation>
    </message>
    <message>
        <source>Putting a project off needs a reason.</source>
        <translation>暂缓项目须填写理由。</translation>
    </message>
    <message>
        <source>Taking a project off needs a reason.</source>
        <translation>调出项目须填写理由。</translation>
    </message>
    <message>
        <source>The entry is no longer in the file.</source>
        <translation>该条目已不在库中。</translation>
    </message>
    <message>
        <source>“%1” did not pass the screening.</source>
        <translation>“%1”未通过形式审查。</translation>
    </message>
    <message>
        <source>“%1” was not on the list of %2.</source>
        <translation>“%1”不在 %2 年度清单内。</translation>
    </message>
    <message>
        <source>Reason for “%1”</source>
        <translation>“%1”的理由</translation>
    </message>
    <message numerus="yes">
        <source>Leave %n project(s) to the proposals</source>
        <translation>
            <numerusform>交还 %n 个项目由系统建议</numerusform>
        </translation>
    </message>
    <message>
        <source>Make “%1” a candidate</source>
        <translation>将“%1”列为候选</translation>
    </message>
    <message numerus="yes">
        <source>Make %n project(s) candidates</source>
        <translation>
            <numerusform>将 %n 个项目列为候选</numerusform>
        </translation>
    </message>
    <message>
        <source>There is a list for %1 already.</source>
        <translation>%1 年度已有清单。</translation>
    </message>
    <message>
        <source>Make the list of %1</source>
        <translation>建立 %1 年度清单</translation>
    </message>
    <message>
        <source>The list is no longer in the file.</source>
        <translation>文件中已没有该清单。</translation>
    </message>
    <message>
        <source>The list is public as the meeting approved it. Take it back to “%1” to change it.</source>
        <extracomment>1: the state in which the meeting decides</extracomment>
        <translation>清单正按会议审定的内容公示。如需变动，请退回“%1”。</translation>
    </message>
    <message>
        <source>The experts voted it down: putting it on the list needs a reason.</source>
        <translation>该项目被专家否决：列入清单须说明理由。</translation>
    </message>
    <message>
        <source>“%1” ended with the year %2: put it under “%3” instead.</source>
        <extracomment>1: project, 2: a year, 3: a column of the board</extracomment>
        <translation>“%1”在%2年度考核结转时已了结，请改放入“%3”。</translation>
    </message>
    <message numerus="yes">
        <source>%n project(s) are under way, but neither on this list nor in reserve: %1. To propose one, set its stage to “%2” on the projects page first.</source>
        <extracomment>n: projects; 1: names of projects, 2: stage of a project</extracomment>
        <translation>
            <numerusform>另有 %n 个未完成项目既不在本清单、也不在储备库：%1。如要列为候选，请先在“重点项目”页将其阶段改为“%2”。</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is on the list already.</source>
        <translation>“%1”已在清单内。</translation>
    </message>
    <message>
        <source>“%1” is not in reserve: its stage is “%2”. To propose it, set its stage to “%3” on the projects page first.</source>
        <extracomment>1: project, 2: its stage, 3: the stage that it needs</extracomment>
        <translation>“%1”不在储备库：其阶段为“%2”。如要列为候选，请先在“重点项目”页将其阶段改为“%3”。</translation>
    </message>
</context>
<context>
    <name>Plausibility</name>
    <message>
        <source>%1 states %2, less than the %3 of %4.</source>
        <extracomment>1: a month, 2: what it states, 3: the greater amount of 4, an earlier month</extracomment>
        <translation>%1 填报 %2，低于 %4 的 %3。</translation>
    </message>
    <message>
        <source>%1 has not begun on the reference date %2.</source>
        <translation>到基准日 %2，%1 还没有开始。</translation>
    </message>
    <message>
        <source>“%1” is planned for %2, after the project&apos;s planned finish (%3).</source>
        <translation>“%1”计划在 %2，晚于项目计划完工（%3）。</translation>
    </message>
    <message>
        <source>“%1” is said to be reached on %2, after the reference date %3.</source>
        <translation>“%1”填为 %2 完成，晚于基准日 %3。</translation>
    </message>
    <message>
        <source>The total of %1 is less than the %2 invested already.</source>
        <extracomment>1: the total investment, 2: the greater amount that is invested</extracomment>
        <translation>总投资 %1 少于已完成的投资 %2。</translation>
    </message>
</context>
<context>
    <name>Print</name>
    <message>
        <source>Printing was cancelled.</source>
        <translation>已取消打印。</translation>
    </message>
    <message>
        <source>The printer did not take the job.</source>
        <translation>打印机未接受打印任务。</translation>
    </message>
</context>
<context>
    <name>ProjectColumn</name>
    <message>
        <source>Light</source>
        <translation>灯号</translation>
    </message>
    <message>
        <source>Nature</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Done of all</source>
        <translation>累计完成率</translation>
    </message>
    <message>
        <source>Lag (points)</source>
        <translation>滞后（百分点）</translation>
    </message>
    <message>
        <source>Last report</source>
        <translation>最近填报</translation>
    </message>
    <message>
        <source>Why not green</source>
        <translation>亮灯原因</translation>
    </message>
    <message numerus="yes">
        <source>Total: %n project(s)</source>
        <translation>
            <numerusform>合计 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>Year&apos;s plan</source>
        <translation>年度计划</translation>
    </message>
    <message>
        <source>Done this year</source>
        <translation>本年完成</translation>
    </message>
    <message>
        <source>Done before</source>
        <translation>往年完成</translation>
    </message>
    <message>
        <source>Done of the year</source>
        <translation>年度完成率</translation>
    </message>
</context>
<context>
    <name>ProjectLifecycle</name>
    <message>
        <source>New project</source>
        <translation>新项目</translation>
    </message>
    <message>
        <source>Delete project “%1”</source>
        <translation>删除项目“%1”</translation>
    </message>
    <message>
        <source>“%1” cannot be deleted. Remove first what refers to it, or set its stage to “terminated”.</source>
        <translation>“%1”不能删除：请先移除引用它的内容，或者把它的阶段改为“终止”。</translation>
    </message>
    <message>
        <source>“%1” cannot be deleted: it is among the entries of the annual list of %2. Set its stage to “terminated” instead.</source>
        <translation>“%1”不能删除：%2 年度清单里有它。请改为把它的阶段设为“终止”。</translation>
    </message>
</context>
<context>
    <name>ProjectYear</name>
    <message>
        <source>Start overdue since %1</source>
        <translation>开工逾期（计划 %1）</translation>
    </message>
    <message>
        <source>Milestone “%1” overdue by %2 days</source>
        <translation>节点“%1”逾期 %2 天</translation>
    </message>
    <message>
        <source>No report for %1 months</source>
        <translation>连续 %1 个月未报</translation>
    </message>
    <message>
        <source>%1 points behind schedule</source>
        <translation>滞后 %1 个百分点</translation>
    </message>
</context>
<context>
    <name>Proofreading</name>
    <message>
        <source>It is of another time than the figures that it is checked against.</source>
        <translation>所述时间与核对所用数据的时间不同。</translation>
    </message>
    <message>
        <source>Perhaps %1, which is %2: the sentence does not say so plainly.</source>
        <translation>可能指%1（库中为%2），但句中没有说明确。</translation>
    </message>
    <message>
        <source>No word before the figure says what it counts.</source>
        <translation>数字前没有说明所指事项。</translation>
    </message>
    <message>
        <source>The records hold no figure that is called “%1”.</source>
        <translation>库中没有“%1”的数据。</translation>
    </message>
    <message>
        <source>%1 on %2, but the text does not name that day.</source>
        <translation>%2为%1，但文中没有写明日期。</translation>
    </message>
    <message>
        <source>It is of a time to come, of which the records hold no figure.</source>
        <translation>说的是今后的数，库中没有。</translation>
    </message>
    <message>
        <source>Names in front of it</source>
        <translation>前面列出的名称</translation>
    </message>
    <message>
        <source>The records do not say what belongs to “%1”.</source>
        <translation>记录中没有说明“%1”包括哪些，无法合计核对。</translation>
    </message>
</context>
<context>
    <name>QAbstractFileIconProvider</name>
    <message>
        <source>Folder</source>
        <comment>All other platforms</comment>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>File Folder</source>
        <comment>Match Windows Explorer</comment>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Drive</source>
        <translation>驱动器</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>未知</translation>
    </message>
</context>
<context>
    <name>RecordForm</name>
    <message>
        <source>%1 %2: %3</source>
        <translation>%1 %2：%3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>“%1” was left as it was. Not saved:
%2</source>
        <extracomment>1: the record, 2: fields and why each was refused</extracomment>
        <translation>“%1”保持原值，以下内容未保存：
%2</translation>
    </message>
</context>
<context>
    <name>Replan</name>
    <message>
        <source>“%1” finished on %2: actual days cannot be dragged. Change them in the inspector.</source>
        <translation>“%1”已于 %2 竣工，实际日期不能拖动，请在详情栏修改。</translation>
    </message>
    <message>
        <source>“%1” started on %2: an actual start cannot be dragged. Change it in the inspector.</source>
        <translation>“%1”已于 %2 开工，实际开工日期不能拖动，请在详情栏修改。</translation>
    </message>
    <message>
        <source>Re-plan project “%1”: %2 to %3</source>
        <translation>调整项目“%1”：%2 至 %3</translation>
    </message>
    <message>
        <source>Milestone “%1” was reached on %2: an actual day cannot be dragged.</source>
        <translation>节点“%1”已于 %2 完成，实际日期不能拖动。</translation>
    </message>
    <message>
        <source>Expect milestone “%1” on %2</source>
        <translation>节点“%1”预计 %2</translation>
    </message>
    <message>
        <source>Re-plan milestone “%1”: %2</source>
        <translation>调整节点“%1”：%2</translation>
    </message>
    <message numerus="yes">
        <source>%1, with %n milestone(s)</source>
        <extracomment>%1 says how a project is planned anew, %n how many of its milestones move along</extracomment>
        <translation>
            <numerusform>%1，连同 %n 个节点</numerusform>
        </translation>
    </message>
    <message>
        <source>Re-plan milestone “%1” and its project&apos;s finish: %2</source>
        <translation>调整节点“%1”及项目竣工日期：%2</translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message>
        <source>Nobody in the pool has the field “%1”.</source>
        <translation>候选库中没有“%1”领域的专家。</translation>
    </message>
    <message>
        <source>%1 fields take %2 seats, but the panel has %3. Draw a larger panel or ask for fewer fields.</source>
        <translation>%1个领域需要%2个席位，而专家组只有%3个。请扩大专家组，或减少要求的领域。</translation>
    </message>
    <message>
        <source>A panel has at least one seat.</source>
        <translation>专家组至少要有一个席位。</translation>
    </message>
    <message>
        <source>A draw needs a seed.</source>
        <translation>抽取需要种子。</translation>
    </message>
    <message>
        <source>The pool has %1 experts, but the panel has %2 seats: %3 are not available, %4 are kept out by their relations.</source>
        <translation>候选库有%1名专家，而专家组有%2个席位：另有%3名暂不可用，%4名因利害关系不能进入。</translation>
    </message>
    <message>
        <source>Draw the panel of “%1”</source>
        <translation>抽取“%1”的专家组</translation>
    </message>
    <message>
        <source>“%1” has scores already: its panel stays as it was drawn.</source>
        <translation>“%1”已有评分，专家组不能再改。</translation>
    </message>
    <message>
        <source>The list has no project to review yet: put candidates on it first, so that relations can be seen.</source>
        <translation>清单还没有待评项目：请先列入候选项目，才能判断利害关系。</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>无人</translation>
    </message>
    <message>
        <source>The round states the seed “%1”, its record “%2”.</source>
        <translation>轮次中的种子是“%1”，记录中是“%2”。</translation>
    </message>
    <message>
        <source>The round states a panel of %1, its record one of %2.</source>
        <translation>轮次中的专家组为%1人，记录中为%2人。</translation>
    </message>
    <message>
        <source>Round and record differ in whether the panel is drawn by field.</source>
        <translation>轮次与记录在是否按领域抽取上不一致。</translation>
    </message>
    <message>
        <source>The pool in the record is not the one that its experts make up.</source>
        <translation>记录中的候选库与其中的专家不符。</translation>
    </message>
    <message>
        <source>The order of the lots in the record is not the one that the seed gives.</source>
        <translation>记录中的签序与种子得出的不符。</translation>
    </message>
    <message>
        <source>The exclusions in the record do not follow from the relations in it.</source>
        <translation>记录中未入库的专家与其中的利害关系不符。</translation>
    </message>
    <message>
        <source>The recusals in the record do not follow from the relations in it.</source>
        <translation>记录中的回避与其中的利害关系不符。</translation>
    </message>
    <message>
        <source>Seat %1: the record says %2, the seed gives %3.</source>
        <translation>席位%1：记录为%2，按种子应为%3。</translation>
    </message>
    <message>
        <source>Seat %1: the file says %2, the seed gives %3.</source>
        <translation>席位%1：文件中为%2，按种子应为%3。</translation>
    </message>
    <message>
        <source>%1 has a seat in the file, but was not drawn.</source>
        <translation>%1在文件中有席位，但未被抽中。</translation>
    </message>
    <message>
        <source>The recusal of %1 from “%2” is not in the file.</source>
        <translation>文件中缺少%1对“%2”的回避。</translation>
    </message>
    <message>
        <source>The record of the draw is missing or cannot be read.</source>
        <translation>抽取记录缺失或无法读取。</translation>
    </message>
    <message>
        <source>The panel of “%1” is not drawn yet.</source>
        <translation>“%1”尚未抽取专家。</translation>
    </message>
    <message>
        <source>Without expert %1, no. %2 “%3” moves in.</source>
        <translation>若去掉专家 %1，第 %2 名“%3”入列。</translation>
    </message>
    <message>
        <source>Without expert %1, no. %2 “%3” is tied for the last place.</source>
        <translation>若去掉专家 %1，第 %2 名“%3”并列于名额线。</translation>
    </message>
    <message>
        <source>Without expert %1, no. %2 “%3” drops out.</source>
        <translation>若去掉专家 %1，第 %2 名“%3”出列。</translation>
    </message>
    <message>
        <source>Without expert %1, no. %2 “%3” has no score left.</source>
        <translation>若去掉专家 %1，第 %2 名“%3”没有评分。</translation>
    </message>
    <message>
        <source>The project is undertaken by the expert&apos;s own organisation, %1.</source>
        <translation>项目承担单位为专家所在单位：%1。</translation>
    </message>
    <message>
        <source>The undertaker %1 is an organisation related to the expert.</source>
        <translation>项目承担单位%1为专家的关联单位。</translation>
    </message>
    <message>
        <source>There is no scored criterion yet.</source>
        <translation>还没有计分指标。</translation>
    </message>
    <message>
        <source>The weights add up to %1: %2 are missing to 100%.</source>
        <translation>权重合计 %1，距 100% 还差 %2。</translation>
    </message>
    <message>
        <source>The weights add up to %1: %2 more than 100%.</source>
        <translation>权重合计 %1，比 100% 多 %2。</translation>
    </message>
    <message>
        <source>Without a weight: %1.</source>
        <translation>未设权重：%1。</translation>
    </message>
    <message>
        <source>Expert %1 (%2), “%3”: missing %4</source>
        <extracomment>1: number of the seat, 2: the expert, 3: the project, 4: names of criteria</extracomment>
        <translation>专家 %1（%2），“%3”：缺 %4</translation>
    </message>
    <message>
        <source>The list of %1 is still in “%2”: until the screening is over, projects may fail or join.</source>
        <extracomment>1: year, 2: state of the list</extracomment>
        <translation>%1 年度清单仍在“%2”阶段：形式审查结束前，参评项目还可能增减。</translation>
    </message>
    <message>
        <source>Substitute %1: the record says %2, the lots give %3.</source>
        <translation>第 %1 次递补：记录为%2，按签序应为%3。</translation>
    </message>
    <message>
        <source>No project has a score yet: there is no ranking to be firm.</source>
        <translation>尚无项目有得分，无从判断排名是否稳定。</translation>
    </message>
    <message>
        <source>The list has no quota: there is no cut.</source>
        <translation>清单未设名额，没有入选线。</translation>
    </message>
    <message>
        <source>Whichever expert is left out, the same projects stay within the places.</source>
        <translation>去掉任何一位专家，入围项目都不变。</translation>
    </message>
    <message>
        <source>“%1” has no scores yet.</source>
        <translation>“%1”还没有打分。</translation>
    </message>
    <message>
        <source>Seat %1 is excluded already.</source>
        <translation>席位 %1 已被排除。</translation>
    </message>
    <message>
        <source>Seat %1 has scored already: exclude it instead.</source>
        <translation>席位 %1 已有打分，只能排除，不能递补。</translation>
    </message>
    <message>
        <source>Say why the expert cannot come.</source>
        <translation>请说明专家不能参加的原因。</translation>
    </message>
    <message>
        <source>Nobody is left in the pool.</source>
        <translation>专家库中已无人可递补。</translation>
    </message>
    <message>
        <source>Nobody who has %1 is left in the pool.</source>
        <translation>专家库中已无“%1”领域的专家可递补。</translation>
    </message>
    <message>
        <source>%2 steps in for %1</source>
        <extracomment>1: who cannot come, 2: who steps in</extracomment>
        <translation>%2递补%1</translation>
    </message>
    <message>
        <source>The panel of “%1” is drawn: say why to draw it anew.</source>
        <translation>“%1”的评审专家已抽取：请说明重新抽取的原因。</translation>
    </message>
    <message>
        <source>Expert review %1</source>
        <translation>%1 年专家评审</translation>
    </message>
    <message>
        <source>Expert review %1, round %2</source>
        <translation>%1 年专家评审第 %2 轮</translation>
    </message>
    <message>
        <source>Set up “%1”</source>
        <translation>设立“%1”</translation>
    </message>
    <message>
        <source>“%1” has no criterion “%2”.</source>
        <translation>“%1”没有指标“%2”。</translation>
    </message>
    <message>
        <source>Criteria of “%1”</source>
        <translation>“%1”的评审指标</translation>
    </message>
    <message>
        <source>Somebody stepped in for expert %1: the two cannot count together.</source>
        <translation>专家 %1 已由他人递补：两者不能同时计分。</translation>
    </message>
    <message>
        <source>Exclude expert %1: %2</source>
        <translation>专家 %1 评分不计：%2</translation>
    </message>
    <message>
        <source>Count expert %1 again</source>
        <translation>恢复计入专家 %1</translation>
    </message>
    <message>
        <source>Without expert %1, “%2” is no longer voted down.</source>
        <translation>若去掉专家%1，“%2”不再被否决。</translation>
    </message>
    <message>
        <source>Without expert %1, no. %2 “%3” is voted down.</source>
        <translation>若去掉专家%1，第 %2 名“%3”被否决。</translation>
    </message>
    <message>
        <source>Voted down: more than half of the experts say “no” to %1.</source>
        <translation>否决：过半数专家对“%1”认为不满足。</translation>
    </message>
    <message numerus="yes">
        <source>The pool names more fields than the panel of %1 can represent. %n field(s) are not represented: %2.</source>
        <extracomment>n: fields; 1: seats, 2: names of the fields</extracomment>
        <translation>
            <numerusform>专家库中的专业领域多于 %1 个席位所能代表的数量，有 %n 个领域没有代表：%2。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 Correct the criteria of the round first: with these weights its panel could not score.</source>
        <extracomment>1: what is wrong, sentences</extracomment>
        <translation>%1请先修改本轮指标：按现有权重，专家组无法评分。</translation>
    </message>
    <message>
        <source>A project is voted down when more than half of the experts who count answer the same knock-out question with “no”; a single “no” is not enough. It then takes no rank, and only people put it on the list, with a reason.</source>
        <translation>同一否决项有过半数计入评分的专家答“否”的，项目即被否决；个别专家答“否”不构成否决。被否决的项目不列名次，只有人工说明理由才能列入清单。</translation>
    </message>
</context>
<context>
    <name>ReviewRound</name>
    <message>
        <source>The list of %1 has no round “%2”.</source>
        <translation>%1 年清单没有评审轮次“%2”。</translation>
    </message>
    <message>
        <source>The list of %1 has no review round yet.</source>
        <translation>%1 年清单还没有评审轮次。</translation>
    </message>
</context>
<context>
    <name>Revision</name>
    <message>
        <source>Only a list that was issued and is not closed can be revised.</source>
        <translation>只有已印发且未结转的清单可以调整。</translation>
    </message>
    <message>
        <source>Name the project that the revision concerns.</source>
        <translation>请指明调整的项目。</translation>
    </message>
    <message>
        <source>A revision needs a reason.</source>
        <translation>调整须说明理由。</translation>
    </message>
    <message>
        <source>Name the meeting that decided the revision.</source>
        <translation>请指明审定该调整的会议。</translation>
    </message>
    <message>
        <source>The project is on the list already.</source>
        <translation>该项目已在清单内。</translation>
    </message>
    <message>
        <source>The project is not on the list.</source>
        <translation>该项目不在清单内。</translation>
    </message>
    <message>
        <source>The list says all this already: there is nothing to amend.</source>
        <translation>清单内容与此一致，无须变更。</translation>
    </message>
    <message>
        <source>Revision %2 of the list of %1: %3 “%4”</source>
        <extracomment>1: year, 2: number of the revision, 3: 增补, 调出 or 变更, 4: project</extracomment>
        <translation>%1年度清单第%2号调整：%3“%4”</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <extracomment>1: field, 2: old value, 3: new value</extracomment>
        <translation>%1：%2 → %3</translation>
    </message>
    <message>
        <source>“%1” stands on the issued list of %2 as carried over: take it off that list by a revision first.</source>
        <extracomment>1: project, 2: year of the next list</extracomment>
        <translation>“%1”已在印发的%2年度清单中续建结转，请先通过编号调整将其调出该清单。</translation>
    </message>
    <message>
        <source>The day of the revision must not lie before that of revision %1, %2.</source>
        <extracomment>1: number of a revision, 2: its day</extracomment>
        <translation>调整日期不得早于第%1次调整的日期%2。</translation>
    </message>
    <message>
        <source>The experts voted “%1” down: %2</source>
        <extracomment>1: project, 2: the question and how many denied it</extracomment>
        <translation>“%1”已被专家否决：%2</translation>
    </message>
    <message>
        <source>The project is finished or broken off: it cannot be added.</source>
        <translation>项目已完成或已终止，不能增补。</translation>
    </message>
</context>
<context>
    <name>RuleFinding</name>
    <message>
        <source>, </source>
        <extracomment>between names</extracomment>
        <translation>、</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1等，另有 %n 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n project(s) without funding sources</source>
        <translation>
            <numerusform>%n 项缺少资金来源</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n project(s) whose funding does not add up to the total</source>
        <translation>
            <numerusform>%n 项资金来源合计与总投资不符</numerusform>
        </translation>
    </message>
    <message>
        <source>All funding adds up</source>
        <translation>资金来源齐全且与总投资一致</translation>
    </message>
    <message numerus="yes">
        <source>%n project(s) without planned dates</source>
        <translation>
            <numerusform>%n 项缺少计划起止时间</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n project(s) without a district</source>
        <translation>
            <numerusform>%n 项未填所在区域</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n project(s) without an undertaker</source>
        <translation>
            <numerusform>%n 项未填承担单位</numerusform>
        </translation>
    </message>
    <message>
        <source>All required facts are stated</source>
        <translation>必填要素齐全</translation>
    </message>
    <message>
        <source>No undertaker has too many projects</source>
        <translation>无承担单位超出申报限额</translation>
    </message>
    <message>
        <source>More than %1 new projects of one undertaker: %2</source>
        <extracomment>1: how many are allowed, 2: names of undertakers</extracomment>
        <translation>同一承担单位新建项目超过 %1 项：%2</translation>
    </message>
    <message>
        <source>No nearly identical names</source>
        <translation>无名称近似项目</translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s) of nearly identical names</source>
        <translation>
            <numerusform>%n 对项目名称近似</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n project(s) would be funded twice</source>
        <translation>
            <numerusform>%n 项存在重复资助</numerusform>
        </translation>
    </message>
    <message>
        <source>No double funding</source>
        <translation>无重复资助</translation>
    </message>
    <message numerus="yes">
        <source>%n project(s) related to an expert (recusal)</source>
        <translation>
            <numerusform>%n 项与评审专家存在回避关系</numerusform>
        </translation>
    </message>
    <message>
        <source>No expert is related to a project</source>
        <translation>无专家回避关系</translation>
    </message>
    <message>
        <source>Every district has a project</source>
        <translation>各区市县均有入选项目</translation>
    </message>
    <message>
        <source>No project this year in: %1</source>
        <translation>本年无入选项目：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n project(s) without a total investment</source>
        <translation>
            <numerusform>%n 项未填总投资</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n project(s) on the list whose support is not stated: the budget counts 0</source>
        <translation>
            <numerusform>%n 项列入项目的支持资金未明确，预算按 0 计</numerusform>
        </translation>
    </message>
    <message>
        <source>The support of all is stated</source>
        <translation>支持资金均已明确</translation>
    </message>
    <message numerus="yes">
        <source>%n project(s) on the list although the experts voted them down: %1</source>
        <translation>
            <numerusform>有 %n 个被专家否决的项目仍在清单中：%1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n project(s) voted down by the experts: %1</source>
        <translation>
            <numerusform>有 %n 个项目被专家否决：%1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SceneExport</name>
    <message>
        <source>The picture could not be drawn.</source>
        <translation>图形绘制失败。</translation>
    </message>
    <message>
        <source>The picture would be too large for PNG; SVG and PDF have no such limit.</source>
        <translation>图形过大，无法存为 PNG；SVG 和 PDF 不受此限。</translation>
    </message>
    <message>
        <source>A picture can be written as .svg, .pdf or .png, not as %1.</source>
        <translation>图形可存为 .svg、.pdf 或 .png，不能存为 %1。</translation>
    </message>
</context>
<context>
    <name>ScoreSheets</name>
    <message>
        <source>There are %1 workbooks of this expert (%2). Collect only the one that counts.</source>
        <translation>这位专家有 %1 份工作簿（%2）。请只保留有效的一份再回收。</translation>
    </message>
    <message>
        <source>Collect the scores of “%1”</source>
        <translation>回收“%1”评分</translation>
    </message>
    <message>
        <source>Scores of this expert are there already. Ask for them to be replaced, or leave the workbook out.</source>
        <translation>这位专家已有评分。请选择替换，或不要回收这份工作簿。</translation>
    </message>
    <message>
        <source>This is not a scoring sheet of this program, or its hidden sheet was taken out. Hand in the workbook that was given out.</source>
        <translation>这不是本程序生成的评分表，或其隐藏工作表已被删除。请交回原来发放的工作簿。</translation>
    </message>
    <message>
        <source>The hidden sheet of the workbook was changed. Copy the scores into the workbook that was given out.</source>
        <translation>工作簿的隐藏工作表被改动。请把分数填入原来发放的工作簿。</translation>
    </message>
    <message>
        <source>The sheet is of another review round. Collect it there.</source>
        <translation>这份评分表属于另一轮评审，请在那一轮回收。</translation>
    </message>
    <message>
        <source>The sheet was written from another database. Collect it there.</source>
        <translation>这份评分表由另一个数据库生成，请在那里回收。</translation>
    </message>
    <message>
        <source>The expert of the sheet is excluded; such scores do not count. Leave the workbook out.</source>
        <translation>这份评分表的专家已被排除，其评分无效，请不要回收这份工作簿。</translation>
    </message>
    <message>
        <source>The sheet is not the one last written for this expert. Copy the scores into the newest one.</source>
        <translation>这不是最近一次为该专家生成的评分表。请把分数填入最新的一份。</translation>
    </message>
    <message>
        <source>Criteria were added since the sheet was written. Write the sheets again.</source>
        <translation>评分表生成后新增了指标，请重新生成评分表。</translation>
    </message>
    <message>
        <source>The project “%1” is no longer in the database. Write the sheets again.</source>
        <translation>项目“%1”已不在数据库中，请重新生成评分表。</translation>
    </message>
    <message>
        <source>The expert is recused from “%1” since the sheet was written. Write the sheets again.</source>
        <translation>评分表生成后该专家须回避“%1”，请重新生成评分表。</translation>
    </message>
    <message>
        <source>The criterion “%1” was changed or removed since the sheet was written. Write the sheets again.</source>
        <translation>指标“%1”在评分表生成后被修改或删除，请重新生成评分表。</translation>
    </message>
    <message>
        <source>This must be “%1” but is “%2”: names, order and full marks may not be changed. Copy the scores into the workbook that was given out.</source>
        <translation>此处应为“%1”，现为“%2”：名称、顺序和满分不得改动。请把分数填入原来发放的工作簿。</translation>
    </message>
    <message>
        <source>“%1” is not filled in. Every criterion of every project is needed.</source>
        <translation>“%1”未填写。每个项目的每项指标都要填写。</translation>
    </message>
    <message>
        <source>This is a formula. Enter the score itself instead.</source>
        <translation>此处是公式，请直接填写分数。</translation>
    </message>
    <message>
        <source>“%1” is not a number. Enter a number between 0 and %2.</source>
        <translation>“%1”不是数字。请填写 0 至 %2 之间的数字。</translation>
    </message>
    <message>
        <source>%1 lies outside the limits. Enter a number between 0 and %2.</source>
        <translation>%1 超出范围。请填写 0 至 %2 之间的数字。</translation>
    </message>
    <message>
        <source>“%1” is no answer. Choose 是 (yes) or 否 (no) from the list.</source>
        <translation>“%1”不是有效答案。请从列表中选“是”或“否”。</translation>
    </message>
    <message>
        <source>The round has no experts yet: draw its panel first.</source>
        <translation>本轮评审尚无专家，请先抽取专家。</translation>
    </message>
    <message>
        <source>The round has no criteria yet: enter them first.</source>
        <translation>本轮评审尚无指标，请先录入指标。</translation>
    </message>
    <message>
        <source>The round has no project to score: put candidates of its list in review first.</source>
        <translation>本轮评审没有可评项目，请先将清单中的候选项目转入评审。</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>无法创建文件夹 %1。</translation>
    </message>
    <message>
        <source>%1 is there already and may have been filled in. Choose another folder, or move it away.</source>
        <translation>%1 已存在，可能已经填写。请另选文件夹，或先将其移走。</translation>
    </message>
    <message>
        <source>Scoring sheets of “%1”</source>
        <translation>生成“%1”评分表</translation>
    </message>
    <message>
        <source>The expert of the sheet is not on the panel of this round: the panel was drawn anew since, or the sheet is from another file. Leave the workbook out.</source>
        <translation>这份评分表的专家不在本轮评审组中：评审组后来重新抽取过，或者评分表来自另一个文件。请不要回收这份工作簿。</translation>
    </message>
    <message>
        <source>This must be “%1” but is “%2”: by its hidden key the workbook is of that expert. Let the expert fill in the own workbook; if the name was corrected since, write the sheets again.</source>
        <extracomment>1: what has to stand in the cell, 2: what stands there</extracomment>
        <translation>此处应为“%1”，现为“%2”：按隐藏标识，本工作簿属于前者。请专家填写各自的评分表；如专家姓名此后作过更正，请重新生成评分表。</translation>
    </message>
    <message>
        <source>The row of the project “%1” is missing here. Copy the scores into the workbook that was given out, and fill in that row as well.</source>
        <translation>此处缺少项目“%1”的一行。请将评分复制到原发放的工作簿，并补填该行。</translation>
    </message>
</context>
<context>
    <name>Screening</name>
    <message>
        <source>Screen “%1”: %2</source>
        <extracomment>1: a project, 2: the verdict</extracomment>
        <translation>审查“%1”：%2</translation>
    </message>
    <message>
        <source>Screen %2 projects: %1</source>
        <extracomment>1: the verdict, 2: number of projects</extracomment>
        <translation>审查 %2 个项目：%1</translation>
    </message>
    <message>
        <source>Accept the suggestions of the screening</source>
        <translation>采纳形式审查的全部建议</translation>
    </message>
    <message>
        <source>Checks: %1</source>
        <translation>检查：%1</translation>
    </message>
    <message>
        <source>Answer a question of the screening: “%1”</source>
        <translation>回答审查问题：“%1”</translation>
    </message>
    <message>
        <source>Add a question to the screening</source>
        <translation>增加审查问题</translation>
    </message>
    <message>
        <source>Reorder the questions of the screening</source>
        <translation>调整审查问题的次序</translation>
    </message>
    <message>
        <source>Remove a question from the screening</source>
        <translation>删除审查问题</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Not stated: %1.</source>
        <translation>未填报：%1。</translation>
    </message>
    <message>
        <source>No source of funding is stated.</source>
        <translation>未填报资金来源。</translation>
    </message>
    <message>
        <source>Sources of funding without an amount: %1.</source>
        <translation>未填金额的资金来源：%1 项。</translation>
    </message>
    <message>
        <source>The sources of funding add up to %1, the total investment is %2 (10,000 yuan).</source>
        <translation>资金来源合计 %1 万元，总投资 %2 万元，两者不一致。</translation>
    </message>
    <message>
        <source>The finish (%2) lies before the start (%1).</source>
        <translation>计划完工日期（%2）早于计划开工日期（%1）。</translation>
    </message>
    <message>
        <source>From %1 to %2 it takes more than %3 years.</source>
        <translation>建设周期（%1 至 %2）超过 %3 年。</translation>
    </message>
    <message>
        <source>It starts on %1, later than the list reaches (%2).</source>
        <translation>计划开工日期 %1 晚于 %2。</translation>
    </message>
    <message>
        <source>It finishes on %1, before the year %2 begins.</source>
        <translation>计划完工日期 %1 早于 %2 年。</translation>
    </message>
    <message>
        <source>The undertaker already has a project of this name: “%1”.</source>
        <translation>同一单位已有同名项目：“%1”。</translation>
    </message>
    <message>
        <source>The undertaker has a project with nearly the same name: “%1”.</source>
        <translation>同一单位有名称相近的项目：“%1”。</translation>
    </message>
    <message>
        <source>“%1” of the undertaker has the same content and is funded.</source>
        <translation>同一单位已获支持的“%1”建设内容相同。</translation>
    </message>
    <message>
        <source>“%1” of the undertaker has nearly the same content and is funded.</source>
        <translation>同一单位已获支持的“%1”建设内容相近。</translation>
    </message>
    <message>
        <source>The undertaker also claims under “%1” for “%2”.</source>
        <translation>同一单位已按“%1”为“%2”申请补助。</translation>
    </message>
    <message>
        <source>The undertaker applies with %1 projects; %2 are allowed.</source>
        <translation>同一单位申报 %1 项，限额 %2 项。</translation>
    </message>
    <message>
        <source>Neither district nor point on the map is stated.</source>
        <translation>未填报所在区市县，也没有地图位置。</translation>
    </message>
    <message>
        <source>The point (%1, %2) lies outside the city.</source>
        <translation>坐标（%1，%2）不在本市范围内。</translation>
    </message>
    <message>
        <source>No: %1</source>
        <translation>否：%1</translation>
    </message>
    <message>
        <source>Not answered yet: %1</source>
        <translation>尚未回答：%1</translation>
    </message>
    <message>
        <source>Fill in what is missing.</source>
        <translation>补填所缺内容。</translation>
    </message>
    <message>
        <source>A plan of funding with the amount of each source.</source>
        <translation>资金筹措方案，逐项列明金额。</translation>
    </message>
    <message>
        <source>A plan of funding that agrees with the total.</source>
        <translation>与总投资一致的资金筹措方案。</translation>
    </message>
    <message>
        <source>A corrected schedule.</source>
        <translation>更正后的进度安排。</translation>
    </message>
    <message>
        <source>How the two projects differ.</source>
        <translation>两个项目区别的说明。</translation>
    </message>
    <message>
        <source>How the contents differ, and that nothing is funded twice.</source>
        <translation>建设内容区别的说明及不重复申请资金的承诺。</translation>
    </message>
    <message>
        <source>What each claim is for.</source>
        <translation>各项申请支持内容的说明。</translation>
    </message>
    <message>
        <source>Which projects to keep.</source>
        <translation>拟保留项目的确认。</translation>
    </message>
    <message>
        <source>Where it is built.</source>
        <translation>建设地点。</translation>
    </message>
    <message>
        <source>Required fields</source>
        <translation>必填内容</translation>
    </message>
    <message>
        <source>Funding adds up</source>
        <translation>资金来源合计</translation>
    </message>
    <message>
        <source>Dates are plausible</source>
        <translation>时间安排合理</translation>
    </message>
    <message>
        <source>No duplicate</source>
        <translation>无重复申报</translation>
    </message>
    <message>
        <source>No double funding</source>
        <translation>无重复支持</translation>
    </message>
    <message>
        <source>Limit per applicant</source>
        <translation>单位申报限额</translation>
    </message>
    <message>
        <source>Located in the city</source>
        <translation>在本市实施</translation>
    </message>
    <message>
        <source>Question of the office</source>
        <translation>办公室问题</translation>
    </message>
    <message>
        <source>The list of %1 is at “%2”: the screening is over.</source>
        <extracomment>1: year, 2: present state</extracomment>
        <translation>%1 年清单已到“%2”阶段，形式审查已结束。</translation>
    </message>
    <message>
        <source>The project claims under “%1” more than once.</source>
        <translation>该项目依据“%1”重复申报。</translation>
    </message>
    <message>
        <source>The list is to support the project, which also claims under “%1” in the same year.</source>
        <translation>清单拟支持该项目，而其同年又依据“%1”申报资金。</translation>
    </message>
    <message>
        <source>The checks are against passing %1: say in your own words why it passes.</source>
        <translation>检查结果不支持“%1”通过：请用自己的话说明通过的理由。</translation>
    </message>
    <message>
        <source>Questions of the office are not answered for %1: answer them, or say in your own words why it passes.</source>
        <translation>%1 尚有自定审查问题未回答：请先回答，或用自己的话说明通过的理由。</translation>
    </message>
    <message>
        <source>The checks have nothing against “%1”: “%2” needs a reason.</source>
        <extracomment>1: a project, 2: the verdict</extracomment>
        <translation>检查未发现“%1”有问题：判为“%2”须说明理由。</translation>
    </message>
    <message>
        <source>Nobody has answered the questions of the office for “%1” yet, and the checks have nothing against it: answer them, or say in your own words why it is “%2”.</source>
        <extracomment>1: a project, 2: the verdict</extracomment>
        <translation>“%1”的自设问题尚无人回答，审查也没有查出问题：请先回答问题，或写明“%2”的理由。</translation>
    </message>
    <message numerus="yes">
        <source>The checks are against passing %n project(s) (%1): say in your own words why they pass.</source>
        <translation>
            <numerusform>审查意见不支持 %n 个项目通过（%1）：请写明仍然通过的理由。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Answer a question of the screening for %n project(s)</source>
        <translation>
            <numerusform>为 %n 个项目回答形式审查问题</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SelectionBoard</name>
    <message>
        <source>Carried over</source>
        <translation>续建结转</translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>储备候选</translation>
    </message>
    <message>
        <source>In review</source>
        <translation>评审中</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>拟入选</translation>
    </message>
    <message>
        <source>Deferred</source>
        <translation>暂缓</translation>
    </message>
    <message>
        <source>Taken off</source>
        <translation>调出</translation>
    </message>
</context>
<context>
    <name>SelectionDays</name>
    <message>
        <source>“%1” is to be held on %2, after the reference date %3: it has not decided yet. Name another meeting, or correct one of the two days.</source>
        <extracomment>1: meeting, 2: its day, 3: the reference date</extracomment>
        <translation>“%1”定于 %2 召开，晚于统计基准日 %3，还不可能作出决定。请改选会议，或更正其中一个日期。</translation>
    </message>
    <message>
        <source>“%1” was held on %2, after %3, the first day on which the list is public: the meeting decides before that. Let the list become public later, or name the meeting that decided.</source>
        <extracomment>1: meeting, 2: its day, 3: first day of the publicity</extracomment>
        <translation>“%1”于 %2 召开，晚于公示开始日 %3：应当先审定、后公示。请推迟公示开始日，或改选作出审定的会议。</translation>
    </message>
    <message>
        <source>“%1” was held on %2, before the list of %3 was issued on %4: see whether it really decided on that of %5.</source>
        <extracomment>1: meeting, 2: its day, 3: year before, 4: its day of issue, 5: year</extracomment>
        <translation>“%1”于 %2 召开，早于 %3年度清单的印发日 %4：请核对它审定的是否确为 %5年度清单。</translation>
    </message>
    <message>
        <source>The day of issue, %1, must lie after %2, the last day on which the list is public.</source>
        <translation>印发日期 %1 须晚于公示截止日 %2。</translation>
    </message>
    <message>
        <source>The day of issue, %1, lies after the reference date %2: a list is issued on the day itself or recorded afterwards. Correct one of the two days.</source>
        <extracomment>1: day of issue, 2: the reference date</extracomment>
        <translation>印发日期 %1 晚于统计基准日 %2：清单只能当日印发或事后补录。请更正其中一个日期。</translation>
    </message>
    <message>
        <source>The day of issue, %1, lies before “%2” was held on %3: issue the list after it, or name the meeting that decided.</source>
        <extracomment>1: day of issue, 2: meeting, 3: its day</extracomment>
        <translation>印发日期 %1 早于“%2”的召开日 %3：请在会后印发，或改选作出审定的会议。</translation>
    </message>
    <message>
        <source>“%1” was held on %2, after the list had become public on %3: it will be printed as the meeting that decided.</source>
        <extracomment>1: meeting, 2: its day, 3: first day of the publicity</extracomment>
        <translation>“%1”于 %2 召开，晚于公示开始日 %3：它将作为审定会议印在清单上。</translation>
    </message>
    <message>
        <source>Say on which day the objection came.</source>
        <translation>请写明收到异议的日期。</translation>
    </message>
    <message>
        <source>The objection came on %1, but the list is public from %2 to %3: before that there is nothing to object to. Correct the day.</source>
        <extracomment>1: day of the objection, 2 and 3: first and last day of the publicity</extracomment>
        <translation>异议日期为 %1，而公示期为 %2 至 %3：公示之前不会有异议。请更正日期。</translation>
    </message>
    <message>
        <source>The objection came on %1, which lies after the reference date %2. Correct one of the two days.</source>
        <extracomment>1: day of the objection, 2: the reference date</extracomment>
        <translation>异议日期 %1 晚于统计基准日 %2。请更正其中一个日期。</translation>
    </message>
    <message>
        <source>The objection came late, on %1: the list was public from %2 to %3.</source>
        <extracomment>1: day of the objection, 2 and 3: first and last day of the publicity</extracomment>
        <translation>逾期异议：收到日期为 %1，公示期为 %2 至 %3。</translation>
    </message>
    <message>
        <source>The objection must have been settled between %1, the day on which it came, and %2, today.</source>
        <extracomment>1 and 2: dates</extracomment>
        <translation>异议办结日期须在收到之日 %1 与今天 %2 之间。</translation>
    </message>
    <message>
        <source>The year %1 has not begun on the reference date %2: it cannot be closed yet. Correct the reference date if it is wrong.</source>
        <extracomment>1: year, 2: the reference date</extracomment>
        <translation>统计基准日为 %2，%1 年尚未开始，不能考核结转。如基准日有误，请先更正。</translation>
    </message>
    <message>
        <source>“%1” was held on %2, before the list of %3 was issued on %4: it cannot have decided a revision of it.</source>
        <extracomment>1: meeting, 2: its day, 3: year, 4: day of issue</extracomment>
        <translation>“%1”于 %2 召开，而 %3年度清单到 %4 才印发：它不可能审定对该清单的调整。</translation>
    </message>
    <message>
        <source>The day of the revision must not lie before %1, the day of issue.</source>
        <extracomment>1: day of issue</extracomment>
        <translation>调整日期不得早于印发日期 %1。</translation>
    </message>
    <message>
        <source>The revision is dated %1, before “%2” decided it on %3: date it %3 or later.</source>
        <extracomment>1: day of the revision, 2: meeting, 3: its day</extracomment>
        <translation>调整日期 %1 早于“%2”作出决定的日期 %3：请改为 %3 或以后。</translation>
    </message>
    <message>
        <source>The revision is dated %1, after the reference date %2. Correct one of the two days.</source>
        <extracomment>1: day of the revision, 2: the reference date</extracomment>
        <translation>调整日期 %1 晚于统计基准日 %2。请更正其中一个日期。</translation>
    </message>
    <message>
        <source>To close the year %1 on %2 is unusually early: it ends on %3.</source>
        <extracomment>1: year, 2: the reference date, 3: last day of the year</extracomment>
        <translation>在%2关闭%1年度为时过早：该年度至%3结束。</translation>
    </message>
    <message>
        <source>To close the year %1 on %2 is unusually early: its list was issued only on %3.</source>
        <extracomment>1: year, 2: the reference date, 3: day of issue</extracomment>
        <translation>在%2关闭%1年度为时过早：该清单%3才印发。</translation>
    </message>
    <message>
        <source>The reference date is set in the window under “Year”, or with “touyan date FILE DAY”.</source>
        <translation>统计基准日在窗口菜单“年度 → 统计基准日”或用命令“touyan date 文件 日期”设定。</translation>
    </message>
</context>
<context>
    <name>SelectionDialogs</name>
    <message>
        <source>Not named</source>
        <translation>未指明</translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source>, </source>
        <extracomment>between names</extracomment>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>Snapshot</name>
    <message>
        <source>Earlier states are not known.</source>
        <translation>没有以前的状态记录。</translation>
    </message>
</context>
<context>
    <name>StepRecord</name>
    <message>
        <source>Back from “%1”</source>
        <extracomment>1: state of the list</extracomment>
        <translation>自“%1”退回</translation>
    </message>
    <message>
        <source>No reason was given.</source>
        <translation>未填写理由。</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>理由：%1</translation>
    </message>
</context>
<context>
    <name>Storage</name>
    <message>
        <source>The backup could not be verified and was not kept.</source>
        <translation>备份未能通过校验，已放弃。</translation>
    </message>
    <message>
        <source>“%1” exists already. Choose another name.</source>
        <translation>“%1”已存在，请换一个名称。</translation>
    </message>
    <message>
        <source>“%1” could not be created. Check that the folder exists and may be written.</source>
        <translation>无法创建“%1”，请检查文件夹是否存在、是否可写。</translation>
    </message>
    <message>
        <source>“%1” could not be set aside. Nothing was restored.</source>
        <translation>无法移开“%1”，未作任何还原。</translation>
    </message>
    <message>
        <source>The folder for backups “%1” could not be created.</source>
        <translation>无法创建备份文件夹“%1”。</translation>
    </message>
    <message>
        <source>There is no file “%1”. Check its name and folder.</source>
        <translation>找不到文件“%1”，请检查文件名和所在文件夹。</translation>
    </message>
    <message>
        <source>“%1” is a folder. Choose a .touyan file.</source>
        <translation>“%1”是文件夹，请选择 .touyan 文件。</translation>
    </message>
    <message>
        <source>“%1” may not be read. Ask its owner for permission to read it.</source>
        <translation>没有权限读取“%1”，请向文件所有者申请读取权限。</translation>
    </message>
    <message>
        <source>“%1” is empty. Restore it from one of its backups.</source>
        <translation>“%1”是空文件，请用备份还原。</translation>
    </message>
    <message>
        <source>“%1” is not a Touyan database. Choose a .touyan file.</source>
        <translation>“%1”不是头雁数据库，请选择 .touyan 文件。</translation>
    </message>
    <message>
        <source>“%1” is damaged: its end is missing. Restore it from one of its backups.</source>
        <translation>“%1”已损坏（文件不完整），请用备份还原。</translation>
    </message>
    <message>
        <source>“%1” is a database of another program, not of Touyan.</source>
        <translation>“%1”是其他程序的数据库，不是头雁数据库。</translation>
    </message>
    <message>
        <source>“%1” was made by a newer version of Touyan. Update this program to open it.</source>
        <translation>“%1”由更新版本的头雁创建，请升级本程序后再打开。</translation>
    </message>
    <message>
        <source>This %1 was changed elsewhere in the meantime. Nothing was overwritten; open the file again and repeat the change.</source>
        <translation>该%1已在别处被修改，未作覆盖；请重新打开文件后再修改。</translation>
    </message>
    <message>
        <source>The file is damaged: %1 %2 has an impossible value in “%3”.</source>
        <translation>文件已损坏：%1 %2 的“%3”含有无效内容。</translation>
    </message>
    <message>
        <source>The disk is full. Nothing was changed; free some space and try again.</source>
        <translation>磁盘已满，未作任何更改；请清理空间后重试。</translation>
    </message>
    <message>
        <source>Another program is using the file. Close it there and try again.</source>
        <translation>另一程序正在使用该文件，请在那里关闭后重试。</translation>
    </message>
    <message>
        <source>The file is damaged. Restore it from one of its backups.</source>
        <translation>文件已损坏，请用备份还原。</translation>
    </message>
    <message>
        <source>The file may not be changed. Check its permissions or save a copy elsewhere.</source>
        <translation>该文件不允许修改，请检查权限或另存副本。</translation>
    </message>
    <message>
        <source>The file could not be read or written. Check the disk and the permissions of its folder.</source>
        <translation>文件读写失败，请检查磁盘和所在文件夹的权限。</translation>
    </message>
    <message>
        <source>The change breaks a rule of the database. Nothing was changed.</source>
        <translation>该修改不符合数据库规则，未作任何更改。</translation>
    </message>
    <message>
        <source>The database could not be read or written.</source>
        <translation>数据库读写失败。</translation>
    </message>
    <message>
        <source>%1 (computer %2, process %3)</source>
        <translation>%1（计算机 %2，进程 %3）</translation>
    </message>
    <message>
        <source>%1 is working with “%2”. Nothing was restored.</source>
        <translation>%1正在使用“%2”，未作还原。</translation>
    </message>
    <message>
        <source>“%1” cannot be restored onto itself. Choose a backup of it.</source>
        <translation>“%1”不能用自身还原，请选择它的备份。</translation>
    </message>
</context>
<context>
    <name>Succession</name>
    <message numerus="yes">
        <source>%n project(s) to be carried on are not on the issued list of %1 (%2): add them to it by a revision first, or choose another outcome.</source>
        <extracomment>n: projects; 1: year, 2: names of projects</extracomment>
        <translation>
            <numerusform>有 %n 个项目拟结转，但未列入已印发的%1年度清单（%2）：请先以调整（增补）方式列入该清单，或改选其他结果。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n project(s) stand on the issued list of %1 as carried over (%2): their outcome is “carried on”, unless a revision takes them off that list first.</source>
        <extracomment>n: projects; 1: year, 2: names of projects</extracomment>
        <translation>
            <numerusform>有 %n 个项目在已印发的%1年度清单中为续建结转（%2）：其结果应为“结转”；如确不结转，请先以调整（调出）方式将其移出该清单。</numerusform>
        </translation>
    </message>
    <message>
        <source>Not on the list of %1 as it was issued: %2</source>
        <extracomment>1: year, 2: why</extracomment>
        <translation>未列入印发的%1年度清单：%2</translation>
    </message>
    <message>
        <source>Not on the list of %1 as it was issued.</source>
        <translation>未列入印发的%1年度清单。</translation>
    </message>
</context>
<context>
    <name>SupplementLetters</name>
    <message>
        <source>The deadline %1 lies before the date of the letters, %2.</source>
        <extracomment>1: deadline, 2: date of the letter</extracomment>
        <translation>补正期限 %1 早于通知日期 %2。</translation>
    </message>
</context>
<context>
    <name>TimeAxis</name>
    <message>
        <source>FYP %1</source>
        <extracomment>A five-year plan of China on the time axis; %1 is its number, e.g. “十三五”</extracomment>
        <translation>“%1五”</translation>
    </message>
    <message>
        <source>%1</source>
        <comment>year</comment>
        <extracomment>A year on the time axis, e.g. 2020年</extracomment>
        <translation>%1年</translation>
    </message>
    <message>
        <source>Q1</source>
        <translation>一季度</translation>
    </message>
    <message>
        <source>Q2</source>
        <translation>二季度</translation>
    </message>
    <message>
        <source>Q3</source>
        <translation>三季度</translation>
    </message>
    <message>
        <source>Q4</source>
        <translation>四季度</translation>
    </message>
    <message>
        <source>%2 %1</source>
        <extracomment>A month with its year on the time axis; %1 is the year, %2 the month&apos;s name</extracomment>
        <translation>%1年%2</translation>
    </message>
    <message>
        <source>Week %1</source>
        <extracomment>A week on the time axis; %1 is its number in the year</extracomment>
        <translation>第%1周</translation>
    </message>
    <message>
        <source>Q%1</source>
        <extracomment>A quarter where there is little room on the time axis; %1 is its number</extracomment>
        <translation>%1季</translation>
    </message>
    <message>
        <source>Plan %1</source>
        <extracomment>A five-year plan of China where there is little room; %1 is its number, e.g. 十三五</extracomment>
        <translation>%1五</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Project</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>District</source>
        <translation>区域</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>No group</source>
        <translation>未分组</translation>
    </message>
    <message numerus="yes">
        <source>%n project(s)</source>
        <translation>
            <numerusform>%n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>Finish before start</source>
        <translation>完工早于开工</translation>
    </message>
    <message>
        <source>No finish date</source>
        <translation>未填完工日期</translation>
    </message>
    <message>
        <source>No start date</source>
        <translation>未填开工日期</translation>
    </message>
    <message>
        <source>No dates</source>
        <translation>未填起止日期</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <extracomment>Page number; %1 is the page, %2 how many there are</extracomment>
        <translation>第 %1 页，共 %2 页</translation>
    </message>
    <message>
        <source>On schedule</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>Behind</source>
        <translation>滞后</translation>
    </message>
    <message>
        <source>Far behind</source>
        <translation>严重滞后</translation>
    </message>
    <message>
        <source>Not judged</source>
        <translation>未评价</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>基线</translation>
    </message>
    <message>
        <source>Milestone reached</source>
        <translation>已完成节点</translation>
    </message>
    <message>
        <source>Milestone planned</source>
        <translation>计划节点</translation>
    </message>
    <message>
        <source>Milestone overdue</source>
        <translation>逾期节点</translation>
    </message>
    <message>
        <source>Today, %1</source>
        <extracomment>Legend of the red line in the timeline; %1 is a date</extracomment>
        <translation>今天 %1</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>计划</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>预计</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Late by</source>
        <translation>逾期</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>亮灯</translation>
    </message>
    <message>
        <source>Expected finish</source>
        <translation>预计竣工</translation>
    </message>
    <message>
        <source>Next milestone</source>
        <translation>下一节点</translation>
    </message>
    <message>
        <source>collapsed</source>
        <translation>已折叠</translation>
    </message>
    <message>
        <source>expanded</source>
        <translation>已展开</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) overdue</source>
        <translation>
            <numerusform>逾期 %n 天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late by forecast</source>
        <translation>
            <numerusform>预计晚 %n 天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) later than the baseline</source>
        <translation>
            <numerusform>晚于基线 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>预计</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>逾期</translation>
    </message>
    <message>
        <source>Baseline: %1</source>
        <extracomment>Legend of the baseline; %1 says which plan it is</extracomment>
        <translation>计划基线：%1</translation>
    </message>
    <message>
        <source>list of %1 as issued on %2</source>
        <translation>%1 年度清单（%2 印发）</translation>
    </message>
    <message>
        <source>The file had no projects on %1 yet: choose a later day.</source>
        <translation>%1 时库中还没有项目：请选择更晚的日期。</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>%1 时的计划</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>Started</source>
        <translation>开工</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>竣工</translation>
    </message>
    <message>
        <source>Planned finish</source>
        <translation>计划竣工</translation>
    </message>
    <message>
        <source>State of %1</source>
        <translation>截至 %1</translation>
    </message>
</context>
<context>
    <name>Validation</name>
    <message>
        <source>%1 lies before the start (%2).</source>
        <translation>%1早于开始日期（%2）。</translation>
    </message>
    <message>
        <source>A nature that is set by hand needs a reason.</source>
        <translation>手工指定性质须填写理由。</translation>
    </message>
    <message>
        <source>The longitude lies outside Dalian (120 to 124.5).</source>
        <translation>经度超出大连范围（120 至 124.5）。</translation>
    </message>
    <message>
        <source>The latitude lies outside Dalian (38 to 40.5).</source>
        <translation>纬度超出大连范围（38 至 40.5）。</translation>
    </message>
    <message>
        <source>%1 must not be negative.</source>
        <translation>%1不能为负数。</translation>
    </message>
    <message>
        <source>%1 must lie between 0 and 100 %.</source>
        <translation>%1须在 0 至 100% 之间。</translation>
    </message>
    <message>
        <source>%1 must lie between 1990 and 2100.</source>
        <translation>%1须在 1990 至 2100 之间。</translation>
    </message>
    <message>
        <source>%1 must not be empty.</source>
        <translation>%1不能为空。</translation>
    </message>
    <message>
        <source>%1 refers to a %2 that does not exist.</source>
        <translation>%1所指的%2不存在。</translation>
    </message>
    <message>
        <source>%1 “%2” still refers to it.</source>
        <translation>%1“%2”仍在引用它。</translation>
    </message>
    <message>
        <source>%1 has characters that cannot be kept.</source>
        <translation>%1含有无法保存的字符。</translation>
    </message>
    <message>
        <source>%1 must be a number.</source>
        <translation>%1须为数字。</translation>
    </message>
    <message>
        <source>%1 must lie between the years 1900 and 2200.</source>
        <translation>%1须在 1900 至 2200 年之间。</translation>
    </message>
    <message>
        <source>Another %1 has the same %2: “%3”.</source>
        <translation>已有%2相同的%1：“%3”。</translation>
    </message>
    <message>
        <source>The upper limit lies below the lower one.</source>
        <translation>上限低于下限。</translation>
    </message>
    <message>
        <source>One of two needs a second project.</source>
        <translation>二选一须填写另一个项目。</translation>
    </message>
    <message>
        <source>Full marks must be above zero.</source>
        <translation>满分须大于零。</translation>
    </message>
    <message>
        <source>An exclusion needs a reason.</source>
        <translation>剔除专家须填写理由。</translation>
    </message>
    <message>
        <source>The list of %1 is issued: its expert review stays as it was.</source>
        <translation>%1 年度清单已印发，其专家评审内容不再更改。</translation>
    </message>
    <message>
        <source>The choices cannot be read.</source>
        <translation>其他设置无法读取。</translation>
    </message>
    <message>
        <source>The columns cannot be read.</source>
        <translation>列的设置无法读取。</translation>
    </message>
    <message>
        <source>Column “%1”: no width of 0 to %2 millimetres.</source>
        <translation>列“%1”：宽度应在 0 至 %2 毫米之间。</translation>
    </message>
    <message>
        <source>%1 must be at least %2.</source>
        <extracomment>1: a field, 2: the least number</extracomment>
        <translation>%1不得小于 %2。</translation>
    </message>
</context>
<context>
    <name>Verdicts</name>
    <message>
        <source>Say why “%1” is not approved: it goes with the decision.</source>
        <translation>请写明“%1”未同意列入的理由。</translation>
    </message>
    <message>
        <source>Decide on “%1”: %2</source>
        <extracomment>1: project, 2: decision of the meeting</extracomment>
        <translation>审定“%1”：%2</translation>
    </message>
    <message>
        <source>The list is not in the file.</source>
        <translation>文件中没有该清单。</translation>
    </message>
    <message>
        <source>Nothing is decided yet.</source>
        <translation>尚未作出任何审定。</translation>
    </message>
    <message>
        <source>Name the meeting that decided.</source>
        <translation>请指明作出审定的会议。</translation>
    </message>
    <message>
        <source>Say on which day the meeting was held.</source>
        <translation>请填写会议日期。</translation>
    </message>
    <message>
        <source>The entry is not on this list.</source>
        <translation>该项目不在此清单上。</translation>
    </message>
    <message>
        <source>The list of %1 is at “%2”. The meeting decides once it has come to “%3”.</source>
        <extracomment>1: year, 2: present state, 3: state in which the meeting decides</extracomment>
        <translation>%1 年度清单处于“%2”阶段，进入“%3”后方可登记审定结果。</translation>
    </message>
    <message>
        <source>The list of %1 is public. Take it back to “%2” if the meeting is to decide anew.</source>
        <translation>%1 年度清单正在公示；如需重新审定，请先退回“%2”。</translation>
    </message>
    <message>
        <source>The list of %1 is issued: from now on only numbered revisions change it.</source>
        <translation>%1 年度清单已印发，此后只能作编号调整。</translation>
    </message>
    <message>
        <source>“%1” did not pass the screening: the meeting cannot approve it.</source>
        <translation>“%1”未通过形式审查，会议不能同意列入。</translation>
    </message>
    <message>
        <source>The experts voted “%1” down: say why the meeting approves it all the same.</source>
        <translation>“%1”已被专家否决，会议仍予通过的，请填写理由。</translation>
    </message>
    <message numerus="yes">
        <source>Decide on %n project(s)</source>
        <translation>
            <numerusform>审定 %n 个项目</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WindowWords</name>
    <message>
        <source>A paragraph that was changed in the window says “%1”, which the records do not bear out.</source>
        <translation>窗口中改写的段落写有“%1”，与库中数据不符，请核对。</translation>
    </message>
</context>
<context>
    <name>WordReader</name>
    <message>
        <source>“%1” is not a Word file that can be read.</source>
        <translation>“%1”不是可以读取的 Word 文件。</translation>
    </message>
</context>
<context>
    <name>Workbook</name>
    <message>
        <source>The workbook could not be written.</source>
        <translation>无法写入工作簿。</translation>
    </message>
    <message>
        <source>The workbook is damaged or incomplete (%1). Open it in a spreadsheet program, save it under another name and try again, or ask for it anew.</source>
        <translation>工作簿已损坏或不完整（%1）。请用表格软件打开，另存为新文件后重试，或请对方重新提供。</translation>
    </message>
    <message>
        <source>The workbook is not read because it is built in a way that can do harm (%1). Ask the sender for a workbook saved by a spreadsheet program.</source>
        <translation>工作簿的构造可能造成危害（%1），未读取。请对方提供由表格软件保存的工作簿。</translation>
    </message>
    <message>
        <source>This is a binary workbook (xlsb). Open it in a spreadsheet program, save it as xlsx and try again.</source>
        <translation>这是二进制工作簿（xlsb）。请用表格软件打开，另存为 xlsx 后重试。</translation>
    </message>
    <message>
        <source>This is an OpenDocument file. Open it in a spreadsheet program, save it as xlsx and try again.</source>
        <translation>这是 OpenDocument 文件。请用表格软件打开，另存为 xlsx 后重试。</translation>
    </message>
    <message>
        <source>This is a text document, not a workbook. Copy its table into a workbook, save it as xlsx and try again.</source>
        <translation>这是文字文档，不是工作簿。请把其中的表格复制到工作簿，另存为 xlsx 后重试。</translation>
    </message>
    <message>
        <source>it has no workbook part</source>
        <translation>其中没有工作簿内容</translation>
    </message>
    <message>
        <source>it has no sheet with cells</source>
        <translation>其中没有工作表</translation>
    </message>
    <message>
        <source>The workbook is protected with a password. Open it in a spreadsheet program, take the password off, save it and try again.</source>
        <translation>工作簿设有密码。请用表格软件打开，取消密码并保存后重试。</translation>
    </message>
    <message>
        <source>This is a workbook of the old form (xls). Open it in a spreadsheet program, save it as xlsx and try again.</source>
        <translation>这是旧格式（xls）的工作簿。请用表格软件打开，另存为 xlsx 后重试。</translation>
    </message>
    <message>
        <source>This is not a workbook, whatever its name says. Open it in a spreadsheet program, save it as xlsx and try again.</source>
        <translation>这不是工作簿，与文件名不符。请用表格软件打开，另存为 xlsx 后重试。</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>文件为空</translation>
    </message>
    <message>
        <source>The workbook is packed in an unusual way. Open it in a spreadsheet program, save it as xlsx and try again.</source>
        <translation>工作簿的压缩方式不常见。请用表格软件打开，另存为 xlsx 后重试。</translation>
    </message>
    <message>
        <source>%1 could not be opened.</source>
        <translation>无法打开 %1。</translation>
    </message>
    <message>
        <source>%1 is missing</source>
        <translation>缺少 %1</translation>
    </message>
</context>
<context>
    <name>YearList</name>
    <message>
        <source>There is no list of %1: projects are shown by their plans.</source>
        <extracomment>%1 is a year</extracomment>
        <translation>尚无 %1 年度清单，项目按计划建设期列入。</translation>
    </message>
</context>
<context>
    <name>YearPlan</name>
    <message>
        <source>The list of %1 is issued with this plan: only a numbered revision of the list changes it.</source>
        <translation>该计划已随%1年度清单印发：只能以编号的清单调整变更。</translation>
    </message>
</context>
<context>
    <name>touyan::AboutDialog</name>
    <message>
        <source>About Touyan</source>
        <translation>关于头雁</translation>
    </message>
    <message>
        <source>Touyan 头雁</source>
        <translation>头雁 Touyan</translation>
    </message>
    <message>
        <source>Project portfolio manager for the office of Dalian&apos;s leading group for AI.</source>
        <translation>大连市推进人工智能产业创新发展工作领导小组办公室重点项目管理软件。</translation>
    </message>
    <message>
        <source>Version %1 · database schema %2 · Qt %3 · %4</source>
        <translation>版本 %1 · 数据库结构 %2 · Qt %3 · %4</translation>
    </message>
    <message>
        <source>debug build of Qt</source>
        <translation>Qt 调试版</translation>
    </message>
    <message>
        <source>release build of Qt</source>
        <translation>Qt 发行版</translation>
    </message>
    <message>
        <source>Touyan is free software under the GNU General Public License, version 3 or later, without any warranty. It is built from:</source>
        <translation>头雁是自由软件，依 GNU 通用公共许可证第 3 版或更新版本发布，不提供任何担保。所用组件：</translation>
    </message>
    <message>
        <source>&lt;b&gt;Map.&lt;/b&gt; Schematic districts: © OpenStreetMap contributors (ODbL 1.0), by way of geoBoundaries, geo-maps and mapchina, simplified. A sketch; not evidence of administrative boundaries.</source>
        <translation>&lt;b&gt;地图。&lt;/b&gt;行政区划示意 © OpenStreetMap contributors (ODbL 1.0)，经 geoBoundaries、geo-maps、mapchina 整理并概化。示意图，不作为行政区域界线依据。</translation>
    </message>
</context>
<context>
    <name>touyan::AgendaModel</name>
    <message>
        <source>Overdue</source>
        <translation>逾期</translation>
    </message>
</context>
<context>
    <name>touyan::AnnualListModel</name>
    <message>
        <source>No.</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>项目名称</translation>
    </message>
    <message>
        <source>Nature</source>
        <translation>性质</translation>
    </message>
    <message>
        <source>District</source>
        <translation>区域</translation>
    </message>
    <message>
        <source>Responsible units</source>
        <translation>责任单位</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>建设年限</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>总投资</translation>
    </message>
    <message>
        <source>Done before</source>
        <translation>往年完成</translation>
    </message>
    <message>
        <source>Year&apos;s plan</source>
        <translation>年度计划</translation>
    </message>
    <message>
        <source>Done in year</source>
        <translation>年度完成</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成率</translation>
    </message>
    <message>
        <source>On the list as</source>
        <translation>入选方式</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>灯号</translation>
    </message>
    <message numerus="yes">
        <source>Total: %n project(s)</source>
        <translation>
            <numerusform>合计 %n 项</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n project(s))</source>
        <extracomment>1: name of the group; n: projects in it</extracomment>
        <translation>
            <numerusform>%1（%n 项）</numerusform>
        </translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>考核结果</translation>
    </message>
    <message>
        <source>What shows it</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
</context>
<context>
    <name>touyan::AnnualListPage</name>
    <message>
        <source>Document %1</source>
        <translation>文号：%1</translation>
    </message>
    <message>
        <source>&amp;Print the annual list…</source>
        <translation>打印年度清单(&amp;P)…</translation>
    </message>
    <message>
        <source>Export as &amp;workbook…</source>
        <translation>导出工作簿(&amp;W)…</translation>
    </message>
    <message>
        <source>Export as &amp;CSV…</source>
        <translation>导出 CSV(&amp;C)…</translation>
    </message>
    <message>
        <source>Grouped by</source>
        <translation>分组方式</translation>
    </message>
    <message>
        <source>By %1</source>
        <translation>按%1</translation>
    </message>
    <message>
        <source>Workbook</source>
        <translation>导出工作簿</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>打印清单</translation>
    </message>
    <message>
        <source>Amounts in 10,000 yuan</source>
        <translation>金额单位：万元</translation>
    </message>
    <message>
        <source>Annual list</source>
        <translation>年度清单</translation>
    </message>
    <message>
        <source>Annual list of %1</source>
        <translation>%1 年度清单</translation>
    </message>
    <message>
        <source>No project on the list fits the filter.</source>
        <translation>清单中没有符合筛选条件的项目。</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>清除筛选</translation>
    </message>
    <message>
        <source>Nothing is missing for “%1”.</source>
        <translation>转入“%1”无缺项。</translation>
    </message>
    <message>
        <source>Missing for “%1”: %2</source>
        <translation>转入“%1”尚缺：%2</translation>
    </message>
    <message>
        <source>&amp;Next step…</source>
        <translation>下一步(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Revision…</source>
        <translation>调整(&amp;R)…</translation>
    </message>
    <message>
        <source>C&amp;lose the year…</source>
        <translation>考核结转(&amp;L)…</translation>
    </message>
    <message>
        <source>Carry &amp;over to the next year…</source>
        <translation>滚动结转至下年(&amp;O)…</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>现行文本</translation>
    </message>
    <message>
        <source>As issued</source>
        <translation>印发文本</translation>
    </message>
    <message>
        <source>Next step…</source>
        <translation>下一步…</translation>
    </message>
    <message>
        <source>Draft: what is carried over or proposed so far</source>
        <translation>草案：列入续建结转和拟入选项目</translation>
    </message>
    <message numerus="yes">
        <source>%1; %n candidate(s) on the selection board are not in it</source>
        <extracomment>1: what the draft holds</extracomment>
        <translation>
            <numerusform>%1；另有 %n 项候选在遴选看板中，未列入</numerusform>
        </translation>
    </message>
    <message>
        <source>No project is on the list of %1 yet.</source>
        <translation>%1 年度清单尚未列入项目。</translation>
    </message>
    <message>
        <source>There is no list for %1 yet. It is made on the selection page: projects are carried over, candidates proposed and chosen.</source>
        <translation>%1 年度还没有清单。在“年度遴选”中结转项目、提出并选定候选后即可形成。</translation>
    </message>
    <message>
        <source>Go to the selection</source>
        <translation>前往年度遴选</translation>
    </message>
    <message>
        <source>Issued on %1</source>
        <translation>印发日期：%1</translation>
    </message>
    <message>
        <source>Quota %1</source>
        <translation>入选名额：%1</translation>
    </message>
    <message>
        <source>Support budget ¥%1 × 10,000</source>
        <translation>支持资金预算：%1 万元</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>另有%n项。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>touyan::AttentionModel</name>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>District</source>
        <translation>区域</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>“%1” %2 d late</source>
        <extracomment>1: a milestone, 2: a number of days; as short as can be</extracomment>
        <translation>“%1”逾期 %2 天</translation>
    </message>
    <message>
        <source>Behind schedule</source>
        <translation>进度滞后</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>责任单位</translation>
    </message>
    <message>
        <source>Lag</source>
        <extracomment>percentage points behind schedule</extracomment>
        <translation>时序</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>share of the year&apos;s plan that is invested</extracomment>
        <translation>投资</translation>
    </message>
</context>
<context>
    <name>touyan::BaselineDayDialog</name>
    <message>
        <source>Baseline of an earlier day</source>
        <translation>选择基线日期</translation>
    </message>
    <message>
        <source>&amp;Day, at its end</source>
        <translation>当日终了(&amp;D)</translation>
    </message>
    <message>
        <source>Days on which the &amp;file changed</source>
        <translation>库有变更的日期(&amp;F)</translation>
    </message>
</context>
<context>
    <name>touyan::BasicsTab</name>
    <message>
        <source>Schedule and money</source>
        <translation>进度与投资</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>建设内容</translation>
    </message>
    <message>
        <source>People</source>
        <translation>责任与联系</translation>
    </message>
    <message>
        <source>Further</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Investment done</source>
        <translation>投资完成</translation>
    </message>
    <message>
        <source>Edit %1 “%2”: %3</source>
        <extracomment>1: kind of record, 2: its name, 3: the fields</extracomment>
        <translation>修改%1“%2”：%3</translation>
    </message>
    <message>
        <source>Q%1</source>
        <extracomment>a quarter of the year: Q1</extracomment>
        <translation>%1季</translation>
    </message>
    <message>
        <source>%1, cumulative: due by an even plan / invested, 10,000 yuan</source>
        <translation>%1 年累计：序时计划 / 实际，万元</translation>
    </message>
    <message>
        <source>Plan reference: %1</source>
        <extracomment>1: section of the plan, 2: its words</extracomment>
        <translation>规划依据：%1</translation>
    </message>
    <message>
        <source>Plan reference, section %1: “%2”</source>
        <translation>规划依据（%1）：“%2”</translation>
    </message>
</context>
<context>
    <name>touyan::BoardLane</name>
    <message>
        <source>%1, %2</source>
        <extracomment>for screen readers; 1: column of the board, 2: how many cards and their sum</extracomment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1, folded</source>
        <translation>%1，已折叠</translation>
    </message>
</context>
<context>
    <name>touyan::BoardModel</name>
    <message>
        <source>Project</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>所在栏</translation>
    </message>
    <message>
        <source>District</source>
        <translation>区域</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>工程</translation>
    </message>
    <message>
        <source>Undertaker</source>
        <translation>承担单位</translation>
    </message>
    <message>
        <source>Nature</source>
        <translation>性质</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>总投资</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>支持资金</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>得分</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>排名</translation>
    </message>
    <message>
        <source>Screening</source>
        <translation>形式审查</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>人工</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>人工</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>会议审定</translation>
    </message>
    <message>
        <source>Objections</source>
        <translation>异议</translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n 件未办结</numerusform>
        </translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>年度计划</translation>
    </message>
</context>
<context>
    <name>touyan::BoardPanel</name>
    <message>
        <source>Bounds and target gaps</source>
        <translation>约束与目标缺口</translation>
    </message>
    <message>
        <source>Scenario fields</source>
        <translation>场景覆盖</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>规则校验</translation>
    </message>
    <message>
        <source>Target gaps</source>
        <translation>目标缺口</translation>
    </message>
    <message>
        <source>%1 of %2 covered</source>
        <extracomment>scenario fields with a project on the list, of all</extracomment>
        <translation>%1 / %2 个领域</translation>
    </message>
    <message numerus="yes">
        <source>%n to look at</source>
        <translation>
            <numerusform>%n 项待处理</numerusform>
        </translation>
    </message>
    <message>
        <source>Targets of %1</source>
        <translation>%1 目标缺口</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>目标缺口</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>现有</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>选后</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>reached</source>
        <translation>可达到</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>未达到</translation>
    </message>
</context>
<context>
    <name>touyan::BoardTable</name>
    <message>
        <source>Selection as a table</source>
        <translation>遴选表格</translation>
    </message>
</context>
<context>
    <name>touyan::BoardView</name>
    <message>
        <source>%1: %2 → %3</source>
        <extracomment>1: a bound of the list, 2: how it stands, 3: how it will
----------
1: column of the board, 2: count and sum now, 3: count and sum then</extracomment>
        <translation>%1：%2 → %3</translation>
    </message>
    <message>
        <source>%1 – too many</source>
        <translation>%1（超出）</translation>
    </message>
    <message>
        <source>You will be asked for the reason.</source>
        <translation>松开后填写理由。</translation>
    </message>
</context>
<context>
    <name>touyan::BudgetCurveView</name>
    <message>
        <source>Value against budget</source>
        <translation>价值—预算曲线</translation>
    </message>
    <message>
        <source>%1: value %2, %3 projects</source>
        <extracomment>1: budget, 2: points, 3: number of projects</extracomment>
        <translation>%1：价值 %2，%3 项</translation>
    </message>
    <message>
        <source>No choice under any budget</source>
        <translation>任何预算下都没有方案</translation>
    </message>
    <message>
        <source>Value in points</source>
        <translation>总价值（分）</translation>
    </message>
    <message>
        <source>Support budget in 10,000 yuan</source>
        <translation>支持资金预算（万元）</translation>
    </message>
    <message>
        <source>This budget: %1</source>
        <translation>本年预算：%1</translation>
    </message>
</context>
<context>
    <name>touyan::CardArrangement</name>
    <message>
        <source>Cards of the overview</source>
        <translation>总览卡片</translation>
    </message>
    <message>
        <source>As at first</source>
        <translation>恢复默认</translation>
    </message>
    <message>
        <source>Key figures</source>
        <translation>关键指标</translation>
    </message>
</context>
<context>
    <name>touyan::CardList</name>
    <message>
        <source>No card fits the filter.</source>
        <translation>没有符合筛选条件的项目。</translation>
    </message>
</context>
<context>
    <name>touyan::CarryOverDialog</name>
    <message>
        <source>Carry over from %1 to %2</source>
        <translation>由%1年度滚动结转至%2年度</translation>
    </message>
    <message>
        <source>Unfinished projects go on, finished ones leave, the reserve becomes candidates. Change a proposal or its reason in the table; nothing is written before you apply. Amounts in 10,000 yuan.</source>
        <translation>未完工项目续建，已完工项目退出，储备项目列为候选。可在表中更改建议及理由；应用之前不写入任何内容。金额单位：万元。</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>应用(&amp;A)</translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation>建议</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n project(s), %2 remaining</source>
        <extracomment>1: action, n: projects, 2: amount that remains to be invested</extracomment>
        <translation>
            <numerusform>%1 %n项，剩余%2</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to do: the list of %1 has all that is proposed.</source>
        <translation>无需结转：%1 年度清单已包含全部建议。</translation>
    </message>
    <message numerus="yes">
        <source>%n in the draft already</source>
        <translation>
            <numerusform>%n 项已在草案中</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>touyan::CarryOverModel</name>
    <message>
        <source>Project</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>建议</translation>
    </message>
    <message>
        <source>Remaining</source>
        <translation>剩余投资</translation>
    </message>
    <message>
        <source>Year&apos;s plan</source>
        <translation>本年计划</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
</context>
<context>
    <name>touyan::ChangeDialog</name>
    <message>
        <source>The list of %1 is issued as %2.
SHA-256 %3</source>
        <extracomment>1: year, 2: document number, 3: SHA-256</extracomment>
        <translation>%1 年度清单已印发，文号：%2。
SHA-256 %3</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <extracomment>1: a change in words</extracomment>
        <translation>已完成：%1</translation>
    </message>
</context>
<context>
    <name>touyan::ChartsPage</name>
    <message>
        <source>Charts of %1</source>
        <translation>%1 年度统计图表</translation>
    </message>
    <message numerus="yes">
        <source>%n project(s)</source>
        <translation>
            <numerusform>共 %n 个项目</numerusform>
        </translation>
    </message>
    <message>
        <source>All c&amp;harts as PDF…</source>
        <translation>全部图表存为 PDF(&amp;H)…</translation>
    </message>
    <message>
        <source>Save the charts</source>
        <translation>保存全部图表</translation>
    </message>
    <message>
        <source>Click: filter by this and show the projects</source>
        <translation>点击：按此筛选并查看项目</translation>
    </message>
    <message>
        <source>Click: filter all pages by this</source>
        <translation>点击：各页面按此筛选</translation>
    </message>
    <message>
        <source>No project stands behind this: the filter stays as it is.</source>
        <translation>此处没有对应的项目，筛选不变。</translation>
    </message>
</context>
<context>
    <name>touyan::Chip</name>
    <message>
        <source>Move Forward</source>
        <translation>前移</translation>
    </message>
    <message>
        <source>Move Back</source>
        <translation>后移</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
</context>
<context>
    <name>touyan::ChoiceModel</name>
    <message>
        <source>Proposal</source>
        <translation>建议</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>评分</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>支持资金</translation>
    </message>
    <message>
        <source>Points short</source>
        <translation>尚差分数</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>In</source>
        <translation>列入</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>不列入</translation>
    </message>
    <message>
        <source>Joins</source>
        <translation>新列入</translation>
    </message>
    <message>
        <source>Leaves</source>
        <translation>移出</translation>
    </message>
    <message>
        <source>Placed by hand: adopting leaves it where it is</source>
        <translation>人工放置：采纳时保持不变</translation>
    </message>
    <message>
        <source>Placed by hand: adopting leaves it where it is. %1</source>
        <translation>人工放置：采纳时保持不变。%1</translation>
    </message>
    <message>
        <source>Belongs to the choice of the greatest value</source>
        <translation>属于总价值最高的组合</translation>
    </message>
</context>
<context>
    <name>touyan::ChoicePopup</name>
    <message>
        <source>Clear selection</source>
        <translation>清除选择</translation>
    </message>
    <message>
        <source>Type to filter</source>
        <translation>输入以筛选</translation>
    </message>
</context>
<context>
    <name>touyan::CloseDialog</name>
    <message>
        <source>Close the list of %1</source>
        <translation>%1年度清单考核结转</translation>
    </message>
    <message>
        <source>&amp;Remark</source>
        <translation>说明(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Close the year</source>
        <translation>办理结转(&amp;C)</translation>
    </message>
    <message>
        <source>Only a list that is in force can be closed.</source>
        <translation>只有执行中的清单可以结转。</translation>
    </message>
    <message>
        <source>Outcomes</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>How each project ended, proposed from its records. A closed list stays as it is; what is carried on goes to the next one. Once that is issued, just what it took over is carried on.</source>
        <translation>按各项目的记录提出其年度结果。结转后的清单不再改动；结转的项目进入下一年度清单。下一年度清单已印发的，结转项目以其承接的项目为准。</translation>
    </message>
</context>
<context>
    <name>touyan::ColumnsGrid</name>
    <message>
        <source>Title of the column “%1”</source>
        <translation>列“%1”的标题</translation>
    </message>
    <message>
        <source>Auto</source>
        <translation>自动</translation>
    </message>
    <message>
        <source> mm</source>
        <translation> 毫米</translation>
    </message>
    <message>
        <source>Width of the column “%1”</source>
        <translation>列“%1”的宽度</translation>
    </message>
</context>
<context>
    <name>touyan::CompareBars</name>
    <message>
        <source>%1: here %2, city %3</source>
        <extracomment>1: what is compared, 2: share of the district, 3: share of the city</extracomment>
        <translation>%1：本区 %2，全市 %3</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>In place of a percentage: there is nothing that it could be a share of</extracomment>
        <translation>无</translation>
    </message>
</context>
<context>
    <name>touyan::ComparePage</name>
    <message>
        <source>Before</source>
        <translation>前期</translation>
    </message>
    <message>
        <source>After</source>
        <translation>后期</translation>
    </message>
    <message>
        <source>Candidates of a draft count</source>
        <translation>草案计入候选</translation>
    </message>
    <message>
        <source>&amp;Print the comparison…</source>
        <translation>打印对比(&amp;P)…</translation>
    </message>
    <message>
        <source>Export as &amp;workbook…</source>
        <translation>导出工作簿(&amp;W)…</translation>
    </message>
    <message>
        <source>&amp;Copy the comparison</source>
        <translation>复制对比(&amp;C)</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Workbook</source>
        <translation>工作簿</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>Compare lists</source>
        <translation>清单对比</translation>
    </message>
    <message>
        <source>Amounts in 10,000 yuan</source>
        <translation>金额单位：万元</translation>
    </message>
    <message>
        <source>Whether candidates and projects in review count as proposed while a list is not issued</source>
        <translation>清单未印发时，候选和评审中的项目是否按拟列入计算</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>差异</translation>
    </message>
    <message numerus="yes">
        <source>The two do not differ: %n project(s) on both.</source>
        <translation>
            <numerusform>两期没有差异，均为 %n 项。</numerusform>
        </translation>
    </message>
    <message>
        <source>Comparison of lists</source>
        <translation>两期清单对比</translation>
    </message>
    <message>
        <source>Export the comparison</source>
        <translation>导出清单对比</translation>
    </message>
    <message>
        <source>Comparison %1 – %2</source>
        <translation>清单对比 %1 – %2</translation>
    </message>
</context>
<context>
    <name>touyan::ComparisonFigures</name>
    <message>
        <source>projects</source>
        <extracomment>unit of a count of projects, may be empty</extracomment>
        <translation>项</translation>
    </message>
    <message>
        <source>On the list</source>
        <translation>清单项目</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>变更</translation>
    </message>
    <message>
        <source>unchanged: %1</source>
        <translation>无变化 %1</translation>
    </message>
    <message>
        <source>Entered</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Total investment (100 million yuan)</source>
        <translation>总投资（亿元）</translation>
    </message>
    <message>
        <source>Planned in the year (100 million yuan)</source>
        <translation>年度计划投资（亿元）</translation>
    </message>
</context>
<context>
    <name>touyan::ComparisonModel</name>
    <message>
        <source>Entered</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>变更</translation>
    </message>
    <message numerus="yes">
        <source>Entered: %n project(s)</source>
        <translation>
            <numerusform>新增 %n 项</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left: %n project(s)</source>
        <translation>
            <numerusform>退出 %n 项</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Changed: %n project(s)</source>
        <translation>
            <numerusform>变更 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>Change</source>
        <translation>变动</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>1: that a project left the list, 2: how it ended</extracomment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>touyan::ConstraintsPanel</name>
    <message>
        <source>Constraints of %1: %2</source>
        <translation>%1 年度约束：%2</translation>
    </message>
    <message>
        <source>Limits per programme, district or unit</source>
        <translation>各工程、区市县或单位的项目数</translation>
    </message>
    <message>
        <source>Remove limit</source>
        <translation>删除限额</translation>
    </message>
    <message>
        <source>Orders of the office</source>
        <translation>指定项目</translation>
    </message>
    <message>
        <source>Remove order</source>
        <translation>删除指定</translation>
    </message>
    <message>
        <source>What is changed here is saved in the list at once, for all pages; Ctrl+Z takes it back.</source>
        <translation>此处的修改立即保存到清单，各页同时生效；可用 Ctrl+Z 撤销。</translation>
    </message>
</context>
<context>
    <name>touyan::DistrictPanel</name>
    <message>
        <source>Projects of the district</source>
        <translation>本区项目</translation>
    </message>
    <message>
        <source>Click a district on the map to see it here.</source>
        <translation>点击地图上的区域，在此查看。</translation>
    </message>
    <message>
        <source>Programmes carried</source>
        <translation>承担的示范工程</translation>
    </message>
    <message>
        <source>Against the city</source>
        <translation>与全市对比</translation>
    </message>
    <message>
        <source>no plan for the year</source>
        <translation>无年度计划</translation>
    </message>
    <message>
        <source>Invested</source>
        <translation>投资</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>开工率</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>填报率</translation>
    </message>
    <message>
        <source>The whole city</source>
        <translation>全市</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>总投资</translation>
    </message>
    <message>
        <source>Year&apos;s plan</source>
        <translation>年度计划</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>年度完成</translation>
    </message>
    <message>
        <source>Teams</source>
        <translation>人才团队</translation>
    </message>
    <message>
        <source>Enterprises</source>
        <translation>企业</translation>
    </message>
    <message>
        <source>Functional zones: %1</source>
        <translation>功能区：%1</translation>
    </message>
    <message>
        <source>%1 of plan done</source>
        <translation>年度计划完成 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n project(s)</source>
        <translation>
            <numerusform>%n 个项目</numerusform>
        </translation>
    </message>
    <message>
        <source>¥%1 × 100M</source>
        <extracomment>An amount in 100 million yuan: 亿元</extracomment>
        <translation>%1 亿元</translation>
    </message>
    <message numerus="yes">
        <source>%n district(s)</source>
        <translation>
            <numerusform>%n 个区域</numerusform>
        </translation>
    </message>
    <message>
        <source>Functional zones, not counted here: %1</source>
        <translation>功能区（单列，不计入本区）：%1</translation>
    </message>
    <message>
        <source>Subsidies approved ¥%1 × 10K</source>
        <translation>核定补助 %1 万元</translation>
    </message>
    <message>
        <source>Output of enterprises ¥%1 × 100M</source>
        <translation>企业产值 %1 亿元</translation>
    </message>
    <message>
        <source>Performance score %1</source>
        <extracomment>Mean points of the units of a district in the year&apos;s performance review</extracomment>
        <translation>考核得分 %1</translation>
    </message>
    <message>
        <source>Subsidies paid ¥%1 × 10K</source>
        <translation>拨付补助 %1 万元</translation>
    </message>
    <message>
        <source>Platforms</source>
        <translation>建成平台</translation>
    </message>
    <message>
        <source>Platforms built by the end of the year</source>
        <translation>年末已建成的创新平台</translation>
    </message>
</context>
<context>
    <name>touyan::DrawCard</name>
    <message>
        <source>Panel</source>
        <translation>专家组</translation>
    </message>
    <message>
        <source>By field</source>
        <translation>按领域抽取</translation>
    </message>
    <message>
        <source>Draw the panel</source>
        <translation>抽取专家</translation>
    </message>
    <message>
        <source>Replay the draw</source>
        <translation>重放抽取</translation>
    </message>
    <message>
        <source>panel size</source>
        <translation>专家人数</translation>
    </message>
    <message>
        <source>related experts</source>
        <translation>有利害关系的专家</translation>
    </message>
    <message>
        <source>drawn by field</source>
        <translation>按领域抽取</translation>
    </message>
    <message>
        <source>fields to represent</source>
        <translation>须有代表的领域</translation>
    </message>
    <message>
        <source>Panel size</source>
        <translation>专家人数</translation>
    </message>
    <message>
        <source>Related experts</source>
        <translation>利害关系专家</translation>
    </message>
    <message>
        <source>made at random when left empty</source>
        <translation>留空则随机生成</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>种子</translation>
    </message>
    <message>
        <source>Nobody is drawn yet. Experts who are related to a project are recused or kept out by the draw itself.</source>
        <translation>尚未抽取专家。与项目有利害关系的专家，抽取时自动回避或不入库。</translation>
    </message>
    <message>
        <source>Edit “%1”: %2</source>
        <translation>修改“%1”：%2</translation>
    </message>
    <message>
        <source>Drawn again with the seed %1: seats and recusals are exactly the same.</source>
        <translation>以种子 %1 重新抽取：席位和回避完全一致。</translation>
    </message>
    <message numerus="yes">
        <source>%n project(s) under review</source>
        <translation>
            <numerusform>待评 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>Draw anew</source>
        <translation>重新抽取</translation>
    </message>
    <message>
        <source>why it is drawn anew</source>
        <translation>重新抽取的原因</translation>
    </message>
    <message>
        <source>Reason to draw anew</source>
        <translation>重新抽取的原因</translation>
    </message>
    <message>
        <source>Drawn on %1 with the seed %2</source>
        <translation>抽取于 %1，种子 %2</translation>
    </message>
    <message>
        <source>New round</source>
        <translation>新建轮次</translation>
    </message>
    <message>
        <source>Each field is represented on the panel, as far as there are seats.</source>
        <translation>席位足够时，每个专业领域均有代表。</translation>
    </message>
    <message>
        <source>The rules stay with the panel that was drawn by them. To draw by others, undo the draw with Ctrl+Z, or set up a new round.</source>
        <translation>抽取规则随已抽取的专家组保留。需按其他规则抽取时，请按 Ctrl+Z 撤销本次抽取，或新建轮次。</translation>
    </message>
    <message>
        <source>Other rules take a new round.</source>
        <translation>需按其他规则抽取时，请新建轮次。</translation>
    </message>
</context>
<context>
    <name>touyan::EditActions</name>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>粘贴(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Fill down</source>
        <translation>向下填充(&amp;F)</translation>
    </message>
</context>
<context>
    <name>touyan::EditSession</name>
    <message>
        <source>Undo: %1</source>
        <translation>撤销：%1</translation>
    </message>
    <message>
        <source>%1 (reason: %2)</source>
        <extracomment>1: what is undone or redone, 2: the reason for it</extracomment>
        <translation>%1（理由：%2）</translation>
    </message>
</context>
<context>
    <name>touyan::EndingsModel</name>
    <message>
        <source>Project</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>What shows it</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>Required: what shows it, such as an acceptance report</source>
        <translation>必填：依据，如验收报告、会议纪要</translation>
    </message>
</context>
<context>
    <name>touyan::EntryCard</name>
    <message>
        <source>Support and plan</source>
        <translation>支持与计划</translation>
    </message>
</context>
<context>
    <name>touyan::ExpertsPane</name>
    <message>
        <source>Add recusal</source>
        <translation>添加回避</translation>
    </message>
    <message>
        <source>Add them</source>
        <translation>补上</translation>
    </message>
    <message>
        <source>Related projects</source>
        <translation>有关系的项目</translation>
    </message>
    <message>
        <source>In this round</source>
        <translation>本轮</translation>
    </message>
    <message>
        <source>New expert…</source>
        <translation>新专家…</translation>
    </message>
    <message>
        <source>Pool of experts</source>
        <translation>专家库</translation>
    </message>
    <message>
        <source>Related organisations are compared with the undertakers of the projects by their sense, whatever brackets and company forms are written.</source>
        <translation>关联单位与项目承担单位按名称实质比对，不计括号、全半角和公司形式的写法。</translation>
    </message>
    <message>
        <source>Recusals</source>
        <translation>回避</translation>
    </message>
    <message>
        <source>Remove recusal</source>
        <translation>移除回避</translation>
    </message>
    <message>
        <source>Expert</source>
        <translation>专家</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Reason of the recusal</source>
        <translation>回避理由</translation>
    </message>
    <message>
        <source>Seat %1, excluded</source>
        <translation>席位 %1，不计</translation>
    </message>
    <message>
        <source>Seat %1</source>
        <translation>席位 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n relation(s) without a recusal</source>
        <translation>
            <numerusform>%n 处利害关系尚未回避</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>touyan::FaultLine</name>
    <message numerus="yes">
        <source>All %n…</source>
        <translation>
            <numerusform>全部 %n 条…</numerusform>
        </translation>
    </message>
    <message>
        <source>Read all…</source>
        <translation>查看全文…</translation>
    </message>
    <message>
        <source>What is said</source>
        <translation>提示全文</translation>
    </message>
</context>
<context>
    <name>touyan::FieldCells</name>
    <message>
        <source>Coverage of the scenario fields</source>
        <translation>场景领域覆盖</translation>
    </message>
    <message>
        <source>%1 – %2: no project</source>
        <extracomment>1: programme, 2: scenario field</extracomment>
        <translation>%1 · %2：无项目</translation>
    </message>
    <message numerus="yes">
        <source>%1 – %2: %n project(s)</source>
        <translation>
            <numerusform>%1 · %2：%n 个项目</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>touyan::FieldPills</name>
    <message>
        <source>Fields to represent</source>
        <translation>须有代表的领域</translation>
    </message>
    <message numerus="yes">
        <source>All %n field(s)</source>
        <translation>
            <numerusform>全部 %n 个领域</numerusform>
        </translation>
    </message>
    <message>
        <source>Without a choice each field of the pool is represented, as far as there are seats.</source>
        <translation>未选择时，在席位允许的范围内，专家库的每个专业领域均有代表。</translation>
    </message>
</context>
<context>
    <name>touyan::FieldRow</name>
    <message>
        <source>Must not be empty</source>
        <translation>必填项</translation>
    </message>
</context>
<context>
    <name>touyan::FigureRow</name>
    <message>
        <source>Key projects of the year</source>
        <translation>年度重点项目</translation>
    </message>
    <message>
        <source>Total investment</source>
        <translation>总投资</translation>
    </message>
    <message>
        <source>Invested in the year</source>
        <translation>年度完成投资</translation>
    </message>
    <message>
        <source>Lights</source>
        <translation>进度预警</translation>
    </message>
    <message>
        <source>Platforms built</source>
        <translation>创新平台建成</translation>
    </message>
    <message>
        <source>Decisions due</source>
        <translation>督办事项到期</translation>
    </message>
    <message>
        <source>Candidates to review</source>
        <translation>候选待评审</translation>
    </message>
</context>
<context>
    <name>touyan::FileActions</name>
    <message>
        <source>Touyan databases (*.touyan)</source>
        <translation>头雁数据库 (*.touyan)</translation>
    </message>
    <message>
        <source>&amp;New…</source>
        <translation>新建(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>打开(&amp;O)…</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>最近打开(&amp;R)</translation>
    </message>
    <message>
        <source>Open the &amp;example portfolio</source>
        <translation>打开示例库(&amp;E)</translation>
    </message>
    <message>
        <source>Save a &amp;copy…</source>
        <translation>另存副本(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Back up now</source>
        <translation>立即备份(&amp;B)</translation>
    </message>
    <message>
        <source>Res&amp;tore a backup…</source>
        <translation>还原备份(&amp;T)…</translation>
    </message>
    <message>
        <source>No file was opened yet</source>
        <translation>尚未打开过文件</translation>
    </message>
    <message>
        <source>New database</source>
        <translation>新建数据库</translation>
    </message>
    <message>
        <source>Open a database</source>
        <translation>打开数据库</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>另存副本</translation>
    </message>
    <message>
        <source>A copy was saved as %1</source>
        <translation>副本已保存为 %1</translation>
    </message>
    <message>
        <source>Backed up to %1</source>
        <translation>已备份到 %1</translation>
    </message>
    <message>
        <source>Choose a backup</source>
        <translation>选择备份</translation>
    </message>
    <message>
        <source>Restore as</source>
        <translation>还原为</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>还原备份</translation>
    </message>
    <message>
        <source>Put the backup “%1” in the place of “%2”, which is open?</source>
        <translation>用备份“%1”替换正在打开的“%2”？</translation>
    </message>
    <message>
        <source>The present file is kept beside it under another name. What was done since it was opened cannot be undone step by step any more.</source>
        <translation>当前文件将另名保存在同一文件夹。打开以来的操作此后不能再逐步撤销。</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>替换(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Another file…</source>
        <translation>另存为其他文件(&amp;A)…</translation>
    </message>
    <message>
        <source>The file that was there is kept as %1</source>
        <translation>原文件已另存为 %1</translation>
    </message>
    <message>
        <source>The restored file has faults: %1</source>
        <translation>还原的文件有问题：%1</translation>
    </message>
    <message>
        <source>%1 copy %2</source>
        <extracomment>the name of a copy of a file; 1: that of the file, 2: a day</extracomment>
        <translation>%1 副本 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) that were refused in the file before are not saved there.</source>
        <translation>
            <numerusform>原文件中有 %n 处未通过校验的内容没有保存。</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1”, which was open last, is not there any more: it was moved, renamed or removed. Open it where it is now, or restore a backup of it.</source>
        <translation>上次打开的“%1”已不在原处：它被移动、改名或删除。请到它现在的位置打开，或还原它的备份。</translation>
    </message>
    <message>
        <source>The backup “%1” cannot take the place of “%2”, which is open here for reading only.</source>
        <translation>“%2”在此为只读打开，不能用备份“%1”替换。</translation>
    </message>
</context>
<context>
    <name>touyan::FilterChip</name>
    <message numerus="yes">
        <source>%1 and others, %n in all</source>
        <extracomment>1: the first chosen, n: how many are chosen</extracomment>
        <translation>
            <numerusform>%1 等 %n 个</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>touyan::FilterStrip</name>
    <message>
        <source>%1: click to show all again</source>
        <translation>%1：点击取消</translation>
    </message>
    <message>
        <source>Takes this part of the filter away</source>
        <translation>取消这一项筛选</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>显示范围</translation>
    </message>
</context>
<context>
    <name>touyan::FindingList</name>
    <message>
        <source>Show</source>
        <translation>定位</translation>
    </message>
    <message>
        <source>Show: %1</source>
        <extracomment>1: what a rule found</extracomment>
        <translation>定位：%1</translation>
    </message>
</context>
<context>
    <name>touyan::FlowCard</name>
    <message>
        <source>Rolling list</source>
        <translation>滚动接续</translation>
    </message>
</context>
<context>
    <name>touyan::FundingTab</name>
    <message>
        <source>Goals of the years</source>
        <translation>年度目标</translation>
    </message>
    <message>
        <source>Investment by year</source>
        <translation>分年投资</translation>
    </message>
    <message>
        <source>Planned / done, 10,000 yuan</source>
        <translation>计划 / 完成，万元</translation>
    </message>
    <message>
        <source>Funding sources</source>
        <translation>资金来源</translation>
    </message>
    <message>
        <source>No sources are stated yet.</source>
        <translation>尚未填写资金来源。</translation>
    </message>
    <message>
        <source>Sum %1: equal to the total investment</source>
        <translation>合计 %1，与总投资一致</translation>
    </message>
    <message>
        <source>Sum %1, differs from the total investment by %2</source>
        <translation>合计 %1，与总投资相差 %2</translation>
    </message>
</context>
<context>
    <name>touyan::HelpWindow</name>
    <message>
        <source>Touyan Help</source>
        <translation>头雁帮助</translation>
    </message>
    <message>
        <source>Help text</source>
        <translation>帮助内容</translation>
    </message>
</context>
<context>
    <name>touyan::HistoryTab</name>
    <message>
        <source>Added: %1</source>
        <translation>新增：%1</translation>
    </message>
    <message>
        <source>Removed: %1</source>
        <translation>删除：%1</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <extracomment>1: a field, 2: its value before, 3: its value since</extracomment>
        <translation>%1：%2 → %3</translation>
    </message>
    <message>
        <source>Nothing was changed since the file was created.</source>
        <translation>建库以来没有修改记录。</translation>
    </message>
    <message numerus="yes">
        <source>%n older change(s) are in the journal.</source>
        <translation>
            <numerusform>更早的 %n 条修改见操作日志。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>touyan::HolidaysModel</name>
    <message>
        <source>free</source>
        <translation>放假</translation>
    </message>
    <message>
        <source>worked</source>
        <translation>上班</translation>
    </message>
    <message>
        <source>stated by the office</source>
        <translation>本单位设置</translation>
    </message>
    <message>
        <source>comes with the program</source>
        <translation>随程序提供</translation>
    </message>
    <message>
        <source>From – to</source>
        <translation>起止日期</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>天数</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Stated by</source>
        <translation>来源</translation>
    </message>
</context>
<context>
    <name>touyan::HolidaysPane</name>
    <message>
        <source>&amp;Add</source>
        <translation>添加(&amp;A)</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>移除(&amp;M)</translation>
    </message>
    <message>
        <source>Y&amp;ear</source>
        <translation>年度(&amp;E)</translation>
    </message>
    <message>
        <source>Public holidays</source>
        <translation>节假日</translation>
    </message>
    <message>
        <source>free</source>
        <translation>放假</translation>
    </message>
    <message>
        <source>worked</source>
        <translation>上班</translation>
    </message>
    <message>
        <source>Kind of day</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>自(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;to</source>
        <translation>至(&amp;T)</translation>
    </message>
    <message>
        <source>These days count where working days do, as for the days on which a list is public.</source>
        <translation>按工作日计算的期限（如公示期）以此为准，周末默认放假。</translation>
    </message>
    <message>
        <source>The public holidays of %1 are not known: only weekends are free. Add them once they are announced.</source>
        <translation>尚无 %1 年的节假日安排，目前只有周末放假；公布后请在下方添加。</translation>
    </message>
    <message>
        <source>What comes with the program is contradicted, what the office stated is forgotten.</source>
        <translation>移除随程序提供的日期将改为相反安排；移除本单位设置的日期则恢复原样。</translation>
    </message>
</context>
<context>
    <name>touyan::Inspector</name>
    <message>
        <source>Not judged</source>
        <translation>未评价</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>只读</translation>
    </message>
    <message>
        <source>Basics</source>
        <translation>基本</translation>
    </message>
    <message>
        <source>Milestones</source>
        <translation>节点</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>投资</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>调度</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) behind</source>
        <translation>
            <numerusform>滞后 %n 个百分点</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) ahead</source>
        <translation>
            <numerusform>超前 %n 个百分点</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>touyan::InspectorPanel</name>
    <message>
        <source>Close details</source>
        <translation>关闭详情</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详情</translation>
    </message>
</context>
<context>
    <name>touyan::IssueModel</name>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>工作表</translation>
    </message>
    <message>
        <source>Cell</source>
        <translation>单元格</translation>
    </message>
    <message>
        <source>What is wrong and what to do</source>
        <translation>问题与处理办法</translation>
    </message>
</context>
<context>
    <name>touyan::IssueSeal</name>
    <message>
        <source>Issued on %1</source>
        <translation>%1 印发</translation>
    </message>
    <message>
        <source>Copy the SHA-256</source>
        <translation>复制 SHA-256</translation>
    </message>
    <message>
        <source>The SHA-256 of the issued list is on the clipboard.</source>
        <translation>印发清单的 SHA-256 已复制到剪贴板。</translation>
    </message>
</context>
<context>
    <name>touyan::IssuesDialog</name>
    <message>
        <source>What was found</source>
        <translation>发现的问题</translation>
    </message>
</context>
<context>
    <name>touyan::JobBar</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>正在停止…</translation>
    </message>
    <message>
        <source>%1 %2 %</source>
        <extracomment>1: what is being done, 2: a number of percent</extracomment>
        <translation>%1 %2%</translation>
    </message>
</context>
<context>
    <name>touyan::LimitAdder</name>
    <message>
        <source>Limit by</source>
        <translation>限额类别</translation>
    </message>
    <message>
        <source>Limit on</source>
        <translation>限额对象</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>不少于</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>不超过</translation>
    </message>
    <message>
        <source>Add &amp;limit</source>
        <translation>添加限额(&amp;L)</translation>
    </message>
    <message>
        <source>Limit “%1”</source>
        <translation>设置“%1”的限额</translation>
    </message>
</context>
<context>
    <name>touyan::LineFieldEditor</name>
    <message>
        <source>10,000 yuan</source>
        <translation>万元</translation>
    </message>
    <message>
        <source>Choose a day</source>
        <translation>选择日期</translation>
    </message>
</context>
<context>
    <name>touyan::ListChooser</name>
    <message>
        <source>%1: list</source>
        <translation>%1：清单</translation>
    </message>
    <message>
        <source>%1: which text of the list</source>
        <translation>%1：清单版本</translation>
    </message>
    <message>
        <source>%1: day</source>
        <translation>%1：日期</translation>
    </message>
    <message>
        <source>List of %1</source>
        <translation>%1 年清单</translation>
    </message>
    <message>
        <source>as of a day…</source>
        <translation>截至某日…</translation>
    </message>
    <message>
        <source>as of “%1”</source>
        <extracomment>1: a meeting</extracomment>
        <translation>截至“%1”</translation>
    </message>
</context>
<context>
    <name>touyan::ListMomentEditor</name>
    <message>
        <source>Automatic</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>Choose a list</source>
        <translation>选择清单</translation>
    </message>
</context>
<context>
    <name>touyan::ListRecordDialog</name>
    <message>
        <source>No.</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>办理人</translation>
    </message>
    <message>
        <source>From</source>
        <translation>原状态</translation>
    </message>
    <message>
        <source>To</source>
        <translation>改为</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>审定会议</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>变更内容</translation>
    </message>
    <message>
        <source>Steps and revisions of the list of %1</source>
        <translation>%1年度清单步骤与调整记录</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>Revisions</source>
        <translation>调整</translation>
    </message>
    <message>
        <source>Back to: %1</source>
        <translation>退回：%1</translation>
    </message>
    <message>
        <source>No step is recorded of this list yet.</source>
        <translation>本清单尚无步骤记录。</translation>
    </message>
    <message>
        <source>Steps (%1), returns and undone ones included</source>
        <translation>步骤记录（%1步，含退回和撤销）</translation>
    </message>
    <message>
        <source>The list was not revised.</source>
        <translation>本清单未作调整。</translation>
    </message>
    <message>
        <source>Revisions (%1)</source>
        <translation>历次调整（%1次）</translation>
    </message>
</context>
<context>
    <name>touyan::LookActions</name>
    <message>
        <source>&amp;Appearance</source>
        <translation>外观(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>语言(&amp;L)</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>跟随系统(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>浅色(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>深色(&amp;D)</translation>
    </message>
    <message>
        <source>The language changes when Touyan is started again.</source>
        <translation>重新启动头雁后生效。</translation>
    </message>
</context>
<context>
    <name>touyan::MainWindow</name>
    <message>
        <source>Print report</source>
        <translation>打印报告</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>查看(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Year</source>
        <translation>年度(&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;Reports</source>
        <translation>报告(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>工具(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Check the file</source>
        <translation>检查文件(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>设置(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;New project</source>
        <translation>新建项目(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>搜索(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Clear the filter</source>
        <translation>清除筛选(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Previous year</source>
        <translation>上一年度(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Next year</source>
        <translation>下一年度(&amp;N)</translation>
    </message>
    <message>
        <source>Year of the &amp;reference date</source>
        <translation>统计基准日所在年度(&amp;R)</translation>
    </message>
    <message>
        <source>Reference &amp;date…</source>
        <translation>统计基准日(&amp;D)…</translation>
    </message>
    <message>
        <source>&amp;About Touyan</source>
        <translation>关于头雁(&amp;A)</translation>
    </message>
    <message>
        <source>%1 (read-only) – Touyan</source>
        <translation>%1（只读）— 头雁</translation>
    </message>
    <message>
        <source>%1 – Touyan</source>
        <translation>%1 — 头雁</translation>
    </message>
    <message>
        <source>The file is sound: content, journal and rules were checked.</source>
        <translation>检查通过：文件内容、日志和业务规则均无问题。</translation>
    </message>
    <message>
        <source>Touyan</source>
        <translation>头雁</translation>
    </message>
    <message>
        <source>&amp;Steps and revisions of the list…</source>
        <translation>清单步骤与调整记录(&amp;S)…</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) were refused and are not saved. Close nevertheless?</source>
        <translation>
            <numerusform>有 %n 处内容未通过校验，尚未保存。仍要关闭吗？</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>touyan::MapFileDialog</name>
    <message>
        <source>%1 areas, %2 of them known districts</source>
        <extracomment>1: number of areas in a map file, 2: of these the ones that the program knows</extracomment>
        <translation>%1 个区域，其中 %2 个为已知区域</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>另有 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is odd in the file.</source>
        <translation>文件无异常。</translation>
    </message>
    <message>
        <source>Use a map of your own</source>
        <translation>使用自备地图</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>as printed on the map, e.g. 辽S(2020)000号</source>
        <translation>按图上所印填写，如 辽S(2020)000号</translation>
    </message>
    <message>
        <source>&amp;Approval number (审图号)</source>
        <translation>审图号(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Use this map</source>
        <translation>使用此地图(&amp;U)</translation>
    </message>
    <message>
        <source>Without a number every picture of the map says that it is for internal use only.</source>
        <translation>不填审图号时，每张地图都会注明“仅限内部使用”。</translation>
    </message>
    <message>
        <source>The number is printed on every picture of the map.</source>
        <translation>审图号会印在每张地图上。</translation>
    </message>
</context>
<context>
    <name>touyan::MapPage</name>
    <message>
        <source>Map of the districts</source>
        <translation>区域地图</translation>
    </message>
    <message>
        <source>District map</source>
        <translation>区域地图</translation>
    </message>
    <message>
        <source>What the districts are coloured by</source>
        <translation>着色指标</translation>
    </message>
    <message>
        <source>Natural classes</source>
        <translation>自然断点</translation>
    </message>
    <message>
        <source>Equal classes</source>
        <translation>等距</translation>
    </message>
    <message>
        <source>Quantiles</source>
        <translation>分位数</translation>
    </message>
    <message>
        <source>How values are divided into classes</source>
        <translation>分级方式</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>缩小</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Whole map</source>
        <translation>全图</translation>
    </message>
    <message>
        <source>Map &amp;file</source>
        <translation>地图文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Load a standard map…</source>
        <translation>载入标准地图(&amp;L)…</translation>
    </message>
    <message>
        <source>&amp;Back to the bundled map</source>
        <translation>恢复自带示意图(&amp;B)</translation>
    </message>
    <message>
        <source>E&amp;xport</source>
        <translation>导出(&amp;X)</translation>
    </message>
    <message>
        <source>Map as &amp;SVG…</source>
        <translation>地图 SVG(&amp;S)…</translation>
    </message>
    <message>
        <source>Map as P&amp;NG…</source>
        <translation>地图 PNG(&amp;N)…</translation>
    </message>
    <message>
        <source>The bundled map is shown: %1</source>
        <translation>已改用自带示意图：%1</translation>
    </message>
    <message>
        <source>Load a standard map</source>
        <translation>载入标准地图</translation>
    </message>
    <message>
        <source>GeoJSON map (*.geojson *.json)</source>
        <translation>GeoJSON 地图 (*.geojson *.json)</translation>
    </message>
    <message>
        <source>Export the map</source>
        <translation>导出地图</translation>
    </message>
    <message>
        <source>Map as &amp;PDF</source>
        <translation>地图存为 PDF(&amp;P)</translation>
    </message>
    <message>
        <source>%1…</source>
        <translation>%1…</translation>
    </message>
    <message>
        <source>The map %1 is shown from now on.</source>
        <translation>已改用地图 %1。</translation>
    </message>
    <message>
        <source>The map was saved as %1.</source>
        <translation>地图已存为 %1。</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>项目标记</translation>
    </message>
    <message>
        <source>Platforms</source>
        <translation>平台标记</translation>
    </message>
    <message>
        <source>Zones</source>
        <translation>功能区</translation>
    </message>
    <message>
        <source>Marks where projects are</source>
        <translation>标出项目所在地</translation>
    </message>
    <message>
        <source>Marks where platforms are</source>
        <translation>标出平台所在地</translation>
    </message>
    <message>
        <source>Names the functional zones</source>
        <translation>标出功能区</translation>
    </message>
    <message>
        <source>Reading the map…</source>
        <translation>正在读取地图……</translation>
    </message>
    <message>
        <source>Stopped. The map is as it was.</source>
        <translation>已停止，地图未变。</translation>
    </message>
</context>
<context>
    <name>touyan::MapView</name>
    <message>
        <source>District map</source>
        <translation>区域地图</translation>
    </message>
    <message>
        <source>No figures</source>
        <translation>无数据</translation>
    </message>
    <message numerus="yes">
        <source>%n project(s)</source>
        <translation>
            <numerusform>共 %n 个项目</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n platform(s)</source>
        <translation>
            <numerusform>%n 个平台</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>另有 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>Of the city</source>
        <extracomment>Hover card of the map: share of the whole city</extracomment>
        <translation>占全市</translation>
    </message>
    <message>
        <source>%1%, no. %2 of %3</source>
        <translation>%1%，第 %2 位（共 %3）</translation>
    </message>
</context>
<context>
    <name>touyan::MeetingChooser</name>
    <message>
        <source>A new meeting…</source>
        <translation>新会议…</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>会议</translation>
    </message>
    <message>
        <source>What the meeting is called</source>
        <translation>会议名称</translation>
    </message>
    <message>
        <source>Name of the new meeting</source>
        <translation>新会议名称</translation>
    </message>
    <message>
        <source>Day of the new meeting</source>
        <translation>新会议日期</translation>
    </message>
</context>
<context>
    <name>touyan::MeterList</name>
    <message>
        <source>too many</source>
        <translation>超出</translation>
    </message>
    <message>
        <source>too few</source>
        <translation>不足</translation>
    </message>
    <message>
        <source>Bounds of the list</source>
        <translation>清单约束</translation>
    </message>
</context>
<context>
    <name>touyan::MilestonesTab</name>
    <message>
        <source>Add a milestone…</source>
        <translation>添加节点…</translation>
    </message>
    <message>
        <source>Remove milestone</source>
        <translation>删除节点</translation>
    </message>
    <message>
        <source>Milestones</source>
        <translation>节点</translation>
    </message>
    <message>
        <source>%1 of %2 reached; weights add up to %3</source>
        <extracomment>1: milestones reached, 2: all, 3: a percentage</extracomment>
        <translation>已完成 %1/%2，权重合计 %3</translation>
    </message>
</context>
<context>
    <name>touyan::MiniBarChart</name>
    <message>
        <source>%1: planned %2, done %3</source>
        <translation>%1：计划 %2，完成 %3</translation>
    </message>
    <message>
        <source>Planned and done</source>
        <translation>计划与完成</translation>
    </message>
</context>
<context>
    <name>touyan::MomentEditor</name>
    <message>
        <source>Automatic</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>1: a moment, 2: what was done then</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 · meeting pack printed or saved</source>
        <extracomment>1: the moment of the file that a printed or saved meeting pack was made from</extracomment>
        <translation>%1 · 会议材料打印或保存</translation>
    </message>
</context>
<context>
    <name>touyan::NavigationBar</name>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
</context>
<context>
    <name>touyan::NoProjects</name>
    <message>
        <source>Clear the filter</source>
        <translation>清除筛选</translation>
    </message>
    <message>
        <source>Show all years</source>
        <translation>显示历年项目</translation>
    </message>
    <message>
        <source>No project passes the filter in %1.</source>
        <translation>%1 年没有符合筛选条件的项目。</translation>
    </message>
    <message>
        <source>There is no project on the list of %1.</source>
        <translation>%1 年度清单上没有项目。</translation>
    </message>
    <message>
        <source>There is no project in reserve.</source>
        <translation>储备库中没有项目。</translation>
    </message>
    <message>
        <source>There is no project in this file yet. Enter, paste or import the first ones on the page “Key projects”.</source>
        <translation>本库还没有项目。请在“重点项目”页录入、粘贴或导入第一批项目。</translation>
    </message>
    <message>
        <source>There is no list of %1, and no project is under way in it by its plan.</source>
        <translation>尚无 %1 年度清单，按计划建设期也没有在建项目。</translation>
    </message>
</context>
<context>
    <name>touyan::ObjectionForm</name>
    <message>
        <source>Person or organisation</source>
        <translation>个人或单位</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结论</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>项目处理</translation>
    </message>
    <message>
        <source>&amp;Against</source>
        <translation>异议项目(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;What is objected</source>
        <translation>事由(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>提出人(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Came on</source>
        <translation>提出日期(&amp;C)</translation>
    </message>
    <message>
        <source>A&amp;t length</source>
        <translation>内容(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Settled on</source>
        <translation>办结日期(&amp;S)</translation>
    </message>
    <message>
        <source>What was fo&amp;und</source>
        <translation>核查情况(&amp;U)</translation>
    </message>
</context>
<context>
    <name>touyan::ObjectionsDialog</name>
    <message>
        <source>Nothing was objected so far.</source>
        <translation>公示期间尚未收到异议。</translation>
    </message>
    <message>
        <source>&amp;New objection</source>
        <translation>登记异议(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>保存(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>放弃修改(&amp;D)</translation>
    </message>
    <message>
        <source>Objections to the list of %1</source>
        <translation>%1 年度清单公示异议</translation>
    </message>
    <message>
        <source>Objections</source>
        <translation>异议</translation>
    </message>
    <message>
        <source>Keep or discard what was typed here first.</source>
        <translation>请先保存或放弃当前修改。</translation>
    </message>
    <message>
        <source>There is no list yet.</source>
        <translation>尚无清单。</translation>
    </message>
    <message>
        <source>Public from %1 to %2.</source>
        <translation>公示期 %1 至 %2。</translation>
    </message>
    <message numerus="yes">
        <source>%n objection(s) are open and keep the list from being issued.</source>
        <translation>
            <numerusform>还有 %n 件异议未办结，办结前不能印发。</numerusform>
        </translation>
    </message>
    <message>
        <source>No objection is open.</source>
        <translation>没有未办结的异议。</translation>
    </message>
</context>
<context>
    <name>touyan::ObjectionsModel</name>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>What is objected</source>
        <translation>事由</translation>
    </message>
    <message>
        <source>From</source>
        <translation>提出人</translation>
    </message>
    <message>
        <source>Came on</source>
        <translation>提出日期</translation>
    </message>
    <message>
        <source>Settled on</source>
        <translation>办结日期</translation>
    </message>
</context>
<context>
    <name>touyan::OptimiseDialog</name>
    <message>
        <source>Optimise the choice of %1</source>
        <translation>%1 年度优化建议</translation>
    </message>
    <message>
        <source>Constraints</source>
        <translation>约束条件</translation>
    </message>
    <message>
        <source>What is maximised</source>
        <translation>优化目标</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>评分</translation>
    </message>
    <message>
        <source>Score and targets</source>
        <translation>评分与目标差距</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>优化建议</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>显示内容</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>未列入</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>差异</translation>
    </message>
    <message>
        <source>Value against budget</source>
        <translation>价值—预算曲线</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
    <message>
        <source>C&amp;alculate again</source>
        <translation>重新计算(&amp;A)</translation>
    </message>
    <message>
        <source>A&amp;dopt the proposal</source>
        <translation>采纳建议(&amp;D)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>There is no list of %1.</source>
        <translation>没有 %1 年度清单。</translation>
    </message>
    <message>
        <source>No choice keeps all constraints. These contradict each other:
%1</source>
        <translation>没有方案能同时满足全部约束。以下约束互相冲突：
%1</translation>
    </message>
    <message>
        <source>%1 projects, %2 of them new · value %3 · support %4</source>
        <extracomment>1: number of projects, 2: of them new, 3: points, 4: an amount with its unit</extracomment>
        <translation>%1 项，其中新增 %2 项 · 总价值 %3 · 支持资金 %4</translation>
    </message>
    <message>
        <source>The file has changed since: calculate again.</source>
        <translation>此后数据已有变动：请重新计算。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>1: a project, 2: why it is in or out</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message numerus="yes">
        <source>%n project(s) that the proposal places otherwise were placed by hand and stay where they are: %1. “Leave to the proposals” on the board lets them follow.</source>
        <extracomment>1: names of some of them, n: projects</extracomment>
        <translation>
            <numerusform>%n 个项目由人工安排，与建议不同，采纳后保持原处：%1。如要随建议调整，请在看板上选“交还系统建议”。</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>With targets, each project that one of them still lacks adds %1 points.</source>
        <translation>计入目标时，目标尚缺的每一个项目加 %1 分。</translation>
    </message>
</context>
<context>
    <name>touyan::OrderAdder</name>
    <message>
        <source>Order</source>
        <translation>指定方式</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Other project</source>
        <translation>另一项目</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Add &amp;order</source>
        <translation>添加指定(&amp;O)</translation>
    </message>
    <message>
        <source>Order “%1” for “%2”</source>
        <extracomment>1: &quot;must be in&quot;, &quot;must stay out&quot; or &quot;one of two&quot;; 2: a project</extracomment>
        <translation>指定“%2”：%1</translation>
    </message>
</context>
<context>
    <name>touyan::OrderedChoices</name>
    <message>
        <source>Move up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>下移</translation>
    </message>
</context>
<context>
    <name>touyan::OutputActions</name>
    <message>
        <source>Annual list as &amp;workbook (xlsx)…</source>
        <translation>年度清单工作簿 xlsx(&amp;W)…</translation>
    </message>
    <message>
        <source>Annual list as &amp;CSV…</source>
        <translation>年度清单 CSV(&amp;C)…</translation>
    </message>
    <message>
        <source>Annual list as &amp;PDF…</source>
        <translation>年度清单 PDF(&amp;P)…</translation>
    </message>
    <message>
        <source>Annual list %1</source>
        <translation>%1年度重点项目清单</translation>
    </message>
    <message>
        <source>Export the annual list</source>
        <translation>导出年度清单</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>已写入：%1</translation>
    </message>
    <message>
        <source>Annual list for &amp;editing (Word)…</source>
        <translation>年度清单可编辑稿（Word）(&amp;E)…</translation>
    </message>
</context>
<context>
    <name>touyan::OutsideNotice</name>
    <message>
        <source>&amp;Load anew</source>
        <translation>重新载入(&amp;L)</translation>
    </message>
    <message>
        <source>%1 changed this file at %2: %3. What is shown here is older.</source>
        <extracomment>1: who, 2: time of day, 3: what was done</extracomment>
        <translation>文件已被 %1 于 %2 改动：%3。此处显示的是改动前的内容。</translation>
    </message>
</context>
<context>
    <name>touyan::OverviewPage</name>
    <message>
        <source>Targets of the plan</source>
        <translation>规划目标进度</translation>
    </message>
    <message>
        <source>Districts</source>
        <translation>区域分布</translation>
    </message>
    <message>
        <source>planned for the year, 100 million yuan</source>
        <translation>年度计划投资（亿元）</translation>
    </message>
    <message>
        <source>Planned investment by district</source>
        <translation>各区域年度计划投资</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>需要关注</translation>
    </message>
    <message>
        <source>No project has a yellow or red light.</source>
        <translation>没有红灯、黄灯项目。</translation>
    </message>
    <message>
        <source>Meetings and dates ahead</source>
        <translation>近期会议与节点</translation>
    </message>
    <message numerus="yes">
        <source>Nothing is due in the next %n day(s).</source>
        <translation>
            <numerusform>今后 %n 天内没有会议、节点和到期事项。</numerusform>
        </translation>
    </message>
    <message>
        <source>Overview of %1</source>
        <translation>%1 年度总览</translation>
    </message>
    <message>
        <source>as of %1, against the month before</source>
        <translation>截至 %1 · 较上月</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>截至 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n project(s) pass the filter</source>
        <translation>
            <numerusform>筛选出 %n 个项目</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n project(s) with a red or yellow light</source>
        <translation>
            <numerusform>红灯、黄灯 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Print the overview…</source>
        <translation>打印总览(&amp;P)…</translation>
    </message>
    <message>
        <source>Rolling list</source>
        <translation>滚动接续</translation>
    </message>
    <message>
        <source>Arrange…</source>
        <translation>排列…</translation>
    </message>
    <message>
        <source>Choose the cards of this page and their order</source>
        <translation>选择本页显示的卡片及其次序</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>meetings and events: whole city</source>
        <translation>会议、活动为全市</translation>
    </message>
    <message>
        <source>No investment is planned for %1 by the projects shown. The annual goals of projects state it.</source>
        <translation>所列项目均未填写 %1 年计划投资，可在项目的年度目标中填写。</translation>
    </message>
</context>
<context>
    <name>touyan::PageView</name>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>第 %1 页，共 %2 页</translation>
    </message>
</context>
<context>
    <name>touyan::PaperList</name>
    <message>
        <source>Find a paper</source>
        <translation>查找材料</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>材料</translation>
    </message>
</context>
<context>
    <name>touyan::PaperOutput</name>
    <message>
        <source>Stopped. No file was written.</source>
        <translation>已停止，没有写出文件。</translation>
    </message>
    <message>
        <source>Save for Word</source>
        <translation>存为 Word 文件</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>存为 PDF</translation>
    </message>
    <message>
        <source>Word files (*.docx)</source>
        <translation>Word 文件 (*.docx)</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF 文件 (*.pdf)</translation>
    </message>
    <message>
        <source>Writing %1</source>
        <translation>正在写入 %1</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>已写入：%1</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>Printing “%1”</source>
        <translation>正在打印“%1”</translation>
    </message>
    <message>
        <source>Sent to the printer</source>
        <translation>已发送到打印机</translation>
    </message>
    <message>
        <source>PDF/A for archives (*.pdf)</source>
        <translation>归档用 PDF/A (*.pdf)</translation>
    </message>
</context>
<context>
    <name>touyan::PaperPanel</name>
    <message>
        <source>Options</source>
        <translation>选项</translation>
    </message>
    <message>
        <source>Wording</source>
        <translation>措辞</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>正文</translation>
    </message>
    <message>
        <source>Follow the filter</source>
        <translation>按顶栏筛选</translation>
    </message>
    <message>
        <source>Only the projects that the filters of the top bar let pass</source>
        <translation>只列顶栏筛选出的项目</translation>
    </message>
    <message>
        <source>Year %1, from the top bar</source>
        <translation>%1 年度（随顶栏）</translation>
    </message>
    <message>
        <source>No filter is set: all projects.</source>
        <translation>未设筛选：全部项目。</translation>
    </message>
    <message>
        <source>Only %1</source>
        <translation>仅 %1</translation>
    </message>
    <message>
        <source>All projects, whatever the filter (%1) lets pass</source>
        <translation>全部项目，不按筛选（%1）</translation>
    </message>
    <message>
        <source>Text (%1)</source>
        <translation>正文（%1）</translation>
    </message>
    <message>
        <source>The parts are made as they were when that pack was printed or saved.</source>
        <translation>各部分按该会议材料印制或保存时的选项和措辞制作。</translation>
    </message>
</context>
<context>
    <name>touyan::PictureCard</name>
    <message>
        <source>Copy as &amp;picture</source>
        <translation>复制为图片(&amp;P)</translation>
    </message>
    <message>
        <source>Copy &amp;data</source>
        <translation>复制数据(&amp;D)</translation>
    </message>
    <message>
        <source>Open as &amp;table</source>
        <translation>以表格打开(&amp;T)</translation>
    </message>
    <message>
        <source>Save as &amp;SVG picture…</source>
        <translation>另存为 SVG 图片(&amp;S)…</translation>
    </message>
    <message>
        <source>Save as P&amp;DF…</source>
        <translation>另存为 PDF(&amp;F)…</translation>
    </message>
    <message>
        <source>Save as P&amp;NG picture…</source>
        <translation>另存为 PNG 图片(&amp;N)…</translation>
    </message>
    <message>
        <source>Save as &amp;workbook…</source>
        <translation>另存为工作簿（含图表）(&amp;W)…</translation>
    </message>
    <message>
        <source>Copy, open or save this chart</source>
        <translation>复制、打开或保存此图</translation>
    </message>
    <message>
        <source>Chart menu</source>
        <translation>图表菜单</translation>
    </message>
    <message>
        <source>Save the chart</source>
        <translation>保存图表</translation>
    </message>
    <message>
        <source>The picture of “%1” was copied.</source>
        <translation>已复制图表“%1”的图片。</translation>
    </message>
    <message numerus="yes">
        <source>The numbers of “%1” were copied, %n row(s).</source>
        <translation>
            <numerusform>已复制图表“%1”的数据，共 %n 行。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>touyan::Portfolio</name>
    <message>
        <source>%1 “%2”</source>
        <translation>%1“%2”</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>The file may not be changed by you; it is opened for reading only.</source>
        <translation>您没有修改该文件的权限，已以只读方式打开。</translation>
    </message>
    <message>
        <source>%1 is working with this file; it is opened for reading only.</source>
        <translation>%1正在使用该文件，已以只读方式打开。</translation>
    </message>
    <message>
        <source>Today&apos;s automatic backup could not be made: %1</source>
        <translation>今天的自动备份未能完成：%1</translation>
    </message>
    <message>
        <source>The file is open for reading only. Nothing was changed.</source>
        <translation>文件以只读方式打开，未作任何更改。</translation>
    </message>
    <message>
        <source>The file is damaged: %1</source>
        <translation>文件已损坏：%1</translation>
    </message>
    <message>
        <source>The journal was tampered with: entry %1 does not fit its hash.</source>
        <translation>日志曾被改动：第 %1 条与其校验值不符。</translation>
    </message>
    <message>
        <source>Nothing can be written in the folder of this file; it is opened for reading only. Check the folder&apos;s permissions and the disk&apos;s free space.</source>
        <translation>无法写入该文件所在的文件夹，已以只读方式打开；请检查文件夹权限和磁盘空间。</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <translation>“%1”：%2</translation>
    </message>
    <message>
        <source>The records are not as entry %1 of the journal left them: another program changed the file.</source>
        <translation>记录与日志第 %1 条之后的状态不符：文件被其他程序改动过。</translation>
    </message>
    <message>
        <source>The journal was tampered with: it does not end with the entry that was written last.</source>
        <translation>日志被篡改：末尾不是最后写入的条目。</translation>
    </message>
    <message>
        <source>“%1” was moved, renamed or removed while it was open. Nothing was changed. Save a copy, or open the file where it is now.</source>
        <translation>“%1”在打开期间被移动、改名或删除，未作任何改动。请另存副本，或到文件现在的位置打开它。</translation>
    </message>
</context>
<context>
    <name>touyan::PreviewWidget</name>
    <message>
        <source>Save as PDF…</source>
        <translation>另存为PDF…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>打印…</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>页码</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>上一页</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>下一页</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>缩小</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>缩放</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation>适合宽度</translation>
    </message>
    <message>
        <source>Fit page</source>
        <translation>整页显示</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>/ %1 页</translation>
    </message>
    <message>
        <source>Official fonts are not all installed; others stand in for them: %1</source>
        <translation>未安装全部公文字体，暂以其他字体代替：%1</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>Save as Word…</source>
        <translation>另存为 Word…</translation>
    </message>
    <message>
        <source>A word processor file, for changing sentences before printing</source>
        <translation>Word 文件，便于在打印前修改文字</translation>
    </message>
    <message>
        <source>Thumbnails</source>
        <translation>缩略图</translation>
    </message>
    <message numerus="yes">
        <source>%n official font(s) are not installed; others stand in.</source>
        <translation>
            <numerusform>有 %n 种公文字体未安装，暂以其他字体代替。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>touyan::ProjectStrip</name>
    <message>
        <source>Next: %1 %2</source>
        <translation>下一节点：%1 %2</translation>
    </message>
    <message>
        <source>Next: %1 %2 (expected %3)</source>
        <translation>下一节点：%1 %2（预计 %3）</translation>
    </message>
    <message>
        <source>Open &amp;details</source>
        <translation>打开详情(&amp;D)</translation>
    </message>
    <message>
        <source>Select a project to see it here.</source>
        <translation>选择一个项目后在此显示。</translation>
    </message>
    <message>
        <source>Invested ¥%1 / %2 × 100M</source>
        <extracomment>1: invested so far, 2: total investment, both in 100 million yuan</extracomment>
        <translation>投资 %1 / %2 亿元</translation>
    </message>
    <message>
        <source>Invested ¥%1 × 100M, total not stated</source>
        <translation>投资 %1 亿元，总投资未明确</translation>
    </message>
    <message>
        <source>“%1” is not among the projects shown.</source>
        <translation>“%1”不在当前显示的项目之中。</translation>
    </message>
</context>
<context>
    <name>touyan::ProjectTable</name>
    <message>
        <source>Projects</source>
        <translation>项目表</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>另有 %n 处</numerusform>
        </translation>
    </message>
    <message>
        <source>The copied range is larger than the table from here.</source>
        <translation>复制的区域超出了表格范围。</translation>
    </message>
    <message numerus="yes">
        <source>Paste %n cell(s)</source>
        <translation>
            <numerusform>粘贴 %n 个单元格</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fill down %n cell(s)</source>
        <translation>
            <numerusform>向下填充 %n 个单元格</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Empty %n cell(s)</source>
        <translation>
            <numerusform>清空 %n 个单元格</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <translation>“%1”：%2</translation>
    </message>
</context>
<context>
    <name>touyan::ProjectTableModel</name>
    <message>
        <source>%1, in units of 10,000 yuan</source>
        <translation>%1（万元）</translation>
    </message>
    <message>
        <source>Edit %1 “%2”: %3</source>
        <extracomment>1: kind of record, 2: its name, 3: the field</extracomment>
        <translation>修改%1“%2”：%3</translation>
    </message>
    <message>
        <source>“%1” cannot be edited here.</source>
        <translation>“%1”不能在此处修改。</translation>
    </message>
</context>
<context>
    <name>touyan::ProofModel</name>
    <message>
        <source>right</source>
        <translation>相符</translation>
    </message>
    <message>
        <source>wrong</source>
        <translation>有误</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>In the text</source>
        <translation>文中</translation>
    </message>
    <message>
        <source>In the records</source>
        <translation>库中</translation>
    </message>
    <message>
        <source>Taken for</source>
        <translation>核对的是</translation>
    </message>
</context>
<context>
    <name>touyan::ProofWindow</name>
    <message>
        <source>Next wrong figure</source>
        <translation>下一处有误</translation>
    </message>
    <message>
        <source>Put the right figure in</source>
        <translation>改为库中数字</translation>
    </message>
    <message>
        <source>Put all in</source>
        <translation>全部改正</translation>
    </message>
    <message>
        <source>Check the figures of a text</source>
        <translation>核稿</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文稿</translation>
    </message>
    <message>
        <source>paste it here; figures are checked as you type</source>
        <translation>粘贴到这里，边改边核</translation>
    </message>
    <message>
        <source>For example: in the year 12 key projects were arranged with a total investment of 3.4 hundred million yuan.</source>
        <translation>例如：全年安排重点项目12个，总投资3.4亿元。</translation>
    </message>
    <message>
        <source>Text to be checked</source>
        <translation>待核文稿</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>Figures of the text</source>
        <translation>文中的数字</translation>
    </message>
    <message>
        <source>No text yet.</source>
        <translation>还没有文稿。</translation>
    </message>
    <message>
        <source>The text has no figures.</source>
        <translation>文稿里没有数字。</translation>
    </message>
    <message>
        <source>%1 wrong, %2 right, %3 unknown</source>
        <extracomment>numbers of figures in a text</extracomment>
        <translation>有误 %1 处，相符 %2 处，不明 %3 处</translation>
    </message>
    <message>
        <source>As of %1; without a day in the text also %2</source>
        <translation>按 %1 核对；文中未写日期的，也按 %2 核对</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>按 %1 核对</translation>
    </message>
    <message>
        <source>As in the pack of %1</source>
        <translation>按%1会议材料的数据</translation>
    </message>
    <message>
        <source>As the file is now</source>
        <translation>按库中现在的数据</translation>
    </message>
    <message>
        <source>Moment of the figures</source>
        <translation>核对所用数据的时刻</translation>
    </message>
    <message>
        <source>What was changed after a pack was made is not in its papers</source>
        <translation>会议材料形成以后的改动不在材料里</translation>
    </message>
</context>
<context>
    <name>touyan::ProsePane</name>
    <message>
        <source>changed</source>
        <translation>已改</translation>
    </message>
    <message>
        <source>check numbers</source>
        <translation>核数字</translation>
    </message>
    <message>
        <source>Back to generated</source>
        <translation>恢复生成</translation>
    </message>
    <message>
        <source>All back</source>
        <translation>全部恢复</translation>
    </message>
    <message>
        <source>Paragraphs</source>
        <translation>段落</translation>
    </message>
    <message>
        <source>Words of the paragraph</source>
        <translation>段落文字</translation>
    </message>
    <message>
        <source>Drops the change: the paragraph is generated again</source>
        <translation>放弃改动，按数据重新生成本段</translation>
    </message>
    <message>
        <source>Drops the changes of all paragraphs</source>
        <translation>放弃所有段落的改动</translation>
    </message>
    <message>
        <source>This paper has no paragraphs to be changed: its tables say it all.</source>
        <translation>这份材料没有可改的段落：内容都在表里。</translation>
    </message>
    <message numerus="yes">
        <source>%n of the paragraphs changed.</source>
        <translation>
            <numerusform>改动了 %n 段。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source> In %n of them a number is not what the records say.</source>
        <extracomment>after the sentence of how many paragraphs are changed</extracomment>
        <translation>
            <numerusform>其中 %n 段的数字与库中不符。</numerusform>
        </translation>
    </message>
    <message>
        <source>Generated now: %1</source>
        <translation>现在生成的文字：%1</translation>
    </message>
</context>
<context>
    <name>touyan::RankingModel</name>
    <message>
        <source>within</source>
        <translation>名额内</translation>
    </message>
    <message>
        <source>at the cut</source>
        <translation>名额线并列</translation>
    </message>
    <message>
        <source>beyond</source>
        <translation>名额外</translation>
    </message>
    <message>
        <source>no score</source>
        <translation>无评分</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>名次</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Undertaker</source>
        <translation>承担单位</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>得分</translation>
    </message>
    <message>
        <source>Spread</source>
        <translation>标准差</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>最低—最高</translation>
    </message>
    <message>
        <source>“No”</source>
        <translation>否决</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>名额</translation>
    </message>
    <message>
        <source>Equal scores share their rank</source>
        <translation>得分相同名次并列</translation>
    </message>
    <message>
        <source>Out of 100, weighted</source>
        <translation>百分制，已加权</translation>
    </message>
    <message>
        <source>Standard deviation of the sheets that count</source>
        <translation>有效评分的标准差</translation>
    </message>
    <message>
        <source>Lowest and highest total that counts</source>
        <translation>有效总分的最低和最高</translation>
    </message>
    <message>
        <source>Sheets that count</source>
        <translation>有效评分份数</translation>
    </message>
    <message>
        <source>Experts who answered a knock-out question with “no”</source>
        <translation>对否决项答“否”的专家数</translation>
    </message>
    <message>
        <source>What the rank means under the places that are free</source>
        <translation>按可用名额，名次意味着什么</translation>
    </message>
    <message>
        <source>%1 tied</source>
        <translation>%1 并列</translation>
    </message>
    <message numerus="yes">
        <source>Here the %n place(s) end</source>
        <translation>
            <numerusform>以上 %n 个名额</numerusform>
        </translation>
    </message>
    <message>
        <source>left the selection</source>
        <translation>已退出遴选</translation>
    </message>
    <message>
        <source>voted down</source>
        <translation>否决</translation>
    </message>
</context>
<context>
    <name>touyan::RankingPane</name>
    <message>
        <source>Ranking</source>
        <translation>排名</translation>
    </message>
    <message>
        <source>none</source>
        <translation>不设</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>名额</translation>
    </message>
    <message>
        <source>What the quota leaves beside what is carried over. Another number only shows what would be; it is not kept.</source>
        <translation>清单名额减去续建结转后的余数。改动只作试算，不保存。</translation>
    </message>
    <message>
        <source>How firm the ranking is</source>
        <translation>名次稳定性</translation>
    </message>
    <message>
        <source>How strict the experts are</source>
        <translation>专家宽严程度</translation>
    </message>
    <message>
        <source>Points beside the others on the same projects</source>
        <translation>与其他专家对相同项目评分之差（分）</translation>
    </message>
    <message>
        <source>Recusals and remarks</source>
        <translation>回避与说明</translation>
    </message>
    <message>
        <source>Expert %1 is excluded: %2</source>
        <translation>专家 %1 评分不计：%2</translation>
    </message>
    <message>
        <source>%1 does not score “%2”: %3</source>
        <extracomment>1: the expert, 2: the project, 3: the reason</extracomment>
        <translation>%1 回避“%2”：%3</translation>
    </message>
    <message>
        <source>Nobody is recused or excluded, and no sheet lacks anything.</source>
        <translation>无人回避或剔除，评分没有缺项。</translation>
    </message>
    <message>
        <source>Expert %1</source>
        <translation>专家 %1</translation>
    </message>
    <message>
        <source>“%1” – %2</source>
        <extracomment>1: the project, 2: why it is voted down</extracomment>
        <translation>“%1”——%2</translation>
    </message>
</context>
<context>
    <name>touyan::ReasonPopup</name>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>确定</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>touyan::ReasonsDelegate</name>
    <message>
        <source>%1, +%2</source>
        <extracomment>1: reasons, 2: how many more there are, for which there is no room</extracomment>
        <translation>%1，另 %2 项</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
</context>
<context>
    <name>touyan::RecordGridModel</name>
    <message>
        <source>Add %1 “%2”</source>
        <extracomment>1: kind of record, 2: its name</extracomment>
        <translation>添加%1“%2”</translation>
    </message>
    <message>
        <source>Remove %1 “%2”</source>
        <translation>移除%1“%2”</translation>
    </message>
    <message>
        <source>Edit %1 “%2”: %3</source>
        <extracomment>1: kind of record, 2: its name, 3: the field</extracomment>
        <translation>修改%1“%2”：%3</translation>
    </message>
</context>
<context>
    <name>touyan::ReferenceDateDialog</name>
    <message>
        <source>Reference date</source>
        <translation>统计基准日</translation>
    </message>
    <message>
        <source>Schedule, lights and overdue dates are judged as of this day, on every page and paper.</source>
        <translation>所有页面和材料中的序时进度、亮灯和逾期天数均按这一天计算。</translation>
    </message>
    <message>
        <source>Always &amp;today</source>
        <translation>始终为当天(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>日期(&amp;D)</translation>
    </message>
    <message>
        <source>Judge as of today</source>
        <translation>按当天统计</translation>
    </message>
    <message>
        <source>Set the reference date to %1</source>
        <translation>统计基准日设为 %1</translation>
    </message>
</context>
<context>
    <name>touyan::RegistryPage</name>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>&amp;New project</source>
        <translation>新建项目(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Delete project</source>
        <translation>删除项目(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Paste cells</source>
        <translation>粘贴单元格(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Fill down</source>
        <translation>向下填充(&amp;F)</translation>
    </message>
    <message>
        <source>Reserve</source>
        <translation>储备库</translation>
    </message>
    <message>
        <source>All years</source>
        <translation>历年</translation>
    </message>
    <message>
        <source>Which projects</source>
        <translation>项目范围</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>新建项目</translation>
    </message>
    <message>
        <source>New project (Ctrl+N)</source>
        <translation>新建项目（Ctrl+N）</translation>
    </message>
    <message>
        <source>The file is read-only</source>
        <translation>文件为只读</translation>
    </message>
    <message>
        <source>Key projects</source>
        <translation>重点项目</translation>
    </message>
    <message>
        <source>Amounts in 10,000 yuan</source>
        <translation>金额单位：万元</translation>
    </message>
    <message>
        <source>List of %1</source>
        <translation>%1 年度清单</translation>
    </message>
    <message>
        <source>The key projects of the plan belong here. There is none yet.</source>
        <translation>这里登记规划的重点项目，目前还没有。</translation>
    </message>
    <message>
        <source>No project fits the filter.</source>
        <translation>没有符合筛选条件的项目。</translation>
    </message>
    <message>
        <source>There is no project in this part of the registry.</source>
        <translation>此范围内没有项目。</translation>
    </message>
    <message>
        <source>Show all projects</source>
        <translation>显示全部项目</translation>
    </message>
    <message>
        <source>New project %1</source>
        <translation>新建项目 %1</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>Usual columns</source>
        <translation>恢复默认列</translation>
    </message>
    <message>
        <source>Under way in %1</source>
        <translation>%1年在建</translation>
    </message>
    <message>
        <source>“%1” was deleted. Ctrl+Z brings it back.</source>
        <translation>已删除“%1”，按 Ctrl+Z 可恢复。</translation>
    </message>
    <message numerus="yes">
        <source>“%1” was deleted with %n milestone(s), goals, reports and sources. Ctrl+Z brings it back.</source>
        <translation>
            <numerusform>已删除“%1”及其节点、年度目标、月报、资金来源共 %n 条，按 Ctrl+Z 可恢复。</numerusform>
        </translation>
    </message>
    <message>
        <source>Key projects of %1</source>
        <translation>%1 年重点项目</translation>
    </message>
    <message>
        <source>Export the table of projects</source>
        <translation>导出项目表</translation>
    </message>
    <message>
        <source>This &amp;table as workbook (xlsx)…</source>
        <translation>本页项目表存为工作簿(&amp;T)（xlsx）…</translation>
    </message>
    <message>
        <source>This ta&amp;ble as CSV…</source>
        <translation>本页项目表存为 CSV(&amp;B)…</translation>
    </message>
</context>
<context>
    <name>touyan::ReportWindow</name>
    <message>
        <source>Paper</source>
        <translation>纸张</translation>
    </message>
    <message>
        <source>Preview: %1</source>
        <translation>预览：%1</translation>
    </message>
</context>
<context>
    <name>touyan::ReportsPage</name>
    <message>
        <source>Save as P&amp;DF…</source>
        <translation>存为 PDF(&amp;D)…</translation>
    </message>
    <message>
        <source>Save as PDF for the &amp;archive (PDF/A)…</source>
        <translation>存为归档 PDF（PDF/A）(&amp;A)…</translation>
    </message>
    <message>
        <source>Save for &amp;Word…</source>
        <translation>存为 Word(&amp;W)…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>打印(&amp;P)…</translation>
    </message>
    <message>
        <source>Open in a &amp;window of its own</source>
        <translation>在独立窗口中打开(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Check the figures of a text…</source>
        <translation>核稿(&amp;C)…</translation>
    </message>
    <message>
        <source>Check a text</source>
        <translation>核稿</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>独立窗口</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>Word</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>Report centre</source>
        <translation>报告中心</translation>
    </message>
    <message>
        <source>The paper is being made…</source>
        <translation>正在生成材料…</translation>
    </message>
    <message>
        <source>“%1” is still to be chosen at the left.</source>
        <translation>还需在左侧选定“%1”。</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>截至 %1</translation>
    </message>
    <message>
        <source>Stopped: the paper was not made.</source>
        <translation>已停止，材料没有生成。</translation>
    </message>
    <message>
        <source>Make the paper</source>
        <translation>重新生成</translation>
    </message>
    <message numerus="yes">
        <source>%n paragraph(s) changed by hand, with a bar at the side.</source>
        <translation>
            <numerusform>有 %n 段经人工修改，页边以竖线标出。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source> %n number(s) on yellow ground no longer match the records.</source>
        <extracomment>after the sentence of how many paragraphs were changed</extracomment>
        <translation>
            <numerusform>其中 %n 个数字与库内数据不符，以黄底标出。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>touyan::ReportsTab</name>
    <message>
        <source>Monthly reports</source>
        <translation>月度调度</translation>
    </message>
    <message>
        <source>%1: not reported</source>
        <translation>%1：未填报</translation>
    </message>
</context>
<context>
    <name>touyan::ReservePopup</name>
    <message>
        <source>Find in the reserve</source>
        <translation>查找储备项目</translation>
    </message>
    <message>
        <source>Projects in reserve</source>
        <translation>储备项目</translation>
    </message>
    <message>
        <source>Add from the reserve</source>
        <translation>从储备库增补候选</translation>
    </message>
    <message numerus="yes">
        <source>Make %n candidate(s)</source>
        <translation>
            <numerusform>列为候选（%n 项）</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>touyan::ReturnQuestion</name>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Take back “%1”?</source>
        <translation>撤销“%1”？</translation>
    </message>
    <message>
        <source>Do “%1” again?</source>
        <translation>重做“%1”？</translation>
    </message>
    <message>
        <source>&amp;Reason; it is kept with the step</source>
        <translation>理由（随步骤记录，必填）(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Reason, if there is one; it is kept with the step</source>
        <translation>理由（随步骤记录，可不填）(&amp;R)</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>必填</translation>
    </message>
    <message>
        <source>May stay empty</source>
        <translation>可不填</translation>
    </message>
    <message>
        <source>&amp;Take back</source>
        <translation>撤销(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Do again</source>
        <translation>重做(&amp;D)</translation>
    </message>
</context>
<context>
    <name>touyan::ReviewPage</name>
    <message>
        <source>Print the record of the &amp;draw…</source>
        <translation>打印专家抽取记录(&amp;D)…</translation>
    </message>
    <message>
        <source>Print the &amp;summary…</source>
        <translation>打印评审汇总表(&amp;S)…</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>评审轮次</translation>
    </message>
    <message>
        <source>Set-up</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Experts</source>
        <translation>专家</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>打分</translation>
    </message>
    <message>
        <source>Ranking</source>
        <translation>排名</translation>
    </message>
    <message>
        <source>Part of the review</source>
        <translation>评审环节</translation>
    </message>
    <message>
        <source>New round</source>
        <translation>新建轮次</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>Scoring sheets</source>
        <translation>评分表</translation>
    </message>
    <message>
        <source>Expert review of %1</source>
        <translation>%1 年度专家评审</translation>
    </message>
    <message>
        <source>The list of %1 has no review yet. A round takes over the criteria of the last one; then its panel is drawn.</source>
        <translation>%1 年度清单还没有评审。新的一轮沿用上一轮的指标，随后抽取专家。</translation>
    </message>
    <message>
        <source>There is no list for %1 yet, and so nothing to review.</source>
        <translation>还没有 %1 年度清单，无可评审。</translation>
    </message>
    <message>
        <source>Set up a round of review</source>
        <translation>设置评审轮次</translation>
    </message>
    <message>
        <source>&amp;Remove the round</source>
        <translation>删除本轮(&amp;R)</translation>
    </message>
    <message>
        <source>Removes a round that has no scores, with criteria and panel</source>
        <translation>删除没有打分的轮次，连同指标和专家组</translation>
    </message>
    <message>
        <source>The panel is not drawn yet.</source>
        <translation>尚未抽取专家。</translation>
    </message>
    <message>
        <source>Nobody is drawn yet. The panel&apos;s sheets are typed in or collected here, and the ranking follows from them.</source>
        <translation>尚未抽取专家。抽取后，在此录入或导入各位专家的评分，排名随之得出。</translation>
    </message>
    <message>
        <source>To the set-up</source>
        <translation>前往设置</translation>
    </message>
</context>
<context>
    <name>touyan::ReviewState</name>
    <message>
        <source>The year has no list yet.</source>
        <translation>该年度还没有清单。</translation>
    </message>
    <message>
        <source>A recusal needs a reason.</source>
        <translation>回避须写明理由。</translation>
    </message>
    <message>
        <source>%1 is recused from “%2” already.</source>
        <translation>%1 已对“%2”回避。</translation>
    </message>
    <message>
        <source>Recuse %1 from “%2”</source>
        <extracomment>1: the expert, 2: the project</extracomment>
        <translation>%1 回避“%2”</translation>
    </message>
    <message>
        <source>Add the recusals that are missing</source>
        <translation>补上缺少的回避</translation>
    </message>
    <message>
        <source>Only a round without scores can be removed.</source>
        <translation>只能删除没有打分的轮次。</translation>
    </message>
    <message>
        <source>Remove “%1”</source>
        <translation>删除“%1”</translation>
    </message>
</context>
<context>
    <name>touyan::RevisionDialog</name>
    <message>
        <source>Revision of the list of %1</source>
        <translation>%1年度清单调整</translation>
    </message>
    <message>
        <source>Kind of revision</source>
        <translation>调整类别</translation>
    </message>
    <message>
        <source>&amp;Make the revision</source>
        <translation>办理调整(&amp;M)</translation>
    </message>
    <message>
        <source>Only a list that was issued and is not closed can be revised.</source>
        <translation>只有已印发且未结转的清单可以调整。</translation>
    </message>
    <message>
        <source>&amp;Project</source>
        <translation>项目(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>日期(&amp;D)</translation>
    </message>
    <message>
        <source>M&amp;eeting</source>
        <translation>会议(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>理由(&amp;R)</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>不变</translation>
    </message>
    <message>
        <source>As it is; 10,000 yuan</source>
        <translation>不变；万元</translation>
    </message>
    <message>
        <source>Put o&amp;ff for the year</source>
        <translation>本年度暂缓(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Nature</source>
        <translation>性质(&amp;N)</translation>
    </message>
    <message>
        <source>Planned &amp;investment</source>
        <translation>计划投资(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Support</source>
        <translation>支持资金(&amp;S)</translation>
    </message>
    <message>
        <source>There is no list for this year.</source>
        <translation>本年度没有清单。</translation>
    </message>
    <message>
        <source>Name or its pinyin initials</source>
        <translation>名称或拼音首字母</translation>
    </message>
</context>
<context>
    <name>touyan::RollingFlowView</name>
    <message>
        <source>Rolling flow between the years&apos; lists</source>
        <translation>年度清单滚动接续</translation>
    </message>
</context>
<context>
    <name>touyan::RuleModel</name>
    <message>
        <source>Remove the limit on “%1”</source>
        <translation>删除“%1”的限额</translation>
    </message>
    <message>
        <source>Remove the order on “%1”</source>
        <translation>删除对“%1”的指定</translation>
    </message>
</context>
<context>
    <name>touyan::ScenePreview</name>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>上一页</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>下一页</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Pages of a preview; %1 is the page, %2 how many there are</extracomment>
        <translation>%1 / %2</translation>
    </message>
</context>
<context>
    <name>touyan::ScoreGridModel</name>
    <message>
        <source>recused</source>
        <translation>回避</translation>
    </message>
    <message>
        <source>excluded</source>
        <translation>不计</translation>
    </message>
    <message>
        <source>Does not count: %1</source>
        <translation>不计入：%1</translation>
    </message>
    <message>
        <source>incomplete</source>
        <translation>缺项</translation>
    </message>
    <message>
        <source>Missing: %1</source>
        <translation>缺：%1</translation>
    </message>
    <message>
        <source>Not scored yet</source>
        <translation>尚未打分</translation>
    </message>
    <message>
        <source>Answered with “no”: %1</source>
        <translation>答“否”：%1</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Expert %1</source>
        <translation>专家 %1</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>得分</translation>
    </message>
    <message>
        <source>Sheets that count</source>
        <translation>有效评分份数</translation>
    </message>
</context>
<context>
    <name>touyan::ScoreSheetActions</name>
    <message>
        <source>&amp;Write the scoring sheets…</source>
        <translation>生成评分表(&amp;W)…</translation>
    </message>
    <message>
        <source>&amp;Collect scoring sheets…</source>
        <translation>回收评分表(&amp;C)…</translation>
    </message>
    <message>
        <source>Writes one workbook per expert to be filled in</source>
        <translation>为每位专家生成一份待填写的工作簿</translation>
    </message>
    <message>
        <source>Reads the workbooks that experts handed back</source>
        <translation>读取专家交回的工作簿</translation>
    </message>
    <message>
        <source>Folder for the scoring sheets</source>
        <translation>评分表存放的文件夹</translation>
    </message>
    <message>
        <source>Scoring sheets that came back</source>
        <translation>选择交回的评分表</translation>
    </message>
    <message>
        <source>Workbooks (*.xlsx)</source>
        <translation>工作簿 (*.xlsx)</translation>
    </message>
    <message numerus="yes">
        <source>%n scoring sheet(s) written to %1</source>
        <translation>
            <numerusform>已生成 %n 份评分表：%1</numerusform>
        </translation>
    </message>
    <message>
        <source>Without a sheet, because they may score none of the projects: %1</source>
        <translation>以下专家无可评项目，未生成评分表：%1</translation>
    </message>
    <message>
        <source>Collect scoring sheets</source>
        <translation>回收评分表</translation>
    </message>
    <message>
        <source>&amp;Replace scores that are there already</source>
        <translation>替换已有的评分(&amp;R)</translation>
    </message>
    <message>
        <source>%1 of %2 workbooks can be taken over. A workbook with a fault is left out as a whole; the others are not affected.</source>
        <translation>%2 份工作簿中有 %1 份可以采用。有问题的工作簿整份不采用，其余不受影响。</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Take over %n workbook(s)</source>
        <translation>
            <numerusform>采用 %n 份(&amp;T)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n scoring sheet(s) taken over</source>
        <translation>
            <numerusform>已采用 %n 份评分表</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>touyan::ScoresPane</name>
    <message>
        <source>complete</source>
        <translation>完整</translation>
    </message>
    <message>
        <source>incomplete</source>
        <translation>缺项</translation>
    </message>
    <message>
        <source>recused</source>
        <translation>回避</translation>
    </message>
    <message>
        <source>excluded</source>
        <translation>不计</translation>
    </message>
    <message>
        <source>not scored</source>
        <translation>未打分</translation>
    </message>
    <message>
        <source>Weight · full marks</source>
        <translation>权重·满分</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>是或否</translation>
    </message>
    <message>
        <source>“%1” takes points from 0 to %2.</source>
        <translation>“%1”的分值应在 0 到 %2 之间。</translation>
    </message>
    <message>
        <source>Scores by project and expert</source>
        <translation>按项目和专家的评分</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>评分表</translation>
    </message>
    <message>
        <source>Scores by criterion</source>
        <translation>按指标的评分</translation>
    </message>
    <message>
        <source>Why the scores of this expert do not count</source>
        <translation>该专家评分不计的理由</translation>
    </message>
    <message>
        <source>Reason of the exclusion</source>
        <translation>剔除理由</translation>
    </message>
    <message>
        <source>Excluding an expert</source>
        <translation>剔除专家评分</translation>
    </message>
    <message>
        <source>An exclusion needs a reason.</source>
        <translation>剔除须写明理由。</translation>
    </message>
    <message>
        <source>Expert %1 · %2</source>
        <translation>专家 %1 · %2</translation>
    </message>
    <message>
        <source>Count again</source>
        <translation>恢复计入</translation>
    </message>
    <message>
        <source>Exclude expert %1</source>
        <translation>剔除专家 %1</translation>
    </message>
    <message>
        <source>Put a substitute in</source>
        <translation>递补专家</translation>
    </message>
    <message>
        <source>The next in the order of the lots takes a seat in place of an expert who cannot come</source>
        <translation>专家不能参加时，由签序中的下一位递补</translation>
    </message>
</context>
<context>
    <name>touyan::ScreeningDetail</name>
    <message>
        <source>Reason in your own words; goes into the letter</source>
        <translation>审查意见，将写入补正通知</translation>
    </message>
    <message>
        <source>Reason of the verdict</source>
        <translation>审查意见</translation>
    </message>
    <message>
        <source>&amp;Pass</source>
        <translation>通过(&amp;P)</translation>
    </message>
    <message>
        <source>To be &amp;supplemented</source>
        <translation>补正(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Fail</source>
        <translation>不通过(&amp;F)</translation>
    </message>
    <message>
        <source>Re&amp;open</source>
        <translation>重新审查(&amp;O)</translation>
    </message>
    <message>
        <source>total investment %1 (10,000 yuan)</source>
        <translation>总投资 %1 万元</translation>
    </message>
    <message>
        <source>The checks suggest: %1</source>
        <translation>检查建议：%1</translation>
    </message>
    <message>
        <source>Your verdict: %1</source>
        <translation>审查结论：%1</translation>
    </message>
    <message numerus="yes">
        <source>Answers and verdict are given to all %n chosen project(s).</source>
        <translation>
            <numerusform>回答和结论将用于所选的 %n 个项目。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>touyan::ScreeningDialog</name>
    <message>
        <source>&amp;Accept all suggestions</source>
        <translation>采纳全部建议(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Letters…</source>
        <translation>补正通知(&amp;L)…</translation>
    </message>
    <message>
        <source>Screening of the list of %1</source>
        <translation>%1 年清单形式审查</translation>
    </message>
    <message>
        <source>No project applies for the list of %1.</source>
        <translation>%1 年清单没有申报项目。</translation>
    </message>
    <message>
        <source>Part of the screening</source>
        <translation>审查内容</translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>申报项目</translation>
    </message>
    <message>
        <source>Questions of the office</source>
        <translation>办公室问题</translation>
    </message>
    <message>
        <source>Gives every project without a verdict the one that its checks suggest</source>
        <translation>对尚无结论的项目采用检查建议的结论</translation>
    </message>
    <message>
        <source>Screening of %1</source>
        <translation>%1 年形式审查</translation>
    </message>
    <message>
        <source>no deadline</source>
        <translation>不设期限</translation>
    </message>
    <message>
        <source>letters to supplement</source>
        <translation>补正通知</translation>
    </message>
    <message>
        <source>Supplement un&amp;til</source>
        <translation>补正截止(&amp;T)</translation>
    </message>
</context>
<context>
    <name>touyan::ScreeningModel</name>
    <message>
        <source>Suggested</source>
        <translation>建议</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>结论</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Undertaking organisation</source>
        <translation>承担单位</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>原因</translation>
    </message>
</context>
<context>
    <name>touyan::ScreeningQuestions</name>
    <message>
        <source>Move &amp;up</source>
        <translation>上移(&amp;U)</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>下移(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>删除(&amp;R)</translation>
    </message>
    <message>
        <source>Questions of the office</source>
        <translation>办公室问题</translation>
    </message>
    <message>
        <source>Asked of every candidate beside the computed checks; “yes” is the answer that passes. What is to be handed in goes into the letter when the answer is no.</source>
        <translation>在自动检查之外向每个申报项目提出；回答“是”为通过，回答“否”时，“需补材料”写入补正通知。</translation>
    </message>
    <message>
        <source>Add a &amp;question</source>
        <translation>增加问题(&amp;Q)</translation>
    </message>
    <message>
        <source>Remove a question</source>
        <translation>删除问题</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) to “%1” go with the question.</source>
        <translation>
            <numerusform>删除该问题后，对“%1”的 %n 个回答将一并删除。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>touyan::ScreeningRow</name>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>No</source>
        <translation>否</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>未答</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>To hand in: %1</source>
        <translation>需补材料：%1</translation>
    </message>
</context>
<context>
    <name>touyan::SearchBar</name>
    <message>
        <source>Find in the document</source>
        <translation>在文档中查找</translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation>上一处</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>下一处</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>未找到</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>第 %1 处，共 %2 处</translation>
    </message>
</context>
<context>
    <name>touyan::SeatModel</name>
    <message>
        <source>Seat</source>
        <translation>席位</translation>
    </message>
    <message>
        <source>Expert</source>
        <translation>专家</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>专业领域</translation>
    </message>
    <message>
        <source>Recusals</source>
        <translation>回避</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Excluded</source>
        <translation>不计</translation>
    </message>
</context>
<context>
    <name>touyan::SelectionHeader</name>
    <message>
        <source>Shown as</source>
        <translation>显示方式</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>板</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表</translation>
    </message>
</context>
<context>
    <name>touyan::SelectionPage</name>
    <message>
        <source>&amp;Move to</source>
        <translation>移至(&amp;M)</translation>
    </message>
    <message>
        <source>Carry over…</source>
        <translation>生成结转…</translation>
    </message>
    <message>
        <source>Screening…</source>
        <translation>形式审查…</translation>
    </message>
    <message>
        <source>Optimise…</source>
        <translation>优化建议…</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>与上年比较</translation>
    </message>
    <message>
        <source>What differs from the list of the year before</source>
        <translation>与上一年度清单的差异</translation>
    </message>
    <message>
        <source>Next step…</source>
        <translation>下一步…</translation>
    </message>
    <message>
        <source>Give a &amp;reason…</source>
        <translation>填写理由(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Leave to the proposals</source>
        <translation>交还系统建议(&amp;L)</translation>
    </message>
    <message>
        <source>Proposals may move the project again: nobody insists on its place.</source>
        <translation>系统建议可再次调整该项目。</translation>
    </message>
    <message>
        <source>&amp;Open the project</source>
        <translation>打开项目(&amp;O)</translation>
    </message>
    <message>
        <source>Selection of key projects of %1</source>
        <translation>%1 年度重点项目遴选</translation>
    </message>
    <message>
        <source>There is no list for %1 yet. The selection begins with it: projects are carried over, candidates proposed, reviewed and chosen.</source>
        <translation>%1 年度尚无清单。遴选由建立清单开始：结转续建项目，提出候选，评审并择优。</translation>
    </message>
    <message>
        <source>Make the list of %1</source>
        <translation>建立 %1 年度清单</translation>
    </message>
    <message>
        <source>Make projects from the reserve candidates.</source>
        <translation>将储备库项目列为候选。</translation>
    </message>
    <message>
        <source>Every project in reserve is on the list.</source>
        <translation>储备项目均已在清单内。</translation>
    </message>
    <message>
        <source>To “%1”</source>
        <translation>进入“%1”</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>1: column of the board, 2: why nothing can be moved there</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>The filter hides these projects.</source>
        <translation>这些项目被筛选条件隐藏。</translation>
    </message>
    <message>
        <source>Give a reason</source>
        <translation>填写理由</translation>
    </message>
    <message>
        <source>Why is “%1” put off?</source>
        <translation>“%1”为何暂缓？</translation>
    </message>
    <message numerus="yes">
        <source>Why are %n project(s) put off?</source>
        <translation>
            <numerusform>%n 个项目为何暂缓？</numerusform>
        </translation>
    </message>
    <message>
        <source>Why is “%1” taken off?</source>
        <translation>“%1”为何调出？</translation>
    </message>
    <message numerus="yes">
        <source>Why are %n project(s) taken off?</source>
        <translation>
            <numerusform>%n 个项目为何调出？</numerusform>
        </translation>
    </message>
    <message>
        <source>Why is “%1” in “%2”?</source>
        <translation>“%1”列入“%2”的理由</translation>
    </message>
    <message>
        <source>Candidates…</source>
        <translation>增补候选…</translation>
    </message>
    <message>
        <source>Decisions…</source>
        <translation>会议审定…</translation>
    </message>
    <message>
        <source>What the meeting decided on each project</source>
        <translation>逐项登记会议审定结果</translation>
    </message>
    <message>
        <source>Objections…</source>
        <translation>公示异议…</translation>
    </message>
    <message>
        <source>What was objected while the list is public</source>
        <translation>公示期间收到的异议及处理</translation>
    </message>
    <message>
        <source>Revision…</source>
        <translation>清单调整…</translation>
    </message>
    <message>
        <source>Add, take off or amend a project of the issued list</source>
        <translation>对已印发清单增补、调出或变更项目</translation>
    </message>
    <message>
        <source>&amp;Support and plan…</source>
        <translation>支持金额与年度计划(&amp;S)…</translation>
    </message>
    <message>
        <source>The experts voted “%1” down. Why is it put on the list?</source>
        <translation>“%1”被专家否决。为何列入清单？</translation>
    </message>
    <message numerus="yes">
        <source>The experts voted down some of %n project(s). Why are they put on the list?</source>
        <translation>
            <numerusform>这 %n 个项目中有被专家否决的。为何列入清单？</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>touyan::SettingsDialog</name>
    <message>
        <source>10 / 20 percentage points</source>
        <translation>10 / 20 个百分点</translation>
    </message>
    <message>
        <source>10 / 30 percentage points</source>
        <translation>10 / 30 个百分点</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>&amp;Your name in the journal</source>
        <translation>日志中的姓名(&amp;Y)</translation>
    </message>
    <message>
        <source>Own values</source>
        <translation>自定义</translation>
    </message>
    <message>
        <source>&amp;Preset for lights</source>
        <translation>亮灯预设(&amp;P)</translation>
    </message>
    <message>
        <source> percentage points</source>
        <translation> 个百分点</translation>
    </message>
    <message>
        <source>Yellow from a lag of</source>
        <translation>黄灯：滞后达到</translation>
    </message>
    <message>
        <source>Red above a lag of</source>
        <translation>红灯：滞后超过</translation>
    </message>
    <message>
        <source>Yellow when a milestone is overdue by more than</source>
        <translation>黄灯：节点逾期超过</translation>
    </message>
    <message>
        <source> days</source>
        <translation> 天</translation>
    </message>
    <message>
        <source>Yellow without a report for</source>
        <translation>黄灯：连续未报</translation>
    </message>
    <message>
        <source> months</source>
        <translation> 个月</translation>
    </message>
    <message>
        <source>Red when the start is overdue by</source>
        <translation>红灯：开工逾期超过</translation>
    </message>
    <message>
        <source>Red must not begin before yellow: raise the second value.</source>
        <translation>红灯阈值不能低于黄灯阈值，请调高第二项。</translation>
    </message>
    <message>
        <source>Change the thresholds of the lights</source>
        <translation>调整亮灯阈值</translation>
    </message>
    <message>
        <source>Part of the settings</source>
        <translation>设置分类</translation>
    </message>
    <message>
        <source>General</source>
        <translation>通用</translation>
    </message>
    <message>
        <source>Public holidays</source>
        <translation>节假日</translation>
    </message>
    <message>
        <source>Change the settings</source>
        <translation>更改设置</translation>
    </message>
</context>
<context>
    <name>touyan::SetupPane</name>
    <message>
        <source>Edit “%1”: %2</source>
        <translation>修改“%1”：%2</translation>
    </message>
    <message>
        <source>New criterion…</source>
        <translation>新指标…</translation>
    </message>
    <message>
        <source>Criteria</source>
        <translation>评审指标</translation>
    </message>
    <message>
        <source>The weights of the scored criteria add up to 100%.</source>
        <translation>计分指标的权重合计为 100%。</translation>
    </message>
    <message>
        <source>Remove criterion</source>
        <translation>移除指标</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>评审轮次</translation>
    </message>
    <message>
        <source>Sum of the weights: %1</source>
        <translation>权重合计：%1</translation>
    </message>
</context>
<context>
    <name>touyan::SeverityBars</name>
    <message>
        <source>%1: %2 points, stricter than the others</source>
        <translation>%1：%2 分，比其他专家严</translation>
    </message>
    <message>
        <source>%1: %2 points, more lenient than the others</source>
        <translation>%1：%2 分，比其他专家宽</translation>
    </message>
</context>
<context>
    <name>touyan::SnapshotBar</name>
    <message>
        <source>What moved since</source>
        <translation>此后变动</translation>
    </message>
    <message>
        <source>New snapshot</source>
        <translation>重取快照</translation>
    </message>
    <message>
        <source>Opens the correction sheet to the pack</source>
        <translation>打开会议材料的勘误表</translation>
    </message>
    <message>
        <source>Makes the pack from the file as it is now</source>
        <translation>按库中现在的数据重新生成会议材料</translation>
    </message>
    <message>
        <source>All parts from the file as of %1</source>
        <translation>各部分均取自 %1 的数据</translation>
    </message>
    <message numerus="yes">
        <source>All parts from the file as of %1; %n change(s) since</source>
        <translation>
            <numerusform>各部分均取自 %1 的数据；此后有 %n 处改动</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>. The pack printed or saved with the state of %1 is out of date: %n change(s) since.</source>
        <extracomment>after another sentence; 1: a moment</extracomment>
        <translation>
            <numerusform>。按 %1 数据印制或保存的会议材料已过时，此后有 %n 处变动。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>touyan::SourceWindow</name>
    <message>
        <source>Field</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>Stated</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Decisions due</source>
        <translation>到期督办事项</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>议定事项</translation>
    </message>
    <message>
        <source>About</source>
        <translation>涉及</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>责任单位</translation>
    </message>
</context>
<context>
    <name>touyan::StateSteps</name>
    <message>
        <source>State of the list: %1</source>
        <translation>清单状态：%1</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>1: number of the step, 2: state of the list</extracomment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Click to see all steps and revisions</source>
        <translation>点击查看全部步骤和调整</translation>
    </message>
</context>
<context>
    <name>touyan::StatusBar</name>
    <message>
        <source>Showing %1 of %2 projects</source>
        <translation>筛选 %1/%2 个项目</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>基准日 %1</translation>
    </message>
    <message>
        <source>Backed up %1</source>
        <translation>已自动备份 %1</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>只读</translation>
    </message>
    <message>
        <source>All saved</source>
        <translation>全部已保存</translation>
    </message>
    <message>
        <source>Every change is in the file as soon as it is made.</source>
        <translation>每次修改都已即时写入文件。</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) not saved</source>
        <translation>
            <numerusform>%n 处未保存</numerusform>
        </translation>
    </message>
    <message>
        <source>The fields marked in red say why. Escape brings back what is stored.</source>
        <translation>标红的字段下面写明原因；按 Esc 恢复原值。</translation>
    </message>
    <message>
        <source>%1 (by their plans: no list of %2)</source>
        <extracomment>%1 says how many projects are shown, %2 is a year</extracomment>
        <translation>%1（%2 年尚无清单，按计划建设期）</translation>
    </message>
    <message>
        <source>Total investment ¥%1 × 100M</source>
        <translation>总投资 %1 亿元</translation>
    </message>
    <message>
        <source>Planned this year ¥%1 × 100M</source>
        <translation>年度计划 %1 亿元</translation>
    </message>
</context>
<context>
    <name>touyan::StatusStrip</name>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
</context>
<context>
    <name>touyan::StepDialog</name>
    <message>
        <source>State of the list of %1</source>
        <translation>%1年度清单状态</translation>
    </message>
    <message>
        <source>Step to take</source>
        <translation>办理步骤</translation>
    </message>
    <message>
        <source>What is missing and what happens</source>
        <translation>缺项与变动</translation>
    </message>
    <message>
        <source>&amp;Take the step</source>
        <translation>办理(&amp;T)</translation>
    </message>
    <message>
        <source>The year is closed: its list stays as it is.</source>
        <translation>本年度已结转，清单不再变动。</translation>
    </message>
    <message>
        <source>There is no list of %1 yet.</source>
        <translation>尚无%1年度清单。</translation>
    </message>
    <message>
        <source>Back to: %1</source>
        <translation>退回：%1</translation>
    </message>
    <message>
        <source>On to: %1</source>
        <translation>转入：%1</translation>
    </message>
    <message>
        <source>The meeting &amp;agreed to all on the list that have no decision yet</source>
        <translation>会议同意清单内全部尚未审定的项目(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Meeting</source>
        <translation>会议(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Public from</source>
        <translation>公示起始(&amp;P)</translation>
    </message>
    <message>
        <source>Document &amp;number</source>
        <translation>文号(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Issued on</source>
        <translation>印发日期(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>理由(&amp;R)</translation>
    </message>
    <message>
        <source>This has to be settled first.</source>
        <translation>须先办结。</translation>
    </message>
    <message>
        <source>A reason is enough to go on all the same.</source>
        <translation>说明理由后可以继续。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>1: finding, 2: what it means</extracomment>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>A step back needs a reason.</source>
        <translation>退回须说明理由。</translation>
    </message>
    <message>
        <source>Nothing is missing for this step.</source>
        <translation>本步骤无缺项。</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>必填</translation>
    </message>
    <message>
        <source>May stay empty</source>
        <translation>可不填</translation>
    </message>
    <message>
        <source>Decide project by project…</source>
        <translation>逐项审定…</translation>
    </message>
    <message>
        <source>Objections…</source>
        <translation>公示异议…</translation>
    </message>
    <message>
        <source>&amp;Working days</source>
        <translation>工作日数(&amp;W)</translation>
    </message>
    <message>
        <source>Screen the candidates…</source>
        <translation>前往形式审查…</translation>
    </message>
    <message>
        <source>Go to the expert review</source>
        <translation>前往专家评审</translation>
    </message>
    <message>
        <source>First settle what is marked with ⊗ above: a reason does not replace it.</source>
        <translation>请先办结上面标 ⊗ 的事项，填写理由不能代替。</translation>
    </message>
</context>
<context>
    <name>touyan::TableView</name>
    <message>
        <source>Fit column widths</source>
        <translation>自动调整列宽</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>Copy with column &amp;titles</source>
        <translation>连同列标题复制(&amp;T)</translation>
    </message>
</context>
<context>
    <name>touyan::TargetsCard</name>
    <message>
        <source>not entered</source>
        <translation>未填报</translation>
    </message>
    <message>
        <source>Targets of the plan</source>
        <translation>规划目标进度</translation>
    </message>
    <message>
        <source>actual / target of %1; line: least, band: range</source>
        <extracomment>1: the year the targets are for</extracomment>
        <translation>实际 / 目标（%1） 竖线为目标下限，浅带为目标区间</translation>
    </message>
    <message>
        <source>actual / target (of which year); line: least, band: range</source>
        <translation>实际 / 目标（年份） 竖线为目标下限，浅带为目标区间</translation>
    </message>
</context>
<context>
    <name>touyan::TemplateBar</name>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>模板</translation>
    </message>
    <message>
        <source>Keeps the wording below in the chosen template</source>
        <translation>把下面的措辞存入所选模板</translation>
    </message>
    <message>
        <source>More for templates</source>
        <translation>模板的更多操作</translation>
    </message>
    <message>
        <source>Save as a new template…</source>
        <translation>另存为新模板…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>改名…</translation>
    </message>
    <message>
        <source>Delete the template</source>
        <translation>删除模板</translation>
    </message>
    <message>
        <source>Template of the office</source>
        <translation>本单位模板</translation>
    </message>
    <message>
        <source>Name of the template</source>
        <translation>模板名称</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>None: as the program words it</source>
        <translation>不用模板</translation>
    </message>
    <message>
        <source>Change the template “%1”</source>
        <translation>修改模板“%1”</translation>
    </message>
    <message>
        <source>Template %1</source>
        <translation>模板 %1</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>新建</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>改名</translation>
    </message>
    <message>
        <source>Rename the template “%1”</source>
        <translation>模板“%1”改名</translation>
    </message>
    <message>
        <source>Create the template “%1”</source>
        <translation>新建模板“%1”</translation>
    </message>
    <message>
        <source>Delete the template “%1”</source>
        <translation>删除模板“%1”</translation>
    </message>
</context>
<context>
    <name>touyan::ThumbnailList</name>
    <message>
        <source>Thumbnails of the pages</source>
        <translation>页面缩略图</translation>
    </message>
</context>
<context>
    <name>touyan::ThumbnailModel</name>
    <message>
        <source>Page %1</source>
        <translation>第 %1 页</translation>
    </message>
</context>
<context>
    <name>touyan::TimelineControls</name>
    <message>
        <source>Yr</source>
        <translation>年</translation>
    </message>
    <message>
        <source>Qtr</source>
        <translation>季</translation>
    </message>
    <message>
        <source>Mo</source>
        <translation>月</translation>
    </message>
    <message>
        <source>Wk</source>
        <translation>周</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日</translation>
    </message>
    <message>
        <source>By &amp;start</source>
        <translation>按开工日期排列(&amp;S)</translation>
    </message>
    <message>
        <source>By &amp;finish</source>
        <translation>按竣工日期排列(&amp;F)</translation>
    </message>
    <message>
        <source>Most &amp;behind first</source>
        <translation>滞后的在前(&amp;B)</translation>
    </message>
    <message>
        <source>By &amp;code</source>
        <translation>按编号排列(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Milestones</source>
        <translation>节点(&amp;M)</translation>
    </message>
    <message>
        <source>Lines between &amp;dependent milestones</source>
        <translation>节点间的依赖连线(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Forecast finish</source>
        <translation>预计完成(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Lateness</source>
        <translation>逾期天数(&amp;L)</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>计划基线</translation>
    </message>
    <message>
        <source>Milestones</source>
        <translation>节点</translation>
    </message>
    <message>
        <source>Behind</source>
        <translation>仅看滞后</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>时间线</translation>
    </message>
    <message>
        <source>By %1</source>
        <translation>按%1</translation>
    </message>
    <message>
        <source>Not grouped</source>
        <translation>不分组</translation>
    </message>
    <message>
        <source>Group by</source>
        <translation>分组方式</translation>
    </message>
    <message>
        <source>Scale of the time axis</source>
        <translation>时间轴刻度</translation>
    </message>
    <message>
        <source>The plan that the bars are held against</source>
        <translation>与进度条对照的计划</translation>
    </message>
    <message>
        <source>The plan as it &amp;stands</source>
        <translation>现行计划(&amp;S)</translation>
    </message>
    <message>
        <source>As the year&apos;s list was &amp;issued</source>
        <translation>年度清单印发时(&amp;I)</translation>
    </message>
    <message>
        <source>As on an earlier &amp;day…</source>
        <translation>以前某一日…(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;No baseline</source>
        <translation>不显示基线(&amp;N)</translation>
    </message>
    <message>
        <source>Baseline: issued list</source>
        <translation>基线：印发时</translation>
    </message>
    <message>
        <source>Baseline: %1</source>
        <translation>基线：%1</translation>
    </message>
    <message>
        <source>View</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>&amp;Order</source>
        <translation>排列(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>显示(&amp;S)</translation>
    </message>
    <message>
        <source>Baseline: not issued yet</source>
        <translation>基线：尚未印发</translation>
    </message>
</context>
<context>
    <name>touyan::TimelineExportDialog</name>
    <message>
        <source>Fi&amp;t to the paper</source>
        <translation>缩放以适合纸张(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Open all groups</source>
        <translation>展开所有分组(&amp;O)</translation>
    </message>
    <message>
        <source>Print or save the timeline</source>
        <translation>打印或导出时间线</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>导出…(&amp;S)</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>横向</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>纵向</translation>
    </message>
    <message>
        <source>All days</source>
        <translation>全部日期</translation>
    </message>
    <message>
        <source>As on the screen</source>
        <translation>与屏幕一致</translation>
    </message>
    <message>
        <source>The year %1</source>
        <translation>%1 年</translation>
    </message>
    <message>
        <source>&amp;Form</source>
        <translation>格式(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Paper</source>
        <translation>纸张(&amp;P)</translation>
    </message>
    <message>
        <source>O&amp;rientation</source>
        <translation>方向(&amp;R)</translation>
    </message>
    <message>
        <source>Pages side by &amp;side</source>
        <translation>横向页数(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Days</source>
        <translation>日期范围(&amp;D)</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>共 %n 页</numerusform>
        </translation>
    </message>
    <message>
        <source>One picture, as high as its rows need.</source>
        <translation>一张图，高度随行数而定。</translation>
    </message>
</context>
<context>
    <name>touyan::TimelineOverview</name>
    <message>
        <source>All projects; click to go there</source>
        <translation>全部项目；点击跳转</translation>
    </message>
    <message>
        <source>Overview of the timeline</source>
        <translation>时间线缩略图</translation>
    </message>
    <message numerus="yes">
        <source>Overview: %n project(s)</source>
        <translation>
            <numerusform>概览：%n 项</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>touyan::TimelinePage</name>
    <message>
        <source>Timeline</source>
        <translation>时间线</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>缩小</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>&amp;Today</source>
        <translation>今天(&amp;T)</translation>
    </message>
    <message>
        <source>E&amp;xport</source>
        <translation>导出(&amp;X)</translation>
    </message>
    <message>
        <source>Timeline as &amp;PDF…</source>
        <translation>时间线 PDF(&amp;P)…</translation>
    </message>
    <message>
        <source>Timeline as &amp;SVG…</source>
        <translation>时间线 SVG(&amp;S)…</translation>
    </message>
    <message>
        <source>Timeline as P&amp;NG…</source>
        <translation>时间线 PNG(&amp;N)…</translation>
    </message>
    <message>
        <source>Timeline of the key projects of %1</source>
        <translation>%1 年度重点项目时间线</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>截至 %1</translation>
    </message>
    <message>
        <source>All days in the window</source>
        <translation>适应窗口</translation>
    </message>
    <message>
        <source>&amp;Open details</source>
        <translation>打开详情(&amp;O)</translation>
    </message>
    <message>
        <source>Show the &amp;whole project</source>
        <translation>显示整个项目(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Collapse all groups</source>
        <translation>折叠所有分组(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Expand all groups</source>
        <translation>展开所有分组(&amp;E)</translation>
    </message>
    <message>
        <source>Save the timeline</source>
        <translation>导出时间线</translation>
    </message>
    <message>
        <source>The timeline was saved as %1.</source>
        <translation>时间线已导出为 %1。</translation>
    </message>
    <message numerus="yes">
        <source>%n milestone(s) of “%1” lie outside its days now.</source>
        <translation>
            <numerusform>“%1”有 %n 个节点现已落在起止日期之外。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 Until then bars are held against the plan as it stands.</source>
        <extracomment>%1 is a sentence that says why there is no baseline</extracomment>
        <translation>%1暂以现行计划为基线。</translation>
    </message>
</context>
<context>
    <name>touyan::TimelineView</name>
    <message>
        <source>No project matches the filters.</source>
        <translation>没有符合筛选条件的项目。</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>时间线</translation>
    </message>
    <message>
        <source>%1 d</source>
        <extracomment>How far something is dragged on the timeline; %1 is signed, e.g. +20</extracomment>
        <translation>%1 天</translation>
    </message>
    <message>
        <source>Finished: it cannot be dragged</source>
        <translation>已竣工，不能拖动</translation>
    </message>
    <message>
        <source>Started on %1: only its finish can be dragged</source>
        <translation>已于 %1 实际开工，只能拖动竣工日期</translation>
    </message>
    <message numerus="yes">
        <source>%n milestone(s) would lie outside</source>
        <translation>
            <numerusform>%n 个节点将落在起止日期之外</numerusform>
        </translation>
    </message>
    <message>
        <source>the project starts that day</source>
        <translation>项目当日开工</translation>
    </message>
    <message>
        <source>the project ends that day</source>
        <translation>项目当日完工</translation>
    </message>
    <message numerus="yes">
        <source>%n open milestone(s) move along; Shift: they stay</source>
        <translation>
            <numerusform>%n 个未完成节点一并移动（按住 Shift 则不动）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open milestone(s) stay</source>
        <translation>
            <numerusform>%n 个未完成节点不动</numerusform>
        </translation>
    </message>
    <message>
        <source>the project ends that day, too</source>
        <translation>项目竣工一并顺延到当天</translation>
    </message>
    <message>
        <source>the project ends that day; Shift: end it later</source>
        <translation>项目当天竣工（按住 Shift 可顺延竣工）</translation>
    </message>
</context>
<context>
    <name>touyan::Toast</name>
    <message>
        <source>Dismiss</source>
        <translation>关闭提示</translation>
    </message>
</context>
<context>
    <name>touyan::TopBar</name>
    <message>
        <source>Search projects (characters, pinyin or initials, Ctrl+K)</source>
        <translation>搜索项目（汉字、拼音或首字母，Ctrl+K）</translation>
    </message>
    <message>
        <source>All districts</source>
        <translation>全部区域</translation>
    </message>
    <message>
        <source>All programmes</source>
        <translation>全部工程</translation>
    </message>
    <message>
        <source>All responsible units</source>
        <translation>全部责任单位</translation>
    </message>
    <message>
        <source>All lights</source>
        <translation>全部亮灯</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年度</translation>
    </message>
    <message>
        <source>Touyan</source>
        <translation>头雁</translation>
    </message>
    <message>
        <source>Not judged</source>
        <translation>未评价</translation>
    </message>
    <message>
        <source>Districts</source>
        <translation>区域</translation>
    </message>
    <message>
        <source>Programmes</source>
        <translation>工程</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Lights</source>
        <translation>亮灯</translation>
    </message>
</context>
<context>
    <name>touyan::TotalsRow</name>
    <message>
        <source>Totals: %1</source>
        <translation>合计：%1</translation>
    </message>
</context>
<context>
    <name>touyan::UndoAction</name>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Undo %1</source>
        <extracomment>1: what is taken back</extracomment>
        <translation>撤销 %1</translation>
    </message>
    <message>
        <source>Taken back: %1</source>
        <translation>已撤回：%1</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Redo %1</source>
        <extracomment>1: what is done again</extracomment>
        <translation>重做 %1</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>已重做：%1</translation>
    </message>
    <message>
        <source>Something else was done meanwhile, so this was not taken back: %1</source>
        <extracomment>1: a change in words</extracomment>
        <translation>其间已有其他操作，未撤回：%1</translation>
    </message>
    <message>
        <source>Something else was done meanwhile, so this was not done again: %1</source>
        <translation>其间已有其他操作，未重做：%1</translation>
    </message>
</context>
<context>
    <name>touyan::VerdictDialog</name>
    <message>
        <source>Search projects</source>
        <translation>搜索项目</translation>
    </message>
    <message>
        <source>There is no list of %1 yet.</source>
        <translation>尚无 %1 年度清单。</translation>
    </message>
    <message>
        <source>Decisions of the meeting on the list of %1</source>
        <translation>%1 年度清单会议审定</translation>
    </message>
    <message>
        <source>Entries shown</source>
        <translation>显示范围</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Entries and decisions</source>
        <translation>项目与审定结果</translation>
    </message>
    <message>
        <source>Reason; needed unless approved</source>
        <translation>理由；暂缓或不列入时必填</translation>
    </message>
    <message>
        <source>Reason for the chosen projects</source>
        <translation>所选项目的理由</translation>
    </message>
    <message>
        <source>&amp;Approve</source>
        <translation>同意列入(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Defer</source>
        <translation>暂缓(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Refuse</source>
        <translation>不列入(&amp;R)</translation>
    </message>
    <message>
        <source>Take &amp;back</source>
        <translation>撤回(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Meeting</source>
        <translation>审定会议(&amp;M)</translation>
    </message>
    <message>
        <source>Record the decisions</source>
        <translation>登记审定结果</translation>
    </message>
    <message>
        <source>Choose projects:</source>
        <translation>请先选择项目：</translation>
    </message>
    <message numerus="yes">
        <source>%n chosen:</source>
        <translation>
            <numerusform>已选 %n 项：</numerusform>
        </translation>
    </message>
    <message>
        <source>To be listed: %1 of %2</source>
        <translation>拟列入 %1 / %2 项</translation>
    </message>
    <message>
        <source>To be listed: %1</source>
        <translation>拟列入 %1 项</translation>
    </message>
    <message>
        <source>total investment %1</source>
        <translation>总投资 %1</translation>
    </message>
    <message>
        <source>support %1 of %2</source>
        <translation>支持资金 %1 / %2</translation>
    </message>
    <message>
        <source>support %1</source>
        <translation>支持资金 %1</translation>
    </message>
    <message>
        <source>(10,000 yuan)</source>
        <translation>（万元）</translation>
    </message>
    <message>
        <source>More than the quota allows.</source>
        <translation>已超出名额。</translation>
    </message>
    <message>
        <source>More than the budget allows.</source>
        <translation>已超出资金规模。</translation>
    </message>
    <message numerus="yes">
        <source>%n project(s) on the list have no decision: it cannot become public.</source>
        <translation>
            <numerusform>清单上还有 %n 个项目未审定，不能公示。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n candidate(s) have no decision: they will not be listed.</source>
        <translation>
            <numerusform>%n 个候选项目未审定，将不列入。</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything is decided.</source>
        <translation>全部项目均已审定。</translation>
    </message>
    <message numerus="yes">
        <source>%n project(s) did not pass the screening and cannot be approved: nothing was decided on them.</source>
        <translation>
            <numerusform>%n 个项目未通过形式审查，不能同意列入，未作决定。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>touyan::VerdictModel</name>
    <message>
        <source>Say why</source>
        <translation>请填理由</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>所在栏</translation>
    </message>
    <message>
        <source>Undertaker</source>
        <translation>承担单位</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>总投资</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>支持资金</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>评分</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>审定结果</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
</context>
<context>
    <name>touyan::Welcome</name>
    <message>
        <source>Welcome to Touyan</source>
        <translation>欢迎使用头雁</translation>
    </message>
    <message>
        <source>This database holds the plan&apos;s catalogue and no project yet.</source>
        <translation>数据库中已有规划目录，还没有项目。</translation>
    </message>
    <message>
        <source>Open the example portfolio</source>
        <translation>打开示例库</translation>
    </message>
    <message>
        <source>About 120 invented projects to try everything with</source>
        <translation>约 120 个示例项目，可放心试用各项功能</translation>
    </message>
    <message>
        <source>Enter the first project</source>
        <translation>录入第一个项目</translation>
    </message>
    <message>
        <source>Begin the office&apos;s own database here</source>
        <translation>从这里建立本办公室的数据库</translation>
    </message>
    <message>
        <source>Open a database…</source>
        <translation>打开数据库…</translation>
    </message>
    <message>
        <source>A .touyan file of the office or a colleague</source>
        <translation>本办公室或同事的 .touyan 文件</translation>
    </message>
    <message>
        <source>New database…</source>
        <translation>新建数据库…</translation>
    </message>
    <message>
        <source>With the plan&apos;s catalogue, ready for the first project</source>
        <translation>内含规划目录，可直接录入第一个项目</translation>
    </message>
    <message>
        <source>No database is open.</source>
        <translation>没有打开的数据库。</translation>
    </message>
</context>
<context>
    <name>touyan::WordingPane</name>
    <message>
        <source>Titles and widths of the columns</source>
        <translation>列标题与宽度</translation>
    </message>
    <message>
        <source>What is typed here is for this year and month. To use it again, save it as a template.</source>
        <translation>此处填写的内容仅用于本年度本月份；如需今后沿用，请存为模板。</translation>
    </message>
    <message>
        <source>The wording typed before has given way.</source>
        <translation>此前填写的措辞已被替换。</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>What is changed here is for this year and month, until it is saved in the template “%1”.</source>
        <translation>此处的改动仅用于本年度本月份，保存后写入模板“%1”。</translation>
    </message>
    <message>
        <source> %1 in it are filled with the time that the paper tells of.</source>
        <extracomment>after a sentence; 1: {年份} {月份} {期间}</extracomment>
        <translation>文中的 %1 打印时按材料反映的时间自动填入。</translation>
    </message>
</context>
<context>
    <name>touyan::Workspace</name>
    <message>
        <source>The value does not fit “%1”.</source>
        <translation>该值不适用于“%1”。</translation>
    </message>
    <message>
        <source>Edit %1 “%2”: %3</source>
        <extracomment>1: kind of record, 2: its name, 3: the field</extracomment>
        <translation>修改%1“%2”：%3</translation>
    </message>
</context>
<context>
    <name>touyan::YearPlayer</name>
    <message>
        <source>Year on the map</source>
        <translation>地图的年度</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Play the years</source>
        <translation>逐年播放</translation>
    </message>
</context>
<context>
    <name>touyan::YearStepper</name>
    <message>
        <source>Year</source>
        <translation>年度</translation>
    </message>
    <message>
        <source>Previous year</source>
        <translation>上一年度</translation>
    </message>
    <message>
        <source>Next year</source>
        <translation>下一年度</translation>
    </message>
    <message>
        <source>Year %1</source>
        <extracomment>1: a year</extracomment>
        <translation>%1 年度</translation>
    </message>
    <message>
        <source>Previous year (Alt+PageUp)</source>
        <translation>上一年度（Alt+PageUp）</translation>
    </message>
    <message>
        <source>Next year (Alt+PageDown)</source>
        <translation>下一年度（Alt+PageDown）</translation>
    </message>
</context>
</TS>
