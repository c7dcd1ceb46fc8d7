// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/benchmarks/BareWire.h"

#include "core/gateway/Account.h"
#include "core/gateway/RequestWriter.h"
#include "core/message/Message.h"
#include "tests/benchmarks/BenchTools.h"

#include <QEventLoop>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QTcpSocket>
#include <QUrl>

#include <array>
#include <atomic>
#include <thread>

namespace heliograph::bench {
namespace {

constexpr int kPatienceMs = 30'000;

// One keep-alive connection; blocks.
class Lane {
public:
    explicit Lane(const QUrl& url) : m_url(url)
    {
        m_socket.connectToHost(url.host(), static_cast<quint16>(url.port()));
        if (!m_socket.waitForConnected(kPatienceMs))
            giveUp();
        m_socket.setSocketOption(QAbstractSocket::LowDelayOption, 1);
    }

    void post(const QByteArray& document)
    {
        m_socket.write("POST " + m_url.path().toUtf8() + " HTTP/1.1\r\nHost: " + m_url.host().toUtf8() +
                       "\r\nContent-Type: text/xml; charset=utf-8\r\nContent-Length: " +
                       QByteArray::number(document.size()) + "\r\n\r\n" + document);
        m_socket.flush();
        QByteArray answer;
        qsizetype whole = -1;
        while (whole < 0 || answer.size() < whole) {
            if (m_socket.bytesAvailable() == 0 && !m_socket.waitForReadyRead(kPatienceMs))
                giveUp();
            answer += m_socket.readAll();
            if (whole < 0)
                whole = wholeSize(answer);
        }
    }

private:
    // Of head and body together; -1 while the head isn't there yet.
    static qsizetype wholeSize(const QByteArray& answer)
    {
        static const QByteArray kLength("content-length:");
        const qsizetype end = answer.indexOf("\r\n\r\n");
        if (end < 0)
            return -1;
        const QByteArray head = answer.first(end).toLower();
        const qsizetype at = head.indexOf(kLength);
        if (at < 0)
            giveUp();
        return end + 4 + head.mid(at + kLength.size()).split('\r').first().trimmed().toLongLong();
    }

    [[noreturn]] static void giveUp()
    {
        std::fprintf(stderr, "the gateway does not answer\n");
        std::exit(2);
    }

    const QUrl m_url;
    QTcpSocket m_socket;
};

} // namespace

std::vector<QByteArray> makeDocuments(const Account& account, int rows, int series)
{
    const GatewayProfile profile = must(profileOf(account));
    RequestWriter writer(profile, AuthForm::Password, {QStringLiteral("bench"), Secret("secret")});
    std::vector<QByteArray> documents;
    for (int first = 0; first < rows; first += kPerDocument) {
        SendDocument document;
        for (int i = first; i < std::min(first + kPerDocument, rows); ++i) {
            Message message;
            message.sender = QStringLiteral("Shop");
            message.text = QStringLiteral("Анна, ваш код %1").arg(i);
            SendRecipient recipient;
            recipient.phone = QString::number(79000000000 + i);
            recipient.number = i - first + 1;
            recipient.clientId = QString::number(series * 100000000000000 + i);
            document.groups.push_back({message, {recipient}});
        }
        documents.push_back(writer.send(document));
    }
    return documents;
}

double barePosts(const QString& url, const std::vector<QByteArray>& documents)
{
    std::array<QNetworkAccessManager, kInFlight> lanes;
    std::size_t next = 0;
    std::size_t done = 0;
    QEventLoop loop;
    std::function<void(QNetworkAccessManager&)> post = [&](QNetworkAccessManager& lane) {
        if (next == documents.size())
            return;
        QNetworkRequest request{QUrl(url)};
        request.setHeader(QNetworkRequest::ContentTypeHeader, QStringLiteral("text/xml; charset=utf-8"));
        QNetworkReply* reply = lane.post(request, documents[next++]);
        QObject::connect(reply, &QNetworkReply::finished, &loop, [&, reply] {
            reply->readAll();
            reply->deleteLater();
            if (++done == documents.size())
                loop.quit();
            else
                post(lane);
        });
    };
    return seconds([&] {
        for (QNetworkAccessManager& lane : lanes)
            post(lane);
        loop.exec();
    });
}

double bareSockets(const QString& url, const std::vector<QByteArray>& documents)
{
    std::atomic<std::size_t> next = 0;
    const auto work = [&] {
        Lane lane{QUrl(url)};
        for (std::size_t at = next++; at < documents.size(); at = next++)
            lane.post(documents[at]);
    };
    return seconds([&] {
        std::vector<std::thread> threads;
        for (int i = 0; i < kInFlight; ++i)
            threads.emplace_back(work);
        for (std::thread& thread : threads)
            thread.join();
    });
}

} // namespace heliograph::bench
