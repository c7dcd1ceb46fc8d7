// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/TemplateStore.h"
#include "ui/Ui.h"
#include "ui/widgets/Page.h"

class QLineEdit;
class QListView;
class QPushButton;
class QStackedWidget;
class QTimer;

namespace heliograph {

class CountTabs;
class EmptyState;
class MessageEditor;
class NoteBar;
class PhonePreview;
class TemplateModel;
class TextField;

/// Texts that are used again: templates of whole messages, and signatures. Everything is kept as it is
/// written; what was removed can be taken back.
class TemplatesPage : public Page {
    Q_OBJECT
public:
    explicit TemplatesPage(const Ui& ui, QWidget* parent = nullptr);
    ~TemplatesPage() override;

    void activate() override;
    void leave() override;
    void focusFirst() override;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* makeList();
    QWidget* makeEditor();
    void makeHead();
    TemplateKind kind() const;
    void read(qint64 select = 0);
    void readFields();
    void showEntries(const std::vector<StoredTemplate>& entries, qint64 select);
    void showCurrent();
    void preview();
    void onChanged();
    void save();
    void addNew();
    void removeCurrent();
    void putBack(const StoredTemplate& entry);
    void useInCampaign();
    template <class Job>
    void change(Job job, qint64 select);

    const Ui& m_ui;
    NoteBar* m_note;
    CountTabs* m_tabs;
    TemplateModel* m_model;
    QListView* m_list;
    QStackedWidget* m_body;
    EmptyState* m_empty;
    QPushButton* m_first = nullptr; ///< of the empty state
    QLineEdit* m_name;
    MessageEditor* m_editor;
    TextField* m_signature;
    PhonePreview* m_phone;
    QTimer* m_rest;
    QPushButton* m_use = nullptr;
    StoredTemplate m_current; ///< id 0 = none is shown
    bool m_unsaved = false;
    bool m_nameWanted = false; ///< a new one is about to be shown
    QStringList m_headers;     ///< of a recent list, for examples
    QStringList m_examples;
};

} // namespace heliograph
