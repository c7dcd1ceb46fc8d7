// SPDX-License-Identifier: GPL-3.0-or-later
// A picture of every control in each condition, light and dark, so that the look can be judged at one glance.
#include "ui/widgets/Buttons.h"
#include "ui/widgets/CountTabs.h"
#include "ui/widgets/FieldBox.h"
#include "ui/widgets/Fold.h"
#include "ui/widgets/Labels.h"
#include "ui/widgets/NoteBar.h"
#include "ui/widgets/SearchField.h"
#include "ui/widgets/SegmentBar.h"
#include "ui/widgets/StepBar.h"
#include "ui/widgets/Tables.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QDir>
#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QRadioButton>
#include <QSpinBox>
#include <QStandardItemModel>
#include <QTest>
#include <QToolButton>

using namespace heliograph;

class TestParts : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void picture_data();
    void picture();

private:
    QLayout* makeButtons(const Theme& theme);
    QLayout* makeFields(const Theme& theme);
    QLayout* makeChoices(const Theme& theme);
    QWidget* makeTable(const Theme& theme);
};

void TestParts::picture_data()
{
    QTest::addColumn<bool>("dark");
    QTest::newRow("light") << false;
    QTest::newRow("dark") << true;
}

QLayout* TestParts::makeButtons(const Theme& theme)
{
    auto* row = new QHBoxLayout;
    row->addWidget(makeButton(theme, ButtonKind::Primary, Glyph::Send, QStringLiteral("&Send 3 messages")));
    QPushButton* off = makeButton(theme, ButtonKind::Primary, QStringLiteral("Send"));
    setDisabledBecause(*off, QStringLiteral("Nobody is left"));
    row->addWidget(off);
    row->addWidget(makeButton(theme, ButtonKind::Secondary, QStringLiteral("Save report…")));
    QPushButton* secondaryOff = makeButton(theme, ButtonKind::Secondary, QStringLiteral("Save report…"));
    secondaryOff->setEnabled(false);
    row->addWidget(secondaryOff);
    row->addWidget(makeIconButton(theme, Glyph::More, QStringLiteral("More")));
    row->addWidget(makeButton(theme, ButtonKind::Link, QStringLiteral("Show 37")));
    row->addWidget(makeButton(theme, ButtonKind::Quiet, Glyph::Undo, QStringLiteral("Undo")));
    row->addStretch(1);
    return row;
}

QLayout* TestParts::makeFields(const Theme& theme)
{
    auto* row = new QHBoxLayout;
    auto* name = new QLineEdit(QStringLiteral("Kostroma"));
    row->addWidget(new FieldBox(theme, QStringLiteral("City"), name));
    auto* phone = new FieldBox(theme, QStringLiteral("Phone"), new QLineEdit(QStringLiteral("7900000")));
    phone->setProblem(QStringLiteral("4 digits are missing"));
    row->addWidget(phone);
    auto* box = new QComboBox;
    box->addItems({QStringLiteral("Shop"), QStringLiteral("Info")});
    row->addWidget(new FieldBox(theme, QStringLiteral("Sender"), box));
    auto* spin = new QSpinBox;
    spin->setValue(5);
    row->addWidget(new FieldBox(theme, QStringLiteral("Parts"), spin));
    auto* when = new QDateTimeEdit(QDateTime(QDate(2026, 11, 22), QTime(9, 0)));
    when->setCalendarPopup(true);
    row->addWidget(new FieldBox(theme, QStringLiteral("When"), when));
    auto* off = new QLineEdit(QStringLiteral("Kostroma"));
    off->setEnabled(false);
    row->addWidget(new FieldBox(theme, QStringLiteral("Disabled"), off));
    row->addWidget(new SearchField(theme, QStringLiteral("Phone or any column")));
    return row;
}

QLayout* TestParts::makeChoices(const Theme& theme)
{
    auto* row = new QHBoxLayout;
    row->setSpacing(metric::kM);
    auto* on = new QCheckBox(QStringLiteral("&on"));
    on->setChecked(true);
    row->addWidget(on);
    row->addWidget(new QCheckBox(QStringLiteral("off")));
    auto* chosen = new QRadioButton(QStringLiteral("chosen"));
    chosen->setChecked(true);
    row->addWidget(chosen);
    row->addWidget(new QRadioButton(QStringLiteral("not")));
    auto* segments = new SegmentBar(theme);
    segments->addSegment(0, QStringLiteral("Tree"));
    segments->addSegment(1, QStringLiteral("Text"));
    segments->addSegment(2, QStringLiteral("Viber"))->setEnabled(false);
    segments->setCurrent(0);
    row->addWidget(segments);
    auto* tabs = new CountTabs(theme);
    tabs->addTab(0, QStringLiteral("Repairs"));
    tabs->addTab(1, QStringLiteral("To fix"));
    tabs->setCount(0, 1186);
    tabs->setCount(1, 53);
    row->addWidget(tabs);
    auto* bar = new QProgressBar;
    bar->setTextVisible(false);
    bar->setValue(64);
    row->addWidget(bar, 1);
    return row;
}

QWidget* TestParts::makeTable(const Theme& theme)
{
    auto* model = new QStandardItemModel(4, 3, this);
    model->setHorizontalHeaderLabels(
        {QStringLiteral("Row"), QStringLiteral("Phone"), QStringLiteral("Name")});
    for (int row = 0; row < 4; ++row) {
        model->setItem(row, 0, new QStandardItem(QString::number(row + 2)));
        model->setItem(row, 1, new QStandardItem(QStringLiteral("+7 900 000-01-0%1").arg(row)));
        model->setItem(row, 2, new QStandardItem(QStringLiteral("Anna")));
    }
    auto* card = makeCard();
    auto* table = new QTableView;
    table->setModel(model);
    dressTable(*table, theme);
    table->selectRow(1);
    auto* layout = new QVBoxLayout(card);
    layout->setContentsMargins(1, 1, 1, 1);
    layout->addWidget(table);
    return card;
}

void TestParts::picture()
{
    QFETCH(bool, dark);
    const Theme theme(dark ? Theme::Scheme::Dark : Theme::Scheme::Light, QApplication::font());
    applyTheme(*qobject_cast<QApplication*>(QCoreApplication::instance()), theme);
    QWidget page;
    page.resize(1100, 760);
    auto* layout = new QVBoxLayout(&page);
    layout->setSpacing(metric::kS);
    auto* steps = new StepBar(theme);
    steps->setStep(CampaignStep::Recipients, StepMark::Done);
    steps->setStep(CampaignStep::Message, StepMark::Current);
    layout->addWidget(steps);
    layout->addLayout(makeButtons(theme));
    layout->addLayout(makeFields(theme));
    layout->addLayout(makeChoices(theme));
    auto* text = new QPlainTextEdit(QStringLiteral("Anna, 10 % off everything until Friday."));
    text->setFixedHeight(70);
    layout->addWidget(text);
    for (const Meaning meaning :
         {Meaning::Success, Meaning::Warning, Meaning::Danger, Meaning::Unknown, Meaning::Waiting}) {
        auto* note = new NoteBar(theme);
        note->showNote(meaning, QStringLiteral("53 rows need a look."),
                       QStringLiteral("Fix them here or go on."));
        note->addAction(QStringLiteral("Fix 53 rows"), [] {});
        layout->addWidget(note);
    }
    auto* fold = new Fold(theme, QStringLiteral("When"), new QLabel(QStringLiteral("Now")));
    fold->setSummary(QStringLiteral("Now · quiet hours 21:00–09:00 are kept"));
    layout->addWidget(fold);
    layout->addWidget(makeTable(theme), 1);
    page.show();
    QVERIFY(QDir().mkpath(QStringLiteral(HELIOGRAPH_GALLERY)));
    const QPixmap picture = page.grab();
    QVERIFY(picture.save(QStringLiteral(HELIOGRAPH_GALLERY "/parts-%1.png")
                             .arg(dark ? QStringLiteral("dark") : QStringLiteral("light"))));
    QVERIFY(picture.width() >= page.minimumSizeHint().width());
}

QTEST_MAIN(TestParts)
#include "test_parts.moc"
