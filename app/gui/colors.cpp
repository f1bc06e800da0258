// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/colors.h"

#include <cmath>

namespace Tokenshelf {
namespace {

constexpr double wanted = 4.5; // WCAG 2.2, 1.4.3

double linear(float channel)
{
    const double value = static_cast<double>(channel);
    return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &color)
{
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

/** What is seen when a colour that lets something through lies on `background`. */
QColor opaque(const QColor &color, const QColor &background)
{
    const float share = color.alphaF();
    const auto mixed = [share](float over, float under) { return over * share + under * (1 - share); };
    return QColor::fromRgbF(mixed(color.redF(), background.redF()), mixed(color.greenF(), background.greenF()),
                            mixed(color.blueF(), background.blueF()));
}

/** For client credentials "no token yet" is nothing that a person must mend. */
QColor hueOf(Standing standing, GrantType grant)
{
    const bool harmless = standing == Standing::NeedsSignIn && grant == GrantType::ClientCredentials;
    switch (harmless ? Standing::UnknownLifetime : standing) {
    case Standing::Valid:
        return QColor(0x2e, 0x7d, 0x32);
    case Standing::Ending:
    case Standing::RenewalFailed:
    case Standing::Unreachable:
    case Standing::KeychainLocked:
        return QColor(0xb2, 0x6a, 0x00);
    case Standing::Expired:
    case Standing::NeedsSignIn:
        return QColor(0xc0, 0x2b, 0x2b);
    case Standing::Renewing:
        return QColor(0x1f, 0x6f, 0xb5);
    case Standing::UnknownLifetime:
        break;
    }
    return QColor(0x6a, 0x6f, 0x78);
}

QColor hueOf(Environment environment)
{
    switch (environment) {
    case Environment::Production:
        return QColor(0xb0, 0x3a, 0x48);
    case Environment::Sandbox:
        return QColor(0x1f, 0x6f, 0xb5);
    case Environment::Practice:
        return QColor(0x6a, 0x4f, 0xb0);
    }
    return {};
}

} // namespace

double contrast(const QColor &one, const QColor &other)
{
    const double a = luminance(one);
    const double b = luminance(other);
    return (qMax(a, b) + 0.05) / (qMin(a, b) + 0.05);
}

QColor readable(const QColor &color, const QColor &background)
{
    const QColor end = luminance(background) > 0.179 ? QColor(Qt::black) : QColor(Qt::white); // 0.179: equal contrast to both
    for (int step = 0; step <= 20; ++step) {
        const float share = static_cast<float>(step) / 20;
        const QColor mixed =
            QColor::fromRgbF(color.redF() + (end.redF() - color.redF()) * share, color.greenF() + (end.greenF() - color.greenF()) * share,
                             color.blueF() + (end.blueF() - color.blueF()) * share);
        if (contrast(mixed, background) >= wanted)
            return mixed;
    }
    return end;
}

namespace {

/** Lists and pages have different backgrounds; the colour is to hold on both. */
QColor readableAnywhere(const QColor &color, const QPalette &palette)
{
    return readable(readable(color, palette.color(QPalette::Window)), palette.color(QPalette::Base));
}

} // namespace

QPalette corrections(const QPalette &palette)
{
    QPalette corrected; // without a role of its own
    for (const auto group : {QPalette::Active, QPalette::Inactive}) {
        const QColor selection = palette.color(group, QPalette::Highlight);
        corrected.setColor(group, QPalette::Highlight, readable(selection, palette.color(group, QPalette::HighlightedText)));
        const QColor base = palette.color(group, QPalette::Base);
        corrected.setColor(group, QPalette::PlaceholderText, readable(opaque(palette.color(group, QPalette::PlaceholderText), base), base));
    }
    return corrected;
}

QColor standingColor(Standing standing, GrantType grant, const QPalette &palette)
{
    return readableAnywhere(hueOf(standing, grant), palette);
}

QColor environmentColor(Environment environment, const QPalette &palette)
{
    return readableAnywhere(hueOf(environment), palette);
}

} // namespace Tokenshelf
