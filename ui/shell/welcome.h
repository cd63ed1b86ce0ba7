#pragma once

#include <QWidget>

class QVBoxLayout;

namespace touyan {

/// What a database without projects shows: what the program is for and the ways to begin.
class Welcome : public QWidget
{
    Q_OBJECT
public:
    explicit Welcome(QWidget* parent = nullptr);

Q_SIGNALS:
    void exampleRequested();
    void openRequested();
    void projectRequested();

private:
    enum class Weight
    {
        Normal,
        Primary
    };
    void addChoice(QVBoxLayout& layout, const QString& title, const QString& explanation,
                   Weight weight, void (Welcome::*signal)());
};

} // namespace touyan
