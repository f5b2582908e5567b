"""The period that a title, a sheet's name or a file's name states: *năm học 2018-2019*, *6 tháng đầu năm 2020*, *quý I/2021*.

How days, years and their parts are written is grammar, so it stands here and in no codelist.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from hieuhoc_analysis import codelists
from hieuhoc_analysis.extract.cells import shapes
from hieuhoc_analysis.harmonize.places import org_units
from hieuhoc_analysis.harmonize.times.parts_of_year import SPANS, in_months
from hieuhoc_analysis.language import spoken
from hieuhoc_analysis.language.text import without_accents
from hieuhoc_analysis.language.wording import begins, says

_YEAR = r"((?:19|20)\d\d)"
_SCHOOL = re.compile(rf"(?:năm học|nam hoc|n\.? ?học|nh|niên khóa|nien khoa|niên học) *:? *(?:{_YEAR} *[-–—/_ ] *((?:20)?\d\d))")
_ANOTHER = re.compile(rf" *(?:[,;&+]|và) *(?:năm học|nh)? *{_YEAR} *[-–—/] *(?:20)?\d\d(?!\d)")
# a semester of a school year is not that school year: its dropouts are about half of the year's
_SEMESTER = re.compile(r"(?:học *k[ỳì]|hoc *ky|(?<!\w)hk) *(ii|i|[12]|một|hai)(?!\w)")
_WHOLE_YEAR = re.compile(r"cả năm|ca nam|tổng kết năm học")
_PAIR = re.compile(rf"(?<!\d){_YEAR} *[-–—/_] *(20\d\d)(?!\d)")
_QUARTER = re.compile(rf"(?:(?:qu[ýyí]|qúy) *:?|(?<!\w)q\.?) *(i{{1,3}}|iv|[1-4])\b[ ./_,-]*(?:năm *:? *|nam *)?{_YEAR}")
_QUARTER_ALONE = re.compile(r"(?<!\w)(?:qu[ýyí]|qúy) *:? *(i{1,3}|iv|[1-4])\b")
_QUARTERS = {"i": 1, "ii": 2, "iii": 3, "iv": 4}
# the first half is the one that is meant where neither is said, as nine months are those up to September: *6 tháng năm 2023*
_HALF = re.compile(
    rf"(?:(?:6|sáu|sau) *th[áa]ng *(đầu|cuối|dau|cuoi)|(?<!\d)(?<!đến )(?:0?6|sáu) *th[áa]ng)(?: *n[ăa]m)?[ /_-]*{_YEAR}(?!\d)"
)
_MONTHS = re.compile(rf"(?<!\d)(9|chín|10|mười) *th[áa]ng(?: *đầu)?(?: *n[ăa]m)?[ /_-]*{_YEAR}")
_CODED = re.compile(rf"(?<!\d){_YEAR}[-_ ]?(h[12]|q[1-4])(?!\w)")  # folders named 2019-H1
_NAMED = re.compile(rf"(?<![a-zà-ỹ])(?:năm|nam) *[:/_-]? *{_YEAR}(?!\d)")
_BARE = re.compile(rf"(?<!\d){_YEAR}(?!\d)")
_SHORT = re.compile(r"(?:năm|nam)[ ._-]*'?([1-3]\d)")  # a sheet called *Nam 19*
_LETTERED = re.compile(r"(?<![^\W_])(?=\w*[oil])(?:2[0o]|19)[\doil]{2}(?![^\W_])")  # *2o19*
_DIGITS = str.maketrans("oil", "011")
_UP_TO = re.compile(
    rf"(?:tính|tinh|cập nhật|cap nhat|số liệu|so lieu|(?:thời điểm|thoi diem) *(?:báo cáo|bao cao)?|đến|den)"
    rf" *:? *(?:đến|den|tới|toi)? *(?:hết|het)?"
    rf" *(?:ngày|ngay)? *(\d{{1,2}}) *(?:[./-]|tháng|thang) *(\d{{1,2}}) *(?:[./-]|năm|nam) *{_YEAR}(?!\d)"
)
# the days from which to which was counted, by the month of the first and the last
_FROM_TO = re.compile(
    rf"từ *(?:ngày)? *0?1 *[/.-] *(\d{{1,2}}) *(?:[/.-] *{_YEAR})?"
    rf" *(?:đến|-) *(?:hết)? *(?:ngày)? *(?:28|29|30|31) *[/.-] *(\d{{1,2}}) *[/.-] *{_YEAR}(?!\d)"
)
_SHORT_MONTHS = re.compile(rf"(?<![\w-])0?([69]) *t(?:háng)?[ ./_-]*{_YEAR}(?!\d)")  # *6T 2018*, *9T.2023*
_FIRST_MONTHS = re.compile(rf"(?<!\d)(?:0?3|ba) *th[áa]ng *(?:đầu|dau) *(?:năm|nam)?[ /_-]*{_YEAR}(?!\d)")
_TO_END = re.compile(rf"(?<!mục tiêu )đến *hết *năm *{_YEAR}(?!\d)")
_TERM = re.compile(rf"(?:nhiệm|nhiem) *(?:kỳ|kì|ky) *(?:từ *)?(?:năm *)?{_YEAR} *(?:-|đến) *(?:năm *)?{_YEAR}")
_PARTS = ((re.compile(r"(?:6|sáu) *tháng *đầu"), "-H1"), (re.compile(r"(?<![\d-])(?:9|chín) *tháng(?! *cuối)"), "-M09"))
_ENCLOSED = re.compile(r"(?<!\w)\(?(?:gửi *)?kèm *(?:theo)? ", re.IGNORECASE)
_PARTS_LISTED = re.compile(r"(?<!\w)(?:i{1,3}|[1-3]) *(?:,|;|và|&|\+|-|/) *(?:hk|q|học kỳ|quý)? *(?:ii|iii|iv|[2-4])(?!\w)")  # *HK I, II*
_LISTED = re.compile(rf"(?:năm|nam) *{_YEAR} *(?:,|;|và|-) *(?:năm *)?{_YEAR}")
_COMPARED = re.compile(rf"(?:so *sánh|so *sanh)(?!\w).*?(?:năm|nam) *{_YEAR} *(?:với|voi) *(?:của *)?(?:năm|nam) *{_YEAR}(?!\d)")
# dates, acts and multi-year programmes name years that are not the period of the figures
_NO_PERIOD = (
    rf"từ *(?:năm *)?{_YEAR} *(?:đến|tới) *(?:nay|(?:hết *)?(?:năm *)?{_YEAR})"
    rf"|(?:giai đoạn|gđ|(?:đề án|chương trình|nghị quyết)(?: \w+){{0,3}}) *{_YEAR} *[-–—] *{_YEAR}"
    rf"|ngày *[\d. …/-]*(?:tháng *[\d. …]*(?:năm)?|/)[\d. …/]*(?:{_YEAR})?|\d{{1,2}}[./-]\d{{1,2}}[./-]{_YEAR}"
    rf"|/ *{_YEAR} */|số *[:\d./ ]*/ *{_YEAR}|số *:? *\d+ */ *[a-zđ]|(?:kế hoạch|kh|qđ|quyết định|nghị quyết|báo cáo) số *\S*"
    rf"|(?:(?<!học )sinh|thành lập) *(?:vào *)?năm *{_YEAR}"
    rf"|(?:phương hướng|(?:triển khai *)?nhiệm vụ).*$|so *(?:(?:sánh|với|cùng kỳ) *)+(?:của *)?năm *{_YEAR}"
    rf"|(?:và|,|-) *kế hoạch *(?:giao *)?năm *{_YEAR}"
    r"|\((?:gửi *)?kèm *(?:theo)? .*$"
    rf"|(?:gửi *)?kèm(?! *(?:theo *)?báo cáo(?: \w+){{0,3}} năm *{_YEAR}) *(?:theo)? .*$"
    rf"|/ */ *{_YEAR}|/\d+/{_YEAR}|đến *(?:hết )?năm *{_YEAR}|nhiệm kỳ *{_YEAR} *[-–—] *{_YEAR}"
)
_NOT_PERIOD = re.compile(f"{_NO_PERIOD}|{without_accents(_NO_PERIOD)}")


@codelists.remembered(8192)
def period_in(text: str, bare: bool = False) -> str:
    """The period that a title, sheet name or file name states, '' when none or when it names several.

    `bare` also accepts a year without the word *năm*, as file, sheet and folder names write it.
    """
    unit = org_units.find_khu_pho(text)
    lowered = fold_years(text)
    if "quý" in unit.casefold():
        lowered = lowered.replace(unit.split(" ", 1)[-1].casefold(), " ")  # *Ấp Nam Quý 3* is a place
    if match := _SCHOOL.search(lowered):
        first, second = match.group(1), match.group(2)
        if _ANOTHER.match(lowered, match.end()):
            return ""  # *năm học 2017-2018 & 2018-2019*
        second = second if len(second) == 4 else first[:2] + second
        semesters = set() if _WHOLE_YEAR.search(lowered) else {1 if part in ("i", "1", "một") else 2 for part in _SEMESTER.findall(lowered)}
        part = f"-S{semesters.pop()}" if len(semesters) == 1 else ""
        return f"{first}-{second}{part}" if int(second) == int(first) + 1 else ""
    rest = _NOT_PERIOD.sub(" ", in_months(lowered))
    if match := _QUARTER.search(rest):
        return f"{match.group(2)}-Q{_QUARTERS.get(match.group(1)) or match.group(1)}"
    if (
        (part := _part_of_year(rest))
        and not _HALF.search(rest)
        and not _MONTHS.search(rest)
        and len(stated := set(_BARE.findall(lowered))) == 1
    ):
        return stated.pop() + part  # *6 tháng đầu năm và phương hướng 6 tháng cuối năm 2018*
    if match := _HALF.search(rest):
        return f"{match.group(2)}-H{2 if match.group(1) in ('cuối', 'cuoi') else 1}"
    if match := _MONTHS.search(rest):
        return f"{match.group(2)}-M{'09' if match.group(1) in ('9', 'chín') else '10'}"
    if bare and "-" in (whole := shapes.year_of(text) or ""):
        return whole  # a sheet called *2020-2021*, as the heading *2020-2021*
    if match := _SHORT_MONTHS.search(rest):
        return f"{match.group(2)}-{'H1' if match.group(1) == '6' else 'M09'}"
    if match := _FIRST_MONTHS.search(rest):
        return f"{match.group(1)}-Q1"
    if bare and (match := _CODED.search(rest)):
        return f"{match.group(1)}-{match.group(2).upper()}"
    if _PAIR.search(rest):
        return ""  # 2016-2020 without *năm học* is a programme
    if match := _COMPARED.search(rest):
        return max(match.groups())  # *So sánh kết quả năm 2021 với năm 2020*: the year before is what it is compared with
    years = {*_NAMED.findall(rest), *(year for pair in _LISTED.findall(rest) for year in pair)}
    if len(years) == 1:
        return years.pop()
    if bare and not years and (match := _SHORT.fullmatch(rest.strip())):
        return f"20{match.group(1)}"
    if not years and bare:
        years = set(_BARE.findall(rest))
        if len(years) == 1:
            return years.pop()
    return ""


def of_one_year(texts: Sequence[tuple[str, str]]) -> Sequence[tuple[str, str]]:
    """The texts without *KẾT QUẢ NĂM 2020* and *KẾ HOẠCH NĂM 2021* where both are titles: of which year a figure is, they do not say."""
    of_title = {text: period_in(text, bare=True) for where, text in texts if where == "title"}
    results = {text for text, period in of_title.items() if period and says(text, "done") and not begins(text, "plan_title")}
    plans = {text for text, period in of_title.items() if period and begins(text, "plan_title") and not says(text, "done")}
    if {of_title[text] for text in results}.isdisjoint(of_title[text] for text in plans):
        left_out = results | plans if results and plans else set()
        return [(where, text) for where, text in texts if where != "title" or text not in left_out]
    return texts


@codelists.remembered(8192)
def bare_period(title: str) -> str:
    """The period that a title says, also by the day up to which was counted, by a year alone, or as what is enclosed with another paper."""
    return period_of_day(title) or period_in(title, bare=True) or period_in(_ENCLOSED.sub("", title))


def period_of_day(text: str) -> str:
    """*Tính đến ngày 30/11/2019* closes the year's count, a day in June that of its first half; other days close none."""
    lowered = fold_years(text)
    if (match := _FROM_TO.search(lowered)) and match.group(2) in (None, match.group(4)):
        span = SPANS.get((int(match.group(1)), int(match.group(3))))
        return match.group(4) + span if span is not None else ""
    if match := _TO_END.search(lowered):
        return match.group(1)
    match = _UP_TO.search(lowered)
    if not match or not 1 <= int(match.group(1)) <= 31:
        return ""
    month, year = int(match.group(2)), match.group(3)
    return {6: f"{year}-H1", 9: f"{year}-M09", 10: year, 11: year, 12: year}.get(month, "")


def _part_of_year(lowered: str) -> str:
    """The part of a year that a title is about, its year aside: *6 tháng đầu năm* is ``-H1``."""
    return next((part for pattern, part in _PARTS if pattern.search(lowered)), "")


@codelists.remembered(4096)
def part_alone(text: str) -> str:
    """The one part of a year that a title or sheet name says without its year.

    *Học bổng quý I*, *6 tháng đầu năm*, *Học kỳ II*; '' for none or several.
    """
    unit = org_units.find_khu_pho(text)
    rest = _NOT_PERIOD.sub(" ", in_months(fold_years(text)))
    rest = rest if "quý" not in unit.casefold() else rest.replace(unit.split(" ", 1)[-1].casefold(), " ")
    found = {f"-Q{_QUARTERS.get(quarter) or quarter}" for quarter in _QUARTER_ALONE.findall(rest)}
    found |= {f"-S{1 if half in ('i', '1', 'một') else 2}" for half in _SEMESTER.findall(rest)} if not _WHOLE_YEAR.search(rest) else set()
    if half := _part_of_year(rest):
        found.add(half)
    return found.pop() if len(found) == 1 and not _PARTS_LISTED.search(rest) else ""


@codelists.remembered(8192)
def term_in(text: str) -> tuple[str, str] | None:
    """First and last year of the term of office that a text names: *Nhiệm kỳ 2020 - 2025*."""
    match = _TERM.search(fold_years(text))
    return (match[1], match[2]) if match else None


@lru_cache(maxsize=4096)
def fold_years(text: str) -> str:
    """Lower case with collapsed white space and years in digits, also where letters were typed for some.

    Separators are kept, because dates and periods differ by them.
    """
    lowered = " ".join(shapes.with_centuries(text.replace("\u2013", "-")).split()).casefold()
    return spoken.with_digits(_LETTERED.sub(lambda year: year.group().translate(_DIGITS), lowered))
