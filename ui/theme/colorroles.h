// SPDX-License-Identifier: MIT
// Every colour and size of the window, once. Colours are named for what they are for; a widget asks
// Theme::current().color(ColorRole::…) and never writes a colour of its own. tests/widgets computes the contrasts.
#pragma once

#include <qrgb.h>

#include <array>
#include <cstddef>

namespace vivier {

enum class ColorRole {
    Window,    // behind the form
    Panel,     // lists, bars, side pane, inside of inputs
    Line,      // separators (decoration: nothing is told by them alone)
    FieldLine, // borders of inputs and buttons
    Text,      // primary text
    Soft,      // labels
    Faint,     // hints, placeholders
    Accent,    // actions, current stage, focus ring
    OnAccent,  // text on Accent
    Wash,      // selection, chips
    Draft,     // changed, waiting
    DraftWash,
    Bad, // problem, rejected
    BadWash,
    Hatch, // stripes of an unknown field, over Panel
};
inline constexpr std::size_t colorRoleCount = 15;

using Colours = std::array<QRgb, colorRoleCount>;

inline constexpr Colours lightColours = {
    0xfff4f6f5, // Window
    0xffffffff, // Panel
    0xffd9dfdc, // Line
    0xff7d8c86, // FieldLine
    0xff1d2623, // Text
    0xff5c6b66, // Soft
    0xff5f6d68, // Faint
    0xff0b6e5b, // Accent
    0xffffffff, // OnAccent
    0xffe3f1ed, // Wash
    0xff8a5a00, // Draft
    0xfffdf1d8, // DraftWash
    0xffb3261e, // Bad
    0xfffbe9e7, // BadWash
    0xffeff2f1, // Hatch
};

inline constexpr Colours darkColours = {
    0xff181c1b, // Window
    0xff202624, // Panel
    0xff35403c, // Line
    0xff74847e, // FieldLine
    0xffe6ecea, // Text
    0xffa7b5b0, // Soft
    0xffa0afa9, // Faint
    0xff4fc3a8, // Accent
    0xff06231c, // OnAccent
    0xff1f3a33, // Wash
    0xfff0bd5c, // Draft
    0xff3a2f17, // DraftWash
    0xfff2a19a, // Bad
    0xff40211f, // BadWash
    0xff2a312e, // Hatch
};

// How close together what one works in is.
enum class Density { Comfortable, Compact };

// A size that the density decides; Theme::px() knows which holds.
struct DensitySize
{
    int comfortable;
    int compact;

    friend constexpr DensitySize operator+(DensitySize size, int more)
    {
        return {size.comfortable + more, size.compact + more};
    }
    friend constexpr DensitySize operator-(DensitySize size, int less) { return size + -less; }
    friend constexpr DensitySize operator*(int times, DensitySize size)
    {
        return {times * size.comfortable, times * size.compact};
    }
};

// Device-independent pixels at a 10 pt font; Theme::px() scales them with the font in use.
namespace size {
inline constexpr int space1 = 4;
inline constexpr int space2 = 8;
inline constexpr int space3 = 12;
inline constexpr int space4 = 16;
inline constexpr int space5 = 24;
inline constexpr int radius = 6;
inline constexpr int chipRadius = 12;
inline constexpr DensitySize row = {56, 44};         // of a list
inline constexpr DensitySize searchedRow = {72, 60}; // with a third line
inline constexpr DensitySize rowPadding = {7, 3};    // above and below its lines
inline constexpr DensitySize control = {30, 26};
inline constexpr DensitySize fieldGap = {9, 5}; // to the next row of a form
inline constexpr int chip = 22;
inline constexpr int toolBar = 48;
inline constexpr int statusBar = 28;
inline constexpr int icon = 16;
inline constexpr int bigIcon = 20;
inline constexpr int focusRing = 2;
inline constexpr int highContrastRing = 3;
inline constexpr int draftBar = 4;
inline constexpr int foldBelow = 560; // a form narrower than this has one column
} // namespace size

// Points.
namespace type {
inline constexpr double body = 10.0;
inline constexpr double small = 9.0;
inline constexpr double name = 15.0;
inline constexpr double title = 14.0;
} // namespace type

inline constexpr double iconStroke = 1.75; // of lucide's 24 unit grid

} // namespace vivier
