"""Ordinary sheets of yearbooks and censuses of other countries once more; layouts as published, figures drawn or altered."""

from ..dress import finish, rule_off, sheet
from ..paper import Paper

FAMILY = "ninth"


@sheet
def en12_south_africa_mining_sales():
    """Minerals down with a base year, months across under two years, the total named All minerals at the foot, then two lines of it without gold."""
    p = Paper("en12_south_africa_mining_sales", "xlsx", sheet="Table 5", font="Arial", borders=False)
    p.text("Table 5 - Mineral sales at current prices by mineral group and mineral (R million)", bold=True).skip()
    p.head("""
        Mineral group and mineral | 2009 | 2010 | Nov-09 | Dec-09 | Jan-10 | Feb-10 | Mar-10 1/""", years_as_text=True, align="right")
    p.body("\n".join(f"d| {n} | #" for n in ("Coal", "Iron ore", "Chromium", "Copper", "Manganese ore", "PGMs", "Nickel", "Building materials", "Gold")) + "\nT| Total, gold included | #\no| Total, gold excluded | #", " ".join(["300-60000"] * 7).replace("300-60000", "300-6000"))
    either(p)
    p.text("1/ Latest figures are preliminary.").text("Mineral sales figures are published by the Department of Mineral Resources.")
    return rule_off(p, widths={"A": 28})


def either(p: Paper) -> None:
    """The total without gold may be called a total or not."""
    p.tables[0].either_rows.append(p.tables[0].body[-1])


@sheet
def en12_malta_hotels_quarters():
    """Hotels by stars and their nights, quarters under two years in merged headings, a column of change last, units in a row of its own over all columns."""
    p = Paper("en12_malta_hotels_quarters", "xls", sheet="T4", font="Calibri", borders=True)
    p.text("Table 4. Collective accommodation establishments: bed-places and nights spent", bold=True).texts(" |  |  |  |  |  |  |  | Number", italic=True)
    p.head("""
        Type of accommodation | 2010 | < | < | < | 2011 | < | < | < | % change Q4
        ^ | Q1 | Q2 | Q3 | Q4 | Q1 | Q2 | Q3 | Q4 | 2011/2010""", years_as_text=True)
    p.body("""
        S| Bed-places
        P| Hotels | #
        d|   5 star | #
        d|   4 star | #
        d|   3 star | #
        d|   2 star | #
        d| Complementary accommodation | #
        P| Total | #
        S| Nights spent
        P| Hotels | #
        d|   5 star | #
        d|   4 star | #
        d|   3 star | #
        d|   2 star | #
        d| Complementary accommodation | #
        S| Net occupancy rate
        d| Hotels | 40.1 | 60.3 | 77.5 | 45.4 | 39.9 | 62.7 | 79.9 | 44.1 | -1.3""".replace("        P| Total | #\n        S| Nights", "        Q| Total | #\n        S| Nights"), " ".join(["300-90000"] * 8) + " m1-9:1", bold="SPQ")
    p.tables[0].either_rows.append(next(row for row in p.tables[0].body if (row, 0) in p.cells and p.cells[row, 0].value == "Total"))
    p.text("Note: Totals may not add up due to rounding.", italic=True)
    return finish(p, frame=False)


@sheet
def en12_scotland_council_areas():
    """Council areas after the country, sexes over broad ages, a code of nine letters in the first column, percent signs in the figures' format."""
    p = Paper("en12_scotland_council_areas", "xlsx", sheet="Table 2", font="Arial", borders=False)
    p.text("Table 2: Estimated population by sex, age group and administrative area, mid-2015", bold=True).skip()
    p.head("""
        Area code | Area name | All persons | Males | < | < | Females | < | <
        ^ | ^ | ^ | Under 16 | 16 to 64 | 65 and over | Under 16 | 16 to 64 | 65 and over""", name=1, names=())
    p.body("T| S92000003 | SCOTLAND | #\n" + "\n".join(f"d| S120000{k} | {n} | #" for k, n in enumerate(("Aberdeen City", "Aberdeenshire", "Angus", "Argyll and Bute", "City of Edinburgh", "Clackmannanshire", "Dundee City", "East Ayrshire", "Falkirk"), 33)), "+2+3+4+5+6+7 3000-50000 9000-170000 3000-40000 3000-50000 9000-170000 3000-50000")
    p.skip().text("Source: National Records of Scotland", italic=True).text("© Crown Copyright 2016")
    return rule_off(p, widths={"A": 12, "B": 24})


@sheet
def en12_kenya_secondary_pupils():
    """Economic survey of Kenya: classes down, boys and girls under years, provisional years with a star, total and grand total at the foot."""
    p = Paper("en12_kenya_secondary_pupils", "xls", sheet="3.6", font="Times New Roman", borders=True)
    p.text("Table 3.6: Secondary School Enrolment by Class and Sex, 2005 – 2009", bold=True).texts(" |  |  |  |  |  |  | '000", italic=True)
    p.head("""
        Class | 2006 | < | 2007 | < | 2008 | < | 2009* | <
        ^ | Male | Female | Male | Female | Male | Female | Male | Female""", years_as_text=True)
    p.body("\n".join(f"d| Form {k} | #" for k in (1, 2, 3, 4)) + "\nT| Total | #\nP| GRAND TOTAL | 1,030.1 | | 1,180.3 | | 1,382.2 | | 1,507.5 | ", " ".join(["90-250:1"] * 8))
    p.text("* Provisional").text("Source: Ministry of Education")
    return finish(p, frame=False)


@sheet
def en12_bangladesh_census_households():
    """Census of Bangladesh: divisions over districts, rural and urban lines under each, households and sizes; numbers of the columns below."""
    p = Paper("en12_bangladesh_census_households", "xls", sheet="C-01", font="Arial", borders=True)
    p.text("Table C-01: Area, Households, Population and Density by Residence, 2011", bold=True)
    p.head("""
        Division/ District/ Residence | Area in sq. km | Households | Population (000) | < | < | Average household size | Density per sq. km
        ^ | ^ | ^ | Both sexes | Male | Female | ^ | ^""")
    p.code("1 | 2 | 3 | 4 | 5 | 6 | 7 | 8")
    parts = "\no|   Rural | #\no|   Urban | #"
    p.body("R| Barisal Division | #" + parts + "\n" + "\n".join(f"d| {n} Zila | #{parts}" for n in ("Barguna", "Bhola", "Jhalokati", "Patuakhali")), "300-3000 9000-500000 +4+5 300-2000 300-2000 m4-5:2 m500-1500")
    for row in [row for row in p.tables[0].body if not str(p.cells[row, 0].value).strip().startswith(("Rural", "Urban"))]:
        p.tables[0].either_rows.append(row)
    p.text("Source: Bangladesh Bureau of Statistics")
    return finish(p, frame=False, wrap=True)


@sheet
def en12_denmark_accounts_falling():
    """Yearbook of Denmark: three languages reduced to one, years across, prices over volumes in two blocks under a centred caption with its unit, a group of growth last."""
    p = Paper("en12_denmark_accounts_falling", "xlsx", sheet="306", font="Arial", borders=False)
    p.text("Table 306", bold=True).text("Supply and uses of goods and services", bold=True).skip()
    p.head("""
         | 2005 | 2006 | 2007 | Real growth | <
         |  |  |  | 2006 | 2007""", spanner="first", stub="top", years_as_text=True, bold=False)
    p.tables[0].columns["B"], p.tables[0].columns["C"], p.tables[0].columns["D"] = ["2005"], ["2006"], ["2007"]
    p.caption("DKK billion", at=1, over=3)
    p.tables[0].body.pop()
    p.tables[0].columns = {"B": ["2005", "2005 / DKK billion"], "C": ["2006", "2006 / DKK billion"], "D": ["2007", "2007 / DKK billion"], "E": ["Real growth / 2006", "Real growth / 2006 / per cent"], "F": ["Real growth / 2007", "Real growth / 2007 / per cent"]}
    p.put(4, "per cent", italic=True, align="center")
    p.merges.append((p.row, 4, p.row, 5))
    p.body("""
        d| Gross domestic product | #
        d| Imports of goods and services | #
        P| Supply, total | #
        d| Exports of goods and services | #
        d| Private consumption | #
        d| Government consumption | #
        d| Gross fixed capital formation | #
        d| Changes in inventories | 12.1 | 15.3 | 9.8 | . | .
        P| Final uses, total | #""".replace("P| Supply", "Q| Supply").replace("P| Final", "Q| Final"), "200-1700:1 200-1700:1 200-1700:1 m1-9:1 m1-9:1")
    for row in p.tables[0].body:
        if (row, 0) in p.cells and str(p.cells[row, 0].value).endswith("total"):
            p.tables[0].either_rows.append(row)
    p.skip().text("www.statbank.dk/nat02")
    return rule_off(p, widths={"A": 36})


@sheet
def en12_philippines_palay_semesters():
    """Philippine yearbook: regions with provinces, area and production of two crops, a grand total first by the country's name in capitals, figures with two decimals."""
    p = Paper("en12_philippines_palay_semesters", "xls", sheet="T5.2", font="Arial", borders=False, indent="spaces")
    p.text("Table 5.2 PALAY: Area and Production by Region and Province, 2008 and 2009", bold=True).text("(Area in hectares; production in metric tons)").skip()
    p.head("""
        Region and | Area harvested | < | Production | < | Yield per
        province   | 2008 | 2009 | 2008 | 2009 | hectare, 2009""", spanner="across", years_as_text=True, loose=True)
    p.skip().body("""
        T| PHILIPPINES | #

        R| Cordillera Administrative Region | #
        d|   Abra | #
        d|   Benguet | #
        d|   Ifugao | #

        R| Ilocos Region | #
        d|   Ilocos Norte | #
        d|   Ilocos Sur | #
        d|   La Union | #

        R| Cagayan Valley | #
        d|   Batanes | - | - | - | - | -
        d|   Cagayan | #
        d|   Isabela | #""", "9000-90000 9000-90000 20000-300000 20000-300000 m2-5:2")
    p.skip().text("Source: Bureau of Agricultural Statistics")
    return rule_off(p, widths={"A": 36})


@sheet
def en12_ireland_religion_years():
    """Census of Ireland: years across over two groups with a change of the actual and in percent, religions by size, the total first."""
    p = Paper("en12_ireland_religion_years", "htmlxls")
    p.text("Table 36 Persons, males and females, classified by religious denomination with actual percentage change, 2006 and 2011")
    p.head("""
        Religious denomination | 2006 | 2011 | < | < | Actual change 2006-2011 | Percentage change 2006-2011
        ^ | Persons | Persons | Males | Females | Persons | Persons""", years_as_text=True)
    p.body("T| Total | #\n" + "\n".join(f"d| {n} | #" for n in ("Roman Catholic", "Church of Ireland", "Muslim (Islamic)", "Orthodox", "Presbyterian", "Apostolic or Pentecostal", "Other stated religion", "No religion", "Not stated")), "9000-300000 +3+4 4000-160000 4000-160000 300-9000 m1-90:1")
    return p
