"""Indices, doctorates, assessments, ports, meat, fishing, laws, libraries."""

from __future__ import annotations

import random

from ..dress import dress, rule_off, sheet
from ..paper import Paper
from .labour_and_transport import split

FAMILY = "fourth"


@sheet
def en4_output_index_quarters_under_years():
    """A page of a site: a heading two rows deep beside one over two kinds, years as lines of their own, indices only."""
    p = Paper("en4_output_index_quarters_under_years", "html", sheet="2.8", borders=True)
    p.text("2.8. Construction")
    p.head("""
        Period | Total construction | < | Of which: | < | < | <
        ^ | ^ | ^ | buildings | < | civil engineering works | <
        ^ | same quarter of the previous year = 100.0 | since the beginning of the yearᵃ⁾ | same quarter of the previous year = 100.0 | since the beginning of the yearᵃ⁾ | same quarter of the previous year = 100.0 | since the beginning of the yearᵃ⁾""")
    rng, lines = random.Random(28), []
    for year in (2020, 2021, 2022, 2023):
        lines.append(f"S| {year}")
        seen: list[list[float]] = [[], [], []]
        for quarter in range(1, 5):
            for kind in seen:
                kind.append(rng.uniform(86, 116))
            lines.append(f"d| Q{quarter} | " + " | ".join(f"{kind[-1]:.1f} | {sum(kind) / quarter:.1f}" for kind in seen))
    p.body("\n".join(lines))
    p.text("ᵃ⁾ Until the end of the concerned quarter, the same period of the previous year = 100.0.").text("Revised data are published in September.").skip().text("© Central Statistical Office, 2024")
    return p


@sheet
def en4_doctorates_field_sex_citizenship():
    """Fields in an outline of true indents, men and women in number and percent, D for what is withheld, notes in long lines."""
    p = Paper("en4_doctorates_field_sex_citizenship", sheet="Table 2-3", borders=False, font="Arial", indent="excel")
    p.text("TABLE 2-3", bold=True).text("Research doctorate recipients, by broad field of doctorate and sex: 2023", bold=True).text("(Number and percent)")
    p.head("""
        Field of doctorate | All doctorate recipientsᵃ | Male | < | Female | < | Median age at doctorate (years)
        ^ | ^ | Number | Percent | Number | Percent | ^""")
    rng = random.Random(23)
    fields = {"Science": {"Agricultural sciences and natural resources": (812, 0.47), "Biological and biomedical sciences": (8712, 0.46), "Computer and information sciences": (2760, 0.77), "Mathematics and statistics": (2210, 0.71), "Psychology": (3611, 0.28)},
              "Engineering": {"Chemical and petroleum engineering": (1180, 0.66), "Civil engineering": (1422, 0.70), "Other engineering": (4011, 0.74)},
              "Non-science and engineering": {"Education": (4440, 0.31), "Humanities": (4210, 0.49), "Folklore": (9, 0)}}

    def line(kind, name, everyone, men):
        women = everyone - men
        known = f"{men} | {100 * men / everyone:.1f} | {women} | {100 * women / everyone:.1f}" if men else "D | D | D | D"
        return f"{kind}| {name} | {everyone} | {known} | {rng.uniform(29, 38):.1f}"

    lines, whole, boys = [], 0, 0
    for field, parts in fields.items():
        sums = [(everyone, int(everyone * share)) for everyone, share in parts.values()]
        everyone, men = sum(one for one, _ in sums), sum(one for _, one in sums) + (4 if "Folklore" in parts else 0)
        whole, boys = whole + everyone, boys + men
        lines += [line("R", f"  {field}", everyone, men), *(line("d", f"    {name}", *one) for name, one in zip(parts, sums, strict=True))]
    p.body("\n".join([line("T", "All fields", whole, boys), *lines]), bold="T")
    p.text("D = suppressed to avoid disclosure of confidential information.").text("ᵃ Includes respondents who did not report sex.")
    p.text("Note(s): Percentages may not add to total because of rounding. Field groupings may differ from those in reports published by federal sponsors.").text("Source(s): National Center for Science and Engineering Statistics, Survey of Earned Doctorates.")
    return rule_off(p, widths={"A": 48, "B": 16, **dict.fromkeys("CDEF", 10), "G": 16}, wrap=(4, 5))


@sheet
def en4_assessment_flags_in_narrow_columns():
    """Each year over a figure and a narrow column for its flag; dots after the states; daggers where nobody was tested."""
    p = Paper("en4_assessment_flags_in_narrow_columns", sheet="Digest 221.40", borders=False, font="Courier New", indent="spaces")
    p.text("Table 221.40. Average reading scale score of 8th-grade public school students and percent at or above Proficient, by state: Selected years, 1998 through 2019").text("[Scale ranges from 0 to 500]").skip()
    p.head("""
        State or jurisdiction | Average scale score | < | < | < | < | < | Percent at or above Proficient | < | < | <
        ^ | 1998 | < | 2007 | < | 2019 | < | 2007 | < | 2019 | <""")
    p.code("1 | 2 |  | 3 |  | 4 |  | 5 |  | 6 | ")
    rng, lines = random.Random(40), []
    for name in ("Alabama", "Alaska", "Arizona", "Arkansas", "California", "Colorado", "Connecticut", "Delaware", "District of Columbia", "Florida", "Georgia"):
        cells = []
        for low, high, missing in ((245, 270, 0.3), (240, 272, 0), (245, 274, 0), (18, 40, 0), (20, 42, 0)):
            cells.append("--- | (†)" if rng.random() < missing else f"{rng.randint(low, high)} | {rng.choice(('*', '', '', '!'))}")
        lines.append(f"d| {name + ' ' + '.' * (26 - len(name))} | " + " | ".join(cells))
    p.body("\n".join(["P|    United States ......... | 261 | * | 261 |  | 262 |  | 29 |  | 32 | ", "", *lines[:5], "", *lines[5:10], "", lines[10]]), bold="P")
    p.tables[0].optional += ["C", "E", "G", "I", "K"]
    p.text("---Not available.").text("†Not applicable.").text("!Interpret data with caution.").text("*Significantly different (p < .05) from 2019.")
    p.text("NOTE: Scale scores are not comparable across subjects.").text("SOURCE: U.S. Department of Education, National Center for Education Statistics. (This table was prepared December 2019.)")
    return rule_off(p, widths={"A": 30, **dict.fromkeys("CEGIK", 4)})


@sheet
def en4_port_freight_years_falling():
    """The newest year first, an empty column before the change; one total under each direction and 'All ports' under all."""
    p = Paper("en4_port_freight_years_falling", sheet="PORT0102", left=0, borders=False, font="Arial", indent="excel")
    p.text("Department for Transport statistics", bold=True).text("Maritime Statistics (www.gov.uk/government/collections/maritime-and-shipping-statistics)").skip()
    p.text("Table PORT0102", bold=True).text("UK ports, freight traffic by direction and port group: 2018 to 2023", bold=True).texts(" |  |  |  |  |  |  | Million tonnes", italic=True)
    p.head("Direction and port group | 2023 | 2022 | 2021 | 2020 | 2019 | 2018 |  | % change 2023 on 2022", align="right")
    rng, lines, whole = random.Random(102), [], [[0] * 6, [0] * 6]

    def line(kind, name, tenths):
        return f"{kind}| {name} | " + " | ".join(f"{one / 10:.1f}" for one in tenths) + f" |  | {100 * tenths[0] / tenths[1] - 100:.1f}"

    for direction in ("Inwards", "Outwards"):
        groups = []
        for name in ("London and Thames", "Humber", "Haven", "South Coast", "Scotland", "Other ports"):
            start = rng.randint(120, 560)
            groups.append([int(start * rng.uniform(0.9, 1.1)) for _ in range(6)])
            lines.append((f"S| {direction}\n" if len(groups) == 1 else "") + line("d", f"  {name}", groups[-1]))
        sums = [sum(one) for one in zip(*groups, strict=True)]
        whole[direction == "Outwards"] = sums
        lines += [line("Q", f"  All ports, {direction.lower()}", sums), ""]
    p.body("\n".join([*lines, line("T", "All ports, both directions", [a + b for a, b in zip(*whole, strict=True)])]))
    p.skip().text("1. From 2020, estimates are made for ports that report quarterly only.").skip().texts("Telephone: 020 7944 0000 |  |  |  |  | Source: DfT Port Freight Statistics").texts("Last updated: 17 July 2024 |  |  |  |  | Next update: July 2025")
    return rule_off(p, widths={"A": 30, "H": 3, "I": 14}, wrap=(7,))


@sheet
def en4_lamb_supply_dashed_unit_line():
    """A line of dashes with the unit between them under the heading; years down, a blank after each fifth, one figure withdrawn."""
    p = Paper("en4_lamb_supply_dashed_unit_line", "xls", sheet="Lamb", borders=False, font="Arial")
    p.text("Lamb and mutton: Supply and disappearance", bold=True).skip()
    p.head("""
         | Supply | < | < | < | Nonfood use | < | Food availability | < | <
         |  | Imports | Beginning | Total |  | Ending |  | Per capita | <
        Year | Production¹ |  | stocks | supply² | Exports | stocks | Total³ | Carcass | Retail
         | --------------------- Million pounds --------------------- | < | < | < | < | < | < | -- Pounds -- | <""", soft=(3,), soft_body=True, spanner="merge", loose=True, bold=False)
    for letter, paths in p.tables[0].columns.items():
        paths.append(f"{paths[1]} / {'Pounds' if letter in 'IJ' else 'Million pounds'}")
    rng, lines, stock = random.Random(99), [], 13
    for year in range(2005, 2021):
        made, bought, sold, left = rng.randint(140, 191), rng.randint(160, 270), rng.randint(4, 18), rng.randint(13, 42)
        total = made + bought + stock
        eaten = total - sold - left
        lines.append(f"d| {year} | {made} | {bought} | {stock} | {total} | {sold if year != 2013 else 'NA'} | {left} | {eaten} | {eaten / (296 + 2.2 * (year - 2005)):.1f} | {0.89 * eaten / (296 + 2.2 * (year - 2005)):.1f}")
        lines += [""] if year % 5 == 4 else []
        stock = left
    p.body("\n".join(lines))
    p.skip().text("NA = Not available.").text("¹Commercial production and farm slaughter. ²May not add due to rounding. ³Residual.").text("Source: USDA, Economic Research Service.").text("Filename: RMEAT.XLS, last updated October 2021.")
    return p


@sheet
def en4_municipal_catch_regions_growth():
    """The country in capitals, regions in bold over their provinces, half-years under years and the growth in a group of its own."""
    p = Paper("en4_municipal_catch_regions_growth", "xls", sheet="Table 5", font="Arial", top=1, left=1)
    p.text("Table 5. Marine Municipal Fisheries: Volume of Production by Region and Province, Philippines, January-June 2022-2023 (in metric tons)", bold=True, over=8).skip()
    p.head("""
        REGION/PROVINCE | 2022 | < | < | 2023ᵖ | < | < | Growth Rate (%) 22/23
        ^ | Q1 | Q2 | Jan-Jun | Q1 | Q2 | Jan-Jun | ^""")
    rng, lines, whole = random.Random(22), [], [0] * 4

    def line(kind, name, figures):
        a, b, c, d = figures
        tons = [f"{one / 100:.2f}" if one else "-" for one in (a, b, a + b, c, d, c + d)]
        return f"{kind}| {name} | " + " | ".join(tons) + " | " + (f"{100 * (c + d) / (a + b) - 100:.2f}" if a + b else "-")

    for region, provinces in {"CAR": ("Abra",), "ILOCOS REGION": ("Ilocos Norte", "Ilocos Sur", "La Union", "Pangasinan"), "CAGAYAN VALLEY": ("Batanes", "Cagayan", "Isabela"), "BICOL REGION": ("Albay", "Camarines Norte", "Catanduanes", "Masbate")}.items():
        catch = []
        for _ in provinces:
            start = rng.randint(20000, 900000) if region != "CAR" else 0
            catch.append([int(start * rng.uniform(0.8, 1.2)) for _ in range(4)])
        sums = [sum(one) for one in zip(*catch, strict=True)]
        whole = [a + b for a, b in zip(whole, sums, strict=True)]
        lines += [line("R", region, sums), *(line("d", f"  {name}", one) for name, one in zip(provinces, catch, strict=True))]
    p.body("\n".join([line("T", "PHILIPPINES", whole), *lines]))
    p.text("ᵖ Preliminary", italic=True).text("Note: Details may not add up to total due to rounding off.", italic=True).text("Source: Philippine Statistics Authority", italic=True)
    return p


@sheet
def en4_school_laws_mostly_words():
    """A table of laws: words, dates and a few ages, two of them grouped; no line adds up anything."""
    p = Paper("en4_school_laws_mostly_words", sheet="Annex 4", font="Calibri")
    p.text("Annex Table 4. Compulsory education and minimum age for employment, selected countries (as of 31 December 2019)", bold=True, over=8).skip()
    p.head("""
        Country or area | Main law | Year of last amendment | Ages of compulsory education | < | Years of free education | Minimum age for employment | Remarks
        ^ | ^ | ^ | Entry | Leaving | ^ | ^ | ^""")
    p.body("""
d| Bangladesh | Primary Education (Compulsory) Act | 1990 | 6 | 10 | 5 | 14 | Not enforced in hill districts
d| Bhutan | Constitution, Article 9 | 2008 | … | … | 11 | 13 | Free, not compulsory
d| Cambodia | Law on Education | 2007 | – | – | 9 | 15 | Right to nine years of schooling
d| India | Right of Children to Free and Compulsory Education Act | 2009 | 6 | 14 | 8 | 14 | Applies to neighbourhood schools
d| Indonesia | Act on the National Education System | 2003 | 7 | 15 | 9 | 15 | 
d| Lao PDR | Law on Education | 2015 | 6 | 15 | 9 | 14 | Lower secondary added in 2015
d| Malaysia | Education Act | 2002 | 6 | 12 | 11 | 15 | 
d| Sri Lanka | Education Ordinance Regulations | 2016 | 5 | 16 | 13 | 16 | 
d| Thailand | Compulsory Education Act | 2002 | 6 | 16 | 15 | 15 | Or completion of grade 9
d| Viet Nam | Law on Education | 2019 | 6 | 14 | 5 | 15 | Lower secondary from 2025""")
    p.tables[0].optional += ["B", "H"]
    p.text("… Data not available; – magnitude nil or not applicable.", italic=True).text("Source: compiled from national legislation.", italic=True)
    return dress(p, widths={"A": 18, "B": 48, "C": 12, "D": 9, "E": 9, "F": 12, "G": 14, "H": 34}, wrap=(3, 4))


@sheet
def en4_libraries_variables_csv_falling_years():
    """A table builder's text file: key lines, variables in an outline of blanks, falling years, notes under a blank line."""
    p = Paper("en4_libraries_variables_csv_falling_years", "csv", borders=False, indent="spaces")
    for line in ("Theme: Education, Language Spoken & Literacy", "Subject: Literacy & Libraries", "Topic: Libraries", "Table Title: Public Libraries - Membership, Collection And Loans, Annual", "Data last updated: 14/08/2024", "Source: NATIONAL LIBRARY BOARD"):
        p.text(line)
    p.skip()
    p.head("Data Series | 2023 | 2022 | 2021 | 2020 | 2019 | 2018", bold=False, align="left")
    rng = random.Random(18)

    def series(total, parts):
        shares = tuple(rng.uniform(0.6, 1.6) for _ in range(parts))
        columns = [split(rng, int(total * rng.uniform(0.9, 1.1)), shares) for _ in range(6)]
        return [[sum(one) for one in columns], *zip(*columns, strict=True)]

    lines = []
    for name, total, parts in (("Membership At End Of Period (Number)", 2400000, ("Adults", "Youths", "Children")), ("Collection (Number)", 7900000, ("English", "Chinese", "Malay", "Tamil")), ("Loans (Number)", 31000000, ("Physical Books", "Electronic Books", "Audio-Visual Items"))):
        for k, (label, figures) in enumerate(zip((name, *parts), series(total, len(parts)), strict=True)):
            lines.append(f"{'d' if k else 'P'}| {'  ' if k else ''}{label} | " + " | ".join("na" if label == "Electronic Books" and year > 4 else str(one) for year, one in enumerate(figures)))
    p.body("\n".join([*lines, "d| Visitors To Libraries (Million) | 20.9 | 17.4 | 9.1 | 7.7 | 26.3 | 26.9"]))
    p.skip().text("Notes:").text("na: not available or not applicable").text("Membership - Data from 2021 exclude members who were inactive for five years.").text("Generated by: SingStat Table Builder").text("Date generated: 02/09/2024")
    return p
