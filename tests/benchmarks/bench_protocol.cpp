// SPDX-License-Identifier: GPL-3.0-or-later
// Documents written beside QXmlStreamWriter on the same data, answers read beside a bare QXmlStreamReader, in
// pairs in one run. usage: bench_protocol [RECIPIENTS] [PER_DOCUMENT]
#include "core/gateway/ReplyReader.h"
#include "core/gateway/ReplyWriter.h"
#include "core/gateway/RequestWriter.h"
#include "tests/benchmarks/BenchTools.h"

#include <QXmlStreamReader>
#include <QXmlStreamWriter>

using namespace heliograph;
using namespace heliograph::bench;

namespace {

constexpr int kPairs = 5;

SendDocument makeDocument(int first, int count, bool personal)
{
    SendDocument document;
    for (int i = 0; i < count; ++i) {
        SendRecipient recipient;
        recipient.phone = QString::number(79000000000 + first + i);
        recipient.number = i + 1;
        recipient.clientId = QString::number(512345670000000 + first + i);
        if (personal || document.groups.empty()) {
            Message message;
            message.sender = QStringLiteral("Shop");
            message.text = personal ? QStringLiteral("Анна %1, ваш заказ «%2» готов & ждёт вас до 20:00.")
                                          .arg(first + i)
                                          .arg(i)
                                    : QStringLiteral("Скидка 10 % до пятницы & подарок!");
            document.groups.push_back({message, {}});
        }
        document.groups.back().recipients.push_back(recipient);
    }
    return document;
}

// The same document by Qt's own writer, which is the peer.
QByteArray writeWithQt(const SendDocument& document)
{
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    xml.writeStartDocument();
    xml.writeStartElement(QStringLiteral("request"));
    xml.writeStartElement(QStringLiteral("security"));
    xml.writeStartElement(QStringLiteral("login"));
    xml.writeAttribute(QStringLiteral("value"), QStringLiteral("bench"));
    xml.writeEndElement();
    xml.writeStartElement(QStringLiteral("password"));
    xml.writeAttribute(QStringLiteral("value"), QStringLiteral("secret"));
    xml.writeEndElement();
    xml.writeEndElement();
    for (const SendGroup& group : document.groups) {
        xml.writeStartElement(QStringLiteral("message"));
        xml.writeAttribute(QStringLiteral("type_send_1"), QStringLiteral("sms"));
        xml.writeAttribute(QStringLiteral("type"), QStringLiteral("sms"));
        xml.writeTextElement(QStringLiteral("sender"), group.message.sender);
        xml.writeTextElement(QStringLiteral("text"), group.message.text);
        for (const SendRecipient& recipient : group.recipients) {
            xml.writeStartElement(QStringLiteral("abonent"));
            xml.writeAttribute(QStringLiteral("phone"), recipient.phone);
            xml.writeAttribute(QStringLiteral("number_sms"), QString::number(recipient.number));
            xml.writeAttribute(QStringLiteral("client_id_sms"), recipient.clientId);
            xml.writeEndElement();
        }
        xml.writeEndElement();
    }
    xml.writeEndElement();
    xml.writeEndDocument();
    return bytes;
}

void benchWriting(int recipients, int perDocument, bool personal)
{
    const GatewayProfile profile = must(gatewayProfile(u"mysmpp"));
    const Credentials credentials{QStringLiteral("bench"), Secret("secret")};
    std::vector<double> ours;
    std::vector<double> peers;
    std::vector<double> ratios;
    qint64 bytes = 0;
    for (int pair = 0; pair < kPairs; ++pair) {
        double own = 0;
        double peer = 0;
        bytes = 0;
        for (int first = 0; first < recipients; first += perDocument) {
            const SendDocument document = makeDocument(first, perDocument, personal);
            RequestWriter writer(profile, AuthForm::Password, credentials);
            own += seconds([&] { bytes += writer.send(document).size(); });
            peer += seconds([&] { bytes += writeWithQt(document).isEmpty() ? 1 : 0; });
        }
        ours.push_back(own);
        peers.push_back(peer);
        ratios.push_back(own / peer);
    }
    std::printf("     documents %-9s %8.3f s  %7.2f M recipients/s  %6.0f MB/s  QXmlStreamWriter %6.3f s\n",
                personal ? "personal" : "shared", median(ours), recipients / median(ours) / 1e6,
                static_cast<double>(bytes) / median(ours) / 1e6, median(peers));
    if (personal)
        judge("B5", "documents, a text for each / QXmlStreamWriter", median(ratios), "x", {0.25, 0.3});
    else
        judge("B5", "documents, one text / QXmlStreamWriter", median(ratios), "x", {0.1, 0.3});
}

void benchReading(int entries, int perDocument)
{
    std::vector<SendEntry> list;
    for (int i = 0; i < perDocument; ++i) {
        SendEntry entry;
        entry.number = i + 1;
        entry.gatewayId = QString::number(2856677675 + i);
        entry.parts = 1;
        entry.state = EntryState::Accepted;
        entry.text = QStringLiteral("send");
        list.push_back(entry);
    }
    const QByteArray answer = writeSendReply(list);
    std::vector<double> ours;
    std::vector<double> bare;
    std::vector<double> ratios;
    qint64 seen = 0;
    for (int pair = 0; pair < kPairs; ++pair) {
        ours.push_back(seconds([&] {
            for (int first = 0; first < entries; first += perDocument) {
                HttpAnswer http;
                http.body = answer;
                seen += static_cast<qint64>(
                    completeSendReply(readSendReply(http, perDocument), perDocument).entries.size());
            }
        }));
        bare.push_back(seconds([&] {
            for (int first = 0; first < entries; first += perDocument) {
                QXmlStreamReader xml(answer);
                while (!xml.atEnd()) {
                    if (xml.readNext() == QXmlStreamReader::StartElement)
                        seen += xml.attributes().size();
                }
            }
        }));
        ratios.push_back(ours.back() / bare.back());
    }
    std::printf(
        "     answers            %8.3f s  %7.2f M entries/s  bare QXmlStreamReader %6.3f s (%lld seen)\n",
        median(ours), entries / median(ours) / 1e6, median(bare), static_cast<long long>(seen));
    judge("B6", "answers / a bare pass of QXmlStreamReader", median(ratios), "x", {1, 1});
}

} // namespace

int main(int argc, char** argv)
{
    const int recipients = argc > 1 ? std::atoi(argv[1]) : 1'000'000;
    const int perDocument = argc > 2 ? std::atoi(argv[2]) : 100;
    benchWriting(recipients, perDocument, false);
    benchWriting(recipients, perDocument, true);
    benchReading(recipients, perDocument);
    std::printf("peak memory %.0f MiB\n", memoryMiB("VmHWM"));
    return 0;
}
