"""Pages of Hong Kong, Canada, India and others, retold with made figures: sectors over their parts, units in a row of their own, columns side by side."""

from __future__ import annotations

from ...dress import finish, sheet, wide
from ...paper import Paper
from .pages_of_offices import names, units

FAMILY = "thirteenth"


@sheet
def en18_establishments_and_persons():
    """As the Hong Kong yearbook 2002, table 18: pairs under years, sectors in two lines as captions, the sum of all sectors above a last line that is none of them."""
    p = Paper("en18_establishments_and_persons", "htmlxls", sheet="t18", font="Arial", borders=False, indent="spaces")
    p.text("Table 18", bold=True).text("(Chapter 6: Employment)").skip().text("Number of Establishments and Persons Engaged (other than those in⏎the Civil Service) by Industry Sector, and Number of Construction⏎Sites and Manual Workers at Construction Sites", bold=True)
    pair = "Establishments | Persons⏎engaged"
    p.head(f"""
        Industry Sector/Sub-sector | 1997 | < | 2001 | < | 2002 | <
        ^ | {pair} | {pair} | {pair}""", bold=False)
    spec = "20-95000 100-510000 20-95000 100-510000 20-95000 100-510000"
    p.body(names("Mining and quarrying;Manufacturing;Electricity and gas") + "\nS| Wholesale, retail and import/export trades,⏎  restaurants and hotels\n" + names("Wholesale;Retail;Import and export trades;Restaurants", depth=1) + "\nS| Transport, storage and communications\n" + names("Transport and storage;Communications", depth=1) + "\n" + names("Community, social and personal services") + "\nT| All industry sectors above | #", spec)
    p.body("o| Construction sites | #", spec)
    p.text("Notes: (a) Figures refer to December of the year.").text("(b) Data are based on the Quarterly Survey of Employment and Vacancies.")
    return p


@sheet
def en18_population_change_by_province():
    """As Statistics Canada's summary tables: a row of one unit under the years without a frame, decimals with minus signs, the country first without a word for a sum."""
    p = Paper("en18_population_change_by_province", "htmlxls", sheet="demo02c", font="Arial", borders=True)
    p.text("Population by year, by province and territory", bold=True).text("(Change in thousands)", bold=True)
    t = p.head("""
         | 2007-2008 | 2008-2009 | 2009-2010 | 2010-2011 | 2011-2012
        ^ | change (thousands) | < | < | < | <""", soft=(1,))
    units(t, 1)
    provinces = ("Newfoundland and Labrador", "Prince Edward Island", "Nova Scotia", "New Brunswick", "Quebec", "Ontario", "Manitoba", "Saskatchewan", "Alberta", "British Columbia", "Yukon", "Northwest Territories", "Nunavut")
    drawn = [[round(p.rng.uniform(-2, 150), 1) for _ in range(5)] for _ in provinces]
    def line(kind, name, f):
        return f"{kind}| {name} | " + " | ".join(map(str, f))
    p.body("\n".join([line("T", "Canada", [round(sum(f[k] for f in drawn), 1) for k in range(5)]), *(line("d", name, f) for name, f in zip(provinces, drawn, strict=True))]))
    p.text("Source: Statistics Canada, CANSIM, table 051-0001.").text("Last modified: 2012-09-27.")
    return finish(p)


@sheet
def en18_population_distribution_states():
    """As India's human development report 2001, table 5.47: rural, urban and combined over sexes, split states set in after their whole, the country last."""
    p = Paper("en18_population_distribution_states", "xls", sheet="5.47", font="Times New Roman", borders=False)
    p.text("TABLE 5.47", bold=True).text("Population Distribution — Census 2001", bold=True).text("(Figures in million)", italic=True)
    three = "Males | Females | Persons"
    p.head(f"""
        States/UTs | Rural | < | < | Urban | < | < | Combined | < | <
        ^ | {three} | {three} | {three}""", rules=True)
    states = (("Andhra Pradesh", "d"), ("Assam", "d"), ("Bihar (Comp.)", "P"), ("Jharkhand", "k"), ("Bihar", "k"), ("Goa", "d"), ("Kerala", "d"), ("Madhya Pradesh (Comp.)", "P"), ("Chhatisgarh", "k"), ("Madhya Pradesh", "k"), ("Punjab", "d"))
    drawn = {name: [round(p.rng.uniform(.3, 30), 2) for _ in range(4)] for name, kind in states if kind != "P"}
    drawn["Bihar (Comp.)"] = [round(a + b, 2) for a, b in zip(drawn["Jharkhand"], drawn["Bihar"], strict=True)]
    drawn["Madhya Pradesh (Comp.)"] = [round(a + b, 2) for a, b in zip(drawn["Chhatisgarh"], drawn["Madhya Pradesh"], strict=True)]
    def line(kind, name, f, depth=0):
        cells = [f[0], f[1], f[0] + f[1], f[2], f[3], f[2] + f[3], f[0] + f[2], f[1] + f[3], sum(f)]
        return f"{kind}| {'  ' * depth}{name} | " + " | ".join(f"{x:.2f}" for x in cells)
    whole = [round(sum(drawn[name][k] for name, kind in states if kind != "P"), 2) for k in range(4)]
    p.body("\n".join([*(line("d" if kind == "k" else kind, name, drawn[name], kind == "k") for name, kind in states), "", line("T", "All India", whole)]))
    p.text("Source : Census of India 2001, Provisional Population Totals.")
    return finish(p, widths={"A": 26, **wide("BCDEFGHIJ", 9)})


@sheet
def en18_vacancies_by_section():
    """As the same office's download: year and month in two columns of which the year stands once, changes beside numbers, a dash where nothing can be divided."""
    p = Paper("en18_vacancies_by_section", "xlsx", sheet="Table017", font="Arial", borders=True)
    p.text("Table : Number of establishments, persons engaged and vacancies (other than those in the Civil Service) analysed by industry section", bold=True)
    pair = "No. | Year-on-year % change"
    t = p.head(f"""
        Year | Month | Section C : Manufacturing | < | < | < | < | <
        ^ | ^ | Establishments | < | Persons engaged | < | Vacancies | <
        ^ | ^ | {pair} | {pair} | {pair}""", name=1, names=(0,))
    _ = t
    p.body("\n".join(f"d| {y if m == 'Mar' else ''} | {m} | #" for y in (2008, 2009, 2010) for m in ("Mar", "Jun", "Sep", "Dec")), "12700-13100 0.1-4.0:1 122000-131000 0.5-7.0:1 600-1600 1.0-90.0:1", nil=.04)
    p.text("Note : Figures are subject to revision.")
    return finish(p, widths={"A": 8, "B": 9, **wide("CDEFGH", 14)}, wrap=True, frame=False)


@sheet
def en18_deaths_registered_two_columns():
    """As a colonial blue book: names with numerals typed before them, males and females in columns of a ruled page, *Total* thrice, ditto marks."""
    p = Paper("en18_deaths_registered_two_columns", "xlsx", sheet="Deaths", font="Times New Roman", borders=True)
    p.text("RETURN of the DEATHS registered in the COLONY during the Years 1911 and 1912", bold=True, over=7, align="center")
    p.head("""
        Cause of Death | 1911. | < | < | 1912. | < | <
        ^ | Males. | Females. | Total. | Males. | Females. | Total.""", years_as_text=True)
    p.body("S| I.—GENERAL DISEASES\n" + names("1. Enteric fever;2. Malarial fevers;3. Small-pox;4. Influenza", depth=1) + "\nS| II.—DISEASES OF THE RESPIRATORY SYSTEM\n" + names("5. Bronchitis;6. Pneumonia", depth=1) + "\nS| III.—OTHER CAUSES\n" + names("7. Old age;8. Violence", depth=1) + "\nT| Total Deaths | #", "1-90 1-90 +1+2 1-90 1-90 +4+5", nil=.08, nil_mark="...")
    return finish(p, widths={"A": 44, **wide("BCDEFG", 10)}, frame=False)


@sheet
def en18_universities_by_region_of_study():
    """As a statistical yearbook of two languages: an empty first column, totals in the first line and column, fields of study across, dates as academic years."""
    p = Paper("en18_universities_by_region_of_study", "xls", sheet="6.14", font="Arial", borders=False, left=1)
    p.texts("6.14 | Students in tertiary education by field of study and sex, academic years", bold=True).skip()
    p.head("""
        Academic year,⏎sex | Total | Education | Humanities⏎and arts | Social sciences,⏎business and law | Health and⏎welfare | Services""", rules=True)
    p.body("\n".join(f"S| {y}/{(y + 1) % 100:02d}\nP|   Total | #\nd|   Males | #\nd|   Females | #" for y in (2005, 2008, 2011)), "+2+3+4+5+6 900-9000 900-9000 900-9000 900-9000 900-9000")
    p.skip().text("Source: Statistical Office.")
    return finish(p, widths={"A": 2, "B": 18, **wide("CDEFGH", 14)})
