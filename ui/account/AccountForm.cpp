// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/account/AccountForm.h"

#include "ui/account/AccountWords.h"
#include "ui/account/AddressFields.h"
#include "ui/account/CheckWords.h"
#include "ui/account/MoneyFields.h"
#include "ui/account/PaceFields.h"
#include "ui/account/SecretField.h"
#include "ui/widgets/FieldBox.h"
#include "ui/widgets/Fold.h"
#include "ui/widgets/Labels.h"
#include "ui/widgets/SegmentBar.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QToolButton>
#include <QVBoxLayout>

namespace heliograph {
namespace {

constexpr int kLongestName = 60;
constexpr int kLongestLogin = 100;

bool isSameGateway(const Account& left, const Account& right)
{
    return left.url == right.url && left.preset == right.preset && left.login == right.login &&
           left.auth == right.auth;
}

} // namespace

AccountForm::AccountForm(const Theme& theme, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_layout(new QVBoxLayout(this))
{
    makeFields();
    placeFields();
    connectFields();
    orderFields();
}

QWidget* AccountForm::lastField() const
{
    return m_money->findChild<QLineEdit*>(QStringLiteral("lowBalance"));
}

void AccountForm::orderFields()
{
    const auto headOf = [](const Fold* fold) {
        return fold->findChild<QAbstractButton*>(QString(), Qt::FindDirectChildrenOnly);
    };
    QList<QWidget*> order{m_name, m_preset};
    order += m_address->fields();
    for (QToolButton* segment : m_auth->findChildren<QToolButton*>())
        order += segment;
    order += {m_login, m_secret, m_secret->findChild<QPushButton*>(), m_sender, headOf(m_paceFold)};
    order += m_pace->fields();
    order += headOf(m_moneyFold);
    order += m_money->fields();
    for (qsizetype i = 1; i < order.size(); ++i)
        setTabOrder(order.at(i - 1), order.at(i));
}

void AccountForm::makeFields()
{
    const auto line = [this](const char* name, int longest) {
        auto* field = new QLineEdit(this);
        field->setObjectName(QLatin1String(name));
        field->setMaxLength(longest);
        return field;
    };
    m_name = line("accountName", kLongestName);
    m_preset = new QComboBox(this);
    m_preset->setObjectName(QStringLiteral("preset"));
    for (const QString& preset : gatewayPresets())
        m_preset->addItem(presetText(preset), preset);
    m_address = new AddressFields(m_theme, this);
    m_auth = new SegmentBar(m_theme, this);
    m_auth->setObjectName(QStringLiteral("auth"));
    m_auth->setAccessibleName(tr("Signs in with"));
    m_auth->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    for (const AuthForm form : {AuthForm::Password, AuthForm::Token, AuthForm::Bearer}) {
        QToolButton* segment = m_auth->addSegment(static_cast<int>(form), authText(form));
        segment->setObjectName(QStringLiteral("auth%1").arg(static_cast<int>(form)));
        segment->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    }
    m_login = line("login", kLongestLogin);
    m_secret = new SecretField(m_theme, this);
    m_secret->setObjectName(QStringLiteral("secret"));
    m_sender = new QComboBox(this);
    m_sender->setObjectName(QStringLiteral("sender"));
    m_sender->setEditable(true);
    m_sender->setInsertPolicy(QComboBox::NoInsert);
    m_sender->lineEdit()->setPlaceholderText(tr("as the provider registered it"));
    m_pace = new PaceFields(m_theme, this);
    m_money = new MoneyFields(m_theme, this);
    m_keyGlyph = new GlyphLabel(this);
    m_keyText = makeLabel(m_theme, Type::Caption, Tone::Secondary, this);
    m_keyText->setObjectName(QStringLiteral("secretHint"));
    m_keyText->setWordWrap(true);
}

QWidget* AccountForm::row(QWidget* left, int leftShare, QWidget* right, int rightShare)
{
    auto* holder = new QWidget(this);
    auto* layout = new QHBoxLayout(holder);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metric::kS);
    layout->addWidget(left, leftShare, Qt::AlignTop);
    layout->addWidget(right, rightShare, Qt::AlignTop);
    return holder;
}

void AccountForm::placeFields()
{
    m_layout->setContentsMargins(0, metric::kL, 0, metric::kM);
    m_layout->setSpacing(0);
    auto* rows = new QVBoxLayout;
    rows->setContentsMargins(metric::kL, 0, metric::kL, metric::kXs);
    rows->setSpacing(metric::kS);
    m_layout->addLayout(rows);
    m_nameBox = new FieldBox(m_theme, tr("Account &name"), m_name, this);
    m_loginBox = new FieldBox(m_theme, tr("&Login"), m_login, this);
    m_secretBox = new FieldBox(m_theme, tr("Passw&ord"), m_secret, this);
    m_secretCaption = m_secretBox->findChild<QLabel*>(QString(), Qt::FindDirectChildrenOnly);
    for (QLabel* label : m_secretBox->findChildren<QLabel*>()) {
        if (label->buddy() == m_secret)
            m_secretCaption = label;
    }
    auto* authBox = new FieldBox(m_theme, tr("Signs in with"), m_auth, this);
    rows->addWidget(row(m_nameBox, 5, new FieldBox(m_theme, tr("Gateway kin&d"), m_preset, this), 4));
    rows->addWidget(m_address);
    rows->addWidget(authBox);
    rows->addWidget(row(m_loginBox, 1, m_secretBox, 1));
    auto* keyRow = new QHBoxLayout;
    keyRow->setSpacing(metric::kXs);
    keyRow->addWidget(m_keyGlyph, 0, Qt::AlignTop);
    keyRow->addWidget(m_keyText, 1);
    rows->addLayout(keyRow);
    rows->addWidget(new FieldBox(m_theme, tr("Usual &sender"), m_sender, this));
    m_paceFold = new Fold(m_theme, tr("How fast"), m_pace, this);
    m_paceFold->setObjectName(QStringLiteral("paceFold"));
    m_moneyFold = new Fold(m_theme, tr("Money"), m_money, this);
    m_moneyFold->setObjectName(QStringLiteral("moneyFold"));
    placeFold(m_paceFold, m_pace);
    placeFold(m_moneyFold, m_money);
    m_layout->addStretch(1);
}

// A fold's own line has margins; its content stands in line with the fields above.
void AccountForm::placeFold(Fold* fold, QWidget* content)
{
    content->parentWidget()->layout()->setContentsMargins(metric::kM, 0, metric::kM, metric::kS);
    auto* room = new QVBoxLayout;
    room->setContentsMargins(metric::kXs, 0, metric::kXs, 0);
    room->addWidget(fold);
    m_layout->addLayout(room);
}

void AccountForm::connectFields()
{
    const auto tell = [this] { Q_EMIT edited(); };
    connect(m_name, &QLineEdit::textEdited, this, [this, tell] {
        m_nameBox->setProblem({});
        tell();
    });
    connect(m_login, &QLineEdit::textEdited, this, [this, tell] {
        m_loginBox->setProblem({});
        tell();
    });
    connect(m_secret, &QLineEdit::textChanged, this, [this, tell] {
        m_secretBox->setProblem({});
        Q_EMIT secretEdited();
        tell();
    });
    connect(m_address, &AddressFields::edited, this, tell);
    connect(m_preset, &QComboBox::activated, this, &AccountForm::onPreset);
    connect(m_auth, &SegmentBar::chosen, this, [this, tell] {
        onAuth();
        tell();
    });
    connect(m_sender, &QComboBox::currentTextChanged, this, tell);
    connect(m_secret, &QLineEdit::editingFinished, this, [this] {
        if (m_secret->typed())
            Q_EMIT secretEntered();
    });
    for (auto* fold : {m_paceFold, m_moneyFold})
        connect(fold, &Fold::toggled, this, &AccountForm::showFolds);
    connect(m_pace, &PaceFields::edited, this, [this, tell] {
        showFolds();
        tell();
    });
    connect(m_money, &MoneyFields::edited, this, [this, tell] {
        showFolds();
        tell();
    });
}

void AccountForm::show(const Account& account)
{
    const QSignalBlocker quiet(this);
    m_shown = account;
    m_name->setText(account.name);
    m_preset->setCurrentIndex(m_preset->findData(account.preset));
    m_address->show(account);
    m_login->setText(account.login);
    m_secret->setStored(account.id != 0);
    m_sender->setCurrentText(account.sender);
    if (const Result<GatewayProfile> profile = gatewayProfile(preset())) {
        showAuths(*profile);
        m_pace->show(account, *profile);
    }
    m_auth->setCurrent(static_cast<int>(account.auth));
    m_money->show(account);
    onAuth();
    showFolds();
    m_paceFold->setOpen(account.id != 0 && m_pace->summary() != tr("good for most gateways"));
}

void AccountForm::showAuths(const GatewayProfile& profile)
{
    for (const AuthForm form : {AuthForm::Password, AuthForm::Token, AuthForm::Bearer}) {
        const bool taken = std::find(profile.auths.begin(), profile.auths.end(), form) != profile.auths.end();
        auto* button = m_auth->findChild<QToolButton*>(QStringLiteral("auth%1").arg(static_cast<int>(form)));
        button->setVisible(taken);
        if (!taken && auth() == form)
            m_auth->setCurrent(static_cast<int>(profile.auth));
    }
}

void AccountForm::onPreset()
{
    const Result<GatewayProfile> profile = gatewayProfile(preset());
    const Result<Account> usual = newAccount(m_shown.name, m_address->url().value_or(QUrl()), preset());
    if (!profile || !usual)
        return;
    showAuths(*profile);
    onAuth();
    Account pace = *usual; // the kind's own sizes; what they were belonged to another kind
    m_pace->show(pace, *profile);
    showFolds();
    Q_EMIT edited();
}

void AccountForm::onAuth()
{
    const bool byPassword = auth() == AuthForm::Password;
    m_secretCaption->setText(byPassword ? tr("Passw&ord") : tr("T&oken"));
    m_secret->setAccessibleName(byPassword ? tr("Password") : tr("Token"));
    m_login->setPlaceholderText(byPassword ? QString() : tr("if it has one"));
}

void AccountForm::showFolds()
{
    m_paceFold->setSummary(m_pace->summary());
    m_moneyFold->setSummary(m_money->summary());
    m_paceFold->setToolTip(m_pace->summary());
    m_moneyFold->setToolTip(m_money->summary());
}

AuthForm AccountForm::auth() const
{
    return static_cast<AuthForm>(m_auth->current());
}

QString AccountForm::preset() const
{
    return m_preset->currentData().toString();
}

Account AccountForm::account() const
{
    Account typed = m_shown;
    typed.name = m_name->text().trimmed();
    typed.preset = preset();
    m_address->store(typed);
    typed.auth = auth();
    typed.login = m_login->text().trimmed();
    typed.sender = m_sender->currentText().trimmed();
    if (const Result<GatewayProfile> profile = gatewayProfile(typed.preset))
        m_pace->store(typed, *profile);
    m_money->store(typed);
    if (!isSameGateway(typed, m_shown)) {
        typed.capabilities.clear();
        typed.clockOffsetMinutes.reset();
        typed.health = AccountHealth::NotChecked;
    }
    return typed;
}

std::optional<Secret> AccountForm::secret() const
{
    return m_secret->typed();
}

bool AccountForm::hasSecret() const
{
    return m_secret->isStored() || m_secret->typed();
}

QString AccountForm::obstacle() const
{
    if (m_name->text().trimmed().isEmpty())
        return tr("Give the account a name.");
    if (const QString sentence = m_address->obstacle(); !sentence.isEmpty())
        return sentence;
    if (auth() == AuthForm::Password && m_login->text().trimmed().isEmpty())
        return tr("Write the login.");
    if (!hasSecret())
        return auth() == AuthForm::Password ? tr("Enter the password.") : tr("Enter the token.");
    return m_money->isUsable() ? QString() : tr("The price or the limit is not an amount.");
}

bool AccountForm::canBeChecked() const
{
    const bool isSignedIn = auth() != AuthForm::Password || !m_login->text().trimmed().isEmpty();
    return m_address->isUsable() && isSignedIn && hasSecret();
}

void AccountForm::validate()
{
    m_nameBox->setProblem(m_name->text().trimmed().isEmpty() ? tr("Give the account a name.") : QString());
    if (!m_money->validate())
        m_moneyFold->setOpen(true);
}

void AccountForm::setNameProblem(const QString& sentence)
{
    m_nameBox->setProblem(sentence);
    m_name->setFocus(Qt::OtherFocusReason);
}

void AccountForm::setSenders(const OriginatorReply& senders)
{
    const QSignalBlocker quiet(m_sender);
    const QString typed = m_sender->currentText();
    m_sender->clear();
    m_sender->addItems(usableSenders(senders));
    for (int i = 0; i < m_sender->count(); ++i)
        m_sender->setItemIcon(i,
                              glyphIcon(Glyph::RingCheck, m_theme.tokens().meanings[Meaning::Success].text));
    if (typed.isEmpty() && m_sender->count() > 0)
        m_sender->setCurrentIndex(0);
    else
        m_sender->setCurrentText(typed);
}

void AccountForm::setGatewayZone(std::optional<int> minutes)
{
    m_pace->setGatewayZone(minutes);
}

void AccountForm::setKeychain(bool isThere)
{
    const MeaningTable& colors = m_theme.tokens().meanings;
    m_keyGlyph->setGlyph(isThere ? Glyph::Key : Glyph::Triangle,
                         isThere ? m_theme.tokens().text.secondary : colors[Meaning::Warning].text);
    setTone(*m_keyText, isThere ? Tone::Secondary : Tone::Warning);
    m_keyText->setText(isThere ? tr("Kept in the keychain of this computer, nowhere else.")
                               : tr("This computer has no keychain. Heliograph asks for the password at each "
                                    "start."));
}

void AccountForm::focusName()
{
    m_name->setFocus(Qt::OtherFocusReason);
    m_name->selectAll();
}

void AccountForm::askForSecret()
{
    m_secret->change();
}

} // namespace heliograph
