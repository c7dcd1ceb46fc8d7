// SPDX-License-Identifier: GPL-3.0-or-later
// What nearly every file of the window reads.
#pragma once

#include <QAction>
#include <QApplication>
#include <QBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QObject>
#include <QPainter>
#include <QString>
#include <QStringList>
#include <QTimer>
#include <QWidget>

#include <functional>
#include <memory>
#include <optional>
#include <vector>
