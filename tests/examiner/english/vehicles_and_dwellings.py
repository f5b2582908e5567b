"""More ordinary sheets of yearbooks and censuses of other countries; layouts as published, figures drawn or altered."""

from ..dress import finish, rule_off, sheet, wide
from ..paper import Paper

FAMILY = "ninth"


@sheet
def en11_hong_kong_trade_digest():
    """Digest of Hong Kong: two languages in each heading cell, values and year-on-year changes in pairs, months after years."""
    p = Paper("en11_hong_kong_trade_digest", "xlsx", sheet="3.1", borders=True, font="Times New Roman")
    p.text("3.1 對外商品貿易總額 External merchandise trade aggregates", bold=True).texts(" |  |  |  |  |  | 百萬元 HK$ million", italic=True)
    p.head("""
        年／月⏎Year / Month | 進口⏎Imports | < | 整體出口⏎Total exports | < | 貿易差額⏎Trade balance | 差額佔進口的百分率⏎Balance as % of imports
        ^ | 貨值⏎Value | 按年變動百分率⏎Year-on-year % change | 貨值⏎Value | 按年變動百分率⏎Year-on-year % change | ^ | ^""")
    p.body("\n".join(f"d| {n} | #" for n in (2004, 2005, 2006, 2007, 2008)) + "\nS| 2008\n" + "\n".join(f"d|   {m} | #" for m in ("1月 Jan", "2月 Feb", "3月 Mar", "4月 Apr", "5月 May", "6月 Jun")), "150000-3000000 1-18:1 150000-2800000 1-18:1 5000-200000 1-9:1")
    p.text("資料來源：政府統計處").text("Source: Census and Statistics Department")
    return finish(p, frame=False, wrap=True, widths={"A": 14, **wide("BCDEFG", 16)})


@sheet
def en11_singapore_motor_vehicles():
    """Yearbook of Singapore: the unit at the right above, captions without figures between items, the total first, memo items last."""
    p = Paper("en11_singapore_motor_vehicles", "xls", sheet="T13.4", borders=False, font="Arial", indent="spaces")
    p.text("13.4 MOTOR VEHICLES BY TYPE", bold=True).texts(" |  |  |  |  |  | Number").skip()
    p.head("Type of Vehicle | 2001 | 2006 | 2008 | 2009 | 2010 | 2011", align="right")
    p.skip().body("""
        T| Total | #

        d| Cars | #
        o|   Private Cars | #
        o|   Company Cars | #
        o|   Private Hire Cars | #
        d| Taxis | #
        d| Motorcycles and Scooters | #
        d| Goods and Other Vehicles | #
        d| Buses | #
        S| Of which:
        o|   Public Buses | #
        o|   School Buses | #

        S| Memorandum Items
        o| Electric Cars | 0 | 1 | 1 | 1 | 2 | 3
        o| Tax Exempted Vehicles | #""", " ".join(["300-90000"] * 6))
    p.skip().texts(" |  |  |  | Source : Land Transport Authority", italic=True)
    return rule_off(p, widths={"A": 30})


@sheet
def en11_south_africa_provinces_language():
    """Census of South Africa: provinces across in short words, the whole last; languages down, a total at the foot, a second panel of percent."""
    p = Paper("en11_south_africa_provinces_language", "xlsx", sheet="Table 2.6", borders=True, font="Arial Narrow")
    p.text("Table 2.6: Population by first language spoken and province (number)", bold=True)
    p.head("First language | Province | < | < | < | < | < | < | < | < | South Africa\n^ | Western Cape | Eastern Cape | Northern Cape | Free State | KwaZulu-Natal | North West | Gauteng | Mpumalanga | Limpopo | ^")
    p.body("\n".join(f"d| {n} | #" for n in ("Afrikaans", "English", "IsiNdebele", "IsiXhosa", "IsiZulu", "Sepedi", "Sesotho", "Setswana", "Sign language", "Other")) + "\nT| Total | #", " ".join(["400-900000"] * 9) + " +1+2+3+4+5+6+7+8+9")
    p.text("Excludes unspecified and not applicable.", italic=True)
    return finish(p, frame=False, widths={"A": 16, **wide("BCDEFGHIJK", 12)})


@sheet
def en11_eurostat_yearbook_holdings():
    """Yearbook of Eurostat: aggregates of the Union before the countries, headings of two lines with units in brackets, a group of shares, colons for what is missing."""
    p = Paper("en11_eurostat_yearbook_holdings", "xlsx", sheet="Table 1", borders=False, font="Arial")
    p.text("Table 1: Farm structure, key indicators, by country, 2010", bold=True).skip()
    p.head("""
         | Number of holdings | Utilised agricultural area | < | Share of holdings by size of area | < | < | Livestock units
         | ^ | Total | Average per holding | < 5 ha | 5-50 ha | > 50 ha | ^
         | (1 000) | (1 000 ha) | (ha) | (%) | < | < | (1 000)""", soft=(2,), bold=True)
    countries = ("Belgium", "Bulgaria", "Czech Republic", "Denmark", "Germany", "Estonia", "Ireland", "Greece", "Spain", "France", "Norway")
    p.body("P| EU-28 | #\n" + "\n".join(f"d| {c} | #" for c in countries), "20-700:1 100-28000:1 m5-150:1 m10-80:1 m10-50:1 m2-40:1 100-20000:1", nil=0.04, nil_mark=":", bold="P")
    p.skip().text("(:) Not available").text("Source: Eurostat (online data codes: ef_kvaareg and ef_ov_kvaa)")
    return rule_off(p, widths={"A": 20, **wide("BCDEFGH", 14)})


@sheet
def en11_germany_laender_units():
    """Yearbook of Germany in English: Länder down, a row of units under the headings over one column each and over two, the country first and the old and new Länder last."""
    p = Paper("en11_germany_laender_units", "xls", sheet="2.1.1", borders=True, font="MetaNormalLF-Roman")
    p.text("2.1 Territory and population by Land, 31 December 2010", bold=True)
    p.head("""
        Land | Municipalities | Area | Population | < | < | Inhabitants per km2
        ^ | ^ | ^ | total | male | female | ^
        ^ | number | km2 | 1,000 | < | < | number""", soft=(2,), bold=False)
    laender = ("Baden-Württemberg", "Bayern", "Berlin", "Brandenburg", "Bremen", "Hamburg", "Hessen", "Mecklenburg-Vorpommern", "Niedersachsen", "Nordrhein-Westfalen")
    p.body("T| Germany | #\n" + "\n".join(f"d|   {n} | #" for n in laender), "1-2000 400-70000 +4+5 300-9000 300-9000 m70-3900")
    p.text("Result of the updating of the population figures.")
    return finish(p, frame=False, widths={"A": 28, **wide("BCDEFG", 13)})


@sheet
def en11_finland_dwellings_regions():
    """Yearbook of Finland: three languages would be in print, one in Excel: regions down, numbers over shares that add up to a hundred, the share of one in the middle columns, all groups drawn left without merges."""
    p = Paper("en11_finland_dwellings_regions", "xls", sheet="120", borders=False, font="Arial")
    p.text("120. Dwelling stock by type of building and region, 2005", bold=True).skip()
    p.head("""
        Region | Dwellings | Type of building, % | < | < | < | Persons per
               | total | Detached house | Attached house | Block of flats | Other | dwelling""", spanner="first", stub="top", loose=True, align="left", bold=False)
    shares = ((27.4, 13.1, 57.0, 2.5), (41.9, 14.7, 41.2, 2.2), (47.2, 13.9, 36.4, 2.5), (38.6, 12.1, 47.3, 2.0), (48.1, 14.6, 35.2, 2.1), (55.6, 10.3, 31.7, 2.4), (60.9, 12.8, 24.0, 2.3))
    names = ("Uusimaa", "Varsinais-Suomi", "Satakunta", "Pirkanmaa", "Päijät-Häme", "Etelä-Pohjanmaa", "Lappi")
    p.skip().body("T| Whole country | 2669 | 40.1 | 13.6 | 44.0 | 2.3 | 2.13\n" + "\n".join(f"d| {n} | {700 - 83 * k} | " + " | ".join(map(str, s)) + f" | {2.05 + k / 100:.2f}" for k, (n, s) in enumerate(zip(names, shares, strict=True))))
    p.skip().text("Source: Statistics Finland, Dwellings and housing conditions")
    return rule_off(p, widths={"A": 20, **wide("BCDEFG", 14)})


@sheet
def en11_turkey_schools_bilingual():
    """Yearbook of Turkey: Turkish above English in rows of their own, total, male and female under two groups, school years down."""
    p = Paper("en11_turkey_schools_bilingual", "xlsx", sheet="6.6", borders=False, font="Arial")
    p.text("6.6 Öğretim yılına göre okul, öğretmen ve öğrenci sayısı, ilköğretim", bold=True).text("Number of schools, teachers and students by educational year, primary education", italic=True).skip()
    p.head("""
        Öğretim yılı | Okul | Öğretmen | < | < | Öğrenci | < | <
        Educational | Schools | Teachers | < | < | Students | < | <
        year |  | Toplam | Erkek | Kadın | Toplam | Erkek | Kadın
             |  | Total | Male | Female | Total | Male | Female""", loose=True, spanner="merge", stub="top")
    p.body("\n".join(f"d| {a}/{(a + 1) % 100:02} | #" for a in range(1998, 2008)), "34000-46000 +3+4 160000-250000 130000-220000 +6+7 4900000-5600000 4200000-5100000")
    p.skip().text("Kaynak: Milli Eğitim Bakanlığı").text("Source: Ministry of National Education")
    return rule_off(p, widths={"A": 14, **wide("BCDEFGH", 12)})
