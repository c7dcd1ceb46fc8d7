// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/account/AddressFields.h"

#include "core/gateway/Account.h"
#include "ui/theme/Glyph.h"
#include "ui/widgets/FieldBox.h"
#include "ui/widgets/Labels.h"

#include <QAction>
#include <QCheckBox>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace heliograph {

AddressFields::AddressFields(const Theme& theme, QWidget* parent)
    : QWidget(parent),
      m_theme(theme),
      m_address(new QLineEdit(this)),
      m_lock(m_address->addAction(QIcon(), QLineEdit::LeadingPosition)),
      m_box(new FieldBox(theme, tr("&Address"), m_address, this)),
      m_plainNote(makeLabel(theme, Type::Caption, Tone::Warning, this)),
      m_consent(new QCheckBox(tr("I accept unencr&ypted sending for this account"), this))
{
    m_address->setObjectName(QStringLiteral("address"));
    m_address->setPlaceholderText(QStringLiteral("https://gateway.example/xml/"));
    m_address->setInputMethodHints(Qt::ImhUrlCharactersOnly);
    m_lock->setVisible(false);
    m_plainNote->setObjectName(QStringLiteral("plainNote"));
    m_plainNote->setWordWrap(true);
    m_plainNote->setText(
        tr("Anyone on the way could read logins and messages. Use https if the gateway has it."));
    m_consent->setObjectName(QStringLiteral("consent"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metric::kS);
    layout->addWidget(m_box);
    layout->addWidget(m_plainNote);
    layout->addWidget(m_consent);
    connect(m_address, &QLineEdit::textChanged, this, [this] {
        showSafety();
        Q_EMIT edited();
    });
    connect(m_address, &QLineEdit::editingFinished, this, [this] {
        if (!m_address->text().isEmpty() && !url())
            m_box->setProblem(tr("Write the address as https://gateway.example/xml/"));
    });
    connect(m_consent, &QCheckBox::toggled, this, &AddressFields::edited);
    showSafety();
}

void AddressFields::show(const Account& account)
{
    const QSignalBlocker quiet(this);
    m_address->setText(account.url.toString());
    m_consent->setChecked(account.allowHttp);
}

void AddressFields::store(Account& account) const
{
    account.url = url().value_or(QUrl());
    account.allowHttp = needsConsent() && m_consent->isChecked();
}

std::optional<QUrl> AddressFields::url() const
{
    const Result<QUrl> typed = gatewayUrl(m_address->text());
    return typed ? std::optional(*typed) : std::nullopt;
}

bool AddressFields::needsConsent() const
{
    Account plain;
    plain.url = url().value_or(QUrl());
    return !checkTransportConsent(plain);
}

bool AddressFields::isUsable() const
{
    return url() && (!needsConsent() || m_consent->isChecked());
}

QString AddressFields::obstacle() const
{
    if (isUsable())
        return {};
    return url() ? tr("Accept unencrypted sending, or use https.") : tr("Write the gateway’s address.");
}

QList<QWidget*> AddressFields::fields() const
{
    return {m_address, m_consent};
}

void AddressFields::showSafety()
{
    m_box->setProblem({});
    const std::optional<QUrl> typed = url();
    const bool isPlain = needsConsent();
    const bool isSafe = typed && typed->scheme() == u"https";
    m_consent->setVisible(isPlain);
    m_plainNote->setVisible(isPlain);
    m_lock->setVisible(isSafe || isPlain);
    const MeaningTable& colors = m_theme.tokens().meanings;
    m_lock->setIcon(isPlain ? glyphIcon(Glyph::Triangle, colors[Meaning::Warning].text)
                            : glyphIcon(Glyph::Lock, colors[Meaning::Success].text));
}

} // namespace heliograph
