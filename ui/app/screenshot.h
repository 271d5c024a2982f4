// SPDX-License-Identifier: GPL-3.0-or-later
// A picture of the window once everything asked for is on it, for documentation and for people who look.
#pragma once
#include <QObject>
#include <QTimer>

namespace duebook::ui {

class MainWindow;

class Screenshot : public QObject {
    Q_OBJECT
public:
    Screenshot(MainWindow& window, const QString& file);

signals:
    void done(bool saved);

private:
    void look();
    MainWindow& window_;
    QString file_;
    QTimer timer_;
    int quiet_ = 0;
};

}  // namespace duebook::ui
