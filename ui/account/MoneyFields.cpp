// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/account/MoneyFields.h"

#include "core/gateway/AccountMoney.h"
#include "ui/account/AccountWords.h"
#include "ui/widgets/FieldBox.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QSignalBlocker>

namespace heliograph {
namespace {

constexpr int kLongestCurrency = 8;

/// Empty counts as an amount that isn't known.
bool isAmount(const QLineEdit& field)
{
    return field.text().trimmed().isEmpty() || amountFrom(field.text());
}

QString shown(const QString& amount)
{
    return QString(amount).replace(u'.', QLocale().decimalPoint());
}

/// Without the decimals of a round sum.
QString wholeMoney(const QString& amount, const QString& currency)
{
    const QString text = moneyText(amount, currency);
    return QString(text).remove(QLocale().decimalPoint() + QStringLiteral("00"));
}

} // namespace

MoneyFields::MoneyFields(const Theme& theme, QWidget* parent)
    : QWidget(parent),
      m_price(new QLineEdit(this)),
      m_currency(new QComboBox(this)),
      m_limit(new QLineEdit(this))
{
    m_price->setObjectName(QStringLiteral("pricePerPart"));
    m_currency->setObjectName(QStringLiteral("currency"));
    m_limit->setObjectName(QStringLiteral("lowBalance"));
    m_currency->setEditable(true);
    m_currency->addItems(
        {QStringLiteral("₽"), QStringLiteral("$"), QStringLiteral("€"), QStringLiteral("₸")});
    m_currency->lineEdit()->setMaxLength(kLongestCurrency);
    m_price->setPlaceholderText(tr("not known"));
    m_limit->setPlaceholderText(tr("never"));
    m_priceBox = new FieldBox(theme, tr("&Price of a part"), m_price, this);
    m_limitBox = new FieldBox(theme, tr("Warn belo&w"), m_limit, this);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metric::kS);
    layout->addWidget(m_priceBox, 2, Qt::AlignTop);
    layout->addWidget(new FieldBox(theme, tr("C&urrency"), m_currency, this), 1, Qt::AlignTop);
    layout->addWidget(m_limitBox, 2, Qt::AlignTop);
    for (QLineEdit* field : {m_price, m_limit}) {
        connect(field, &QLineEdit::textEdited, this, [this] {
            m_priceBox->setProblem({});
            m_limitBox->setProblem({});
            Q_EMIT edited();
        });
        connect(field, &QLineEdit::editingFinished, this, [this] { validate(); });
    }
    connect(m_currency, &QComboBox::currentTextChanged, this, &MoneyFields::edited);
}

void MoneyFields::show(const Account& account)
{
    const QSignalBlocker quiet(this);
    m_price->setText(shown(account.pricePerPart));
    m_limit->setText(shown(account.lowBalanceAt));
    m_currency->setCurrentText(account.currency.isEmpty() && account.id == 0 ? QStringLiteral("₽")
                                                                             : account.currency);
}

void MoneyFields::store(Account& account) const
{
    account.pricePerPart = amountFrom(m_price->text()).value_or(QString());
    account.lowBalanceAt = amountFrom(m_limit->text()).value_or(QString());
    account.currency = m_currency->currentText().trimmed();
}

bool MoneyFields::isUsable() const
{
    return isAmount(*m_price) && isAmount(*m_limit);
}

bool MoneyFields::validate()
{
    const QString sentence = tr("Write an amount like %1").arg(shown(QStringLiteral("2.40")));
    m_priceBox->setProblem(isAmount(*m_price) ? QString() : sentence);
    m_limitBox->setProblem(isAmount(*m_limit) ? QString() : sentence);
    return isUsable();
}

QList<QWidget*> MoneyFields::fields() const
{
    return {m_price, m_currency, m_limit};
}

QString MoneyFields::summary() const
{
    Account account;
    store(account);
    QStringList parts;
    if (!account.pricePerPart.isEmpty())
        parts += tr("%1 a part").arg(moneyText(account.pricePerPart, account.currency));
    if (!account.lowBalanceAt.isEmpty())
        parts += tr("warn below %1").arg(wholeMoney(account.lowBalanceAt, account.currency));
    return parts.isEmpty() ? tr("no price, no warning") : parts.join(QStringLiteral(" · "));
}

} // namespace heliograph
