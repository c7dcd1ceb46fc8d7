// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/Fold.h"

#include "ui/theme/Glyph.h"

#include <QAbstractButton>
#include <QPainter>
#include <QVBoxLayout>

namespace heliograph {
namespace {

constexpr int kSummaryAt = 204;

/// The line of a fold.
class FoldHeader final : public QAbstractButton {
public:
    FoldHeader(const QString& caption, const Theme& theme, QWidget* parent)
        : QAbstractButton(parent), m_theme(theme)
    {
        setText(caption);
        setCheckable(true);
        setFocusPolicy(Qt::StrongFocus);
        setFixedHeight(metric::kStepBar);
        setFont(theme.font(Type::Control));
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    }

    void setSummary(const QString& summary)
    {
        m_summary = summary;
        setAccessibleName(text() + QStringLiteral(", ") + summary);
        update();
    }

    QSize sizeHint() const override { return {kSummaryAt * 2, metric::kStepBar}; }
    QSize minimumSizeHint() const override { return {kSummaryAt, metric::kStepBar}; }

protected:
    void paintEvent(QPaintEvent*) override
    {
        const Tokens& t = m_theme.tokens();
        QPainter painter(this);
        if (underMouse())
            painter.fillRect(rect(), t.surface.hover);
        const QRectF field(metric::kM, (height() - metric::kIcon) / 2.0, metric::kIcon, metric::kIcon);
        paintGlyph(painter, field, isChecked() ? Glyph::ChevronDown : Glyph::ChevronRight, t.text.secondary);
        const int left = metric::kM + metric::kIcon + metric::kXs;
        painter.setPen(t.text.primary);
        painter.drawText(rect().adjusted(left, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, text());
        painter.setFont(m_theme.font(Type::Body));
        // Summaries stand below one another; a long one in a narrow fold begins earlier.
        const int needed = painter.fontMetrics().horizontalAdvance(m_summary) + metric::kM;
        const int at = std::max(std::min(kSummaryAt, width() - needed),
                                left + fontMetrics().horizontalAdvance(text()) + metric::kS);
        const QRect room = rect().adjusted(at, 0, -metric::kM, 0);
        painter.setPen(t.text.secondary);
        painter.drawText(room, Qt::AlignLeft | Qt::AlignVCenter,
                         painter.fontMetrics().elidedText(m_summary, Qt::ElideRight, room.width()));
        if (hasFocus()) {
            painter.setPen(QPen(t.border.focus, metric::kFocus));
            painter.drawRect(rect().adjusted(1, 1, -1, -1));
        }
    }

private:
    const Theme& m_theme;
    QString m_summary;
};

} // namespace

Fold::Fold(const Theme& theme, const QString& caption, QWidget* content, QWidget* parent)
    : QWidget(parent), m_header(new FoldHeader(caption, theme, this)), m_content(new QWidget(this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_header);
    auto* room = new QVBoxLayout;
    room->setContentsMargins(metric::kM + metric::kIcon + metric::kXs, metric::kXs, metric::kM, metric::kM);
    room->addWidget(content);
    m_content->setLayout(room);
    layout->addWidget(m_content);
    m_content->hide();
    connect(m_header, &QAbstractButton::toggled, this, [this](bool open) {
        m_content->setVisible(open);
        Q_EMIT toggled(open);
    });
}

void Fold::setSummary(const QString& summary)
{
    static_cast<FoldHeader*>(m_header)->setSummary(summary);
}

bool Fold::isOpen() const
{
    return m_header->isChecked();
}

void Fold::setOpen(bool open)
{
    m_header->setChecked(open);
}

} // namespace heliograph
