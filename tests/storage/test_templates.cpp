// SPDX-License-Identifier: GPL-3.0-or-later
// Templates and signatures as they are kept.
#include "core/storage/TemplateStore.h"
#include "tests/storage/StorageFixture.h"

#include <QTest>

using namespace heliograph;

namespace {

StoredTemplate entry(const char* name, TemplateKind kind = TemplateKind::Template)
{
    StoredTemplate stored;
    stored.kind = kind;
    stored.name = QString::fromUtf8(name);
    stored.message.text = QStringLiteral("Hello {Name|Friend}");
    stored.message.viber.text = QStringLiteral("Spring");
    stored.message.card.city = QStringLiteral("Riverside");
    stored.message.type = MessageType::ViberThenSms;
    stored.changedAt = 5;
    return stored;
}

} // namespace

class TestTemplates : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void wholeMessageComesBack();
    void kindsAndOrder();
    void changed();
    void removedAndBack();
    void laterKindsAreLeftAlone();
};

void TestTemplates::wholeMessageComesBack()
{
    StorageFixture fixture;
    TemplateStore store(fixture.db());
    StoredTemplate stored = entry("Welcome");
    const Result<qint64> id = store.add(stored);
    QVERIFY(id.has_value());
    stored.id = *id;
    const auto all = store.list(TemplateKind::Template);
    QVERIFY(all.has_value());
    QCOMPARE(all->size(), std::size_t{1});
    QVERIFY(all->front() == stored);
}

void TestTemplates::kindsAndOrder()
{
    StorageFixture fixture;
    TemplateStore store(fixture.db());
    for (const char* name : {"b", "a", ""})
        QVERIFY(store.add(entry(name)).has_value());
    QVERIFY(store.add(entry("mine", TemplateKind::Signature)).has_value());
    QStringList names;
    const Result<std::vector<StoredTemplate>> listed = store.list(TemplateKind::Template);
    QVERIFY(listed.has_value());
    for (const StoredTemplate& stored : *listed)
        names += stored.name;
    QCOMPARE(names, (QStringList{QString(), QStringLiteral("a"), QStringLiteral("b")}));
    QCOMPARE(store.list(TemplateKind::Signature)->size(), std::size_t{1});
}

void TestTemplates::changed()
{
    StorageFixture fixture;
    TemplateStore store(fixture.db());
    StoredTemplate stored = entry("Welcome");
    stored.id = store.add(stored).value_or(0);
    stored.name = QStringLiteral("Greeting");
    stored.message.text = QStringLiteral("Hi");
    stored.changedAt = 9;
    QVERIFY(store.update(stored).has_value());
    QVERIFY(store.list(TemplateKind::Template)->front() == stored);
}

void TestTemplates::removedAndBack()
{
    StorageFixture fixture;
    TemplateStore store(fixture.db());
    StoredTemplate stored = entry("Welcome");
    stored.id = store.add(stored).value_or(0);
    QVERIFY(store.remove(stored.id).has_value());
    QVERIFY(store.list(TemplateKind::Template)->empty());
    QCOMPARE(store.add(stored).value_or(0), stored.id);
    QVERIFY(store.list(TemplateKind::Template)->front() == stored);
}

void TestTemplates::laterKindsAreLeftAlone()
{
    StorageFixture fixture;
    TemplateStore store(fixture.db());
    QVERIFY(store.add(entry("Welcome")).has_value());
    QVERIFY(fixture.db().execute("UPDATE template SET message='{\"type\":\"fax\"}'").has_value());
    QVERIFY(store.list(TemplateKind::Template)->empty());
}

QTEST_GUILESS_MAIN(TestTemplates)
#include "test_templates.moc"
