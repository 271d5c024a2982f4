// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <string>

namespace duebook::facturx {

// An ICC profile (version 2.1) of the colours of a screen, IEC 61966-2-1 (sRGB), which PDF/A asks for. Made from the
// standard's numbers, with a gamma of 2.2 for its curve.
std::string srgbProfile();

}  // namespace duebook::facturx
