// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/HelpView.h"

#include "ui/help/HelpBook.h"
#include "ui/help/HelpIndex.h"
#include "ui/help/HelpPaper.h"

#include <QAbstractTextDocumentLayout>
#include <QFileInfo>
#include <QScrollBar>
#include <QTextBlock>

#include <algorithm>

namespace heliograph {
namespace {

constexpr int kWidest = 760;

} // namespace

HelpView::HelpView(const Theme& theme, QWidget* parent) : QTextBrowser(parent), m_theme(theme)
{
    setObjectName(QStringLiteral("helpView"));
    setFrameShape(QFrame::NoFrame);
    setOpenLinks(false);
    setOpenExternalLinks(false);
    setLineWrapMode(QTextEdit::FixedPixelWidth);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    QPalette colors = palette();
    colors.setColor(QPalette::Base, theme.tokens().surface.raised);
    setPalette(colors);
    connect(this, &QTextBrowser::anchorClicked, this, &HelpView::follow);
}

void HelpView::showPage(const HelpPage& page)
{
    setExtraSelections({});
    m_folder = page.folder;
    m_places = layHelpPage(*document(), page, m_theme);
    setAccessibleName(page.title);
    // Each new text takes the margin back.
    document()->setDocumentMargin(metric::kL);
    m_pictureWidth = 0;
    fit();
    moveCursor(QTextCursor::Start);
    verticalScrollBar()->setValue(0);
}

void HelpView::goTo(const QString& anchor)
{
    const QTextBlock block = document()->findBlockByNumber(m_places.value(anchor, 0));
    const QRectF place = document()->documentLayout()->blockBoundingRect(block);
    setTextCursor(QTextCursor(block));
    const bool isTop = !m_places.contains(anchor);
    verticalScrollBar()->setValue(isTop ? 0 : static_cast<int>(place.top()) - metric::kXs);
}

void HelpView::markWords(const QString& typed)
{
    QList<ExtraSelection> selections;
    const MeaningColors& colors = m_theme.tokens().meanings[Meaning::Warning];
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        for (const HelpHit::Mark& mark : HelpIndex::marksIn(block.text(), typed)) {
            ExtraSelection selection;
            selection.cursor = QTextCursor(block);
            selection.cursor.setPosition(block.position() + static_cast<int>(mark.begin));
            selection.cursor.setPosition(block.position() + static_cast<int>(mark.begin + mark.length),
                                         QTextCursor::KeepAnchor);
            selection.format.setBackground(colors.tint);
            selections += selection;
        }
    }
    setExtraSelections(selections);
}

QVariant HelpView::loadResource(int type, const QUrl& name)
{
    // A page can show what the program brings along, nothing else.
    if (type != QTextDocument::ImageResource || !name.isRelative())
        return {};
    const QString file = m_folder + u'/' + QFileInfo(name.path()).fileName();
    QImage& picture = m_pictures[file];
    if (picture.isNull())
        picture.load(file);
    return picture;
}

void HelpView::follow(const QUrl& link)
{
    if (!link.isRelative() || !link.path().endsWith(QStringLiteral(".md")))
        return;
    Q_EMIT pageWanted(QFileInfo(link.path()).baseName(), link.fragment());
}

// Qt scales pictures roughly when it paints; here they are scaled once for each width.
void HelpView::fit()
{
    const int width = std::min(viewport()->width(), kWidest);
    setLineWrapColumnOrWidth(width);
    const int room = width - 2 * metric::kL;
    if (room <= 0 || room == m_pictureWidth)
        return;
    m_pictureWidth = room;
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        for (auto it = block.begin(); !it.atEnd(); ++it) {
            QTextImageFormat format = it.fragment().charFormat().toImageFormat();
            if (!format.isValid() || format.name().isEmpty())
                continue;
            const QUrl name(format.name());
            const QImage whole = loadResource(QTextDocument::ImageResource, name).value<QImage>();
            if (whole.isNull())
                continue;
            const int shown = std::min(room, whole.width());
            const qreal ratio = devicePixelRatioF();
            QImage scaled = whole.scaledToWidth(qRound(shown * ratio), Qt::SmoothTransformation);
            scaled.setDevicePixelRatio(ratio);
            document()->addResource(QTextDocument::ImageResource, name, scaled);
            format.setWidth(shown);
            format.setHeight(qreal(shown) * whole.height() / whole.width());
            QTextCursor cursor(block);
            cursor.setPosition(it.fragment().position());
            cursor.setPosition(it.fragment().position() + it.fragment().length(), QTextCursor::KeepAnchor);
            cursor.setCharFormat(format);
            break; // the iterator is of the format before
        }
    }
}

void HelpView::resizeEvent(QResizeEvent* event)
{
    QTextBrowser::resizeEvent(event);
    fit();
}

} // namespace heliograph
