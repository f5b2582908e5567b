"""Pages of the FBI and of a programme of insurance, retold with made figures: ages as numbers in a heading, changes with their sign."""

from __future__ import annotations

from ...dress import finish, sheet, wide
from ...paper import Paper

FAMILY = "thirteenth"


@sheet
def en18_arrests_by_single_ages():
    """As the FBI's table 64 of 2018: ages as bare numbers among classes in one row of headings, a line of shares under the total, sums by kind below the offences."""
    p = Paper("en18_arrests_by_single_ages", "xls", sheet="18tbl64", borders=True, font="Times New Roman")
    p.text("Table 64", bold=True).text("Arrests", bold=True).text("Suburban Areas1", bold=True).text("by Age, 2018", bold=True).text("[6,757 agencies; 2018 estimated population 106,796,972]")
    ages = ("Under⏎10", "10-12", "13-14", 15, 16, 17, 18, 19, 20, 21, "25-29", "30-34", "65 and⏎over")
    p.head("Offense charged | Total all⏎ages | Ages⏎under 15 | Ages⏎under 18 | Ages 18⏎and over | " + " | ".join(map(str, ages)))
    offences = ("Murder and nonnegligent manslaughter", "Rape3", "Robbery", "Aggravated assault", "Burglary", "Larceny-theft", "Motor vehicle theft", "Arson")
    def line(kind, name, f):
        young, adult = sum(f[:6]), sum(f[6:])
        return f"{kind}| {name} | " + " | ".join(map(str, (young + adult, sum(f[:3]), young, adult, *f)))
    drawn = {name: [p.rng.randint(0, 900) for _ in ages] for name in offences}
    def summed(keys):
        return [sum(drawn[k][n] for k in keys) for n in range(len(ages))]
    whole = summed(offences)
    shares = [sum(whole), sum(whole[:3]), sum(whole[:6]), sum(whole[6:]), *whole]
    p.body("\n".join([line("T", "TOTAL", whole), "d| Total percent distribution2 | " + " | ".join(f"{100 * x / sum(whole):.1f}" for x in shares), *(line("d", name, f) for name, f in drawn.items()), line("P", "Violent crime4", summed(offences[:4])), line("P", "Property crime4", summed(offences[4:]))]))
    p.text("1 Suburban areas include law enforcement agencies in cities with less than 50,000 inhabitants.", over=18).text("2 Because of rounding, the percentages may not add to 100.0.", over=18)
    return finish(p, widths={"A": 34, **wide("BCDEFGHIJKLMNOPQR", 9)}, wrap=True)


@sheet
def en18_arrest_trends_with_signs():
    """As the FBI's table 36 of 2007: three levels over two years and a change typed with its sign, a star for too little."""
    p = Paper("en18_arrest_trends_with_signs", "htmlxls", sheet="07tbl36", borders=True, font="Arial")
    p.text("Table 36", bold=True).text("Current Year Over Previous Year Arrest Trends", bold=True).text("Totals, 2006-2007", bold=True).text("[10,565 agencies; 2007 estimated population 198,239,257; 2006 estimated population 196,944,864]")
    group = "2006 | 2007 | Percent⏎change"
    p.head(f"""
        Offense charged | Number of persons arrested{" | <" * 11}
        ^ | Total all ages | < | < | Under 15 years of age | < | < | Under 18 years of age | < | < | 18 years of age and over | < | <
        ^ | {group} | {group} | {group} | {group}""")
    offences = ("Murder and nonnegligent manslaughter", "Forcible rape", "Robbery", "Aggravated assault", "Burglary", "Larceny-theft", "Arson")
    drawn = {name: [[p.rng.randint(20, 9000) for _ in range(3)] for _ in range(2)] for name in offences}
    def line(kind, name, old, new):
        cells = []
        for before, after in zip((sum(old), old[0], old[0] + old[1], old[2]), (sum(new), new[0], new[0] + new[1], new[2]), strict=True):
            change = 100 * (after - before) / before
            cells += [before, after, "*" if abs(change) < .05 else f"'{change:+.1f}"]
        return f"{kind}| {name} | " + " | ".join(map(str, cells))
    def summed(keys, year):
        return [sum(drawn[k][year][n] for k in keys) for n in range(3)]
    p.body("\n".join([line("T", "TOTAL1", summed(offences, 0), summed(offences, 1)), *(line("d", name, *f) for name, f in drawn.items()), line("P", "Violent crime2", summed(offences[:4], 0), summed(offences[:4], 1)), line("P", "Property crime2", summed(offences[4:], 0), summed(offences[4:], 1))]))
    p.text("1 Does not include suspicion.").text("* Less than one-tenth of 1 percent.")
    return p


@sheet
def en18_insured_persons_by_july():
    """As a reference booklet of an insurance: *In millions* centred right under the headings, later years under a caption in the stub, a month as the stub's name."""
    p = Paper("en18_insured_persons_by_july", "xlsx", sheet="Table I.1", borders=False, font="Calibri")
    p.text("Table I.1", bold=True).text("Medicare Enrollment/Trends", bold=True).skip()
    p.head(" | Total⏎Persons | Aged⏎Persons | Disabled⏎Persons", rules=True)
    t = p.tables[0]
    p.texts("July |  | In millions", italic=True, align="center")
    t.soft_rows.append(p.row)
    t.first_rows.append(p.row + 1)
    t.body.append(p.row)
    for paths in t.columns.values():
        paths.append(f"{paths[0]} / In millions")
    t.columns["B"].append("Total Persons")
    p.body("\n".join(f"d| {y} | #" for y in (1970, 1975, 1980, 1985, 1990, 1995)) + "\nS| Average monthly\n" + "\n".join(f"d| {y} | #" for y in (2000, 2005, 2006, 2007)), "+2+3 20.0-39.0:1 2.0-7.0:1")
    p.text("NOTES: Data for 1966-1995 are as of July. Data for 1999-2008 represent average actual or projected monthly enrollment. Numbers may not add to totals because of rounding.")
    return finish(p, widths={"A": 18, **wide("BCD", 12)})
