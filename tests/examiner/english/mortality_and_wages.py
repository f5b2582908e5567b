"""More sheets that agencies and offices of many countries hand out in Excel; layouts as published, figures drawn or altered."""

from ..dress import finish, rule_off, sheet
from ..lines import either
from ..paper import Paper

FAMILY = "ninth"


@sheet
def en13_russia_including():
    """Yearbook of Russia: thousands, years across, including: as a caption of its own, federal districts over their regions, the Federation first."""
    p = Paper("en13_russia_including", "xls", sheet="4.3", font="Times New Roman", borders=True, indent="spaces")
    p.text("4.3. NUMBER OF PENSIONERS BY REGION", bold=True, over=6, align="center").text("(at the end of the year; thousand persons)", over=6, align="center")
    p.head(" | 2000 | 2005 | 2008 | 2009 | 2010", years_as_text=False)
    p.body("""
        T| Russian Federation | #
        R| Central Federal District | #
        d|   Belgorod Region | #
        d|   Bryansk Region | #
        d|   Vladimir Region | #
        d|   City of Moscow | #
        R| North Western Federal District | #
        d|   City of St.-Petersburg | #
        d|   Republic of Karelia | #
        d|   Arkhangelsk Region | #
        S|   including:
        o|     Nenets Autonomous Area | #""", " ".join(["90-3000:1"] * 5))
    return finish(p, frame=False)


@sheet
def en13_who_estimates_ranges():
    """Member States with estimates and their ranges in brackets in one cell, sexes under two measures, a year in a column of its own."""
    p = Paper("en13_who_estimates_ranges", "xlsx", sheet="Mortality", font="Calibri", borders=True)
    p.text("Adult mortality and life expectancy", bold=True)
    p.head("""
        Member State | Year | Life expectancy at birth (years) | < | < | Under-five mortality rate (per 1000 live births)
        ^ | ^ | Both sexes | Female | Male | Both sexes""")
    p.tables[0].optional.append("B")
    p.body("\n".join(f"d| {n} | 2012 | {60 + k} | {62 + k} | {58 + k} | '{90 - 7 * k} [{80 - 7 * k}–{99 - 7 * k}]" for k, n in enumerate(("Afghanistan", "Albania", "Algeria", "Andorra", "Angola", "Argentina", "Armenia", "Australia", "Austria"))))
    return finish(p, frame=False)


@sheet
def en13_population_estimates_dates():
    """A series of estimates with dates in brackets behind the years, a short form over three kinds of population, changes with signs in words of two lines."""
    p = Paper("en13_population_estimates_dates", "xls", sheet="pop", font="Courier New", borders=False)
    p.text("Historical National Population Estimates:  July 1, 1990 to July 1, 1999").text("Source: Population Estimates Program, Population Division").skip()
    p.head("""
                 | National   | Population | Average Annual
        Date     | Population | Change     | Percent Change""", loose=True, bold=False)
    p.skip().body("\n".join(f"d| July 1, {year} | #" for year in range(1999, 1990, -1)) + "\nd| April 1, 1990 | 248790925 | (X) | (X)", "249000000-273000000 2000000-3400000 m0.9-1.4:2")
    p.skip().text("(X) Not applicable")
    return p


@sheet
def en13_wages_occupations_percentiles():
    """Occupations with codes, levels of titles in capitals, employment with a relative error, wages under mean and percentiles; stars and hashes with notes."""
    p = Paper("en13_wages_occupations_percentiles", "xlsx", sheet="national_dl", font="Arial", borders=False)
    p.text("May 2008 National Occupational Employment and Wage Estimates", bold=True).skip()
    p.head("""
        Occupation code | Occupation title | Employment | < | Mean wages | < | Annual percentiles | < | <
        ^ | ^ | Number | Relative standard error (%) | Hourly | Annual | 25th | Median | 75th""", name=1)
    p.tables[0].optional.append("A")
    p.body("""
        R| 11-0000 | Management Occupations | #
        d| 11-1011 |   Chief Executives | 301930 | 0.7 | 77.13 | 160440 | 103440 | 158560 | (5)
        d| 11-1021 |   General and Operations Managers | #
        d| 11-1031 |   Legislators | 64650 | 1.5 | (4) | 37980 | 16140 | 18810 | 49440
        d| 11-2011 |   Advertising and Promotions Managers | #
        R| 13-0000 | Business and Financial Operations | #
        d| 13-1011 |   Agents and Business Managers | #
        d| 13-1021 |   Purchasing Agents, Farm Products | #
        d| 13-1022 |   Wholesale and Retail Buyers | #""", "9000-900000 m0.2-3:1 m14-80:2 m30000-160000 m20000-90000 m30000-120000 m40000-160000")
    either(p, "Management", "Business", column=1)
    p.skip().text("(4) Wages for some occupations that do not generally work year-round, full time, are reported either as hourly wages or annual salaries.").text("(5) This wage is equal to or greater than $80.00 per hour or $166,400 per year.")
    return rule_off(p)


@sheet
def en13_mexico_census_sizes():
    """Census of Mexico in English: states with Total, Men, Women lines each, sizes of places across over three merged levels."""
    p = Paper("en13_mexico_census_sizes", "xls", sheet="Cuadro 3", font="Arial", borders=True)
    p.text("Population by federal entity and sex, by size of locality, 2010", bold=True)
    p.head("""
        Federal entity | Sex | Total population | Size of locality | < | < | <
        ^ | ^ | ^ | 1-2 499 inhabitants | 2 500-14 999 inhabitants | 15 000-99 999 inhabitants | 100 000 and more inhabitants""", name=0, names=(1,))
    lines = []
    for state in ("United Mexican States", "Aguascalientes", "Baja California", "Campeche", "Coahuila"):
        lines += [f"P| {state} | Total | #", f"d| {state} | Men | #", f"d| {state} | Women | #"]
    p.body("\n".join(lines), "+2+3+4+5 3000-90000 3000-90000 3000-90000 9000-900000", bold="")
    p.tables[0].optional.append("B")
    return finish(p, frame=False, wrap=True)


@sheet
def en13_commodity_prices_annual():
    """Commodities across with units below them and years down, no names of groups but words over several; nominal and real in two blocks beside each other."""
    p = Paper("en13_commodity_prices_annual", "xlsx", sheet="Annual Prices", font="Arial", borders=False)
    p.text("World Bank Commodity Price Data", bold=True).text("annual prices, 1990 to present, US$").text("Updated on May 2, 2014").skip()
    p.head("""
         | Crude oil, average | Coal, Australian | Natural gas, US | Cocoa | Coffee, Arabica | Tea, average
         | ($/bbl) | ($/mt) | ($/mmbtu) | ($/kg) | ($/kg) | ($/kg)""", soft=(1,))
    p.body("\n".join(f"d| {year} | #" for year in range(1990, 2003)), "12-60:2 20-90:2 1-9:2 1-5:2 1-6:2 1-3:2")
    return p


@sheet
def en13_tourists_months_growth():
    """Months down with a year's total and a line for the first half, three years and their changes in a group of pairs of years."""
    p = Paper("en13_tourists_months_growth", "xls", sheet="Table 1", font="Calibri", borders=True)
    p.text("Table 1: Monthly Foreign Tourist Arrivals, 2008-2010", bold=True)
    p.head("""
        Month | Arrivals (in Nos.) | < | < | Percentage change | <
        ^ | 2008 | 2009 | 2010 (P) | 2009/08 | 2010/09""", years_as_text=True)
    p.body("\n".join(f"d| {m} | #" for m in ("January", "February", "March", "April", "May", "June")) + "\nQ| Sub-total (January-June) | #\n" + "\n".join(f"d| {m} | #" for m in ("July", "August", "September", "October", "November", "December")) + "\nT| Total (January-December) | #", "300000-600000 300000-600000 300000-700000 m-1-9:1 m1-20:1".replace("m-1-9", "m1-9"))
    p.text("(P) Provisional").text("Source: Bureau of Immigration")
    return finish(p, frame=False)


@sheet
def en13_agriculture_two_units_lotus():
    """Old sheet of crops: dashes, acreage and yields, years as numbers split by their crops as captions with a colon; right-aligned words of headings over four lines."""
    p = Paper("en13_agriculture_two_units_lotus", "xls", sheet="A", font="Courier", borders=False, indent="spaces")
    p.text("Table 7--Feed grains: Acreage, yield, and production, United States").text("-" * 70)
    p.head("""
             | Planted | Harvested | Yield per  |            | Price per
        Crop | acreage | for grain | harvested  | Production | bushel
        and  |         |           | acre       |            | received
        year | Million | Million   |            | Million    | by farmers
             | acres   | acres     | Bushels    | bushels    | Dollars""", loose=True, align="right", bold=False)
    p.text("-" * 70)
    for crop in ("Corn:", "Sorghum:", "Barley:"):
        p.body(f"S| {crop}\n" + "\n".join(f"d| {year} | #" for year in ("1994/95", "1995/96", "1996/97", "1997/98", "1998/99")) + ("\n" if crop != "Barley:" else ""), "9-79:1 8-72:1 m40-140:1 200-9800 m1-4:2")
    p.text("-" * 70).text("Source: Economic Research Service, USDA.")
    return p
