// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/Theme.h"

#include <QHash>
#include <QImage>
#include <QTextBrowser>

namespace heliograph {

struct HelpPage;

/// Shows a page of the help. Links to other pages are told, all others refused; pictures come from the
/// program alone and are as wide as there is room.
class HelpView : public QTextBrowser {
    Q_OBJECT
public:
    explicit HelpView(const Theme& theme, QWidget* parent = nullptr);

    void showPage(const HelpPage& page);
    /// Scrolls to a place of the page; an empty or unknown one is its beginning.
    void goTo(const QString& anchor);
    /// Marks these words wherever they begin one; empty takes the marks away.
    void markWords(const QString& typed);

    QVariant loadResource(int type, const QUrl& name) override;

Q_SIGNALS:
    /// A link to a page, or to a place on it.
    void pageWanted(const QString& page, const QString& anchor);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void follow(const QUrl& link);
    void fit();

    const Theme& m_theme;
    QHash<QString, int> m_places; ///< the numbers of their blocks
    QString m_folder;             ///< of the page that is shown
    QHash<QString, QImage> m_pictures;
    int m_pictureWidth = 0;
};

} // namespace heliograph
