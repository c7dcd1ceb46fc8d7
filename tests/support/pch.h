// SPDX-License-Identifier: GPL-3.0-or-later
// What nearly every test of the window reads, but Qt Test's own headers: they depend on the test's folder.
#pragma once

#include <QApplication>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QString>
#include <QStringList>
#include <QTimer>
#include <QWidget>

#include <functional>
#include <memory>
#include <optional>
#include <vector>
