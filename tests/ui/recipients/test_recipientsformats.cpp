// SPDX-License-Identifier: GPL-3.0-or-later
// Files of every kind on the Recipients step: sheets, hidden rows, contact cards, quotes, two phone columns.
#include "tests/ui/SampleFiles.h"
#include "tests/ui/recipients/RecipientsFixture.h"
#include "ui/widgets/NoteBar.h"

#include <QCheckBox>

using namespace heliograph;

class TestRecipientsFormats : public RecipientsFixture {
    Q_OBJECT
private Q_SLOTS:
    void init() { prepare(); }
    void cleanup() { clear(); }
    void openDocument();
    void contactCards();
    void quotes();
    void twoPhoneColumns();

private:
    void takeFile(const QString& path) { m_page->take({path, {}, {}, {}, {}}); }
    void choose(const char* name, int entry)
    {
        auto* box = find<QComboBox>(name);
        box->setCurrentIndex(entry);
        Q_EMIT box->activated(entry);
    }
    QPushButton* link(const QString& text)
    {
        for (QPushButton* button : find<NoteBar>("otherPhones")->findChildren<QPushButton*>()) {
            if (button->text() == text)
                return button;
        }
        return nullptr;
    }
};

void TestRecipientsFormats::openDocument()
{
    takeFile(writeOds(m_world->path(QStringLiteral("clients.ods"))));
    QTRY_COMPARE(total(), 2);
    auto* sheet = find<QComboBox>("sheet");
    QCOMPARE(sheet->currentText(), QStringLiteral("Clients")); // the first that isn't hidden
    QCOMPARE(sheet->count(), 2);
    QTRY_COMPARE(cell(1, 1), QStringLiteral("+7 900 000-01-03"));
    QVERIFY(!find<QComboBox>("encoding")->isVisible());
    QVERIFY(!find<QComboBox>("quote")->isVisible());

    QTest::mouseClick(find<QCheckBox>("hiddenRows"), Qt::LeftButton);
    QTRY_COMPARE(total(), 3);
    QTRY_COMPARE(cell(1, 2), QStringLiteral("Boris"));
    QTRY_COMPARE(sheet->count(), 3);
    choose("sheet", sheet->findText(QStringLiteral("Archive")));
    QTRY_COMPARE(total(), 1);
    QTRY_COMPARE(cell(0, 2), QStringLiteral("Gleb"));
    choose("sheet", sheet->findText(QStringLiteral("Staff")));
    QTRY_COMPARE(total(), 2);
    QTRY_COMPARE(m_world->onlyCampaign().counts[RecipientState::Ready], 2);
}

void TestRecipientsFormats::contactCards()
{
    takeFile(m_world->write(vCards(), QStringLiteral("people.vcf")));
    QTRY_COMPARE(total(), 3);
    QVERIFY(!find<QComboBox>("sheet")->isVisible());
    QVERIFY(!find<QComboBox>("delimiter")->isVisible());
    QVERIFY(find<QComboBox>("encoding")->isVisible());
    const Campaign campaign = m_world->onlyCampaign();
    QCOMPARE(campaign.counts[RecipientState::Ready], 2);
    QCOMPARE(campaign.counts[RecipientState::Invalid], 1); // Vera has no number
}

void TestRecipientsFormats::quotes()
{
    takeFile(m_world->write("Phone;Name\n79000000101;'Anna; Tver'\n79000000102;'Boris; Omsk'\n"));
    QTRY_COMPARE(total(), 2);
    auto* quote = find<QComboBox>("quote");
    QVERIFY(quote->isVisible());
    QCOMPARE(quote->currentText(), QStringLiteral("'…'"));
    QTRY_COMPARE(cell(0, 2), QStringLiteral("Anna; Tver"));
    choose("quote", quote->findText(QStringLiteral("none")));
    QTRY_COMPARE(cell(0, 2), QStringLiteral("'Anna"));
    QTRY_VERIFY(!find<QComboBox>("quote")->currentText().startsWith(u'\''));
    // The next list of this kind is read like that.
    QTRY_COMPARE(m_world->onlyCampaign().headers.size(), 2);
    QTRY_VERIFY(!find<QLabel>("sourceFacts")->text().contains(u'…'));
    takeFile(m_world->write("Phone;Name\n79000000103;'Vera; Tver'\n79000000104;'Gleb; Omsk'\n",
                            QStringLiteral("april.csv")));
    QTRY_COMPARE(cell(0, 2), QStringLiteral("'Vera"));
    QVERIFY(!m_world->navigator.ways.filter(QStringLiteral("last list of this kind")).isEmpty());
}

void TestRecipientsFormats::twoPhoneColumns()
{
    takeFile(m_world->write(
        "Phone;Name;Mobile phone\n84950000101;Anna;79000000101\n84950000102;Boris;79000000102\n"));
    QTRY_COMPARE(total(), 2);
    auto* note = find<NoteBar>("otherPhones");
    QVERIFY(note->isVisible());
    QCOMPARE(note->headline(), QStringLiteral("There is another column with phone numbers."));
    QCOMPARE(find<QComboBox>("mapping2")->currentText(), QStringLiteral("Phone"));
    QPushButton* use = link(QStringLiteral("Use “Phone”"));
    QVERIFY(use);
    QTest::mouseClick(use, Qt::LeftButton);
    QTRY_COMPARE(find<QComboBox>("mapping0")->currentText(), QStringLiteral("Phone"));
    QCOMPARE(find<QComboBox>("mapping2")->currentText(), QStringLiteral("Extra field"));
    QTRY_COMPARE(m_world->onlyCampaign().counts[RecipientState::Invalid], 2); // landlines
    QVERIFY(!note->isVisible());
}

QTEST_MAIN(TestRecipientsFormats)
#include "test_recipientsformats.moc"
