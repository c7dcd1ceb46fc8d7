// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/Navigator.h"
#include "ui/Ui.h"
#include "ui/quick/QuickOrder.h"

#include <QPointer>
#include <QTimer>
#include <QWidget>

#include <memory>

class QHBoxLayout;
class QLabel;
class QPushButton;
class QTableView;
class QVBoxLayout;

namespace heliograph {

class GlyphLabel;
class HistoryPane;
class NoteBar;
class QuickFoot;
class QuickForm;
class QuickResultsModel;
struct RunView;

/// A message to one or a few people, by hand: a window of its own, of which several may be open. Goes when it
/// is closed; what was typed stays in the workspace and stands in the next one.
class QuickWindow : public QWidget {
    Q_OBJECT
public:
    /// A seed with something in it goes before the draft that was left.
    QuickWindow(const Ui& ui, const QuickSeed& seed, QWidget* parent = nullptr);

    /// Goes on with what another window shows, which is about to go: when language or look change.
    void takeOver(const QuickWindow& other);

protected:
    void closeEvent(QCloseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* makeLeft();
    QHBoxLayout* makeSendLine();
    QWidget* makeResults();
    void setTabOrders();
    void connectParts();
    bool isAlone() const;
    void begin(const QuickSeed& seed);

    void onChanged();
    void showSendButton();
    void saveDraft();
    void showSaved(bool saved);
    void onTooMany(const QStringList& phones);
    void makeCampaign(const QStringList& phones);

    void sendTyped();
    void send();
    void seal(const QuickOrder& order);
    void onSealed(const QuickOrder& order, const Result<QuickOutcome>& outcome);
    void askAgain(const QuickOrder& order, const std::vector<QuickRepeat>& repeats);
    void onUnderWay(qint64 campaign, const QuickOrder& order);
    void onRun(const RunView& view);
    QString campaignName(const QStringList& phones) const;

    const Ui m_ui;
    QuickForm* m_form;
    HistoryPane* m_history;
    QuickFoot* m_foot;
    NoteBar* m_note;
    QuickResultsModel* m_results;
    QTableView* m_table;
    QPushButton* m_send;
    QLabel* m_saved;
    GlyphLabel* m_savedGlyph;
    QTimer m_saving;
    QTimer m_underWay; ///< runs while a second press does nothing
    QTimer m_age;
    QStringList
        m_beyond; ///< more numbers than a quick message takes; nothing goes out before that is decided
    bool m_sealing = false;
    bool m_closing = false; ///< asked for while it seals
    bool m_loading = true;
    bool m_keepsDraft = true;
    /// The window that hears what became of a message: this one, or who took over from it.
    std::shared_ptr<QPointer<QuickWindow>> m_hearer;
    std::optional<QString> m_sentText; ///< it is no draft any more
};

} // namespace heliograph
