// SPDX-License-Identifier: GPL-3.0-or-later
// Everything visual asks here: colours, faces, lengths. Widgets repaint, or listen to changed().
#pragma once
#include "theme/tokens.h"
#include "theme/tone.h"

#include <QFont>
#include <QObject>
#include <QString>

namespace duebook::ui {

enum class Type { caption, small, smallMedium, smallStrong, body, bodyStrong, title, page, figure };

// The one theme of the program; widgets/apply_theme.h puts it on the application.
class Theme : public QObject {
    Q_OBJECT
public:
    enum class Mode { system, light, dark, highContrast };

    static Theme& instance();

    // Takes the tokens for the mode; points is the size of body text. The caller calls announce() when all is in place.
    void choose(Mode mode, const QPalette& system, double points, const QString& systemFamily);
    void announce() { emit changed(); }

    Mode mode() const { return mode_; }
    double points() const { return points_; }
    const Tokens& tokens() const { return tokens_; }
    const QFont& face(Type type) const { return faces_[static_cast<std::size_t>(type)]; }
    QPalette palette() const;    // the platform's own in high contrast
    QString styleSheet() const;  // empty in high contrast: the platform's drawing stays

signals:
    void changed();

private:
    Theme() = default;
    void makeFaces(const QString& systemFamily);

    Mode mode_ = Mode::system;
    double points_ = 9.75;
    Tokens tokens_ = lightTokens();
    QPalette system_;
    std::array<QFont, 9> faces_;
};

const Tokens& tokens();
QColor fg(Tone tone);  // text and icons
QColor bg(Tone tone);  // ground of pills and messages
const QFont& face(Type type);
int px(int atNormalSize);  // a length that grows with the system font (normal: 9.75 pt)
int rowH();                // height of a table row
int textWidth(Type type, const QString& text);

}  // namespace duebook::ui
