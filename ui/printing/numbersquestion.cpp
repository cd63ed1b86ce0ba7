#include "printing/numbersquestion.h"

#include <QCoreApplication>
#include <QMessageBox>
#include <QPushButton>

namespace touyan {

void askAboutNumbers(int count, QWidget* parent, std::function<void()> act)
{
    if (count == 0) {
        act();
        return;
    }
    auto* box = new QMessageBox(
        QMessageBox::Question,
        QCoreApplication::translate("NumbersQuestion", "Numbers that do not match"),
        QCoreApplication::translate(
            "NumbersQuestion",
            "%n number(s) in the words changed by hand do not match the records.", nullptr, count),
        QMessageBox::Cancel, parent);
    box->setInformativeText(QCoreApplication::translate(
        "NumbersQuestion", "They stand on yellow ground in the preview."));
    QPushButton* goesOn =
        box->addButton(QCoreApplication::translate("NumbersQuestion", "&Go on with them"),
                       QMessageBox::AcceptRole);
    box->setDefaultButton(QMessageBox::Cancel);
    box->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(box, &QDialog::finished, parent, [box, goesOn, act = std::move(act)] {
        if (box->clickedButton() == goesOn)
            act();
    });
    box->open();
}

} // namespace touyan
