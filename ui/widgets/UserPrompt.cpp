// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/UserPrompt.h"

namespace heliograph {

void UserPrompt::confirm(QWidget* parent, ChoiceQuestion question, std::function<void()> confirmed)
{
    choose(parent, question, [confirmed = std::move(confirmed)](int button) {
        if (button == 0)
            confirmed();
    });
}

} // namespace heliograph
