// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/spreadsheet/OdsTokens.h"
#include "core/spreadsheet/XmlPartReader.h"

namespace heliograph {

/// The full tokenizer: any encoding, any prefixes, CDATA, comments; many times slower than OdsScanner.
class OdsXmlTokens : public OdsTokens {
public:
    OdsXmlTokens(ByteSource& source, const QString& path) : m_reader(source, path) {}

    Result<OdsToken> next() override;
    bool appendText(QString& text) override;

private:
    std::string_view canonical(QStringView namespaceUri, QStringView name);

    XmlPartReader m_reader;
    QByteArray m_name;
    std::array<QByteArray, kOdsAttributes> m_own;
};

} // namespace heliograph
