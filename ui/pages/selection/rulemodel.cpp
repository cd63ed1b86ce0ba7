#include "pages/selection/rulemodel.h"

#include "domain/fieldtext.h"
#include "domain/selection.h"
#include "selection/listrules.h"

using namespace Qt::StringLiterals;

namespace touyan {

RuleModel::RuleModel(Workspace& workspace, RuleTable kind, AnnualListId list, QObject* parent)
    : QAbstractTableModel(parent)
    , m_workspace(workspace)
    , m_kind(kind)
    , m_list(list)
    , m_keys(
          kind == RuleTable::Limits
              ? QList<QLatin1StringView>{"about"_L1, "minimum"_L1, "maximum"_L1, "notes"_L1}
              : QList<QLatin1StringView>{"kind"_L1, "project"_L1, "other_project"_L1, "reason"_L1})
    , m_rules(rules())
{
    connect(&workspace, &Workspace::changed, this, &RuleModel::follow);
}

template <typename T>
auto RuleModel::rulesOf() const -> std::vector<Rule>
{
    std::vector<Rule> found;
    for (const T& row : m_workspace.records().template all<T>()) {
        if (row.list != m_list)
            continue;
        Rule rule{row.id.value, {}};
        for (const QLatin1StringView key : m_keys) {
            const Field<T>& field = *findField<T>(key);
            rule.texts.append(fieldText(field, field.value(row), m_workspace.records()));
        }
        found.push_back(rule);
    }
    return found;
}

auto RuleModel::rules() const -> std::vector<Rule>
{
    return m_kind == RuleTable::Limits ? rulesOf<SelectionLimit>() : rulesOf<SelectionOrder>();
}

/// Rows that come and go are few: only then the table is set anew, else the cursor stays.
void RuleModel::follow()
{
    std::vector<Rule> now = rules();
    const bool sameRows = std::equal(now.cbegin(), now.cend(), m_rules.cbegin(), m_rules.cend(),
                                     [](const Rule& a, const Rule& b) { return a.id == b.id; });
    if (!sameRows) {
        beginResetModel();
        m_rules = std::move(now);
        endResetModel();
        return;
    }
    for (size_t row = 0; row < now.size(); ++row) {
        if (now[row] == m_rules[row])
            continue;
        m_rules[row] = std::move(now[row]);
        Q_EMIT dataChanged(index(static_cast<int>(row), 0),
                           index(static_cast<int>(row), columnCount() - 1));
    }
}

int RuleModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rules.size());
}

int RuleModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_keys.size());
}

const FieldSpec& RuleModel::specAt(int column) const
{
    const QLatin1StringView key = m_keys.at(column);
    if (m_kind == RuleTable::Limits)
        return *findField<SelectionLimit>(key);
    return *findField<SelectionOrder>(key);
}

QVariant RuleModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    if (role == Qt::TextAlignmentRole)
        return headerData(index.column(), Qt::Horizontal, role);
    if (role != Qt::DisplayRole && role != Qt::EditRole && role != Qt::ToolTipRole)
        return {};
    return m_rules[static_cast<size_t>(index.row())].texts.at(index.column());
}

QVariant RuleModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    if (role == Qt::DisplayRole)
        return specAt(section).translatedTitle();
    if (role == Qt::TextAlignmentRole)
        return int((specAt(section).type == FieldType::Integer ? Qt::AlignRight : Qt::AlignLeft)
                   | Qt::AlignVCenter);
    return {};
}

bool RuleModel::isOpen() const
{
    const AnnualList* list = m_workspace.records().find(m_list);
    return list && rulesRefusal(*list).isEmpty() && !m_workspace.portfolio().isReadOnly();
}

Qt::ItemFlags RuleModel::flags(const QModelIndex& index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    // What a rule is about stays; another subject is another rule.
    const int firstEditable = m_kind == RuleTable::Limits ? 1 : 3;
    if (index.isValid() && index.column() >= firstEditable && isOpen())
        flags |= Qt::ItemIsEditable;
    return flags;
}

template <typename T>
Result<void> RuleModel::assignTyped(const QModelIndex& index, const QString& text)
{
    const T* row = m_workspace.records().find(Id<T>{m_rules[static_cast<size_t>(index.row())].id});
    const Field<T>& field = *findField<T>(m_keys.at(index.column()));
    const auto value = parseFieldText(field, text, m_workspace.records());
    if (!value)
        return value.error();
    if (!row || *value == field.value(*row))
        return {};
    return m_workspace.assign(*row, field, *value);
}

bool RuleModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::EditRole || !(flags(index) & Qt::ItemIsEditable))
        return false;
    const auto assigned = m_kind == RuleTable::Limits
        ? assignTyped<SelectionLimit>(index, value.toString())
        : assignTyped<SelectionOrder>(index, value.toString());
    if (!assigned)
        Q_EMIT refused(assigned.error().message);
    return assigned.has_value();
}

template <typename T>
Result<void> RuleModel::removeRow(qint64 id, const QString& label)
{
    const T* row = m_workspace.records().find(Id<T>{id});
    if (!row)
        return {};
    ChangeSet changes(label);
    changes.remove(*row);
    return m_workspace.session().submit(changes);
}

Result<void> RuleModel::removeRule(int row)
{
    if (row < 0 || row >= rowCount() || !isOpen())
        return {};
    const Rule rule = m_rules[static_cast<size_t>(row)];
    return m_kind == RuleTable::Limits
        ? removeRow<SelectionLimit>(rule.id, tr("Remove the limit on “%1”").arg(rule.texts.first()))
        : removeRow<SelectionOrder>(rule.id, tr("Remove the order on “%1”").arg(rule.texts.at(1)));
}

} // namespace touyan
