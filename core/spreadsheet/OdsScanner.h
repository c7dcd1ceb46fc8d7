// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/spreadsheet/OdsTokens.h"
#include "core/spreadsheet/ScanBuffer.h"
#include "core/spreadsheet/XmlScan.h"

#include <string>

namespace heliograph {

/// The quick tokenizer: works on the bytes, knows UTF-8 with the usual prefixes, no comments, no CDATA, no
/// DOCTYPE, which is what office programs write. At anything else it says Unusual.
class OdsScanner : public OdsTokens {
public:
    OdsScanner(ByteSource& source, QString path);

    Result<OdsToken> next() override;
    bool appendText(QString& text) override;
    bool passPlainCell(QString& text) override;

private:
    /// An element that is open.
    struct Open {
        std::size_t nameAt = 0; ///< in m_names, where the name isn't known
        OdsName name;
    };

    Scan step(OdsToken& token);
    Scan head();
    Scan startTag(const char* p, OdsToken& token);
    Scan attributes(const char*& p, bool& selfClosed);
    Scan attribute(std::string_view name, QByteArrayView value);
    Scan endTag(const char* p, OdsToken& token);
    Scan characters(const char* p, OdsToken& token);
    OdsToken close();
    std::string_view openName() const;

    ScanBuffer m_window;
    QString m_path;
    const char* m_behind = nullptr; // of the token handed out
    QByteArrayView m_text;
    std::string m_names; // of the open elements that aren't known, one behind the other
    std::vector<Open> m_open;
    std::array<QByteArray, kOdsAttributes> m_decoded; // values with references in them
    bool m_headRead = false;
    bool m_rootSeen = false;
    bool m_closePending = false; // the tag closed itself
};

} // namespace heliograph
