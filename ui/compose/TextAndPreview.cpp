// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compose/TextAndPreview.h"

#include "ui/widgets/CountTabs.h"

#include <QVBoxLayout>

namespace heliograph {
namespace {

enum Part { Text, Preview };

constexpr int kPreview = 312;
constexpr int kPreviewNarrow = 264;
constexpr int kPreviewAlone = 420;
constexpr int kNarrowWindow = 1200;
constexpr int kTabbedWindow = 1040;
constexpr int kTabbedPage = 720;
/// Half as large again as usual.
constexpr int kLargeLetters = 20;

} // namespace

TextAndPreview::TextAndPreview(const Theme& theme, QWidget* text, QWidget* preview, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_tabs(new CountTabs(theme, this)), m_text(text), m_preview(preview)
{
    m_tabs->setObjectName(QStringLiteral("textAndPreview"));
    m_tabs->setAccessibleName(tr("What is shown"));
    m_tabs->addTab(Text, tr("Text"));
    QAbstractButton* tab = m_tabs->addTab(Preview, tr("Preview"));
    tab->setObjectName(QStringLiteral("previewTab"));
    tab->setToolTip(tr("How the recipient will see it (F9)"));
    for (const int part : {Text, Preview})
        m_tabs->setCount(part, -1);
    auto* row = new QHBoxLayout;
    row->setSpacing(metric::kXxs);
    row->addWidget(m_text, 1);
    row->addWidget(m_preview);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metric::kXs);
    column->addWidget(m_tabs);
    column->addLayout(row, 1);
    connect(m_tabs, &CountTabs::chosen, this, &TextAndPreview::arrange);
    m_tabs->hide();
}

void TextAndPreview::showText()
{
    m_tabs->setCurrent(Text);
    arrange();
}

void TextAndPreview::turn()
{
    if (!m_isTabbed)
        return;
    m_tabs->setCurrent(m_tabs->current() == Text ? Preview : Text);
    arrange();
}

void TextAndPreview::arrange()
{
    const bool onlyPreview = m_isTabbed && m_tabs->current() == Preview;
    m_tabs->setVisible(m_isTabbed);
    m_text->setVisible(!onlyPreview);
    m_preview->setVisible(!m_isTabbed || onlyPreview);
    fit();
}

void TextAndPreview::fit()
{
    const int beside = window()->width() < kNarrowWindow ? kPreviewNarrow : kPreview;
    m_preview->setFixedWidth(m_isTabbed ? std::min(width(), kPreviewAlone) : beside);
}

void TextAndPreview::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    const bool large = m_theme.font(Type::Body).pixelSize() >= kLargeLetters;
    const bool tabbed = large || window()->width() < kTabbedWindow || width() < kTabbedPage;
    if (std::exchange(m_isTabbed, tabbed) != tabbed) {
        m_tabs->setCurrent(Text);
        arrange();
    }
    fit();
}

} // namespace heliograph
