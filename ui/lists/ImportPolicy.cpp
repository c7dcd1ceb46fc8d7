// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/ImportPolicy.h"

#include "ui/widgets/Labels.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QLabel>

namespace heliograph {
namespace {

enum Known { Leave, Update, AddAgain };

} // namespace

ImportPolicy::ImportPolicy(const Theme& theme, QWidget* parent)
    : QWidget(parent),
      m_known(new QComboBox(this)),
      m_several(new QCheckBox(tr("Every number of a cell becomes a &contact"), this)),
      m_landlines(new QCheckBox(tr("Take &landlines too, though they get no SMS"), this))
{
    m_known->setObjectName(QStringLiteral("importKnown"));
    m_known->addItem(tr("stay as they are"));
    m_known->addItem(tr("get the details of the file"));
    m_known->addItem(tr("are taken once more"));
    QLabel* caption = makeLabel(theme, Type::Control, Tone::Primary, this);
    caption->setText(tr("People whose number is in the book &already"));
    caption->setBuddy(m_known);
    m_known->setAccessibleName(caption->text().remove(u'&'));
    m_several->setObjectName(QStringLiteral("importSeveral"));
    m_several->setChecked(true);
    m_landlines->setObjectName(QStringLiteral("importLandlines"));
    auto* layout = new QGridLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setHorizontalSpacing(metric::kM);
    layout->setVerticalSpacing(metric::kXs);
    layout->addWidget(caption, 0, 0);
    layout->addWidget(m_known, 0, 1);
    layout->addWidget(m_several, 1, 0);
    layout->addWidget(m_landlines, 1, 1);
    layout->setColumnStretch(2, 1);
}

KnownPolicy ImportPolicy::known() const
{
    return m_known->currentIndex() == Update ? KnownPolicy::Update : KnownPolicy::Keep;
}

void ImportPolicy::showRequest(const ListRequest& request)
{
    if (request.duplicates == DuplicatePolicy::KeepAll)
        m_known->setCurrentIndex(AddAgain);
    else if (m_known->currentIndex() == AddAgain)
        m_known->setCurrentIndex(0);
    m_several->setChecked(request.several == SeveralNumbers::All);
    m_landlines->setChecked(request.unfit == UnfitNumbers::Take);
}

void ImportPolicy::apply(ListRequest& request) const
{
    request.duplicates =
        m_known->currentIndex() == AddAgain ? DuplicatePolicy::KeepAll : DuplicatePolicy::KeepFirst;
    request.several = m_several->isChecked() ? SeveralNumbers::All : SeveralNumbers::First;
    request.unfit = m_landlines->isChecked() ? UnfitNumbers::Take : UnfitNumbers::LeaveOut;
}

} // namespace heliograph
