#pragma once

#include "models/workspace.h"

#include <QAbstractTableModel>

namespace touyan {

/// Which rules of a list a table shows.
enum class RuleTable
{
    Limits, ///< SelectionLimit
    Orders ///< SelectionOrder
};

/// The limits or the orders of one year's list, a row each. Bounds and reasons are edited in place.
class RuleModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    /// @p workspace must outlive the model.
    RuleModel(Workspace& workspace, RuleTable kind, AnnualListId list, QObject* parent = nullptr);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;

    /// Takes a rule out of the file, as one undo step.
    Result<void> removeRule(int row);

Q_SIGNALS:
    /// A typed value was not taken; nothing changed.
    void refused(const QString& message);

private:
    struct Rule
    {
        qint64 id = 0;
        QStringList texts; ///< by column

        bool operator==(const Rule&) const = default;
    };

    template <typename T>
    std::vector<Rule> rulesOf() const;
    template <typename T>
    Result<void> assignTyped(const QModelIndex& index, const QString& text);
    template <typename T>
    Result<void> removeRow(qint64 id, const QString& label);
    std::vector<Rule> rules() const;
    /// Whether rules may be changed: until the decisions of the list.
    bool isOpen() const;
    const FieldSpec& specAt(int column) const;
    void follow();

    Workspace& m_workspace;
    RuleTable m_kind;
    AnnualListId m_list;
    QList<QLatin1StringView> m_keys; ///< of the fields that are columns
    std::vector<Rule> m_rules;
};

} // namespace touyan
