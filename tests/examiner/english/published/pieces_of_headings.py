"""Tables in the manner of abstracts whose headings stand in pieces, told from memory with made figures: ages, sports, farms, trade, weather, crops."""

from __future__ import annotations

from ...dress import finish, sheet, show_thousands, wide
from ...lines import glue
from ...paper import Paper
from .pages_of_offices import names

FAMILY = "thirteenth"


def foot(p: Paper, *texts: str) -> None:
    """What stands below: marks and their meanings, the source, where to look for more."""
    p.skip()
    for text in (*texts, "For more information:", "http://www.census.gov/compendia/statab/", "Internet release date: 12/15/2008"):
        p.text(text)


@sheet
def en18_age_classes_by_sex():
    """Ages across in pieces, a median last; years and sexes down, the year's sum with *total* behind it, percents below."""
    p = Paper("en18_age_classes_by_sex", "xls", sheet="7", borders=False, font="Courier New", indent="spaces")
    p.text("Table 7. Resident Population by Age and Sex: 1980 to 2007", bold=True).skip().text("[In thousands, except as indicated (226,546 represents 226,546,000). 1980, 1990, and 2000 data are enumerated population as of April 1]").skip()
    t = p.head("""
         |  |  |  |  | 45 | 65 | Median
         | Total, |  |  |  | to | years | age
        Year and sex | all | Under 5 | 5 to 17 | 18 to 44 | 64 | and | (years)
         | years | years | years | years | years | over |""", bold=False, loose=True)
    p.skip()
    spec = "+2+3+4+5+6 16000-21000 45000-53000 90000-112000 40000-76000 25000-38000 m30-38:1"
    p.body("\n\n".join(f"P| {y}, total {mark} | #\nd|   Male | #\nd|   Female | #" for y, mark in ((1980, "\\1"), (1990, "\\2"), (2000, "\\3"), (2007, ""))) + "\n\nS| Percent:\nd|   1990 | 100.0 | 7.6 | 18.2 | 43.2 | 18.6 | 12.5 | (X)\nd|   2000 | 100.0 | 6.8 | 18.9 | 39.8 | 22.0 | 12.4 | (X)\nd|   2007 | 100.0 | 6.9 | 17.7 | 37.5 | 25.4 | 12.6 | (X)", spec)
    show_thousands(p)
    foot(p, "X Not applicable.", "\\1 Total population count has been revised since the 1980 census publications.", "Source: U.S. Census Bureau.")
    glue(t)
    return p


@sheet
def en18_sports_by_sex_age_income():
    """Groups of sex, age and income over classes in pieces, a rank beside the number, a line of all persons without a rank."""
    p = Paper("en18_sports_by_sex_age_income", "xls", sheet="1209", borders=False, font="Arial")
    p.text("Table 1209. Participation in Selected Sports Activities: 2007", bold=True).text("[In thousands (269,708 represents 269,708,000), except rank. For persons 7 years of age or older]").skip()
    p.head("""
        Activity | All persons | < | Sex | < | Age | < | < | < | Household income (dol.) | < | <
        ^ | Number | Rank | Male | Female | 7-11 years | 12-17 years | 18-64 years | 65 years and over | Under 25,000 | 25,000-74,999 | 75,000 and over""", rules=True)
    p.tables[0].optional.append("C")
    p.body("P| Total | 269708 | (X) | 131730 | 137978 | 19600 | 25100 | 188000 | 37008 | 70000 | 120000 | 79708\n\nS| SERIES I SPORTS\n" + names("Participated in aerobics;Backpacking \\1;Baseball;Bicycle riding \\2;Exercise walking \\2;Swimming \\2;Yoga") + "\n\nS| SERIES II SPORTS\n" + names("Archery (target);Hunting with firearms;Ice hockey;Skateboarding"),
           "+3+4 1-40 900-40000 900-40000 300-9000 300-9000 300-9000 90-900 300-9000 300-9000 300-9000")
    foot(p, "X Not applicable.", "\\1 Includes wilderness camping.", "\\2 Participant engaged in activity at least six times in the year.", "Source: National Sporting Goods Association.")
    return finish(p, widths={"A": 28, **wide("BCDEFGHIJKL", 10)}, wrap=True)


@sheet
def en18_manufactures_codes_behind():
    """Industry codes in a column behind the names, under a heading in pieces with a mark; groups *All employees* and *Production workers*."""
    p = Paper("en18_manufactures_codes_behind", "xls", sheet="970", borders=False, font="Courier New")
    p.text("Table 970. Manufactures--Summary by Selected Industry: 2006", bold=True).text("[12,990.3 represents 12,990,300. Based on the Annual Survey of Manufactures; see Appendix III]").skip()
    t = p.head("""
        Industry based on shipments | 2002⏎NAICS⏎code \\1 | All employees \\2 | < | < | Production workers \\2 | < | Value added by⏎manufactures \\3⏎(mil. dol.) | Value of⏎shipments \\4⏎(mil. dol.)
        ^ | ^ | Number⏎(1,000) | Payroll | < | Number⏎(1,000) | Wages⏎(mil. dol.) | ^ | ^
        ^ | ^ | ^ | Total⏎(mil. dol.) | Per employee⏎(dollars) | ^ | ^ | ^ | ^""", names=(1,), rules=True)
    t.optional.append("B")
    lines = (("Manufacturing, total", "31-33", "T"), ("Food \\5", "311", "R"), ("Grain and oilseed milling", "3112", "d"), ("Dairy products", "3115", "d"), ("Textile mills", "313", "R"), ("Fabric mills", "3132", "d"), ("Chemical \\5", "325", "R"), ("Basic chemical", "3251", "d"), ("Paint, coating, and adhesive", "3255", "d"))
    p.body("\n".join(f"{kind}| {'  ' * (kind == 'd') * 1}{name} | '{code} | #" for name, code, kind in lines), "10.0-99.9:1 500-9000 m30000-70000 5.0-70.0:1 200-5000 900-90000 2000-200000")
    t.either_rows += t.subtotal_rows
    foot(p, "\\1 North American Industry Classification System, 2002; see text, this section.", "\\5 Includes industries not shown separately.", "Source: U.S. Census Bureau, Annual Survey of Manufactures.")
    return finish(p, widths={"A": 36, "B": 9, **wide("CDEFGHI", 13)})


@sheet
def en18_trade_by_country_balance():
    """Exports, imports and balance over years, minus signs as texts, regions' names as lines of their own, a dash for zero."""
    p = Paper("en18_trade_by_country_balance", "xls", sheet="1271", borders=False, font="Arial")
    p.text("Table 1271. U.S. Exports, Imports, and Merchandise Trade Balance by Country: 2000 to 2007", bold=True).text("[In millions of dollars (781,918 represents $781,918,000,000). Includes silver ore and bullion]").skip()
    p.head("""
        Country | Exports, domestic⏎and foreign | < | < | General imports \\1 | < | < | Merchandise trade⏎balance | < | <
        ^ | 2000 | 2005 | 2007 | 2000 | 2005 | 2007 | 2000 | 2005 | 2007""", spanner="across", rules=True)
    countries = ("Afghanistan", "Albania", "Algeria", "Andorra", "Angola", "Argentina", "Aruba", "Australia", "Austria", "Bahamas, The", "Belgium \\2", "Brazil")
    drawn = {c: [p.rng.randint(5, 9000) for _ in range(6)] for c in countries}
    whole = [sum(f[k] for f in drawn.values()) for k in range(6)]
    def told(kind, name, f):
        return f"{kind}| {name} | " + " | ".join(map(str, (*f, *(f[k] - f[k + 3] for k in range(3)))))
    p.body("\n".join([told("T", "Total \\3", whole), "", *(told("d", c, f) for c, f in drawn.items())]))
    foot(p, "- Represents zero. Z Less than $500,000.", "\\1 Imports are on a customs value basis.", "Source: U.S. Census Bureau, U.S. International Trade in Goods and Services.")
    return finish(p, widths={"A": 20, **wide("BCDEFGHIJ", 11)})


@sheet
def en18_countries_population_rank():
    """Countries: population of several years, a rank, growth over spans of years, density and area whose units stand in the pieces."""
    p = Paper("en18_countries_population_rank", "xls", sheet="1296", borders=False, font="Courier New", indent="spaces")
    p.text("Table 1296. Population by Country or Area: 1990 to 2010", bold=True).text("[5,283,755 represents 5,283,755,000. Population data generally are de facto figures for the present territory]").skip()
    t = p.head("""
         |  |  |  |  | Annual |  | Popu- |
         | Population |  |  | Popu- | rate of |  | lation |
         | (1,000) |  |  | lation | growth \\1 |  | per sq. | Area
        Country or area |  |  |  | rank, | (percent) |  | mile, | (sq.
         | 1990 | 2000 | 2010, | 2008 | 1990- | 2000- | 2008 | miles)
         |  |  | proj. |  | 2000 | 2010 |  |""", bold=False, loose=True)
    rows = t.header_rows
    p.looks.rules += [(rows[2], 1, 3), (rows[3], 5, 6)]
    t.columns.update({"B": ["Population / (1,000) / 1990"], "C": ["Population / (1,000) / 2000"], "D": ["Population / (1,000) / 2010, / proj."], "E": ["Popu- / lation / rank, / 2008"],
                      "F": ["Annual / rate of / growth \\1 / (percent) / 1990- / 2000"], "G": ["Annual / rate of / growth \\1 / (percent) / 2000- / 2010"], "H": ["Popu- / lation / per sq. / mile, / 2008"], "I": ["Area / (sq. / miles)"]})
    glue(t)
    p.skip()
    p.body("T| World | 5283755 | 6081528 | 6867860 | (X) | 1.4 | 1.2 | 132 | 50639500\n\n" + names("Afghanistan;Albania;Algeria;Angola;Argentina;Armenia;Australia;Austria"), "900-90000 900-90000 900-90000 1-220 m0-3:1 m0-3:1 m3-900 900-900000")
    t.optional.append("E")
    foot(p, "X Not applicable.", "\\1 Computed by the exponential method.", "Source: U.S. Census Bureau, International Data Base.")
    return finish(p, widths={"A": 22, **wide("BCDEFGHI", 10)}, frame=False, rules=p.looks.rules)


@sheet
def en18_normal_temperatures():
    """Weather: stations in a second column of names under their states, months across, an annual mean last, the number of years before."""
    p = Paper("en18_normal_temperatures", "xls", sheet="379", borders=False, font="Arial")
    p.text("Table 379. Normal Daily Maximum Temperature--Selected Cities", bold=True).text("[In Fahrenheit degrees. Airport data except as noted. Based on standard 30-year period, 1971 through 2000]").skip()
    t = p.head("State | Station | Jan. | Feb. | Mar. | Apr. | May | June | July | Aug. | Sept. | Oct. | Nov. | Dec. | Annual⏎avg.", name=0, names=(1,))
    t.optional.append("B")
    p.body("\n".join(f"d| {s} | {c} | #" for s, c in (("AL", "Mobile"), ("AK", "Juneau"), ("AZ", "Phoenix"), ("AR", "Little Rock"), ("CA", "Los Angeles"), ("", "Sacramento"), ("", "San Diego"), ("", "San Francisco"), ("CO", "Denver"), ("FL", "Jacksonville"), ("", "Miami"), ("PR", "San Juan"))), " ".join(["m30-99:1"] * 13))
    foot(p, "\\1 City office data.", "Source: U.S. National Oceanic and Atmospheric Administration, Climatography of the United States, No. 81.")
    return finish(p, widths={"A": 7, "B": 18, **wide("CDEFGHIJKLMNO", 7)})


@sheet
def en18_crops_by_leading_states():
    """Crops as captions with their leading states set in, acreage, yield and farm value over three years, units within the groups' names."""
    p = Paper("en18_crops_by_leading_states", "xls", sheet="831", borders=False, font="Courier New")
    p.text("Table 831. Principal Crops--Production, Supply, and Disappearance by State: 2005 to 2007", bold=True).text("[See headnote, Table 830]").skip()
    p.head("""
        State | Acreage harvested⏎(1,000 acres) | < | < | Yield per acre | < | < | Production⏎(millions) | < | < | Price⏎per unit⏎($) | Value of⏎production⏎(mil. dol.)
        ^ | 2005 | 2006 | 2007 | 2005 | 2006 | 2007 | 2005 | 2006 | 2007 | 2007 | 2007""", rules=True, spanner="across")
    p.tables[0].columns["K"] = ["Price per unit ($) / 2007"]
    p.tables[0].columns["L"] = ["Value of production (mil. dol.) / 2007"]
    spec = "500-9000 500-9000 500-9000 m20-180:1 m20-180:1 m20-180:1 50-2500 50-2500 50-2500 m2-9:2 300-9000"
    def crop(name, unit, states):
        return f"S| {name}\nP| U.S. \\1 ({unit}) | #\n" + names(states, depth=1)
    p.body("\n\n".join((crop("CORN FOR GRAIN", "bu.", "IA;IL;NE;MN;IN"), crop("SOYBEANS", "bu.", "IA;IL;MN;IN"), crop("COTTON", "bales \\2", "TX;AR;GA;CA"))), spec)
    foot(p, "\\1 Includes other states, not shown separately.", "\\2 Bales of 480 pounds, net weight.", "Source: U.S. Department of Agriculture, National Agricultural Statistics Service.")
    return finish(p, widths={"A": 24, **wide("BCDEFGHIJKL", 10)})


@sheet
def en18_killed_at_work():
    """Industries with their codes between the name and figures, number and rate, shares beside; *Total* in capitals, a caption for causes below."""
    p = Paper("en18_killed_at_work", "xls", sheet="637", borders=False, font="Courier New", indent="spaces")
    p.text("Table 637. Workers Killed or Disabled on the Job: 1970 to 2007", bold=True).text("[Deaths in thousands except as noted. (Z) less than 0.05]").skip()
    t = p.head("""
        Year and⏎industry group | Deaths | < | < | < | < | < | Year and⏎industry group | Disabling⏎injuries \\2 | <
        ^ | Manufacturing | < | Non-⏎manufacturing | < | Total | < | ^ | Number⏎(1,000) | Rate⏎per 100
        ^ | Number⏎(1,000) | Rate \\1 | Number⏎(1,000) | Rate \\1 | Number⏎(1,000) | Rate \\1 | ^ | ^ | ^""", rules=True)
    t.optional.append("H")
    t.columns["H"] = ["Year and industry group"]
    years = [1970, 1975, 1980, 1985, 1990, 1995, 2000, 2005]
    p.body("\n".join(f"d| {y} | 1.7 | 9 | 12.1 | {20 - k} | 13.8 | {18 - k} | {y} | {2200 - 30 * k} | 2.{k}" for k, y in enumerate(years)))
    foot(p, "\\1 Rate per 100,000 workers.", "\\2 Disabling injury defined as one which results in death or some degree of physical impairment.", "Source: National Safety Council.")
    return finish(p, widths={"A": 14, **wide("BCDEFGHIJ", 12)})


@sheet
def en18_consumption_current_and_chained():
    """Expenditures in current and in chained dollars over the same years, three depths, *Addenda* under its own caption, signs for minus."""
    p = Paper("en18_consumption_current_and_chained", "xls", sheet="660", borders=False, font="Arial")
    p.text("Table 660. Personal Consumption Expenditures in Current and Real (2000) Dollars by Type: 1990 to 2007", bold=True).text("[In billions of dollars (3,839.9 represents $3,839,900,000,000). For definition of chained dollars, see text]").skip()
    p.head("""
        Expenditure | Current dollars | < | < | < | Chained (2000) dollars | < | < | <
        ^ | 1990 | 2000 | 2005 | 2007 | 1990 | 2000 | 2005 | 2007""", rules=True, spanner="centre")
    p.body("T|     Total expenditures \\1 | #\n\nP| Food and tobacco \\1 | #\n" + names("Food purchased for off-premise consumption;Purchased meals and beverages \\2;Tobacco products", depth=1) + "\n\nP| Clothing, accessories, and jewelry | #\n" + names("Shoes;Clothing", depth=1) + "\n\nP| Housing | #\n" + names("Owner-occupied nonfarm dwellings--space rent;Tenant-occupied nonfarm dwellings--space rent", depth=1), " ".join(["50.0-900.0:1"] * 8))
    foot(p, "\\1 Includes other expenditures not shown separately.", "\\2 Consists of purchases (including tips) of meals and beverages.", "Source: U.S. Bureau of Economic Analysis, Survey of Current Business, April 2008.")
    return finish(p, widths={"A": 46, **wide("BCDEFGHI", 10)})


@sheet
def en18_religious_bodies():
    """Bodies with a year of report, churches, membership in thousands and pastors; the year a column of figures, no total, a long name over two lines."""
    p = Paper("en18_religious_bodies", "xls", sheet="74", borders=False, font="Courier New", indent="spaces")
    p.text("Table 74. Religious Bodies--Selected Data", bold=True).text("[Includes the self-reported membership of religious bodies with 60,000 or more as reported to the yearbook]").skip()
    t = p.head("""
         |  | Churches |  | Pastors
        Religious body | Year | reported | Membership | serving
         | reported |  | (1,000) | parishes""", bold=False, loose=True)
    p.skip()
    bodies = ("African Methodist Episcopal Church|2003|4174|1857|(NA)", "American Baptist Association, The|1998|1760|275|1740", "American Baptist Churches in the⏎  U.S.A.|2006|5659|1358|3798", "Armenian Apostolic Church of America|2005|36|350|28", "Assemblies of God|2007|12362|2863|19246", "Catholic Church, The|2006|18992|67515|(NA)", "Christian Brethren|2006|1145|86|(NA)", "Church of the Nazarene|2007|5027|636|4598")
    p.body("\n".join("d| " + " | ".join(one.split("|")) for one in bodies))
    foot(p, "NA Not available.", "Source: National Council of the Churches of Christ in the USA, New York, NY, 2008 Yearbook (copyright).")
    _ = t
    return p


@sheet
def en18_arts_attendance_rates():
    """Persons by kinds under captions of their own, two groups of rates in percent whose names carry the unit, millions beside."""
    p = Paper("en18_arts_attendance_rates", "xls", sheet="1198", borders=False, font="Arial")
    p.text("Table 1198. Attendance/Participation Rates in Various Arts Activities: 2002", bold=True).text("[In percent, except as indicated (205.9 represents 205,900,000). For persons 18 years old and over]").skip()
    p.head("""
        Item | Adult⏎population⏎(millions) | Attendance at least once⏎in the prior 12 months at-- | < | < | < | Participation in⏎the prior 12 months⏎in-- | < | Average⏎number of⏎visits
        ^ | ^ | Jazz⏎concert | Classical⏎music⏎concert | Opera | Art museum/⏎gallery | Playing⏎classical⏎music | Buying⏎art work \\1 | ^""", rules=True)
    p.body("P|     Total | 205.9 | 10.8 | 11.6 | 3.2 | 26.5 | 1.8 | 29.5 | 3.5\n\nS| Sex:\n" + names("Male;Female", depth=1) + "\nS| Race/ethnicity:\n" + names("Hispanic;White alone \\2;African American alone \\2;Other alone \\2", depth=1) + "\nS| Age:\n" + names("18 to 24 years old;25 to 34 years old;35 to 44 years old;75 years old and over", depth=1), "m10-100:1 m3-19:1 m3-19:1 m1-5:1 m10-50:1 m0-4:1 m10-50:1 m2-5:1")
    foot(p, "\\1 Rate is of those who own original art.", "\\2 Non-Hispanic.", "Source: U.S. National Endowment for the Arts, 2002 Survey.")
    return finish(p, widths={"A": 30, **wide("BCDEFGHI", 12)}, wrap=True)


@sheet
def en18_state_general_fund():
    """States: resources, expenditures and balances of a general fund beside expenditures by source, two fiscal years each, the sum first."""
    p = Paper("en18_state_general_fund", "xls", sheet="434", borders=False, font="Courier New")
    p.text("Table 434. State Resources, Expenditures, and Balances: 2006 and 2007", bold=True).text("[In millions of dollars (1,284,913 represents $1,284,913,000,000). For fiscal year ending in year shown]").skip()
    p.head("""
        State | Expenditures by fund source | < | < | < | State general fund | < | < | < | < | <
        ^ | Total \\1 | < | General⏎fund | Federal⏎fund | Resources \\2 \\3 | < | Expenditures \\3 | < | Balance \\4 | <
        ^ | 2006 | 2007, est. | 2007, est. | 2007, est. | 2006 | 2007, est. | 2006 | 2007, est. | 2006 | 2007, est.""", rules=True)
    p.body("T|   United States | #\n\n" + names("Alabama;Alaska;Arizona;Arkansas;California;Colorado;Connecticut;Delaware;Florida"), "9000-90000 9000-90000 4000-40000 3000-30000 5000-50000 5000-50000 4500-45000 4500-45000 300-9000 300-9000")
    foot(p, "\\1 Includes bonds and other state funds, not shown separately.", "Source: National Association of State Budget Officers, Washington, DC, State Expenditure Report.")
    return finish(p, widths={"A": 20, **wide("BCDEFGHIJK", 11)})


@sheet
def en18_schooling_by_group():
    """Years under captions of attainment and sex; races with marks, of which one group counts again by origin; NA for early years."""
    p = Paper("en18_schooling_by_group", "xls", sheet="218", borders=False, font="Courier New", indent="spaces")
    p.text("Table 218. Educational Attainment by Race, Hispanic Origin, and Sex: 1960 to 2007", bold=True).text("[In percent. See Table 217 for headnote]").skip()
    t = p.head("""
         | All races \\1 |  | White \\2 |  | Black \\2 |  | Asian and Pacific |  | Hispanic \\3 |
        Year |  |  |  |  |  |  | Islander \\2 |  |  |
         | Male | Female | Male | Female | Male | Female | Male | Female | Male | Female""", bold=False, loose=True)
    rows = t.header_rows
    pairs = (("All races \\1", "BC"), ("White \\2", "DE"), ("Black \\2", "FG"), ("Asian and Pacific / Islander \\2", "HI"), ("Hispanic \\3", "JK"))
    t.columns.update({letter: [f"{group} / {sex}"] for group, letters in pairs for letter, sex in zip(letters, ("Male", "Female"), strict=True)})
    p.looks.rules += [(rows[1], first, first + 1) for first in (1, 3, 5, 7, 9)]
    years = "\n".join(f"d|   {y} | #" for y in (1990, 1995, 2000, 2003, 2005, 2007))
    p.body("S| COMPLETED 4 YEARS OF HIGH⏎ SCHOOL OR MORE\nd|   1960 | 39.5 | 42.5 | 41.6 | 44.7 | 18.2 | 21.8 | (NA) | (NA) | (NA) | (NA)\nd|   1970 | 51.9 | 52.8 | 54.0 | 55.0 | 30.1 | 32.5 | (NA) | (NA) | 37.9 | 34.2\n" + years + "\n\nS| COMPLETED 4 YEARS OF COLLEGE⏎ OR MORE\nd|   1960 | 9.7 | 5.8 | 10.3 | 6.0 | 2.8 | 3.3 | (NA) | (NA) | (NA) | (NA)\n" + years, " ".join(["m8-90:1"] * 10))
    foot(p, "NA Not available. \\1 Includes other races, not shown separately.", "\\3 Persons of Hispanic origin may be any race.", "Source: U.S. Census Bureau, U.S. Census of Population, 1960, 1970, and 1980.")
    return finish(p, widths={"A": 32, **wide("BCDEFGHIJK", 9)}, frame=False, rules=p.looks.rules)


@sheet
def en18_metropolitan_areas_ranked():
    """Areas with their divisions set in, population at dates in pieces, change as number and percent, ranks, the unit in the headnote."""
    p = Paper("en18_metropolitan_areas_ranked", "xls", sheet="20", borders=False, font="Courier New", indent="spaces")
    p.text("Table 20. Large Metropolitan Statistical Areas--Population: 1990 to 2007", bold=True).text("[In thousands (658 represents 658,000), except as indicated]").skip()
    t = p.head("""
        Metropolitan statistical area | 1990⏎(Apr. 1) | 2000, esti-⏎mates base⏎(Apr. 1) | 2007⏎(July 1) | Change, 2000 to 2007 | < | Population rank,⏎2007
        ^ | ^ | ^ | ^ | Number⏎(1,000) | Percent | ^""", rules=True)
    t.columns["E"].append("Change, 2000 to 2007 / Number (1,000)")
    for paths in t.columns.values():
        paths += [path.replace("esti- mates", "estimates") for path in paths if "esti- mates" in path]
    areas = (("Akron, OH", "d"), ("Albany-Schenectady-Troy, NY", "d"), ("Boston-Cambridge-Quincy, MA-NH", "R"), ("Boston-Quincy, MA Div.", "k"), ("Cambridge-Newton-Framingham, MA Div.", "k"), ("Chicago-Naperville-Joliet, IL-IN-WI", "R"), ("Gary, IN Div.", "k"), ("Lake County-Kenosha County, IL-WI Div.", "k"), ("Dayton, OH", "d"), ("El Paso, TX", "d"))
    lines = []
    for name, kind in areas:
        old = p.rng.randint(300, 3000)
        mid, new = int(old * 1.08), int(old * 1.15)
        lines.append(f"{'P' if kind == 'R' else 'd'}| {'  ' * (kind == 'k')}{name} | {old} | {mid} | {new} | {new - mid} | {100 * (new - mid) / mid:.1f} | {'(X)' if kind == 'k' else p.rng.randint(1, 99)}")
    p.body("\n".join(lines))
    foot(p, "X Not applicable.", "\\1 The April 1, 2000, Population Estimates base reflects changes to the Census 2000 population.", "Source: U.S. Census Bureau.")
    return finish(p, widths={"A": 44, **wide("BCDEFG", 12)})


@sheet
def en18_minerals_units_and_grades():
    """Minerals with a unit behind each and periods across; sub-lines without a unit, letters for withheld figures, a total of values only."""
    p = Paper("en18_minerals_units_and_grades", "xls", sheet="869", borders=False, font="Courier New")
    p.text("Table 869. Mineral Production: 1990 to 2007", bold=True).text("[Data represent production as measured by mine shipments. Metric tons unless noted]").skip()
    t = p.head("Minerals and metals | Unit | 1990 | 1995 | 2000 | 2004 | 2005 | 2006 | 2007, est.", names=(1,))
    t.optional.append("B")
    p.body("""
S| FUEL MINERALS
P| Coal, total | Mil. sh. tons | 1029 | 1033 | 1074 | 1112 | 1131 | 1163 | 1147
d|   Bituminous | Mil. sh. tons | 693 | 613 | 574 | 546 | 571 | 562 | 543
d|   Subbituminous | Mil. sh. tons | 244 | 328 | 409 | 480 | 475 | 515 | 524
d|   Lignite | Mil. sh. tons | 88 | 87 | 86 | 84 | 84 | 84 | 79
d|   Anthracite | Mil. sh. tons | 4 | 5 | 5 | 2 | 1 | 2 | 1
d| Uranium concentrate \\1 | Mil. lb. | 8.9 | 6.0 | 4.0 | 2.3 | 2.7 | 4.1 | 4.5

S| NONFUEL MINERALS
d| Asbestos (sales) | 1,000 metric tons | (D) | 9 | 5 | - | - | - | -
d| Barite, primary, sold/used by producers | 1,000 metric tons | 430 | 543 | 392 | 532 | 489 | 589 | 455
S| Clays \\2
d|   Ball clay | 1,000 metric tons | 788 | 993 | 1140 | 1220 | 1210 | 1190 | 1070
d|   Kaolin | 1,000 metric tons | 9760 | 9480 | 8800 | 7760 | 7800 | 7470 | 7110
S| METALS
d| Gold (recoverable content) | Metric tons | 294 | 317 | 353 | 258 | 256 | 252 | 238
d| Silver (recoverable content) | Metric tons | 2120 | 1560 | 1980 | 1250 | 1230 | 1140 | 1280""", bold="")
    foot(p, "- Represents zero. D Withheld to avoid disclosing individual company data.", "\\1 U3O8.", "Source: U.S. Geological Survey, Minerals Yearbook.")
    return finish(p, widths={"A": 40, "B": 18, **wide("CDEFGHI", 9)})


@sheet
def en18_wealth_holders_thresholds():
    """A heading that is a sentence over a group, size classes of worth down, money with a sign typed, sexes beside the total."""
    p = Paper("en18_wealth_holders_thresholds", "xls", sheet="700", borders=False, font="Arial")
    p.text("Table 700. Top Wealth Holders With Gross Assets of $1.5 Million or More--Debts, Mortgages, and Net Worth: 2004", bold=True).text("[2,728 represents 2,728,000. Figures are estimates based on a sample of federal estate tax returns]").skip()
    p.head("""
        Sex and net worth | Total assets | < | Debts and mortgages | < | Net worth | <
        ^ | Number of top wealth holders (1,000) | Amount (bil. dol.) | Number of top wealth holders (1,000) | Amount (bil. dol.) | Number of top wealth holders (1,000) | Amount (bil. dol.)""", rules=True)
    spec = "5-900 50-4000 5-900 5-400 5-900 50-4000"
    classes = "Under $1.5 million \\1;$1.5 to $2.0 million;$2.0 to $3.5 million;$3.5 to $5.0 million;$5.0 to $10.0 million;$20.0 million or more"
    p.body(f"P| Both sexes, total | 2728 | 11076 | 2253 | 850 | 2728 | 10226\n{names(classes)}\n\nP| Females, total | #\n{names(classes)}\n\nP| Males, total | #\n{names(classes)}", spec)
    foot(p, "\\1 Includes individuals with zero net worth.", "Source: U.S. Internal Revenue Service, Statistics of Income Bulletin, Fall 2008.")
    return finish(p, widths={"A": 26, **wide("BCDEFG", 15)}, wrap=True)
