// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Secret.h"
#include "core/gateway/Account.h"
#include "core/gateway/Documents.h"
#include "ui/theme/Theme.h"

#include <QWidget>

#include <optional>

class QComboBox;
class QLabel;
class QLineEdit;
class QVBoxLayout;

namespace heliograph {

class AddressFields;
class FieldBox;
class Fold;
class GlyphLabel;
class MoneyFields;
class PaceFields;
class SecretField;
class SegmentBar;

/// The fields of one account. What is typed becomes an Account; nothing is stored from here.
class AccountForm : public QWidget {
    Q_OBJECT
public:
    explicit AccountForm(const Theme& theme, QWidget* parent = nullptr);

    /// Shows an account; one with id 0 is new and has no stored secret.
    void show(const Account& account);
    /// As it is typed. `capabilities` and `clockOffsetMinutes` are dropped when the gateway is another now.
    Account account() const;
    std::optional<Secret> secret() const;
    bool hasSecret() const;

    /// Why it can't be saved, in one sentence; empty = it can.
    QString obstacle() const;
    /// Enough is there to ask the gateway.
    bool canBeChecked() const;
    /// Marks what is missing or wrong.
    void validate();

    void setNameProblem(const QString& sentence);
    /// What the gateway says about senders becomes the list of the sender field.
    void setSenders(const OriginatorReply& senders);
    void setGatewayZone(std::optional<int> minutes);
    /// Says where the secret is kept.
    void setKeychain(bool isThere);
    /// After which the dialog's own buttons follow.
    QWidget* lastField() const;
    void focusName();
    /// The stored secret was refused: empties its field and puts the focus there.
    void askForSecret();

Q_SIGNALS:
    void edited();
    void secretEdited();
    /// The secret was typed and left.
    void secretEntered();

private:
    void makeFields();
    void placeFields();
    void placeFold(Fold* fold, QWidget* content);
    void connectFields();
    void orderFields();
    QWidget* row(QWidget* left, int leftShare, QWidget* right, int rightShare);
    void showAuths(const GatewayProfile& profile);
    void onPreset();
    void onAuth();
    void showFolds();
    AuthForm auth() const;
    QString preset() const;

    const Theme& m_theme;
    Account m_shown; ///< what show() was given, with the pace of the kind chosen since
    QVBoxLayout* m_layout;
    QLineEdit* m_name;
    QComboBox* m_preset;
    AddressFields* m_address;
    SegmentBar* m_auth;
    QLineEdit* m_login;
    SecretField* m_secret;
    QLabel* m_secretCaption;
    GlyphLabel* m_keyGlyph;
    QLabel* m_keyText;
    QComboBox* m_sender;
    PaceFields* m_pace;
    MoneyFields* m_money;
    Fold* m_paceFold;
    Fold* m_moneyFold;
    FieldBox* m_nameBox;
    FieldBox* m_loginBox;
    FieldBox* m_secretBox;
};

} // namespace heliograph
