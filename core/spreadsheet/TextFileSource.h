// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/spreadsheet/ByteSource.h"
#include "core/spreadsheet/EncodingDetector.h"

namespace heliograph {

/// The bytes of a text file behind its byte order mark; UTF-16 and UTF-32 are handed out as UTF-8, other
/// encodings as they are. ErrorCode::UnreadableFile.
Result<std::unique_ptr<ByteSource>> openTextFile(const QString& path, const DetectedEncoding& encoding);

/// The encoding of that name, or for an empty one what detectEncoding() says. A byte order mark has the last
/// word about UTF-16. ErrorCode::UnreadableFile, BadOption.
Result<DetectedEncoding> chosenEncoding(const QString& path, const QString& name);

} // namespace heliograph
