#pragma once

#include <QLineEdit>
#include <QTimer>

namespace touyan {

/// A field to type into and find. Tells its text a moment after the last key rather than at each.
class SearchBox : public QLineEdit
{
    Q_OBJECT
public:
    explicit SearchBox(const QString& placeholder, QWidget* parent = nullptr);

    /// Shows @p text, by which the search goes already. What is being typed stays while that is the
    /// one it told last.
    void showSearch(const QString& text);

Q_SIGNALS:
    /// The text to search for; empty when cleared.
    void searchChanged(const QString& text);
    /// Arrow down was pressed: the user wants to go on into the results.
    void resultsWanted();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void tell();

    QTimer m_pause;
    QString m_told;
};

} // namespace touyan
