// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/DropOverlay.h"

#include "ui/shell/NewCampaign.h"
#include "ui/widgets/ListFiles.h"

#include <QPainter>

namespace heliograph {

DropOverlay::DropOverlay(const Theme& theme, QWidget* window) : QWidget(window), m_theme(theme)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    hide();
}

void DropOverlay::showFor(const QMimeData* dragged)
{
    const QString file = seedOf(dragged).file;
    m_text = file.isEmpty() || looksLikeAList(file)
                 ? tr("Drop to start a campaign")
                 : tr("Lists of these kinds can be read: %1").arg(listFileKinds());
    setGeometry(parentWidget()->rect());
    raise();
    show();
}

void DropOverlay::paintEvent(QPaintEvent*)
{
    const Tokens& t = m_theme.tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(t.accent.border, metric::kFocus));
    painter.drawRect(rect().adjusted(1, 1, -1, -1));
    painter.setFont(m_theme.font(Type::Section));
    QRect room =
        painter.fontMetrics().boundingRect(m_text).adjusted(-metric::kL, -metric::kM, metric::kL, metric::kM);
    room.moveCenter(rect().center());
    painter.setPen(t.accent.border);
    painter.setBrush(t.accent.tint);
    painter.drawRoundedRect(room, metric::kRadiusCard, metric::kRadiusCard);
    painter.setPen(t.accent.text);
    painter.drawText(room, Qt::AlignCenter, m_text);
}

} // namespace heliograph
