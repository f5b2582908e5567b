"""Forests, offences, prisoners, ages, incomes, labour, countries, trade, energy, regions."""

from __future__ import annotations

import random

from ..dress import finish, sheet, show_thousands
from ..lines import add, either, hyphens, line
from ..paper import Paper

FAMILY = "sixth"


@sheet
def en6_forest_land_regions():
    """An abstract's page: the nation, regions, divisions and their states by indents; headings broken over four rows, rules under the spanners."""
    p = Paper("en6_forest_land_regions", "xls", sheet="1178", borders=False, font="Courier New", indent="spaces")
    p.text("No. 1178. Forest Land by Ownership, Region, and State:  2006").skip()
    p.text("[In thousands of acres (59,402 represents 59,402,000).  As of January 1.  Forest land is land").text("at least 10 percent stocked by trees of any size.  See text, this section]").skip()
    t = p.head("""
         |  | Timberland | < | < | < |  | 
         |  |  | Federal | < |  | Re- | Other
        Region, division, | Total |  | National | Other | Non- | served | forest
        and State | \\1 | Total | forest | agency | federal | land \\2 | land""", rules=True, loose=True, spanner="centre", bold=False)
    hyphens(t)
    p.skip()
    rng = random.Random(1178)

    def told(kind, name, f, depth=0):
        timber = sum(f[:3])
        figures = (timber + f[3] + f[4], timber, *f)
        shown = name + " " + "." * (30 - 2 * depth - len(name))
        return line(kind, shown, *(one or "-" for one in figures), depth=depth)

    regions = {"North": {"Northeast": ("Connecticut", "Maine", "New Hampshire", "Pennsylvania", "Vermont"), "North Central": ("Illinois", "Iowa", "Michigan", "Ohio", "Wisconsin")},
               "South": {"Southeast": ("Florida", "Georgia", "North Carolina", "Virginia"), "South Central": ("Alabama", "Arkansas", "Tennessee", "Texas")}}
    lines, whole = [], []
    for region, divisions in regions.items():
        inside, sums = [], []
        for division, states in divisions.items():
            figures = [[rng.choice((0, rng.randint(20, 900), rng.randint(400, 2900))), rng.randint(3, 500), rng.randint(1500, 17000), rng.choice((0, rng.randint(2, 900))), rng.randint(10, 1600)] for _ in states]
            sums.append(add(figures))
            inside += [told("R", division, sums[-1], 1), *(told("d", state, one, 2) for state, one in zip(states, figures, strict=True))]
        whole.append(add(sums))
        lines += ["", told("R", region, whole[-1]), *inside]
    p.body("\n".join([told("T", "Total, two regions", add(whole)), *lines]), bold="")
    p.skip().text("- Represents zero or rounds to less than half the unit of measurement shown.").text("\\1 Includes areas of water surrounded by forest.  \\2 Withdrawn from timber utilization by statute.").skip()
    p.text("Source: U.S. Forest Service, Forest Resources of the United States, 2006, periodic.")
    return finish(p, widths={"A": 34})


@sheet
def en6_offenses_cities_by_state():
    """An agency's table of cities: the State in the first column on its first line only, words of headings under each other in one cell, marks as digits."""
    p = Paper("en6_offenses_cities_by_state", "xls", sheet="13tbl9", borders=True, font="Times New Roman")
    p.text("Table 9", bold=True).text("Offenses Reported by Municipal Police", bold=True).text("by State by City, 2013", bold=True)
    t = p.head("State | City | Population | Violent⏎crime | Murder and⏎nonnegligent⏎manslaughter | Rape¹ | Robbery | Aggravated⏎assault | Property⏎crime | Burglary | Larceny-⏎theft | Motor⏎vehicle⏎theft | Arson²", name=1, names=(0, 1))
    hyphens(t, drop=False)
    rng, lines = random.Random(139), []
    places = {"ALABAMA³": ("Abbeville", "Adamsville", "Alabaster", "Albertville", "Alexander City", "Andalusia"), "ALASKA": ("Bethel", "Cordova", "Craig", "Fairbanks"), "ARIZONA": ("Apache Junction", "Avondale", "Bisbee⁴", "Buckeye", "Bullhead City", "Casa Grande", "Chandler"), "ARKANSAS": ("Alma", "Arkadelphia", "Ash Flat", "Bald Knob", "Barling")}
    for state, cities in places.items():
        for k, city in enumerate(cities):
            people = rng.choice((rng.randint(900, 9000), rng.randint(9000, 90000), rng.randint(90000, 240000)))
            violent = [people // 40000, people * rng.randint(1, 5) // 10000, people * rng.randint(1, 12) // 10000, people * rng.randint(8, 40) // 10000]
            stolen = [people * rng.randint(30, 90) // 10000, people * rng.randint(90, 350) // 10000, people * rng.randint(5, 40) // 10000]
            arson = "" if rng.random() < 0.3 else rng.randint(0, 14)
            lines.append(line("d", f"{state if not k else ''} | {city}", people, sum(violent), *violent, sum(stolen), *stolen, arson))
    p.body("\n".join(lines))
    p.text("¹ The figures shown in this column were reported under the revised definition of rape.").text("² The FBI does not publish arson data unless it receives 12 months of reports from the agency.")
    p.text("³ Because of changes in the state's reporting practices, figures are not comparable to previous years' data.").text("⁴ The population is an estimate of the agency.")
    return finish(p, widths={"A": 14, "B": 22, **dict.fromkeys("CDEFGHIJKLM", 12)}, frame=False)


@sheet
def en6_prisoners_jurisdiction():
    """A bureau's spreadsheet: the file's description above, region lines in the first column and states in the second, years over sexes, letters of notes."""
    title = "Table 3. Prisoners under jurisdiction of state or federal correctional authorities, by jurisdiction and sex, 2018 and 2019"
    p = Paper("en6_prisoners_jurisdiction", sheet="Table 3", borders=False, font="Arial")
    p.text("Bureau of Justice Statistics").text("Filename: p19t03.xlsx").text(title).text("Report title: Prisoners in 2019").text("Data source: National Prisoner Statistics program, 2018 and 2019").text("Authors: the Bureau's staff").text("Refer questions to: askbjs@usdoj.gov").text("Date of version: 10/22/2020").skip()
    p.text(title, bold=True)
    p.head("""
        Jurisdiction | < | 2018 | < | < | 2019 | < | < | Percent change, 2018–2019 | < | <
        ^ | ^ | Total | Male | Female | Total | Male | Female | Total | Male | Female""", rules=True, name=1, names=(0, 1))
    rng = random.Random(319)

    def told(kind, first, second, f):
        a, b, c, d = f
        changes = (100 * (c + d) / (a + b) - 100, 100 * c / a - 100, 100 * d / b - 100)
        return line(kind, f"{first} | {second}", a + b, a, b, c + d, c, d, *changes, places=1)

    def one(size):
        women = int(size * rng.uniform(0.04, 0.12))
        return [size - women, women, int((size - women) * rng.uniform(0.93, 1.03)), int(women * rng.uniform(0.9, 1.05))]

    states = {name: one(size) for name, size in {"Alabama": 26841, "Alaska/b": 4380, "Arizona": 42005, "Arkansas": 17799, "California": 128625, "Colorado": 20372, "Connecticut/b": 13681, "Delaware/b": 6067, "Florida": 97538, "Georgia": 53647, "Hawaii/b": 5375, "Idaho": 8664, "Illinois": 39965, "Indiana": 26877, "Iowa": 9419}.items()}
    federal, state = one(179898), add(states.values())
    p.body("\n".join([told("T", "U.S. total", "", add([federal, state])), told("d", "Federal/a", "", federal), told("R", "State", "", state), *(told("d", "", name, f) for name, f in states.items())]))
    p.text("Note: Jurisdiction refers to the legal authority of state or federal correctional officials over a prisoner, regardless of where the prisoner is held.").text("a/Includes prisoners held in nonsecure, privately operated community corrections facilities.").text("b/Prisons and jails form one integrated system.")
    p.text("Source: Bureau of Justice Statistics, National Prisoner Statistics program, 2018 and 2019.")
    return finish(p, widths={"A": 12, "B": 18})


@sheet
def en6_population_by_age_sex():
    """Ages under both sexes, males and females; dates of the counts broken over three rows, the last two columns in percent."""
    p = Paper("en6_population_by_age_sex", "xls", sheet="No. 12", borders=False, font="Times New Roman", indent="spaces")
    p.text("No. 12. Resident Population by Sex and Age: 1980 to 2008", bold=True).text("[In thousands, except as indicated (226,546 represents 226,546,000). 1980, 1990, and 2000 data are enumerated").text("population as of April 1; data for other years are estimated population as of July 1]").skip()
    p.head("""
         |  |  |  |  |  | Percent | <
         | 1980 | 1990 | 2000 | 2005 | 2008 | distribution | <
        Sex and age | (Apr. 1) | (Apr. 1) | (Apr. 1) | (July 1) | (July 1) | 2000 | 2008""", rules=True, loose=True, spanner="first", bold=False)
    p.skip()
    rng = random.Random(12)
    ages = ("Under 5 years", "5 to 9 years", "10 to 14 years", "15 to 19 years", "20 to 24 years", "25 to 34 years", "35 to 44 years", "45 to 54 years", "55 to 64 years", "65 to 74 years", "75 to 84 years", "85 years and over")
    sizes = (9, 9, 9.5, 10, 10.2, 20, 19, 15, 11, 8.3, 4.5, 1.1)
    people = {sex: [[int(1000 * size * (1 + 0.09 * k + rng.uniform(-0.1, 0.15))) for k in range(5)] for size in sizes] for sex in ("Male", "Female")}

    def dots(text, depth=0):
        return text + "." * (26 - len(text) - 2 * depth)

    def block(kind, name, one, medians):
        sums, adults = add(one), add(one[3:])

        def told(f):
            return (*f, 100.0 * f[2] / sums[2], 100.0 * f[4] / sums[4])

        return [line(kind, "  " + dots(name, 1), *told(sums), places=1), "", *(line("d", dots(age), *told(f), places=1) for age, f in zip(ages, one, strict=True)), "",
                line("o", dots("15 years and over"), *told(adults), places=1), line("o", dots("65 years and over"), *told(add(one[9:])), places=1), line("o", dots("Median age (years)"), *medians, "(X)", "(X)", places=1), ""]

    both = [[a + b for a, b in zip(x, y, strict=True)] for x, y in zip(people["Male"], people["Female"], strict=True)]
    p.body("\n".join([*block("T", "Both sexes, total", both, (30.0, 32.8, 35.3, 36.2, 36.8)), *block("P", "Male, total", people["Male"], (28.8, 31.6, 34.0, 34.9, 35.5)), *block("P", "Female, total", people["Female"], (31.2, 34.0, 36.5, 37.5, 38.1))]).rstrip(), bold="")
    show_thousands(p)
    p.skip().text("  X Not applicable.").skip().text("  Source: U.S. Census Bureau, Current Population Reports, P25-1095, and Internet releases.")
    return finish(p, widths={"A": 28})


@sheet
def en6_canada_provinces_dollars():
    """A table as the agency's site hands it out: its description above, places on the first of their three lines, a row of the unit, legend and notes below."""
    p = Paper("en6_canada_provinces_dollars", sheet="1110090", borders=False, font="Calibri")
    p.text("Average after-tax income by economic family type, Canada and provinces 1 2", bold=True).text("Annual").text("Table: 11-10-9190-01").text("Geography: Canada, Province or territory").skip()
    p.head("Geography | Economic family type | 2016 | 2017 | 2018 | 2019 | 2020 | 2021", name=1, names=(0, 1), years_as_text=True, align="left")
    p.caption("2021 constant dollars", at=2, over=6, italic=False)
    rng, lines = random.Random(190), []
    for place in ("Canada", "Newfoundland and Labrador", "Prince Edward Island", "Nova Scotia", "New Brunswick", "Quebec", "Ontario", "Manitoba", "Saskatchewan", "Alberta", "British Columbia"):
        start = rng.randint(58000, 76000)
        for k, (kind, part) in enumerate((("Economic families and persons not in a family", 1), ("Economic families 3", 1.38), ("Persons not in a family", 0.52))):
            series = [int(start * part * (1 + 0.015 * year + rng.uniform(-0.01, 0.02))) // 100 * 100 for year in range(6)]
            lines.append(line("P" if place == "Canada" or not k else "d", f"{place if not k else ''} | {kind}", *("F" if place == "Prince Edward Island" and k == 2 and one % 300 == 0 else one for one in series)))
    p.body("\n".join(lines), bold="")
    p.skip().text("Symbol legend:", bold=True).texts("F | too unreliable to be published").skip().text("Footnotes:", bold=True)
    p.texts("1 | Estimates are based on data from a survey of households and on tax files.").texts("2 | Data for the territories are not included.").texts("3 | An economic family is a group of two or more persons who live in the same dwelling and are related to each other.").skip()
    p.text("How to cite: Statistics Canada. Table 11-10-9190-01 Average after-tax income by economic family type")
    p.text("https://www150.statcan.gc.ca/t1/tbl1/en/tv.action?pid=1110919001")
    return finish(p, widths={"A": 28, "B": 44}, frame=False)


@sheet
def en6_labor_force_status_groups():
    """Years under the words of their groups; numbers and percents in headings of five rows, words broken by hyphens, nothing merged."""
    p = Paper("en6_labor_force_status_groups", "xls", sheet="Sheet1", borders=False, font="Courier", indent="spaces")
    p.text("No. 575. Civilian Population--Employment Status:  1970 to 2005").skip()
    p.text("[In thousands (137,085 represents 137,085,000), except as indicated.").text("Annual averages of monthly figures.  Civilian noninstitutional population 16 years old and over]").skip()
    t = p.head("""
         |  | Civilian labor force | < | < | < | < | < | Not in | <
         | Civilian |  |  | Employed | < | Unemployed | < | labor force | <
        Year, sex, | non- |  | Percent |  | Percent |  | Percent |  | Percent
        and race | institutional |  | of popu- |  | of popu- |  | of labor |  | of popu-
         | population | Total | lation | Number | lation | Number | force | Number | lation""", rules=True, loose=True, spanner="first", bold=False)
    hyphens(t)
    p.skip()
    rng, lines = random.Random(575), []
    for group, size, share in (("Total: \\1", 137085, 0.6), ("Male:", 64304, 0.79), ("Female:", 72782, 0.45), ("White:", 122174, 0.6), ("Black: \\2", 15400, 0.59)):
        lines.append(f"S| {group}")
        for k, year in enumerate((1970, 1980, 1990, 1995, 2000, 2004, 2005)):
            people = int(size * (1 + 0.11 * k))
            force = int(people * (share + 0.012 * k * (-1 if group == "Male:" else 1)))
            idle = int(force * rng.uniform(0.039, 0.091))
            dots = f"{year}" + ("\\3" if year == 1990 else "")
            lines.append(line("d", dots + "." * (14 - len(dots)), people, force, 100.0 * force / people, force - idle, 100.0 * (force - idle) / people, idle, 100.0 * idle / force, people - force, 100.0 * (people - force) / people, places=1, depth=1))
        lines.append("")
    p.body("\n".join(lines[:-1]))
    either(p, "Total:")
    p.skip().text("  \\1 Includes other races, not shown separately.  \\2 Data for 1970 refer to Black and other.").text("  \\3 Data not strictly comparable with earlier years.").skip()
    p.text("  Source: U.S. Bureau of Labor Statistics, Bulletin 2307; and Employment and Earnings, monthly.")
    return finish(p, widths={"A": 18})


@sheet
def en6_un_demographic_countries():
    """Saved as text: continents as lines of their own, countries with the year of their figures, groups of headings over their first column only."""
    p = Paper("en6_un_demographic_countries", "csv", borders=False)
    p.text("Table 6").text("Total and urban population by sex: latest available year, 2013-2022").skip()
    t = p.head("""
        Continent and country or area | Date | Code¹ | Total population | < | < | Urban population | < | < | Per cent urban
         |  |  | Both sexes | Male | Female | Both sexes | Male | Female | """, spanner="first", stub="top", bold=False)
    rng, lines = random.Random(6), []
    for continent, countries in {"AFRICA": ("Botswana", "Burkina Faso", "Cabo Verde", "Egypt²", "Ghana", "Kenya", "Mauritius"), "AMERICA, NORTH": ("Aruba", "Bermuda", "Canada", "Costa Rica", "Cuba", "Jamaica"), "AMERICA, SOUTH": ("Bolivia (Plurinational State of)", "Brazil", "Chile", "Suriname"), "ASIA": ("Armenia³", "Bhutan", "China, Macao SAR", "Georgia", "Japan⁴", "Maldives"), "OCEANIA": ("Fiji", "Niue", "Tonga")}.items():
        lines.append(f"S| {continent}")
        for country in countries:
            men = rng.choice((rng.randint(800, 60000), rng.randint(100000, 60000000)))
            women = int(men * rng.uniform(0.96, 1.08))
            share = rng.uniform(0.3, 0.95)
            city = [int(men * share), int(women * share * 1.01)]
            shown = [sum(city), *city] if rng.random() < 0.75 else [sum(city), "…", "…"]
            lines.append(line("d", country, f"{rng.randint(1, 28)}-{rng.choice(('IX', 'VII', 'XII'))}-{rng.randint(2013, 2022)}", rng.choice(("CDFC", "ESDF", "ESDJ", "CDJC")), men + women, men, women, *shown, f"{100 * sum(city) / (men + women):.1f}"))
    p.body("\n".join(lines))
    t.optional += ["B", "C"]
    p.skip().text("¹ 'Code' indicates the source of data: CDFC - Census, de facto, complete tabulation; CDJC - Census, de jure; ESDF - Estimates, de facto; ESDJ - Estimates, de jure.").text("² Excluding nomads.").text("³ Data refer to the national resident population.").text("⁴ Excluding diplomatic personnel outside the country.")
    return p


@sheet
def en6_exports_imports_commodity_codes():
    """Codes at the left of their commodities, two years and their change under exports and under imports, parts by the indent property."""
    p = Paper("en6_exports_imports_commodity_codes", sheet="exh15", font="Arial", borders=True)
    p.text("Exhibit 15. Exports and Imports of Goods by Principal SITC Commodity: 2011 and 2012", bold=True, over=8)
    p.text("[In millions of dollars. Details may not equal totals due to rounding. Not seasonally adjusted]", over=8)
    t = p.head("""
        SITC | Commodity | Exports (f.a.s. value) | < | < | Imports (customs value) | < | <
        ^ | ^ | 2011 | 2012 | Percent change | 2011 | 2012 | Percent change""", stt=0, name=1)
    rng = random.Random(15)

    def told(kind, code, name, f, depth=0):
        change = [f"{100 * f[k + 1] / f[k] - 100:.1f}" if f[k] else "(-)" for k in (0, 2)]
        return f"{kind}| {code} | {'  ' * depth}{name} | {f[0] or '(-)'} | {f[1] or '(-)'} | {change[0]} | {f[2] or '(-)'} | {f[3] or '(-)'} | {change[1]}"

    def one(size):
        return [a if (a := int(size * rng.uniform(0.7, 1.4))) else 0 for _ in range(4)]

    groups = {"Agricultural commodities": (("'00", "Live animals", 900), ("'01", "Meat and preparations", 15000), ("'041", "Wheat", 9100), ("'044", "Corn", 11400), ("'071", "Coffee", 4200), ("'222", "Soybeans", 20100)),
              "Manufactured goods": (("'51", "Organic chemicals", 40100), ("'54", "Medicinal products", 46000), ("'65", "Textile yarn, fabric", 17000), ("'67", "Iron and steel mill products", 22000), ("'78", "Vehicles", 102000), ("'792", "Airplanes", 41000), ("'84", "Clothing", 30000)),
              "Mineral fuel": (("'32", "Coal", 9000), ("'333", "Crude oil", 120000), ("'343", "Natural gas", 9900))}
    lines, sums = [], []
    for name, parts in groups.items():
        figures = [one(size) for *_, size in parts]
        sums.append(add(figures))
        lines += [told("R", "", name, sums[-1]), *(told("d", code, part, f, 1) for (code, part, _), f in zip(parts, figures, strict=True))]
    again = [90112, 97410, 0, 0]
    p.body("\n".join([told("T", "", "Total, Census basis (1)", add([*sums, again])), *lines, told("d", "", "Re-exports (2)", again)]))
    t.optional.append("A")
    p.text("(-) Represents zero or less than one-half of value shown.", over=8).text("(1) Commodities not listed are left out of this total.", over=8).text("(2) Re-exports are foreign merchandise that has not been changed in condition.", over=8)
    return finish(p, widths={"A": 7, "B": 34, **dict.fromkeys("CDEFGH", 11)}, frame=False)


@sheet
def en6_energy_consumption_sectors_months():
    """A monthly review: years first, then the months of three years with their totals; a unit in brackets under every heading."""
    p = Paper("en6_energy_consumption_sectors_months", sheet="Table 2.1", borders=False, font="Arial")
    p.text("Table 2.1  Energy Consumption by Sector", bold=True).skip()
    p.head("""
         | End-Use Sectors | < | < | < | < | < | Electric Power Sectorᵃ | Balancing Itemᵇ | Total
         | Residential | < | Commercial | < | Industrial | < | ^ | ^ | ^
         | Primary | Totalᶜ | Primary | Totalᶜ | Primary | Totalᶜ | Primary | ^ | Primary
         | (Trillion Btu) | (Trillion Btu) | (Trillion Btu) | (Trillion Btu) | (Trillion Btu) | (Trillion Btu) | (Trillion Btu) | (Trillion Btu) | (Trillion Btu)""", rules=True, soft=(3,))
    rng = random.Random(21)

    def month(scale=1.0):
        f = [int(size * scale * rng.uniform(0.7, 1.4)) for size in (550, 1700, 330, 1400, 1750, 2550, 3100)]
        f.append(rng.randint(-9, 9))
        return f

    def told(kind, name, f, depth=0):
        return line(kind, name, *f, f[0] + f[2] + f[4] + f[6] + f[7], depth=depth)

    lines = [told("P", f"{year} Total", month(12)) for year in (1975, 1980, 1985, 1990, 1995, 2000, 2005, 2009)] + [""]
    names = ("January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December")
    for year in (2010, 2011):
        months = [month() for _ in names]
        lines += [told("d", f"{year if not k else '    '} {name}", f) if k else told("d", f"{year} {name}", f) for k, (name, f) in enumerate(zip(names, months, strict=True))]
        lines += [told("P", "Total", add(months), 1), ""]
    lines += [told("d", f"2012 {names[0]}", month()), told("d", names[1], month())]
    p.body("\n".join(lines), bold="P")
    p.skip().text("ᵃ Electricity-only and combined-heat-and-power plants.").text("ᵇ A balancing item; the sum of primary consumption in the sectors differs from the total.").text("ᶜ Includes electricity retail sales and losses.").text("Notes: Data are estimates, except for the electric power sector. Totals may not equal sum of components.")
    return finish(p, widths={"A": 20, **dict.fromkeys("BCDEFGHIJKLMNOP", 12)}, wrap=True)


@sheet
def en6_newzealand_regions_ethnic():
    """Two censuses over groups and their total; islands after their regions, the country last; a column left blank between the censuses."""
    p = Paper("en6_newzealand_regions_ethnic", sheet="Table 5", font="Arial Mäori", borders=False)
    p.text("Table 5", bold=True).text("Ethnic group (grouped total responses) by regional council area", bold=True).text("For the census usually resident population count, 2013 and 2018 Censuses").skip()
    t = p.head("""
        Regional council area | 2013 Census | < | < | < | < |  | 2018 Census | < | < | < | <
        ^ | European | Māori | Pacific peoples | Asian | Total people stated⁽¹⁾ |  | European | Māori | Pacific peoples | Asian | Total people stated⁽¹⁾""", rules=True)
    t.columns = {letter: paths for letter, paths in t.columns.items() if letter != "G"}
    rng = random.Random(5)

    def told(kind, name, f):
        return line(kind, name, *f[:5], "", *f[5:])

    def region(size):
        f = [int(size * share * rng.uniform(0.8, 1.1)) // 3 * 3 for share in (0.74, 0.15, 0.07, 0.12)]
        later = [int(one * rng.uniform(1.02, 1.2)) // 3 * 3 for one in f]
        return [*f, int(sum(f) * 0.9) // 3 * 3, *later, int(sum(later) * 0.9) // 3 * 3]

    north = {name: region(size) for name, size in {"Northland": 151000, "Auckland": 1415000, "Waikato": 403000, "Bay of Plenty": 268000, "Gisborne": 43000, "Hawke's Bay": 151000, "Taranaki": 109000, "Manawatu-Wanganui": 222000, "Wellington": 471000}.items()}
    south = {name: region(size) for name, size in {"Tasman": 47000, "Nelson": 46000, "Marlborough": 43000, "West Coast": 32000, "Canterbury": 539000, "Otago": 202000, "Southland": 93000}.items()}
    outside = [540, 390, 15, 3, 600, 570, 411, 18, 6, 640]
    islands = [add(north.values()), add(south.values())]
    p.body("\n".join([*(told("d", name, f) for name, f in north.items()), told("Q", "Total, North Island", islands[0]), *(told("d", name, f) for name, f in south.items()), told("Q", "Total, South Island", islands[1]), told("d", "Area Outside Region", outside), told("T", "Total, New Zealand", add([*islands, outside]))]))
    p.skip().text("1. People who reported more than one ethnic group are counted once in each group.").text("Note: This data has been randomly rounded to protect confidentiality.").text("Source: Stats NZ", italic=True)
    return finish(p, widths={"A": 26, "G": 2, **dict.fromkeys("BCDEFHIJKL", 11)}, wrap=True)
