<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
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
        <source>Schedule, cumulative</source>
        <translation>序时计划</translation>
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
        <source>Count of projects</source>
        <translation>示范工程计数</translation>
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
        <translation>一票否决</translation>
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
        <source>Being looked into</source>
        <translation>核查中</translation>
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
        <source>Writes annual-list as xlsx or csv, timeline or map as svg, pdf or png</source>
        <translation>导出年度清单（xlsx、csv），时间线或地图（svg、pdf、png）</translation>
    </message>
    <message>
        <source>year of the list</source>
        <translation>清单年度</translation>
    </message>
    <message>
        <source>size of the sheets</source>
        <translation>纸张大小</translation>
    </message>
    <message>
        <source>what the timeline is grouped by</source>
        <translation>时间线的分组方式</translation>
    </message>
    <message>
        <source>what the map shows</source>
        <translation>地图显示的指标</translation>
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
        <source>form of the result</source>
        <translation>输出格式</translation>
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
        <source>--group takes %1.</source>
        <translation>--group 可取 %1。</translation>
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
        <source>Key projects of %1 by district</source>
        <translation>%1 年度重点项目区域分布</translation>
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
    <message>
        <source>There is no paper “%1”; there is %2.</source>
        <translation>没有材料“%1”；可用：%2。</translation>
    </message>
    <message>
        <source>Papers are written as PDF: OUT.pdf</source>
        <translation>材料以 PDF 输出：OUT.pdf</translation>
    </message>
    <message numerus="yes">
        <source>Written: %1 (%n page(s))</source>
        <translation>
            <numerusform>已写入：%1（%n 页）</numerusform>
        </translation>
    </message>
    <message>
        <source>Writes a printed paper as PDF</source>
        <translation>生成印刷材料（PDF）</translation>
    </message>
    <message>
        <source>year of the paper</source>
        <translation>材料年度</translation>
    </message>
    <message>
        <source>size of the sheets; A4</source>
        <translation>纸张大小，默认 A4</translation>
    </message>
    <message>
        <source>%1 is working with “%2”. Nothing was restored.</source>
        <translation>%1 正在使用“%2”，未作还原。</translation>
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
        <source>touyan [FILE] opens the window; with a command it works without a display:</source>
        <translation>touyan [FILE] 打开窗口；带命令时无需显示器：</translation>
    </message>
    <message>
        <source>“touyan help COMMAND” explains a command. Exit status: 0 done, 1 the input is at fault, 2 wrong usage, 3 the file is busy, damaged or not a Touyan database.</source>
        <translation>“touyan help 命令”说明一个命令。退出码：0 完成，1 输入有误，2 用法错误，3 文件被占用、已损坏或不是头雁数据库。</translation>
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
    <message>
        <source>“%1” exists already. Choose another name.</source>
        <translation>“%1”已存在，请换一个名称。</translation>
    </message>
    <message>
        <source>“%1” could not be created.</source>
        <translation>无法创建“%1”。</translation>
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
</context>
<context>
    <name>File</name>
    <message>
        <source>There is no room to write %1.</source>
        <translation>磁盘空间不足，无法写入 %1。</translation>
    </message>
    <message>
        <source>%1 could not be written.</source>
        <translation>无法写入 %1。</translation>
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
</context>
<context>
    <name>Light</name>
    <message>
        <source>No light</source>
        <translation>未亮灯</translation>
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
        <source>projects</source>
        <extracomment>unit of a count of projects: 项</extracomment>
        <translation>项目</translation>
    </message>
    <message>
        <source>100 million yuan</source>
        <translation>亿元</translation>
    </message>
</context>
<context>
    <name>OverviewFigures</name>
    <message>
        <source>100 million yuan</source>
        <translation>亿元</translation>
    </message>
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
        <source>Invested this year, %1 due</source>
        <extracomment>1: the share of the year&apos;s plan that is due by now</extracomment>
        <translation>年度投资完成 · 序时 %1</translation>
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
        <source>Platforms built; teams</source>
        <translation>创新平台建成 · 团队</translation>
    </message>
    <message>
        <source>%1 teams</source>
        <translation>团队 %1</translation>
    </message>
    <message>
        <source>not entered</source>
        <translation>未录入</translation>
    </message>
    <message>
        <source>of %1 platforms</source>
        <translation>共 %1 个平台</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>其他</translation>
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
        <source>Done</source>
        <translation>完成</translation>
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
        <source>Start</source>
        <translation>开工</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>竣工</translation>
    </message>
    <message>
        <source>Done this year</source>
        <translation>本年完成</translation>
    </message>
    <message>
        <source>Done before</source>
        <translation>往年完成</translation>
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
</context>
<context>
    <name>ProjectYear</name>
    <message>
        <source>Start overdue since %1</source>
        <translation>开工逾期（计划 %1）</translation>
    </message>
    <message>
        <source>%1 percentage points behind schedule</source>
        <translation>滞后 %1 个百分点</translation>
    </message>
    <message>
        <source>Milestone “%1” overdue by %2 days</source>
        <translation>节点“%1”逾期 %2 天</translation>
    </message>
    <message>
        <source>No report for %1 months</source>
        <translation>连续 %1 个月未报</translation>
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
        <translation>%1 正在使用“%2”，未作还原。</translation>
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
        <translation>%1季</translation>
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
        <translation>不评判</translation>
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
</context>
<context>
    <name>Workbook</name>
    <message>
        <source>The workbook could not be written.</source>
        <translation>无法写入工作簿。</translation>
    </message>
</context>
<context>
    <name>touyan</name>
    <message>
        <source>The value does not fit “%1”.</source>
        <translation>该值不适用于“%1”。</translation>
    </message>
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
</context>
<context>
    <name>touyan::AnnualListPage</name>
    <message>
        <source>Document %1</source>
        <translation>文号：%1</translation>
    </message>
    <message>
        <source>issued on %1</source>
        <translation>印发日期：%1</translation>
    </message>
    <message>
        <source>quota %1</source>
        <translation>入选名额：%1</translation>
    </message>
    <message>
        <source>support budget %1 (10,000 yuan)</source>
        <translation>支持资金预算：%1 万元</translation>
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
        <source>There is no list for %1 yet. Shown are the projects that are under way in that year by their dates.</source>
        <translation>%1 年度尚未编制清单，以下为按起止日期在该年度实施的项目。</translation>
    </message>
    <message>
        <source>No project on the list fits the filter.</source>
        <translation>清单中没有符合筛选条件的项目。</translation>
    </message>
    <message>
        <source>No project is under way in %1, and there is no list.</source>
        <translation>%1 年度没有清单，也没有实施中的项目。</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>清除筛选</translation>
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
        <source>Responsible unit</source>
        <translation>责任单位</translation>
    </message>
    <message>
        <source>Lag (pp)</source>
        <extracomment>percentage points behind schedule</extracomment>
        <translation>时序</translation>
    </message>
    <message>
        <source>Invested</source>
        <translation>投资</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
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
    <name>touyan::ChartCard</name>
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
        <source>Copy or open the numbers of this chart</source>
        <translation>复制图表，或以表格打开其数据</translation>
    </message>
    <message>
        <source>Chart menu</source>
        <translation>图表菜单</translation>
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
    <name>touyan::CompareBars</name>
    <message>
        <source>%1: here %2, city %3</source>
        <extracomment>1: what is compared, 2: share of the district, 3: share of the city</extracomment>
        <translation>%1：本区 %2，全市 %3</translation>
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
        <source>%1 of the year&apos;s plan done</source>
        <translation>年度计划完成 %1</translation>
    </message>
    <message>
        <source>%1 projects · %2</source>
        <extracomment>1: number of projects, 2: planned investment of the year</extracomment>
        <translation>%1 个项目 · %2</translation>
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
</context>
<context>
    <name>touyan::EditSession</name>
    <message>
        <source>Undo: %1</source>
        <translation>撤销：%1</translation>
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
        <source>The file that is open cannot be replaced. Restore the backup under another name and open that.</source>
        <translation>不能替换正在打开的文件，请换一个名称还原后再打开。</translation>
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
    <name>touyan::Inspector</name>
    <message>
        <source>Not judged</source>
        <translation>不评灯</translation>
    </message>
    <message>
        <source>%1 points behind</source>
        <translation>滞后 %1 个百分点</translation>
    </message>
    <message>
        <source>%1 points ahead</source>
        <translation>超前 %1 个百分点</translation>
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
    <name>touyan::MainWindow</name>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
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
        <source>The language changes when Touyan is started again.</source>
        <translation>重新启动头雁后生效。</translation>
    </message>
    <message>
        <source>Touyan</source>
        <translation>头雁</translation>
    </message>
</context>
<context>
    <name>touyan::MapPage</name>
    <message>
        <source>Project markers</source>
        <translation>项目标记</translation>
    </message>
    <message>
        <source>Platform markers</source>
        <translation>平台标记</translation>
    </message>
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
        <source>Map as &amp;PDF…</source>
        <translation>地图 PDF(&amp;P)…</translation>
    </message>
    <message>
        <source>Map as &amp;SVG…</source>
        <translation>地图 SVG(&amp;S)…</translation>
    </message>
    <message>
        <source>Map as P&amp;NG…</source>
        <translation>地图 PNG(&amp;N)…</translation>
    </message>
    <message numerus="yes">
        <source>%n district(s)</source>
        <translation>
            <numerusform>%n 个区域</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n project(s) of zones that lie in several districts, or without a district, are in no area of the map.</source>
        <translation>
            <numerusform>另有 %n 个项目位于跨区的功能区或未填区域，未计入图中各区。</numerusform>
        </translation>
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
        <source>Approval number of the map (审图号), printed on every picture of it:</source>
        <translation>审图号（将印在每张地图上）：</translation>
    </message>
    <message>
        <source>Key projects of %1 by district</source>
        <translation>%1 年度重点项目区域分布</translation>
    </message>
    <message>
        <source>Export the map</source>
        <translation>导出地图</translation>
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
</context>
<context>
    <name>touyan::NavigationBar</name>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
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
</context>
<context>
    <name>touyan::OverviewPage</name>
    <message>
        <source>Targets of the plan</source>
        <translation>规划目标进度</translation>
    </message>
    <message>
        <source>Rolling list</source>
        <translation>滚动接续</translation>
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
        <source>No project passes the filter.</source>
        <translation>没有符合筛选条件的项目。</translation>
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
        <source>actual / target of %1; line: least, band: range</source>
        <extracomment>1: the year the targets are for</extracomment>
        <translation>实际 / 目标（%1） 竖线为目标下限，浅带为目标区间</translation>
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
    <message>
        <source>There is no list of %1 yet.</source>
        <translation>尚无 %1 年度清单。</translation>
    </message>
    <message>
        <source>There is no list of %1 to follow on from.</source>
        <translation>没有 %1 年度清单，无法显示滚动接续。</translation>
    </message>
    <message numerus="yes">
        <source>%n project(s) with a red or yellow light</source>
        <translation>
            <numerusform>红灯、黄灯 %n 项</numerusform>
        </translation>
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
        <source>“%1” exists already. Choose another name.</source>
        <translation>“%1”已存在，请换一个名称。</translation>
    </message>
    <message>
        <source>“%1” could not be created.</source>
        <translation>无法创建“%1”。</translation>
    </message>
    <message>
        <source>The file may not be changed by you; it is opened for reading only.</source>
        <translation>您没有修改该文件的权限，已以只读方式打开。</translation>
    </message>
    <message>
        <source>%1 is working with this file; it is opened for reading only.</source>
        <translation>%1 正在使用该文件，已以只读方式打开。</translation>
    </message>
    <message>
        <source>The file is of an older version and must be brought up to date, but it can only be read now. Open it alone, with permission to write.</source>
        <translation>该文件版本较旧需要升级，但目前只能读取；请在有写权限且无他人使用时打开。</translation>
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
        <source>Not found</source>
        <translation>未找到</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>第 %1 处，共 %2 处</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>另存为PDF</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF文件 (*.pdf)</translation>
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
        <source>Sent to the printer</source>
        <translation>已发送至打印机</translation>
    </message>
</context>
<context>
    <name>touyan::ProjectStrip</name>
    <message>
        <source>Invested %1 / %2</source>
        <extracomment>1: invested so far, 2: total investment, both in 100 million yuan</extracomment>
        <translation>完成投资 %1 / %2</translation>
    </message>
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
        <source>Row %1: %2</source>
        <translation>第 %1 行：%2</translation>
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
</context>
<context>
    <name>touyan::ProjectTableModel</name>
    <message>
        <source>%1, in units of 10,000 yuan</source>
        <translation>%1（万元）</translation>
    </message>
    <message>
        <source>The value does not fit “%1”.</source>
        <translation>该值不适用于“%1”。</translation>
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
        <source>Dismiss</source>
        <translation>知道了</translation>
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
        <source>“%1” cannot be deleted. Set its stage to “terminated” instead, or remove first what refers to it.</source>
        <translation>“%1”不能删除。可将其阶段改为“终止”，或先删除引用它的内容。</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详情</translation>
    </message>
</context>
<context>
    <name>touyan::ReportWindow</name>
    <message>
        <source>Preview: annual list %1</source>
        <translation>预览：%1 年度重点项目清单</translation>
    </message>
    <message>
        <source>A4 landscape</source>
        <translation>A4 横向</translation>
    </message>
    <message>
        <source>A3 landscape</source>
        <translation>A3 横向</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>纸张</translation>
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
    <name>touyan::RollingFlowView</name>
    <message>
        <source>Rolling flow between the years&apos; lists</source>
        <translation>年度清单滚动接续</translation>
    </message>
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
        <translation>续建 %1</translation>
    </message>
    <message>
        <source>List of %1: %2</source>
        <extracomment>1: year, 2: for example &quot;Carried over 22&quot;</extracomment>
        <translation>%1 年度清单：%2</translation>
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
</context>
<context>
    <name>touyan::StateSteps</name>
    <message>
        <source>State of the list: %1</source>
        <translation>清单状态：%1</translation>
    </message>
</context>
<context>
    <name>touyan::StatusBar</name>
    <message>
        <source>Showing %1 of %2 projects</source>
        <translation>筛选 %1/%2 个项目</translation>
    </message>
    <message>
        <source>Total investment ¥%1 hundred million</source>
        <translation>总投资 %1 亿元</translation>
    </message>
    <message>
        <source>Planned this year ¥%1 hundred million</source>
        <translation>年度计划 %1 亿元</translation>
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
</context>
<context>
    <name>touyan::StatusStrip</name>
    <message>
        <source>Status</source>
        <translation>状态</translation>
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
        <source>Year</source>
        <translation>年度</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>季</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>周</translation>
    </message>
    <message>
        <source>Behind only</source>
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
        <source>Group by</source>
        <translation>分组方式</translation>
    </message>
    <message>
        <source>Scale of the time axis</source>
        <translation>时间刻度</translation>
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
        <source>&amp;Fit window</source>
        <translation>适应窗口(&amp;F)</translation>
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
        <source>No project of %1 passes the filter.</source>
        <translation>%1 年度没有符合筛选条件的项目。</translation>
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
        <source>Export the timeline</source>
        <translation>导出时间线</translation>
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
</context>
<context>
    <name>touyan::TotalsRow</name>
    <message>
        <source>Totals: %1</source>
        <translation>合计：%1</translation>
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
    <name>touyan::YearStepper</name>
    <message>
        <source> plan year</source>
        <extracomment>follows a number: 2020 plan year</extracomment>
        <translation> 年度</translation>
    </message>
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
</context>
</TS>
