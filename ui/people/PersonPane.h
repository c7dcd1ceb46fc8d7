// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/ContactGroups.h"
#include "core/storage/ContactReader.h"
#include "ui/Ui.h"

#include <QFrame>

class QLabel;
class QPushButton;
class QScrollArea;
class QToolButton;
class QVBoxLayout;

namespace heliograph {

class FieldBox;
class HistoryList;
class ListChanges;
class NoteBar;
class PersonHead;
class QuietEdit;

/// One person: what is known, to be changed field by field, and the last messages. A person that is new
/// comes into being with a valid number.
class PersonPane : public QFrame {
    Q_OBJECT
public:
    PersonPane(const Ui& ui, ListChanges& changes, QWidget* parent);

    /// 0 = nobody. Reads the person anew also when it is shown already.
    void showPerson(qint64 contact);
    void beginNew(const BookInfo& book);
    bool isNew() const { return m_isNew; }
    qint64 contact() const { return m_contact; }
    const ContactRow& row() const { return m_row; }
    QString name() const;
    void focusFields();
    /// Takes back what is typed, or gives up somebody new; false when there was nothing of both.
    bool escape();
    /// Keeps what is being typed.
    void flush();
    void writeMessage();
    void changeStopList();

Q_SIGNALS:
    /// Another person was asked for here: somebody new has come, or who has this number already.
    void personWanted(qint64 contact);
    void mergeWanted(qint64 contact, qint64 other);
    void closed();

private:
    struct Details {
        ContactRow row;
        BookInfo book;
        std::vector<GroupInfo> groups;
    };
    static Result<Details> read(Connection& connection, qint64 contact);
    void takeDetails(const Result<Details>& details);
    void readHistory();
    void forgetTyping();
    void showNobody();
    void makeFields();
    void fillFields();
    FieldBox* addField(const QString& caption, const QString& objectName);
    void phoneTyped(const QString& typed);
    void keepPhone(const QString& digits, const std::vector<qint64>& others);
    void showOther(qint64 other, const QString& digits);
    void cellTyped(int column, const QString& typed);
    void addNew(const QString& digits);
    void addColumn();

    const Ui& m_ui;
    ListChanges& m_changes;
    bool m_isNew = false;
    qint64 m_contact = 0;
    ContactRow m_row;
    BookInfo m_book;
    std::vector<GroupInfo> m_groups;
    QStringList m_shownHeaders;
    PersonHead* m_head;
    NoteBar* m_note;
    QLabel* m_nobody;
    QScrollArea* m_scroll;
    QWidget* m_fieldsHost;
    QVBoxLayout* m_fields;
    FieldBox* m_phoneBox = nullptr;
    QuietEdit* m_phone = nullptr;
    QList<QuietEdit*> m_cells;
    QWidget* m_line = nullptr;
    QPushButton* m_addField = nullptr;
    HistoryList* m_history;
    QLabel* m_added;
};

} // namespace heliograph
