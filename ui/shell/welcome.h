#pragma once

#include <QWidget>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace touyan {

/// What a database without projects shows, or a window without a database: the ways to begin.
class Welcome : public QWidget
{
    Q_OBJECT
public:
    explicit Welcome(QWidget* parent = nullptr);

    /// Whether there is a database that a first project can be entered in.
    void setHasDatabase(bool hasDatabase);

Q_SIGNALS:
    void exampleRequested();
    void openRequested();
    void newRequested();
    void projectRequested();

private:
    enum class Weight
    {
        Normal,
        Primary
    };
    struct Choice
    {
        QPushButton* button = nullptr;
        QLabel* explanation = nullptr;
    };
    Choice addChoice(QVBoxLayout& layout, const QString& title, const QString& explanation,
                     Weight weight, void (Welcome::*signal)());

    QLabel* m_situation;
    Choice m_firstProject;
    Choice m_newDatabase;
};

} // namespace touyan
