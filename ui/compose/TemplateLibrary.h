// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/TemplateStore.h"

namespace heliograph {

/// All templates and signatures of a workspace, each by name.
struct TemplateLibrary {
    std::vector<StoredTemplate> templates;
    std::vector<StoredTemplate> signatures;
};

/// StorageFailed.
Result<TemplateLibrary> readTemplates(Connection& connection);

} // namespace heliograph
