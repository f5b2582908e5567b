"""Ordinary sheets as yearbooks and censuses of other countries print them in Excel; layouts as published, figures drawn or altered."""

from ..dress import finish, rule_off, sheet, wide
from ..lines import either
from ..paper import Paper

FAMILY = "ninth"


@sheet
def en10_uk_fuel_series_codes():
    """Annual abstract of the United Kingdom: years across, a code of the series beside each name, the unit at the right above, parents without figures."""
    p = Paper("en10_uk_fuel_series_codes", "xls", sheet="21.6", borders=False, font="Arial", indent="spaces")
    p.texts("21.6 | Coal: supply and demand", bold=True).texts(" | United Kingdom").texts(" |  |  |  |  |  | Million tonnes")
    p.skip().head(" |  | 1998 | 1999 | 2000 | 2001 | 2002", years_as_text=True, align="right")
    p.tables[0].optional.append("B")
    p.skip().body("""
        S| Supply
        d| Production of deep-mined coal | FAMO | #
        d| Production of opencast coal | FAMP | #
        Q| Total | FAMQ | #
        d| Recovered slurry, fines, etc | FAMR | #
        d| Imports | FAMS | #
        Q| Total | FAMT | #
        d| Change in colliery stocks | FAMU | -1.2 | 0.4 | -0.9 | 0.1 | -0.3

        S| Home consumption
        S| Disposals by collieries:
        d| Electricity generators | FAMV | #
        d| Coke ovens | FAMW | #
        d| Industrial | FAMX | #
        d| Domestic: | FAMY | #
        d|   House coal | FAMZ | #
        d|   Anthracite and dry steam coal | FANA | #
        d| Public services | FANB | #
        Q| Total home consumption | FANC | #""", "5-60:1 5-60:1 5-60:1 5-60:1 5-60:1")
    either(p, "Total")
    p.skip().text("1 Including an estimate for slurry etc. recovered from dumps.").texts(" |  |  |  | Source: Department of Trade and Industry: 020 7215 2718", italic=True)
    return rule_off(p, widths={"A": 44})


@sheet
def en10_canada_immigrants_birthplace():
    """Yearbook of Canada: continents with figures and their countries indented under them, percent beside numbers in a second group, units below the headings."""
    p = Paper("en10_canada_immigrants_birthplace", "xlsx", sheet="Table", borders=False, font="Calibri")
    p.text("Immigrant population by place of birth and period of immigration, 1996 Census", bold=True)
    p.text("Canada (20% sample data)").skip()
    p.head("""
        Place of birth | Total immigrant population | < | Before 1961 | < | 1961-1970 | < | 1991-1996 | <
        ^ | number | % | number | % | number | % | number | %""", bold=True)
    p.body("""
        T| Total | #
        R| United States | #
        R| Europe | #
        d|   United Kingdom | #
        d|   Other Northern and Western Europe | #
        d|   Eastern Europe | #
        d|   Southern Europe | #
        R| Asia | #
        d|   West Central Asia and the Middle East | #
        d|   Eastern Asia | #
        d|   South-east Asia | #
        d|   Southern Asia | #
        d| Africa | #
        d| Oceania and other \\1 | #""".replace("R| United States", "d| United States"), "30000-700000 m1-40:1 20000-300000 m1-40:1 20000-300000 m1-40:1 20000-300000 m1-40:1")
    p.skip().text("1. 'Other' includes Greenland, St Pierre and Miquelon.").text("Source: Statistics Canada, 1996 Census of Population, Nation tables.")
    return finish(p, widths={"A": 38, **wide("BCDEFGHI", 11)})


@sheet
def en10_india_road_length():
    """Abstract of India: States and union territories numbered, numbers of columns in brackets, the total last with All India."""
    p = Paper("en10_india_road_length", "xls", sheet="Table 20.1", font="Arial", borders=True)
    p.text("ROADS", bold=True, over=8, align="center").text("Table 20.1 - LENGTH OF ROADS BY CATEGORIES, STATE-WISE AS ON 31st MARCH, 2008", bold=True, over=8, align="center")
    p.texts(" |  |  |  |  |  |  | (Kilometres)", italic=True)
    p.head("""
        Sl. | States/Union | National | State | PWD Roads | < | Urban | Total
        No. | Territories | Highways | Highways | Surfaced | Unsurfaced | Roads | """, name=1, stt=0, loose=True, spanner="merge", stub="top")
    p.code("(1) | (2) | (3) | (4) | (5) | (6) | (7) | (8)")
    states = ["Andhra Pradesh", "Arunachal Pradesh", "Assam", "Bihar", "Chhattisgarh", "Goa", "Gujarat", "Haryana", "Himachal Pradesh"]
    territories = ["A. & N. Islands", "Chandigarh", "D. & N. Haveli", "Delhi"]
    p.body("S|  | State:\n" + "\n".join(f"d| @ | {s} | #" for s in states) + "\nS|  | Union Territory:\n" + "\n".join(f"d| @ | {s} | #" for s in territories) + "\nT|  | Total | #", "0-5000 100-9000 100-40000 100-9000 100-9000 +1+2+3+4+5", nil=0.06)
    p.text("Source: Ministry of Shipping, Road Transport and Highways", italic=True)
    return finish(p, frame=False, widths={"A": 6, "B": 24, **wide("CDEFGH", 13)})


@sheet
def en10_new_zealand_accidents():
    """Yearbook of New Zealand: years down, words of the headings over three lines, two groups of rates and numbers, the year's stub over two lines."""
    p = Paper("en10_new_zealand_accidents", "xlsx", sheet="Table 27.8", borders=False, font="Arial")
    p.text("Table 27.8 Road traffic crashes and casualties", bold=True).skip()
    p.head("""
        Year ended  | Crashes | < | Casualties | < | Deaths per | <
        31 December | Fatal | Injury | Killed | Injured | 10,000 | 100,000
                    |       |        |        |         | vehicles | population""", spanner="centre", loose=True)
    p.body("\n".join(f"d| {year} | #" for year in range(1986, 1999)), "400-700 8000-14000 500-800 11000-19000 m2-4:1 m13-24:1")
    p.skip().text("Source: Land Transport Safety Authority", italic=True)
    return rule_off(p, widths={"A": 14, **wide("BCDEFG", 11)})


@sheet
def en10_japan_university_students():
    """Yearbook of Japan: years of two counts down, headings in English under Japanese, groups of sex, an asterisk for the year of a break."""
    p = Paper("en10_japan_university_students", "xls", sheet="22-14", font="MS Mincho", borders=False)
    p.text("22-14 大学 Universities", bold=True).skip()
    p.head("""
        年次        | 学校数  | 教員数    | < | 学生数   | < | < | 卒業者数 | <
        ^           | ^       | ^ | < | ^ | < | < | ^ | <
        Fiscal year | Schools | Full-time teachers | < | Students | < | < | Graduates | <
        ^ | ^ | 計 Total | 女 Female | 計 Total | 国立 National | 私立 Private | 計 Total | 女 Female""".replace("        ^           | ^       | ^ | < | ^ | < | < | ^ | <\n", ""))
    p.body("\n".join(f"d| {name} | #" for name in ("昭和 60 年 1985", "平成 2 年 1990", "7 年 1995", "12 年 2000", "13 年 2001", "14 年 2002", "15 年 2003")), "460-710 112000-160000 9000-25000 1800000-2900000 450000-620000 1300000-2000000 370000-550000 90000-220000")
    p.skip().text("資料 文部科学省「学校基本調査」").text("Source: Ministry of Education, Culture, Sports, Science and Technology.")
    return finish(p, widths={"A": 22, **wide("BCDEFGHI", 12)})


@sheet
def en10_ireland_crops_areas():
    """Yearbook of Ireland: areas over yields over production as captions in capitals with their unit, years across, of-which lines and totals of each block."""
    p = Paper("en10_ireland_crops_areas", "xlsx", sheet="8.4", borders=False, font="Arial")
    p.texts("Table 8.4 | Area, yield and production of crops").skip()
    p.head(" | 2003 | 2004 | 2005 | 2006 | 2007", align="right")
    crops = ["Wheat: winter", "Wheat: spring", "Oats: winter", "Oats: spring", "Barley: winter", "Barley: spring", "Potatoes"]
    blocks = []
    for word, total in (("Area ('000 hectares)", "Total, selected crops"), ("Yield per hectare (tonnes)", ""), ("Production ('000 tonnes)", "Total cereals")):
        blocks += [f"S| {word}", *(f"d|   {crop} | #" for crop in crops), *([f"Q|   {total} | #"] if total else []), ""]
    p.body("\n".join(blocks[:-1]), "5-180:1 5-180:1 5-180:1 5-180:1 5-180:1", bold="S")
    either(p, "Total")
    p.skip().text("Source: CSO")
    return rule_off(p, widths={"A": 34, **wide("BCDEF", 10)})


@sheet
def en10_sweden_population_ages():
    """Abstract of Sweden: ages down, men and women of two years, a group of figures in percent; the total at the foot; a line of units in brackets."""
    p = Paper("en10_sweden_population_ages", "xls", sheet="67", borders=False, font="Arial")
    p.text("67 Population by age and sex 31 December 1990 and 2000", bold=True).skip()
    p.head("""
        Age | 1990 | < | < | 2000 | < | < | Change 1990-2000
            | Men | Women | Total | Men | Women | Total | per cent""", spanner="first", stub="top", bold=True, align="left", years_as_text=True, soft=())
    ages = ["0-4", "5-9", "10-14", "15-19", "20-24", "25-34", "35-44", "45-54", "55-64", "65-74", "75-84", "85-"]
    p.body("\n".join(f"d| {age} | #" for age in ages) + "\n\nT| All ages | #", "20000-600000 20000-600000 +1+2 20000-600000 20000-600000 +4+5 m-0-9:1".replace("m-0-9:1", "m0-9:1"))
    p.skip().text("Source: Statistics Sweden, Population statistics.")
    return rule_off(p, widths={"A": 12, **wide("BCDEFGH", 12)})


@sheet
def en10_australia_labour_force():
    """Year book of Australia: units in a line below the headings, months down in years, sexes as captions in the middle of the figures."""
    p = Paper("en10_australia_labour_force", "xlsx", sheet="C6.1", borders=False, font="Arial")
    p.text("C6.1 Labour force status of the civilian population(a)", bold=True).skip()
    p.head("""
         | Employed | < | < | Unemployed | Labour force | Unemployment rate | Participation rate
         | Full-time workers | Part-time workers | Total | ^ | ^ | ^ | ^
         | ’000 | ’000 | ’000 | ’000 | ’000 | % | %""", soft=(2,), bold=True)
    for word in ("MALES", "FEMALES", "PERSONS"):
        p.row += 1
        p.put(1, word, align="center")
        p.merges.append((p.row, 1, p.row, 7))
        p.tables[0].body.append(p.row)
        if word == "MALES":
            p.tables[0].soft_rows.append(p.row)
            p.tables[0].first_rows += [p.row + 1]
        p.body("\n".join(f"d| {year} | #" for year in ("1997-98", "1998-99", "1999-2000", "2000-01", "2001-02")), "1000-6000 500-3000 +1+2 200-700 +3+4 m5-9:1 m50-73:1")
    p.skip().text("(a) Annual average.").text("Source: Labour Force, Australia (6202.0).")
    return rule_off(p, widths={"A": 16, **wide("BCDEFGH", 13)})
