// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/MessageMeter.h"
#include "core/storage/TemplateStore.h"
#include "ui/Ui.h"
#include "ui/compose/DraftSaver.h"
#include "ui/live/CampaignStepPage.h"

class QPushButton;

namespace heliograph {

class AccountBox;
class AccountOffer;
class CascadeCost;
class DoctorPanel;
class ListMeter;
class MessageEditor;
class NoteBar;
class PreviewPane;
class RecipientPager;
class ScheduleFolds;
class TemplateMenu;
class TestSend;
class TextAndPreview;
class WorkBar;

/// The second step of a campaign: one text that is right for every row. Saves itself.
class MessagePage : public CampaignStepPage {
    Q_OBJECT
public:
    explicit MessagePage(const Ui& ui, QWidget* parent = nullptr);
    ~MessagePage() override;

    void showCampaign(const Campaign& campaign) override;
    void activate() override;
    void leave() override;
    void focusFirst() override;
    bool escape() override;
    void undo() override;
    void redo() override;

protected:
    void showEvent(QShowEvent* event) override;

private:
    // MessagePage.cpp
    void makeBody();
    void makeHead();
    void makeShortcuts();
    void listen();
    void loadMessage();
    void setReadOnly(bool sealed);
    DraftSaver::Edit edit() const;
    void onChanged();
    void goOn();
    // MessagePageList.cpp: what depends on the list
    void listenToList();
    void askMeter();
    void showMeasure(const MessageMeasure& measure);
    void showMeterError(const Error& error);
    void showRecipient();
    void render();
    void showPlace();
    QString recipientName() const;
    void useProposal(const Message& proposal);
    void takeTimes(const QString& column);
    void takeTemplate(const StoredTemplate& chosen);
    void takeSignature(const QString& text);
    void clearMessage();
    void sendTest();
    void showCardNote();

    // MessagePageAccount.cpp
    void onAccountRead();
    void chooseAccount(const QString& name);

    const Ui& m_ui;
    Campaign m_campaign;
    QString m_account; ///< the name of the one that sends, as it was chosen; empty = none was
    NoteBar* m_note;
    MessageEditor* m_editor;
    CascadeCost* m_cost;
    DoctorPanel* m_doctor;
    NoteBar* m_cardNote;
    ScheduleFolds* m_folds;
    WorkBar* m_work;
    PreviewPane* m_preview;
    TextAndPreview* m_halves = nullptr;
    AccountBox* m_accounts;
    AccountOffer* m_offer;
    RecipientPager* m_pager;
    ListMeter* m_meter;
    DraftSaver* m_saver;
    TemplateMenu* m_templates;
    TestSend* m_test;
    QPushButton* m_testButton = nullptr;
    QPushButton* m_continue = nullptr;
    MessageMeasure m_measure;
    Message m_rendered; ///< for the recipient in the preview
    bool m_goingOn = false;
    bool m_hasNews = false; ///< told while nobody saw the page, and not shown yet
};

} // namespace heliograph
