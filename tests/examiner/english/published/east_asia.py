"""Sheets retold from tables of China, Taiwan, the Philippines and Pakistan; each names its source."""

from __future__ import annotations

from ...dress import finish, sheet, show_thousands, wide
from ...lines import hyphens, line, rows, same
from ...paper import Paper

FAMILY = "eighth"


@sheet
def en9_taiwan_households_population():
    """Taiwan, Ministry of the Interior, Outline 2022, Table 3-3 (ws.moi.gov.tw/001/Upload/400/RelFile/0/31/2022-MOI-web/2021ebook_en/files/basic-html/page33.html): headings over five lines, thousands parted by blanks as text, cities before provinces, the total first."""
    p = Paper("en9_taiwan_households_population", sheet="3-3", borders=False, font="Times New Roman")
    p.text("Table 3-3 Households and Population", bold=True).texts(" |  |  |  |  |  |  | End of 2021", italic=True)
    p.head("""
         | No. of | No. of | No. of | No. of | Population | < | <
         | Townships, | Villages | Neighborhoods | Households | (Thousand Persons) | < | <
        Locality | Cities & |  |  | (Thousand |  |  | 
         | Districts |  |  | Households) | Total | Male | Female""", loose=True, rules=True, spanner="centre")
    p.body(rows("""
        T| Total | 368 7~734 143~204 9~007 23~375 11~579 11~797
        d|   New Taipei City | 29 1~032 22~376 1~621 4~008 1~957 2~051
        d|   Taipei City | 12 456 9~623 1~053 2~524 1~202 1~322
        d|   Taoyuan City | 13 504 11~916 862 2~272 1~125 1~147
        d|   Taichung City | 29 625 12~524 1~017 2~813 1~381 1~432
        d|   Tainan City | 37 649 9~661 710 1~862 927 935
        d|   Kaohsiung City | 38 891 17~342 1~129 2~745 1~353 1~392
        d|   Taiwan Prov. | 200 3~518 58~826 2~569 6~995 3~555 3~440
        d|   Fuchien Prov. | 10 59 936 46 155 78 77""", same))
    p.text("Note: 1.No. of Neighborhoods indicates each administrative area's actual number of neighborhoods, not the number on the household registration.").text("          2.Population in this table has been rounded off to the thousandth decimal place, and so there may be errors from rounding.").texts(" |  |  |  |  |  |  | 31")
    return finish(p, widths={"A": 20, **wide("BCDEFGH", 14)})


@sheet
def en9_philippines_hours_worked():
    """Philippines, National Statistics Office, Labor Force Survey, Table 10, October 2008 (www.census.gov.ph/old/data/sectordata/2008/lf080410u.htm): a monospaced page with strokes and rules, numbers for the sexes, shares under a line of the unit; the industries after construction put together, men and women left out."""
    p = Paper("en9_philippines_hours_worked", "xls", sheet="lf080410u", borders=False, font="Courier New", indent="spaces")
    p.text("TABLE 10  Number and Percentage Distribution of Employed Persons by Total Hours Worked, by Sex and Major Industry Group: October 2008").text("         (In thousands. Details may not add up to totals due to rounding.)").skip()
    p.head("""
         |  |  | Total Hours Worked | < | < | < | Mean
        Sex and Major Industry Group | Total | Did Not |  |  |  |  | Hours
         |  | Worked | Under 20 | 20 - 29 | 30 - 39 | 40 and Over | Worked""", spanner="centre", rules=True, loose=True, bold=False)
    p.skip()
    p.body(rows("""
        S| Philippines

        P| Both Sexes | 34,533 400 4,292 3,801 4,078 21,922 41.6
        S| Number (in thousands)

        P| Total | 100.0 100.0 100.0 100.0 100.0 100.0 _
        d| Agriculture, hunting, and forestry | 31.4 43.2 56.9 54.9 40.9 17.3 31.2
        d| Fishing | 4.2 6.6 4.6 6.5 7.0 3.1 37.8
        d| Mining and quarrying | 0.5 0.7 0.3 0.5 0.7 0.5 40.9
        d| Manufacturing | 8.4 6.6 4.8 4.6 5.3 10.1 43.8
        d| Electricity, gas, and water | 0.4 0.2 0.0 0.1 0.0 0.6 45.4
        d| Construction | 5.5 9.8 2.2 2.3 2.7 7.0 43.9
        d| Other industries | 49.6 32.9 31.2 31.1 43.4 61.4 47.9"""), bold="")
    show_thousands(p)
    p.skip().text("Source: Income and Employment Statistics Division,").text("        Household Statistics Department").text("        National Statistics Office")
    return finish(p, widths={"A": 40, **wide("BCDEFGH", 13)}, frame=True)


@sheet
def en9_philippines_industry_occupation():
    """Philippines, National Statistics Office, Labor Force Survey, Table 11, January 2003 (www.census.gov.ph/old/data/sectordata/2003/lf030113.htm): words of the headings broken by hyphens over six lines, a name over two lines; the country as stored, the industries made up, services what is left."""
    p = Paper("en9_philippines_industry_occupation", sheet="lf030113", borders=False, font="Courier New", indent="spaces")
    p.text("Table 11.  Number of Employed Persons by Major Industry Group and Major Occupation Group:  January 2003").text("           (Details may not add up to totals due to rounding.)").skip()
    t = p.head("""
         |  | Officials of government |  | Techni- |  | Service |  |  | Plant |  | 
         |  | and special interest |  | cians |  | workers | Farmers, | Trades | and | Laborers | Special
         |  | organizations, | Profes- | and |  | and shop | forestry | and | Machine | and | occupa-
        Major Industry Group | Total | corporate executives | sionals | asso- | Clerks | and | workers | related | Operators | un- | tions
         |  | managers, managing |  | ciate |  | market | and | workers | and | skilled | 
         |  | proprietors |  | profes- |  | sales | fisher- |  | Assem- | workers | 
         |  | and supervisors |  | sionals |  | workers | men |  | blers |  | """, loose=True, bold=False)
    hyphens(t)
    country = [30119, 3377, 1393, 851, 1322, 2572, 6230, 2850, 2288, 9102, 135]
    farms = [11146, 114, 6, 15, 13, 19, 6229, 1250 - 1102, 4496 - 4306, 4412 - 1, 1]
    farms[0] = sum(farms[1:])
    woods = [farms[0] - 1210, 88, 4, 10, 9, 12, 5407, 41, 128, 0, 1]
    woods[9] = woods[0] - sum(woods[1:])
    fish = [a - b for a, b in zip(farms, woods, strict=True)]
    mills = [0, 318, 142, 121, 214, 62, 0, 1884, 1102, 921, 1]
    mills[0] = sum(mills[1:])
    serve = [a - b - c for a, b, c in zip(country, farms, mills, strict=True)]

    def told(kind, name, f, depth=0):
        return line(kind, name, *f, depth=depth)

    p.skip().body("\n".join([told("P", "Philippines", country), "", told("d", "Agriculture", farms), "S|   Agriculture, hunting", told("o", "    and forestry", woods, 1), told("o", "Fishing", fish, 1), "", told("d", "Industry", mills), "", told("d", "Services", serve)]), bold="")
    show_thousands(p)
    p.skip().text("Source: National Statistics Office, January 2003 Labor Force Survey")
    return finish(p, widths={"A": 30, "B": 10, "C": 28, **wide("DEFGHIJKL", 11)})


@sheet
def en9_philippines_quarters_2004():
    """Philippines, National Statistics Office, Labor Force Survey, Table 3, October 2004 (www.census.gov.ph/old/data/sectordata/2004/lf040405.htm): months with stars over number and percent, units in brackets under the first of each pair, depth by blanks, a name over two lines; the services' parts left out."""
    p = Paper("en9_philippines_quarters_2004", "xls", sheet="lf040405", borders=False, font="Courier New", indent="spaces")
    p.text("Table 3.  Employed Persons by Major Industry Group: October 2003  to October 2004").text("          (Details may not add up to totals due to rounding.)").skip()
    two = "Number | Percent"
    p.head(f"""
         | Oct 2003 | < | Jan 2003 | < | Apr 2004* | < | Jul 2004* | < | Oct 2004 | <
        Major Industry Group | {two} | {two} | {two} | {two} | {two}
         {"| ('000) | " * 5}""", spanner="first", rules=True, loose=True, bold=False)
    p.skip()
    p.body(rows("""
        P| Philippines | 31,553 100.0 31,547 100.0 31,533 100.0 31,632 100.0 31,733 100.0

        d| Agriculture | 11,741 37.2 11,174 35.4 11,113 35.2 11,450 36.2 11,770 37.1
        S|   Agriculture, hunting,
        d|     and forestry | 10,341 32.8 9,775 31.0 9,775 31.0 10,082 31.9 10,405 32.8
        d|   Fishing | 1,400 4.4 1,399 4.4 1,338 4.2 1,368 4.3 1,365 4.3
        d| Industry | 4,948 15.7 5,050 16.0 5,130 16.3 4,933 15.6 4,882 15.4
        d|   Mining and quarrying | 101 0.3 113 0.4 138 0.4 114 0.4 96 0.3
        d|   Manufacturing | 3,046 9.7 3,104 9.8 3,063 9.7 3,056 9.7 3,021 9.5
        d|   Electricity, gas and water | 113 0.4 110 0.3 137 0.4 110 0.3 121 0.4
        d|   Construction | 1,688 5.3 1,723 5.5 1,792 5.7 1,653 5.2 1,644 5.2
        d| Services | 14,865 47.1 15,322 48.6 15,290 48.5 15,250 48.2 15,081 47.5"""), bold="")
    show_thousands(p)
    p.skip().text("* Average of estimates for the months of the quarter.").text("Source: National Statistics Office")
    return finish(p, widths={"A": 32, **wide("BCDEFGHIJK", 10)})


@sheet
def en9_pakistan_coriander():
    """Pakistan Bureau of Statistics, Agricultural Statistics 2010-11, Table 38 (askpandi.com/sources/merged_pdfpdf-146335/page/11): two panels of years under captions, a mean after every five years; the captions' words and places, not stored, filled in, the yields left out."""
    p = Paper("en9_pakistan_coriander", "xls", sheet="Table 38", font="Calibri")
    p.text("Table 38", bold=True, over=6, align="center").text("CORIANDER", bold=True, over=6, align="center")
    p.texts(" |  |  |  |  | (Area'000'hectares)", italic=True).texts(" |  |  |  |  | (Production '000' tonnes)", italic=True)
    p.head("Year | Punjab | Sindh | KPK | Balochistan | Pakistan")
    area = """
        d| 1993-94 | 1.0 3.2 0.2 2.4 6.8
        d| 1994-95 | 0.8 3.2 0.1 2.4 6.5
        d| 2-Years'Avg: | 0.9 3.2 0.2 2.4 6.7
        d| 1995-96 | 0.6 3.6 0.2 2.8 7.2
        d| 1996-97 | 0.6 3.6 0.2 2.7 7.1
        d| 1997-98 | 0.8 3.6 0.2 2.3 6.9
        d| 1998-99 | 0.7 3.6 0.2 2.2 6.7
        d| 1999-00 | 0.8 3.4 0.1 2.0 6.3
        d| 5-Years'Avg: | 0.7 3.5 0.2 2.4 6.8
        d| 2000-01 | 0.7 2.8 0.1 2.3 5.9
        d| 2001-02 | 0.8 2.0 0.1 1.8 4.7
        d| 2002-03 | 0.6 1.8 0.3 2.2 4.9
        d| 2003-04 | 1.0 1.9 0.2 2.6 5.7
        d| 2004-05 | 0.6 1.8 0.2 3.0 5.6
        d| 5-Years'Avg: | 0.7 2.1 0.2 2.4 5.4
        d| 2005-06 | 0.6 2.0 0.2 2.9 5.7
        d| 2006-07 | 0.6 2.4 0.2 3.1 6.3
        d| 2007-08 | 0.6 2.6 0.2 3.0 6.4
        d| 2008-09 | 0.6 3.4 0.2 2.6 6.8
        d| 2009-10 | 0.6 2.5 0.2 2.6 5.9
        d| 5-Years'Avg: | 0.6 2.6 0.2 2.8 6.2
        d| 2010-11 | 0.6 2.6 0.2 2.5 5.9"""
    production = """
        d| 1993-94 | 0.5 1.3 0.1 1.3 3.2
        d| 1994-95 | 0.4 1.3 0.1 1.3 3.1
        d| 2-Years'Avg: | 0.5 1.3 0.1 1.3 3.2
        d| 1995-96 | 0.3 1.5 0.1 1.6 3.5
        d| 1996-97 | 0.3 1.5 0.2 1.5 3.5
        d| 1997-98 | 0.4 1.6 0.1 1.3 3.4
        d| 1998-99 | 0.4 1.5 0.1 1.3 3.3
        d| 1999-00 | 0.4 1.3 0.1 1.1 2.9
        d| 5-Years'Avg: | 0.4 1.5 0.1 1.4 3.3
        d| 2000-01 | 0.4 1.1 0.1 1.3 2.9
        d| 2001-02 | 0.4 0.7 0.1 1.0 2.2
        d| 2002-03 | 0.4 0.6 1.6 1.1 3.7
        d| 2003-04 | 0.6 0.7 0.4 1.4 3.1
        d| 2004-05 | 0.4 0.8 0.1 1.6 2.9
        d| 5-Years'Avg: | 0.4 0.8 0.5 1.3 3.0
        d| 2005-06 | 0.4 0.8 0.1 1.5 2.8
        d| 2006-07 | 0.4 1.1 0.1 1.6 3.2
        d| 2007-08 | 0.3 1.2 0.1 1.6 3.2
        d| 2008-09 | 0.3 1.5 0.1 1.4 3.3
        d| 2009-10 | 0.3 1.1 0.1 1.4 2.9
        d| 5-Years'Avg: | 0.3 1.1 0.1 1.5 3.1
        d| 2010-11 | 0.4 1.3 0.1 0.8 2.6"""
    p.caption("AREA", at=1, over=5, bold=True, italic=False).body(rows(area))
    p.caption("PRODUCTION", at=1, over=5, bold=True, italic=False).body(rows(production))
    return finish(p, widths={"A": 16, **wide("BCDEF", 12)}, frame=False)


@sheet
def en9_china_taiwan_indicators():
    """China Statistical Yearbook 2011, Appendix 1-2 (www.stats.gov.cn/sj/ndsj/2011/html/Z2602e.htm), density from 1-1 there: units far right within the names, a caption of ages, the last year of an expectation not known; the sex ratios, cut there, reckoned from the persons."""
    p = Paper("en9_china_taiwan_indicators", "xls", sheet="Z2602e", borders=False, font="Times New Roman", indent="spaces")
    p.text("APPENDIX 1-2  Main Indicators of Area and Population", bold=True, over=6, align="center").skip()
    p.head("Item | 2006 | 2007 | 2008 | 2009 | 2010", bold=False)
    p.skip()
    p.body(rows("""
        d| Area                               (10 000 sq.km) | 3.6 3.6 3.6 3.6 3.6
        P| Year-end Population   (10 000 persons) | 2287.7 2295.8 2303.7 2312.0 2316.2
        d|     Male | 1159.2 1160.9 1162.6 1163.7 1163.5
        d|     Female | 1128.5 1135.0 1141.1 1148.3 1152.7
        d| Crude Birth Rate                             (‰) | 8.96 8.92 8.64 8.29 7.21
        d| Crude Death Rate                            (‰) | 5.95 6.16 6.25 6.22 6.30
        d| Natural Population Growth Rate     (‰) | 3.01 2.76 2.40 2.07 0.91
        d| Fertility Rate                                  (‰) | 33 32 31 31 27
        d| Marriage Rate    (couple/1000 persons) | 6.25 5.89 6.73 5.07 6.00
        d| Divorce Rate      (couple/1000 persons) | 2.83 2.55 2.43 2.48 2.51
        S| Life Expectancy at Birth        (year old)
        d|     Male | 74.86 75.46 75.59 75.88
        d|     Female | 80.41 81.72 81.94 82.46
        S| Age-specific Distribution                (%)
        d|      0-14 | 18.12 17.56 16.95 16.34 15.65
        d|     15-64 | 71.88 72.24 72.62 73.03 73.61
        d|     65 and Over | 10.00 10.21 10.43 10.63 10.74
        d| Sex Ratio                         (female=100) | 102.72 102.28 101.88 101.34 100.94
        d| Population Density         (persons/sq.km) | 632 634 637 639 640"""), bold="")
    p.skip().text("Source: Monthly Statistics Bulletin, Taiwan Province. The same applies in the following tables.")
    return finish(p, widths={"A": 46, **wide("BCDEF", 10)})


@sheet
def en9_china_technical_schools():
    """China Statistical Yearbook 2011, 20-25 (www.stats.gov.cn/sj/ndsj/2011/html/U2025e.htm): Total a line lower than the words beside it, names over two lines in their cells with the unit below, parts by depth, a note under blank rows."""
    p = Paper("en9_china_technical_schools", "xls", sheet="U2025e", borders=False, font="Times New Roman")
    p.text("20-25  Statistics on Technical Schools (2010)", bold=True, over=4, align="center").skip()
    p.head("""
        Item |  | Ministries | Provinces,
         | Total | under the State | Autonomous
         |  | Council | Regions and
         |  |  | Municipalities""", loose=True, bold=False)
    p.skip()
    p.body(rows("""
        d| Number of Schools⏎(unit) | 2998 89 2909
        d| Number of Students⏎(10 000 persons) | 421.0 13.7 407.3
        P| Teachers and Staff⏎(10 000 persons) | 26.5 0.8 25.7
        d|   Full-time Teachers⏎(10 000 persons) | 19.0 0.6 18.4
        d|     Classroom⏎Teachers⏎(10 000 persons) | 12.7 0.3 12.4
        d|     Practical⏎Training Teachers (10 000 persons) | 6.3 0.2 6.1
        d|     Classroom cum Practical Training⏎Teachers (10 000 persons) | 5.2 0.2 5.1"""), bold="")
    for cell in p.cells.values():
        if isinstance(cell.value, int):
            cell.number_format = "0"
    p.skip(2).text("a) Data in this table do not include those of Shanghai.")
    return finish(p, widths={"A": 38, "B": 10, "C": 18, "D": 18})


@sheet
def en9_china_moe_levels():
    """China, Ministry of Education, 2018, schools, personnel and teachers by type and level (zdlk888.com/jyb_sjzl/moe_560/jytjsj_2018/qg/201908/t20190812_394241.html): two tongues in names and headings, three kinds of numbers of outline, schools not counted in brackets as text; the lines after vocational schools left out, their own figures reckoned."""
    p = Paper("en9_china_moe_levels", sheet="qg", font="SimSun", indent="spaces")
    p.text("各级各类学校校数、教职工、专任教师情况", bold=True, over=4, align="center").text("Number of Schools,Educational Personnel and Full-time Teachers by Type and Level", over=4, align="center").texts(" |  |  | 单位：所、人  Unit: in schools, persons")
    p.head(" | 学校数(所)⏎Schools | 教职工数(人)⏎Educational Personnel | 专任教师数(人)⏎Full-time Teachers")
    p.body("""
S| 一、高等教育 Higher Education
d|   (一)研究生培养机构(不计校数) Institutions Providing Postgraduate Programs | (815) |  | 
d|     1. 普通高校 Regular HEIs | (580) |  | 
d|     2. 科研机构 Research Institutes | (235) |  | 
d|   (二)普通高等学校 Regular HEIs | 2663 | 2487544 | 1672753
d|     1. 本科院校 HEIs Offering Degree Programs | 1245 | 1800964 | 1174334
o|       其中:独立学院  of Which:Independent Institutions | 265 | 163928 | 123958
d|     2. 高职(专科)院校 Higher Vocational Colleges | 1418 | 685266 | 497682
d|     3. 其他普通高教机构(不计校数) Other Institutions | (22) | 1314 | 737
d|   (三)成人高等学校 Adult HEIs | 277 | 38027 | 21908
d|   (四)民办的其他高等教育机构 Other Non-government HEIs | (786) | 19681 | 9107
d| 二、中等教育 Secondary Education | 76746 | 8007965 | 6289410
d|   (一)高中阶段教育 Senior Secondary Education | 24320 | 3811458 | 2648232
d|     1.高中 Senior Secondary Schools | 14091 | 2745154 | 1814713
d|       普通高中 Regular Senior Secondary Schools | 13737 | 2742521 | 1812584
d|         完全中学 Combined Secondary Schools | 5412 | 1070065 | 537624
d|         高级中学 Regular High Schools | 6898 | 1352245 | 1199404
d|         十二年一贯制学校 12-Year Schools | 1427 | 320211 | 75556
d|       成人高中 Adult High Schools | 354 | 2633 | 2129
d|     2.中等职业教育 Secondary Vocational Education | 10229 | 1066304 | 833519""")
    return finish(p, widths={"A": 74, "B": 14, "C": 24, "D": 20}, frame=False)


@sheet
def en9_china_health_regions_1998():
    """China Statistical Yearbook 1999, 21-16 (www.stats.gov.cn/english/statisticaldata/yearlydata/YB1999e/U16E.htm): the name of the lines in the middle of three rows of headings, units broken over two, a sharp before "of which", provinces in groups between blank rows without a name, a slip in Hainan's beds kept; the last province filled in."""
    p = Paper("en9_china_health_regions_1998", sheet="U16E", borders=False, font="Times New Roman")
    p.text("21-16  Number of Health Institutions, Beds and Persons Engaged by Region (1998)", bold=True).skip()
    p.head("""
         | Health |  | Beds |  | Personnel |  | 
        Region | Institutions |  | (10 000 |  | (10 000 | Medical Technical | 
         | (unit) | Hospitals | units) | Hospital Beds | persons) | Personnel | # Doctor""", loose=True, bold=False)
    p.body(rows("""
        T| National Total | 314097 67081 314.3 291.4 553.6 442.4 200.0

        d| Beijing | 5722 676 6.9 6.7 16.3 11.6 5.2
        d| Tianjin | 3190 478 4.0 3.9 8.8 6.8 3.1
        d| Hebei | 20071 4503 16.6 14.5 26.7 21.8 10.4
        d| Shanxi | 8592 2626 11.0 10.4 18.0 15.1 7.2
        d| Inner Mongolia | 7517 1991 6.6 6.2 13.0 10.5 5.2

        d| Liaoning | 11710 2162 19.6 17.6 30.3 23.1 9.8
        d| Jilin | 6321 1428 9.3 8.7 17.5 13.6 5.9
        d| Heilongjiang | 7620 1981 12.0 11.4 22.7 17.5 7.6

        d| Shanghai | 5467 473 7.0 6.8 14.8 10.8 5.0
        d| Jiangsu | 13364 2610 17.0 15.9 32.6 25.7 11.6
        d| Zhejiang | 17457 3342 11.1 10.4 19.5 15.6 7.0
        d| Anhui | 7699 2992 12.4 11.5 18.8 15.3 6.8
        d| Fujian | 10159 1315 8.9 8.2 11.7 9.7 4.2
        d| Jiangxi | 8041 2305 9.2 8.3 14.9 12.1 5.3
        d| Shandong | 14642 3170 20.8 19.6 37.2 30.1 13.3

        d| Henan | 11774 2999 19.4 18.0 32.6 26.3 10.7
        d| Hubei | 11584 2082 14.4 13.0 30.2 24.0 10.1
        d| Hunan | 17737 3318 14.4 13.4 25.7 21.2 9.3
        d| Guangdong | 15435 2373 15.8 14.8 31.4 25.2 10.5
        d| Guangxi | 13888 1791 8.5 8.1 15.6 12.5 6.0
        d| Hainan | 2598 485 2.1 32.1 4.0 3.2 1.3

        d| Chongqing | 9716 2438 6.6 5.9 10.9 8.9 4.3
        d| Sichuan | 31917 7676 19.1 17.0 30.8 25.1 12.7
        d| Guizhou | 9113 1877 5.8 5.4 10.1 8.4 4.4
        d| Yunnan | 11867 2137 9.6 8.7 14.7 11.9 5.9
        d| Tibet | 1307 876 0.7 0.6 1.1 0.9 0.5

        d| Shaanxi | 10440 2779 9.5 9.1 16.2 13.1 6.3
        d| Gansu | 8977 1870 5.8 5.5 9.9 8.2 3.8
        d| Qinghai | 1903 591 1.7 1.6 2.6 2.1 1.0
        d| Ningxia | 1654 382 1.4 1.3 2.8 2.2 1.1
        d| Xinjiang | 6585 1355 7.1 6.7 12.5 9.7 4.5"""))
    for cell in p.cells.values():
        if isinstance(cell.value, int):
            cell.number_format = "0"
    return finish(p, widths={"A": 20, **wide("BCDEFGH", 16)})


@sheet
def en9_tianjin_public_health():
    """Tianjin Statistical Yearbook 2011, 19-21 (stats.tj.gov.cn/nianjian/2011nj/html/1921.htm): two tongues within each heading, a group's own figures under it without a word and its "of which" with a sharp beside them, years down."""
    p = Paper("en9_tianjin_public_health", "xls", sheet="19-21", font="SimSun")
    p.text("19-21 卫生事业基本情况(1995—2010年)", bold=True, over=8, align="center").text("Statistics on Public Health, 1995-2010", over=8, align="center").skip()
    p.head("""
        年 份⏎Year | 卫生事业机构⏎(个)⏎Number of Health Care Institutions (unit) | < | 卫生机构床位数⏎(张)⏎Beds (unit) | < | 卫生技术人员数⏎(人)⏎Medical Technical Personnel (person) | < | <
        ^ |  | # 医院、卫生院⏎Hospitals and Health Care Centers |  | # 医院、卫生院⏎Hospitals and Health Care Centers |  | # 执业及助理医师⏎Certified and Assistant Doctors | # 注册护士⏎Registered Nurses""")
    p.body(rows("""
        d| 1995 | 3182 416 39092 37280 71806 33693 23177
        d| 1996 | 4171 476 39612 38284 71014 32975 23156
        d| 1997 | 3571 483 40758 39467 70431 32475 23045
        d| 1998 | 3190 482 40471 39134 68070 31482 22209
        d| 1999 | 2969 487 39779 38579 65901 30273 21977

        d| 2000 | 2983 488 40039 38842 65145 30031 21667
        d| 2001 | 2665 495 41637 40394 63475 29215 21298
        d| 2002 | 2636 486 40090 38837 56705 23888 19257
        d| 2003 | 2671 485 40194 38074 55629 22780 19173
        d| 2004 | 2577 474 40994 38876 60722 25299 19602

        d| 2005 | 2489 461 41556 39491 61284 25088 19624
        d| 2006 | 2384 401 43643 38893 62258 25358 20030
        d| 2007 | 2352 411 44335 39708 63900 26228 21339
        d| 2008 | 2784 428 46124 41212 65115 25865 21967
        d| 2009 | 2617 437 46353 41921 67560 27261 23081
        d| 2010 | 2687 438 48828 44080 70040 28478 24193"""))
    t = p.tables[0]
    for (row, _), cell in p.cells.items():
        if isinstance(cell.value, int) and row in t.body:
            cell.number_format = "0"
    return finish(p, widths={"A": 10, **wide("BCDEFGH", 18)}, frame=False)
