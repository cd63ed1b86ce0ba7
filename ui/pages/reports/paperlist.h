#pragma once

#include <QWidget>

class QListView;

namespace touyan {

class PaperListFilter;
class SearchBox;

/// What can be printed, by group, with a field to find it.
class PaperList : public QWidget
{
    Q_OBJECT
public:
    explicit PaperList(QWidget* parent = nullptr);

    /// The paper chosen in the catalogue's name; empty before the first choice.
    QString current() const { return m_current; }
    /// Chooses without a signal.
    void setCurrent(const QString& name);
    PaperListFilter& model() const { return *m_filter; }
    QListView& view() const { return *m_view; }
    SearchBox& searchBox() const { return *m_search; }

Q_SIGNALS:
    /// The user chose another paper.
    void paperChosen(const QString& name);

private:
    void search(const QString& text);
    void take(const QModelIndex& index);
    void show(const QModelIndex& index);

    PaperListFilter* m_filter;
    SearchBox* m_search;
    QListView* m_view;
    QString m_current;
    bool m_isSearching = false; ///< what is filtered out was not left by the user
};

} // namespace touyan
