// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Progress.h"
#include "core/base/Result.h"
#include "core/base/Secret.h"

namespace heliograph {

// Files that only a passphrase opens, for backups. The key is made of the passphrase with Argon2id, the bytes
// go through XChaCha20-Poly1305 in pieces that know their order and which of them is the last; both are
// libsodium's. However big the file, it is worked on in pieces.
//
// Numbers are little-endian:
//     0  16  "HELIOGRAPH-CRYPT"
//    16   4  version: 1
//    20   4  passes of Argon2id (crypto_pwhash's opslimit)
//    24   8  memory of Argon2id, bytes (its memlimit)
//    32  16  salt
//    48  24  header of crypto_secretstream_xchacha20poly1305
//    72   8  size of what is inside, bytes
//    80  32  crypto_auth (HMAC-SHA-512-256) of the 80 bytes above
//   112      pieces: 65,536 bytes of what is inside, the last one fewer, and 17 of the stream each
// Argon2id makes 64 bytes of the passphrase (UTF-8, NFC): the stream's key, then crypto_auth's.

/// What every try of a passphrase costs.
struct KeyCost {
    quint32 passes = 3;
    quint64 memory = 128ULL * 1024 * 1024; ///< bytes
};

/// Fewest characters of a passphrase that encryptFile() takes.
constexpr int kShortestPassphrase = 8;

/// Whether the file begins as an encrypted one; false also where it can't be read.
bool isEncryptedFile(const QString& path);

/// Whether it is long enough. PassphraseTooShort.
Result<void> checkPassphrase(const Secret& passphrase);

/// Writes `from` to `to`, private to the user, all of it or nothing. PassphraseTooShort, UnreadableFile,
/// UnwritableFile, DiskFull, Cancelled.
Result<void> encryptFile(const QString& from, const QString& to, const Secret& passphrase,
                         const Progress& progress = {}, const KeyCost& cost = {});

/// The way back, all of it or nothing. WrongPassphrase (also where the first bytes are damaged), BackupCut,
/// BackupDamaged, WorkspaceTooNew (a later version), UnreadableFile, UnwritableFile, DiskFull, Cancelled.
Result<void> decryptFile(const QString& from, const QString& to, const Secret& passphrase,
                         const Progress& progress = {});

} // namespace heliograph
