// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/chart_data.h"
