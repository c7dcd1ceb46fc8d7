// SPDX-License-Identifier: GPL-3.0-or-later
// The precompiled headers of the tests need a library to belong to.
