// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/gateway/GatewayProfile.h"
#include "ui/compose/PhonePainter.h"
#include "ui/compose/SenderBox.h"
#include "ui/compose/TextField.h"

#include <QPointer>

#include <optional>

class QFrame;
class QVBoxLayout;

namespace heliograph {

class AsideRow;
class CardForm;
class CounterLine;
class MessageForm;
class SmsForm;
class TypeBar;
class ViberForm;

/// The editor of a message of any kind: the choice of kinds and the forms that the chosen one needs. Texts of
/// other kinds are kept while another one is chosen.
class MessageEditor : public QWidget {
    Q_OBJECT
public:
    explicit MessageEditor(const Theme& theme, QWidget* parent = nullptr);
    ~MessageEditor() override;

    /// Everything that was written, for every kind.
    Message message() const;
    /// Says nothing.
    void setMessage(const Message& message);
    MessageType type() const;

    /// The columns of the list, and an example of each.
    void setFields(const QStringList& names, const QStringList& examples);
    /// There is no list yet: every field is taken for a column that will be there.
    void setAnyField(bool any);
    /// Beside the choice of kinds, or below it where there is no room.
    void setBesideKinds(QWidget* aside);
    /// For an editor of templates themselves.
    void removeTemplateButtons();
    /// What the account's gateway can do; nothing known = everything.
    void setOffer(const std::optional<GatewayProfile>& profile, const QString& account);
    /// Without the gateway's clock no time to live can be given.
    void setClockKnown(bool known);
    void setSenders(const std::vector<SenderChoice>& senders, bool any);
    /// How long the first way of a cascade is tried; 0 = the gateway's own time.
    int firstLegMinutes() const;
    void setFirstLegMinutes(int minutes);

    /// Asks the gateway to spell Cyrillic letters in Latin ones, or no longer.
    void setTransliterate(bool on);

    /// The text in which the keyboard was last.
    FieldTextEdit* currentText() const;
    FieldTextEdit* firstText() const;
    /// The SMS text, for the character doctor.
    FieldTextEdit& smsText() const;
    /// Shows the counts below the texts, as the recipient of `rendered` gets them. `total`: HTML, for the
    /// whole list; empty = unknown.
    void showCounts(const Message& rendered, const QString& whom);
    void setTotal(const QString& html, bool isFresh);

    /// Says what keeps `rendered` from being sent; what was never touched is only blamed with `all`.
    void showProblems(const Message& rendered, bool all);
    bool hasUnknownField() const;

Q_SIGNALS:
    void changed();
    void typeChanged();
    void fieldLeft();
    /// The keyboard has come into a text of this way.
    void legEntered(heliograph::MessageLeg leg);
    /// The button for templates was pressed; the menu opens below `button`.
    void templatesWanted(QWidget* button);

private:
    void makeForm(MessageForm* form);
    void addTools(const Theme& theme, MessageForm* form, class QHBoxLayout& tools, bool withTemplates);
    void arrange();
    std::vector<MessageForm*> activeForms() const;
    void chooseType(MessageType type);
    void takeViberText();

    const Theme& m_theme;
    QVBoxLayout* m_layout;
    TypeBar* m_kinds;
    AsideRow* m_top; ///< the kinds and what stands beside them
    QFrame* m_firstCard;
    QFrame* m_secondCard;
    ViberForm* m_viber;
    SmsForm* m_sms;
    CardForm* m_card;
    Message m_kept; ///< what the forms in sight don't show
    QPointer<FieldTextEdit> m_current;
    bool m_touched = false;
};

} // namespace heliograph
