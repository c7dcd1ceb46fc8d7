// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/protocol/DocumentModel.h"
#include "ui/protocol/DocumentTree.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QTest>

using namespace heliograph;
using Kind = DocumentNode::Kind;

namespace {

QByteArray answerOf(int entries, const QByteArray& end = "</response>")
{
    QByteArray text = R"(<?xml version="1.0" encoding="utf-8"?><response>)";
    for (int i = 1; i <= entries; ++i)
        text += "<information number_sms=\"" + QByteArray::number(i) +
                "\" id_sms=\"2856677648\">send</information>";
    return text + end;
}

/// The lines of a tree as an outline: indent, name, content.
void outline(const DocumentNode& node, int depth, QStringList& lines)
{
    for (const auto& child : node.children) {
        lines += (QString(depth, u' ') + child->name + u' ' + contentText(*child)).trimmed();
        if (child->kind != Kind::More)
            outline(*child, depth + 1, lines);
    }
}

QStringList outlineOf(const DocumentTree& tree)
{
    QStringList lines;
    outline(tree.root(), 0, lines);
    return lines;
}

} // namespace

/// Documents as a person looks at them, the broken ones above all.
class TestDocumentTree : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void wholeDocument();
    void maskedValuesAreHidden();
    void foldsLikeChildren();
    void damageIsNotFoldedAway();
    void damageIsWhereItIs_data();
    void damageIsWhereItIs();
    void anyPrefixCanBeShown();
    void cutByTheLogIsNoDamage();
    void boundedInSizeAndDepth();
    void modelUnfolds();
    void textIsIndented();
};

void TestDocumentTree::wholeDocument()
{
    const DocumentTree tree = DocumentTree::read(
        R"(<request><message type="sms"><sender>Shop</sender><abonent phone="7900•••01" number_sms="1"/></message></request>)");
    QVERIFY(!tree.isDamaged());
    QCOMPARE(outlineOf(tree), (QStringList{QStringLiteral("request"), QStringLiteral("message type sms"),
                                           QStringLiteral("sender Shop"),
                                           QStringLiteral("abonent phone 7900•••01   number_sms 1")}));
}

void TestDocumentTree::maskedValuesAreHidden()
{
    const DocumentTree tree = DocumentTree::read(
        R"(<request><security><login value="shop"/><password value="***"/><token>***</token></security></request>)");
    const QStringList lines = outlineOf(tree);
    QVERIFY(lines.contains(QStringLiteral("password hidden")));
    QVERIFY(lines.contains(QStringLiteral("token hidden")));
    QVERIFY(!lines.join(u' ').contains(QStringLiteral("***")));
}

void TestDocumentTree::foldsLikeChildren()
{
    QCOMPARE(outlineOf(DocumentTree::read(answerOf(50))).size(), 51); // up to fifty are shown
    const DocumentTree tree = DocumentTree::read(answerOf(100));
    const DocumentNode& root = *tree.root().children.front();
    QCOMPARE(root.children.size(), std::size_t(4));
    QCOMPARE(root.children.back()->kind, Kind::More);
    QCOMPARE(contentText(*root.children.back()), QStringLiteral("97 more, show all"));
}

void TestDocumentTree::damageIsNotFoldedAway()
{
    const DocumentTree tree = DocumentTree::read(answerOf(100, "<information number_sms=\"101\">se"));
    const QStringList lines = outlineOf(tree);
    QCOMPARE(lines.filter(QStringLiteral("97 more")).size(), 1);
    QCOMPARE(lines.constLast(), QStringLiteral("The document ends here."));
}

void TestDocumentTree::damageIsWhereItIs_data()
{
    QTest::addColumn<QByteArray>("document");
    QTest::addColumn<QString>("lastLine");
    QTest::addColumn<int>("entries");
    QTest::newRow("cut between entries") << answerOf(2, "") << QStringLiteral("The document ends here.") << 2;
    QTest::newRow("cut inside a tag")
        << answerOf(2, "<information numb") << QStringLiteral("The document ends here.") << 2;
    QTest::newRow("wrong end tag") << answerOf(1, "</other>")
                                   << QStringLiteral("From here on it can’t be read (line 1, column %1).")
                                          .arg(answerOf(1, "</other>").size() - 1)
                                   << 1;
    QTest::newRow("a notice before it")
        << QByteArray("Warning: x\n") + answerOf(1, "") << QStringLiteral("The document ends here.") << 1;
}

void TestDocumentTree::damageIsWhereItIs()
{
    QFETCH(QByteArray, document);
    QFETCH(QString, lastLine);
    QFETCH(int, entries);
    const DocumentTree tree = DocumentTree::read(document);
    QVERIFY(tree.isDamaged());
    const QStringList lines = outlineOf(tree);
    QCOMPARE(lines.filter(QStringLiteral("information")).size(), entries);
    if (lastLine.startsWith(u"From"))
        QVERIFY(lines.constLast().startsWith(QStringLiteral("From here on it can’t be read (line ")));
    else
        QCOMPARE(lines.constLast(), lastLine);
}

void TestDocumentTree::anyPrefixCanBeShown()
{
    const QByteArray whole = answerOf(3);
    for (qsizetype size = 0; size < whole.size(); ++size) {
        const DocumentTree tree = DocumentTree::read(whole.left(size));
        QVERIFY2(tree.isDamaged(), qPrintable(QString::number(size)));
        QVERIFY(!outlineOf(tree).isEmpty());
    }
}

void TestDocumentTree::cutByTheLogIsNoDamage()
{
    const DocumentTree tree = DocumentTree::read(answerOf(2, "<inf"), true);
    QVERIFY(!tree.isDamaged());
    QCOMPARE(outlineOf(tree).constLast(), QStringLiteral("The log keeps no more of this document."));
}

void TestDocumentTree::boundedInSizeAndDepth()
{
    const QStringList wide = outlineOf(DocumentTree::read(answerOf(DocumentTree::kMostNodes + 10)));
    QVERIFY(wide.constLast().startsWith(QStringLiteral("The rest is too large")));
    QByteArray deep;
    for (int i = 0; i < 5000; ++i)
        deep += "<a>";
    const QStringList lines = outlineOf(DocumentTree::read(deep));
    QCOMPARE(lines.size(), DocumentTree::kMostDepth + 1);
    QVERIFY(lines.constLast().trimmed().startsWith(QStringLiteral("The rest is too large")));
    const QByteArray bomb = R"(<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">
        <!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;"><!ENTITY d "&c;&c;&c;&c;&c;&c;&c;&c;">]><x>&d;&d;&d;</x>)";
    QVERIFY(outlineOf(DocumentTree::read(bomb)).join(u' ').size() < 100'000);
}

void TestDocumentTree::modelUnfolds()
{
    const Theme theme(Theme::Scheme::Light, QApplication::font());
    DocumentModel model(theme);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setTree(DocumentTree::read(answerOf(100)));
    const QModelIndex root = model.index(0, 0);
    QCOMPARE(model.rowCount(root), 4);
    model.unfold(model.index(0, 0, root)); // a plain line: nothing
    QCOMPARE(model.rowCount(root), 4);
    model.unfold(model.index(3, 0, root));
    QCOMPARE(model.rowCount(root), 100);
    QCOMPARE(model.index(99, 1, root).data().toString(),
             QStringLiteral("number_sms 100   id_sms 2856677648   send"));
    QCOMPARE(model.parent(model.index(99, 0, root)), root);
    model.setTree(DocumentTree::read("<a/>"));
    QCOMPARE(model.rowCount(), 1);
}

void TestDocumentTree::textIsIndented()
{
    QCOMPARE(indented("<a x=\"1\"><b>t &amp; u</b><c/></a>"),
             QStringLiteral("<a x=\"1\">\n  <b>t &amp; u</b>\n  <c/>\n</a>\n"));
    QCOMPARE(indented("no document at all"), QStringLiteral("no document at all"));
    QVERIFY(indented(answerOf(200)).count(QStringLiteral("<information")) == 200); // nothing is folded
}

QTEST_MAIN(TestDocumentTree)
#include "test_documenttree.moc"
