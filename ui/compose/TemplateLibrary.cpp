// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compose/TemplateLibrary.h"

namespace heliograph {

Result<TemplateLibrary> readTemplates(Connection& connection)
{
    TemplateStore store(connection);
    Result<std::vector<StoredTemplate>> templates = store.list(TemplateKind::Template);
    Result<std::vector<StoredTemplate>> signatures = store.list(TemplateKind::Signature);
    if (!templates || !signatures)
        return templates ? forward(signatures) : forward(templates);
    return TemplateLibrary{*std::move(templates), *std::move(signatures)};
}

} // namespace heliograph
