"""The charts of the review: each takes tidy frames of `indicators` and returns a slide-sized figure that says its finding.

====================== ==========================================================================
`growth_bars`          `growth.by_year` of a registered and a recognised element, one ward
`index_lines`          `growth.cumulative` of several elements, one ward
`contribution_bars`    `contributions.by_khu_pho`
`heat_map`             `coverage.by_khu_pho` of one indicator, one ward
`small_multiples`      the same
`dumbbells`            the same
`reach_bars`           `coverage.model_reach`, one ward
`white_spot_grid`      `coverage.by_khu_pho` of the models' registration and `coverage.white_spots`, one ward
`target_lines`         `targets.gap` of one model, one ward
`reporting_grid`       `coverage.by_khu_pho` of one indicator, all wards or one
`quality_grid`         `quality.by_year`
`lateness_grid`        `quality.lateness`, one ward
`dropout_bars`         `dropout.counts` after `disclosure.mask`, one ward
`rate_intervals`       `dropout.rates` of one indicator after `disclosure.mask_rates`, one ward
`funnel_plot`          `funnels.points` after `disclosure.mask_rates`
`published_bars`       `comparison.with_published`
`ranking_bars`         `ranking.commendation`, one ward
====================== ==========================================================================
"""

from hieuhoc_analysis.publish.charts.comparison import published_bars
from hieuhoc_analysis.publish.charts.contributions import contribution_bars
from hieuhoc_analysis.publish.charts.dropout import dropout_bars, funnel_plot, rate_intervals
from hieuhoc_analysis.publish.charts.dumbbells import dumbbells
from hieuhoc_analysis.publish.charts.growth import growth_bars
from hieuhoc_analysis.publish.charts.heat import heat_map
from hieuhoc_analysis.publish.charts.index import index_lines
from hieuhoc_analysis.publish.charts.multiples import small_multiples
from hieuhoc_analysis.publish.charts.quality import lateness_grid, quality_grid
from hieuhoc_analysis.publish.charts.ranking import ranking_bars
from hieuhoc_analysis.publish.charts.reach import reach_bars, white_spot_grid
from hieuhoc_analysis.publish.charts.reporting import reporting_grid
from hieuhoc_analysis.publish.charts.target import target_lines

__all__ = [
    "contribution_bars",
    "dropout_bars",
    "dumbbells",
    "funnel_plot",
    "growth_bars",
    "heat_map",
    "index_lines",
    "lateness_grid",
    "published_bars",
    "ranking_bars",
    "quality_grid",
    "rate_intervals",
    "reach_bars",
    "reporting_grid",
    "small_multiples",
    "target_lines",
    "white_spot_grid",
]
