// SPDX-License-Identifier: GPL-3.0-or-later
#include "io/xlsx_chart.h"

#include <cstdlib>
#include <cstring>

#include "io/xlsx_text.h"

namespace duebook::io {
namespace {

// The library fills a chart's copy of its figures from plain cells only; ours are formulas. It frees what is added.
lxw_series_data_point* addPoint(lxw_series_range& range) {
    auto* point = static_cast<lxw_series_data_point*>(std::calloc(1, sizeof(lxw_series_data_point)));
    if (point == nullptr) throw std::bad_alloc();
    STAILQ_INSERT_TAIL(range.data_cache, point, list_pointers);
    range.num_data_points = static_cast<std::uint16_t>(range.num_data_points + 1);
    range.ignore_cache = LXW_TRUE;
    return point;
}

void keepFigures(lxw_chart_series& series, const ChartPlan& plan) {
    series.categories->has_string_cache = LXW_TRUE;
    std::string text;
    for (const std::string& name : plan.nameTexts) {
        lxw_series_data_point* point = addPoint(*series.categories);
        toCellText(name, text);
        point->is_string = LXW_TRUE;
        point->string = strdup(text.c_str());
    }
    for (const Money amount : plan.valueAmounts) addPoint(*series.values)->number = figure(amount);
}

void colour(lxw_chart_series* series, const ChartPlan& plan) {
    lxw_chart_fill fill{0x1F5F8B, 0, 0};
    chart_series_set_fill(series, &fill);
    std::vector<lxw_chart_fill> fills;
    for (std::size_t i = 0; i < plan.valueAmounts.size() && !plan.colours.empty(); ++i) {
        fills.push_back({plan.colours[std::min(i, plan.colours.size() - 1)], 0, 0});
    }
    std::vector<lxw_chart_point> points(fills.size());
    std::vector<lxw_chart_point*> pointers;
    for (std::size_t i = 0; i < fills.size(); ++i) {
        points[i].fill = &fills[i];
        pointers.push_back(&points[i]);
    }
    pointers.push_back(nullptr);
    if (!fills.empty()) chart_series_set_points(series, pointers.data());
}

}  // namespace

void addChart(XlsxBook& book, XlsxSheet& sheet, lxw_row_t row, lxw_col_t column, ChartPlan plan) {
    lxw_chart* chart = workbook_add_chart(book.raw(), plan.bars ? LXW_CHART_BAR : LXW_CHART_COLUMN);
    lxw_chart_series* series = chart_add_series(chart, ("=" + plan.names).c_str(), ("=" + plan.values).c_str());
    chart_series_set_name(series, plan.unit.c_str());
    keepFigures(*series, plan);
    colour(series, plan);
    chart_title_set_name(chart, plan.title.c_str());
    lxw_chart_font font{};
    font.size = 12;
    font.bold = LXW_TRUE;
    chart_title_set_name_font(chart, &font);
    chart_legend_set_position(chart, LXW_CHART_LEGEND_NONE);
    chart_series_set_labels(series);
    char labelFormat[] = "#,##0";
    chart_series_set_labels_num_format(series, labelFormat);
    chart_set_series_gap(chart, 60);
    // In a bar chart the library's y axis carries the names.
    lxw_chart_axis* values = plan.bars ? chart->x_axis : chart->y_axis;
    if (plan.bars) {
        lxw_chart_font small{};
        small.size = 8;
        chart_axis_set_reverse(chart->y_axis);
        chart_axis_set_interval_unit(chart->y_axis, 1);  // every name
        chart_axis_set_num_font(chart->y_axis, &small);
        chart_axis_off(values);  // each bar says its figure
    }
    chart_axis_set_num_format(values, "#,##0");
    lxw_chart_line light{0xD9DFE5, 0, 0.75F, 0, 0};
    chart_axis_major_gridlines_set_line(values, &light);
    lxw_chart_options options{};
    options.x_offset = plan.bars ? 30 : 0;
    options.x_scale = 1.2;
    options.y_scale = 1.12;
    options.description = plan.altText.data();
    book.expect(worksheet_insert_chart_opt(sheet.raw(), row, column, chart, &options));
}

}  // namespace duebook::io
