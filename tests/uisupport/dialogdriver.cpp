#include "uisupport/dialogdriver.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace touyan {
namespace {

QString plain(QString text)
{
    return text.remove(u'&');
}

} // namespace

QWidget* buddyOf(QWidget& window, const QString& text)
{
    const auto labels = window.findChildren<QLabel*>();
    for (const QLabel* label : labels) {
        if (label->buddy() && plain(label->text()).startsWith(text))
            return label->buddy();
    }
    return nullptr;
}

QPushButton* buttonOf(QWidget& window, const QString& text)
{
    const auto buttons = window.findChildren<QPushButton*>();
    for (QPushButton* button : buttons) {
        if (plain(button->text()) == text)
            return button;
    }
    return nullptr;
}

QPushButton* okButton(QDialog& dialog)
{
    return dialog.findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Ok);
}

void press(QDialog& dialog)
{
    QTest::mouseClick(okButton(dialog), Qt::LeftButton);
}

bool shows(const QWidget& window, const QString& text)
{
    const auto labels = window.findChildren<QLabel*>();
    return std::any_of(labels.begin(), labels.end(),
                       [&](const QLabel* label) { return label->text().contains(text); });
}

bool chooseInCell(QAbstractItemView& table, const QModelIndex& cell, int value)
{
    table.setCurrentIndex(cell);
    table.edit(cell);
    auto* box = table.viewport()->findChild<QComboBox*>();
    if (!box || box->findData(value) < 0)
        return false;
    box->setCurrentIndex(box->findData(value));
    Q_EMIT box->activated(box->currentIndex());
    return true;
}

void answerFileDialog(const QStringList& paths)
{
    QTimer::singleShot(0, qApp, [paths] {
        auto* dialog = qobject_cast<QFileDialog*>(QApplication::activeModalWidget());
        if (!dialog) {
            if (QWidget* other = QApplication::activeModalWidget())
                other->close();
            return;
        }
        auto* name = dialog->findChild<QLineEdit*>(u"fileNameEdit"_s);
        name->setText(paths.size() == 1 ? paths.first()
                                        : QString(u'"' % paths.join(u"\" \""_s) % u'"'));
        static_cast<QDialog*>(dialog)->accept();
    });
}

} // namespace touyan
