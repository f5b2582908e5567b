"""How well the package reads the cases: observations, structure, planted errors, leaks, ledger."""

from __future__ import annotations

import importlib
import json
import re
import tempfile
import unicodedata
from collections import Counter, defaultdict
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from . import cases, encodings, plant_more
from .canvas import Case

KINDS = r"^(thị trấn|thi tran|tt|phường|phuong|p|xã|xa|huyện|huyen|thành phố|thanh pho|quận|quan|tp)\.?\s+(?=\S)"
QUOTES = str.maketrans("“”", '""')  # the old encodings have straight ones only
FIELDS = ("value", "data_element", "khu_pho", "period", "ward", "education_level")


def clean_name(text: object) -> str:
    """Case, spaces and tone placement do not matter in a name."""
    name = " ".join(unicodedata.normalize("NFC", str(text or "")).split()).casefold()
    for old, new in (("oà", "òa"), ("oá", "óa"), ("oả", "ỏa"), ("uỷ", "ủy"), ("uý", "úy"), ("uỳ", "ùy"), ("oè", "òe"), ("oẻ", "ỏe")):
        name = re.sub(rf"(?<!q){old}(?!\w)", new, name)
    return name


def same(field_name: str, expected: Any, got: Any) -> bool:
    if field_name == "value":
        missing = got is None or got != got or got == ""
        return missing if expected is None else (not missing and abs(float(got) - float(expected)) < 1e-6)
    if field_name == "ward":
        return re.sub(KINDS, "", clean_name(got)) == re.sub(KINDS, "", clean_name(expected))
    if field_name == "khu_pho":
        one, two = clean_name(expected), clean_name(got)
        # a named unit may be kept as written, without its kind: "Xuân An" for "Thôn Xuân An"
        return one == two or (bool(two) and not re.search(r"\d", one) and (one.endswith(f" {two}") and len(one.split()) - len(two.split()) <= 3)) or (
            bool(re.search(r"[a-zà-ỹ]+ [a-zà-ỹ]+ \d$", one)) and one.endswith(f" {two}") and len(two.split()) >= 2)
    return (expected or "") == (got or "")


@dataclass
class Result:
    """What came out for one case; every list says expected and got in one line."""

    case: Case
    wanted: int = 0
    found: int = 0
    returned: int = 0
    wrong: int = 0
    covered: int = 0
    diffs: list[str] = field(default_factory=list)
    sheets: Counter = field(default_factory=Counter)
    scored_sheets: int = 0
    structure: list[str] = field(default_factory=list)
    planted: list[tuple[str, bool, bool]] = field(default_factory=list)
    false_errors: list[str] = field(default_factory=list)
    alarms: list[str] = field(default_factory=list)  # the rules of a planted kind where nothing was planted
    leaks: list[str] = field(default_factory=list)
    ledger: bool | None = None
    failure: str = ""

    @property
    def bad(self) -> bool:
        return bool(self.diffs or self.structure or self.false_errors or self.alarms or self.leaks or self.failure or self.ledger is False or any(not hit for _, hit, _ in self.planted))


def records(frame: Any) -> list[dict]:
    """A DataFrame's rows with missing values as None."""
    return [{key: (None if value is None or value != value else value) for key, value in row.items()} for row in frame.astype(object).to_dict("records")]


def package() -> tuple[Any, Any]:
    """The reader under test: `clean` of paths, `explain` of a file. What is not there yet fails case by case."""
    found = []
    for module, name in (("hieuhoc_analysis", "clean"), ("hieuhoc_analysis.explain", "explain_file")):
        try:
            found.append(getattr(importlib.import_module(module), name))
        except (ImportError, AttributeError) as error:
            found.append(_absent(error))
    return found[0], found[1]


def _absent(error: Exception) -> Any:
    def fail(*_: Any) -> Any:
        raise error
    return fail


def judge(case: Case, data: bytes, folder: Path, reader: tuple[Any, Any] | None = None) -> Result:
    """Read one case with the package and compare with its truth."""
    clean, explain_file = reader or package()
    result = Result(case)
    path = cases.save(case, data, folder)
    texts: list[str] = []
    single = case.format.startswith(("csv", "html"))
    findings: list[dict] = []
    if case.family == "submissions":
        try:
            cleaned = clean([folder])
        except Exception as error:  # a crash is a result
            result.failure = f"clean: {type(error).__name__}: {error}"
            result.wanted = sum(not row.get("optional") for row in case.observations)
        else:
            findings = records(cleaned.findings)
            judge_observations(result, records(cleaned.observations), findings, single)
            judge_findings(result, findings, single)
            texts += [json.dumps(records(frame), ensure_ascii=False, default=str) for frame in (cleaned.observations, cleaned.submissions, cleaned.findings)]
    try:
        explained = explain_file(path)
    except Exception as error:
        result.failure += f" explain: {type(error).__name__}: {error}"
        result.scored_sheets = sum(sheet.scored for sheet in case.sheets)
    else:
        judge_structure(result, explained, single)
        texts.append(json.dumps(explained, ensure_ascii=False, default=str))
    everything = unicodedata.normalize("NFC", "\n".join(texts))
    result.leaks = sorted({name for name in case.names if re.search(rf"(?<!\w){re.escape(name)}(?!\w)", everything)})
    return result


def judge_observations(result: Result, got: list[dict], findings: list[dict], single: bool) -> None:
    case = result.case

    def key(row: dict) -> tuple[str, str]:
        return "" if single else unicodedata.normalize("NFC", row["source_sheet"] or ""), row["source_cell"]

    def bare(value: Any) -> Any:
        return encodings.accentless(value) if case.encoding == "accentless" and isinstance(value, str) else value

    expected = {key(row): row for row in case.observations}
    returned: dict[tuple[str, str], dict] = {}
    for row in got:
        if key(row) in returned:
            result.wrong += 1
            result.diffs.append(f"{'!'.join(key(row))}: returned twice")
        returned[key(row)] = row
    required = {k: row for k, row in expected.items() if not row.get("optional")}
    result.wanted, result.returned = len(required), len([k for k in returned if not expected.get(k, {}).get("optional")])
    for k, row in required.items():
        mine = returned.get(k)
        wrong = [name for name in FIELDS if mine is not None and not same(name, bare(row[name]), bare(mine[name]))]
        if mine is not None and not wrong:
            result.found += 1
            continue
        if mine is not None:
            result.wrong += 1
        place = f"{'!'.join(k)}"
        near = any(f["source_cell"] == k[1] or not f["source_cell"] or f["severity"] != "info" for f in findings if not f["source_sheet"] or single or f["source_sheet"] == k[0])
        result.covered += near
        short = {name: row[name] for name in ("khu_pho", "period", "data_element", "education_level", "value", "ward")}
        result.diffs.append(f"{place}: expected {short}" + (f" got {({name: mine[name] for name in wrong})}" if mine else " got nothing") + ("" if near else " [NO FINDING]"))
    for k in returned.keys() - expected.keys():
        result.wrong += 1
        row = returned[k]
        result.diffs.append(f"{'!'.join(k)}: not an observation, got {({n: row[n] for n in FIELDS})}")


def judge_findings(result: Result, findings: list[dict], single: bool) -> None:
    case = result.case
    serious = [f for f in findings if f["severity"] in ("error", "warning")]
    for plant in case.planted:
        at = [f for f in serious if f["source_cell"] in plant.cells and (single or f["source_sheet"] in (plant.sheet, *plant.sheets))]
        if not plant.cells:
            at = [f for f in serious if any(word in f["rule"] for word in plant.note.split("|"))]
        result.planted.append((plant.rule, bool(at), bool(serious)))
        said = [f for f in serious if f["rule"] in plant_more.CAUGHT_BY.get(plant.rule, ())]
        result.alarms += [f"FALSE ALARM {f['rule']} {f['source_sheet']}!{f['source_cell']}: {f['message']}" for f in said if f not in at and f["source_cell"]]
        if not at:
            result.diffs.append(f"PLANTED {plant.rule} at {plant.sheet}!{plant.cells} not found: {plant.note}")
    if not case.planted and not case.excused:
        result.false_errors = [f"FALSE ERROR {f['rule']} {f['source_sheet']}!{f['source_cell']}: {f['message']}" for f in findings if f["severity"] == "error"]


def heading(text: str, exact: bool) -> str:
    text = " ".join(unicodedata.normalize("NFC", text).replace("\u200b", "").replace("\ufeff", "").translate(QUOTES).split())
    return text if exact else clean_name(text)


def judge_structure(result: Result, explained: dict, single: bool) -> None:
    case = result.case
    got = {"" if single else unicodedata.normalize("NFC", sheet["sheet"]): sheet for sheet in explained.get("sheets", [])}
    ledger = []
    for sheet in case.sheets:
        mine = got.get("" if single else unicodedata.normalize("NFC", sheet.name))
        if mine is None:
            result.structure.append(f"{sheet.name}: sheet is not explained")
            if sheet.scored:
                result.scored_sheets += 1
            continue
        ledger.append(sum(mine["roles"].values()) == mine["nonempty_cells"])
        if not sheet.scored:
            continue
        result.scored_sheets += 1
        if any(table.orientation == "form" for table in sheet.tables):
            for name in ("tables", "header_rows", "span", "totals", "name_column", "headers", "all", "mapped", "extras"):
                result.sheets[name] += 1  # a form has no table to explain; its values are judged as observations
            continue
        tables = mine["tables"]
        if sheet.loose:
            tables = [min(tables, key=lambda t: abs(t["first_row"] - sheet.tables[0].first_row) + 3 * (t.get("name_column") != sheet.tables[0].name_column))] if tables else []
        if len(tables) != len(sheet.tables):
            result.structure.append(f"{sheet.name}: expected {len(sheet.tables)} tables got {len(tables)}: {[(t.get('header_rows'), t.get('first_row'), t.get('last_row')) for t in tables]}")
        else:
            result.sheets["tables"] += 1
        right = Counter()
        order = sorted(sheet.tables, key=lambda t: (t.header_rows[:1] or [t.first_row], min(map(column_number, t.columns), default=0)))
        tables = sorted(tables, key=lambda t: ((t.get("header_rows") or [])[:1] or [t["first_row"]], min(map(column_number, t["columns"]), default=0)))
        for truth, table in zip(order, tables, strict=False):
            checks = compare_table(truth, table, case.exact_headers, "accident" in case.encoding)
            for name, problem in checks.items():
                right[name] += not problem
                if problem:
                    result.structure.append(f"{sheet.name}: {name}: {problem}")
        complete = len(tables) == len(sheet.tables)
        for name in ("header_rows", "span", "totals", "name_column", "headers"):
            result.sheets[name] += right[name] == len(sheet.tables)
        result.sheets["all"] += complete and all(right[name] == len(sheet.tables) for name in ("header_rows", "span", "totals", "name_column", "headers"))
        result.sheets["mapped"] += complete and right["mapped"] == len(sheet.tables)
        result.sheets["extras"] += complete and right["extras"] == len(sheet.tables)
    result.ledger = all(ledger) if ledger else None


def column_number(name: str) -> int:
    number = 0
    for char in name:
        number = number * 26 + ord(char) - 64
    return number


def compare_table(truth: Any, table: dict, exact: bool, lost: bool) -> dict[str, str]:
    """Per check the first difference, empty when right."""
    out = {}
    repeated = set(truth.repeated_header_rows)
    header = [row for row in table.get("header_rows", []) if row not in repeated]
    codes = [row for row in table.get("code_rows", []) if row not in repeated]
    out["header_rows"] = "" if header in (truth.header_rows, truth.machine_rows + truth.header_rows) else f"expected {truth.header_rows} got {header}"
    out["extras"] = "" if codes == truth.code_rows and table.get("orientation") == truth.orientation and sorted(table.get("section_rows", [])) == sorted(truth.section_rows) else (
        f"code_rows {truth.code_rows} got {codes}; orientation {truth.orientation} got {table.get('orientation')}; section_rows {truth.section_rows} got {table.get('section_rows')}")
    span = (table.get("first_row"), table.get("last_row"))
    out["span"] = "" if span == (truth.first_row, truth.last_row) else f"expected {(truth.first_row, truth.last_row)} got {span}"
    totals = (sorted(table.get("total_rows", [])), sorted(table.get("subtotal_rows", [])))
    out["totals"] = "" if totals == (sorted(truth.total_rows), sorted(truth.subtotal_rows)) else f"expected total {sorted(truth.total_rows)} subtotal {sorted(truth.subtotal_rows)} got {totals[0]} {totals[1]}"
    out["name_column"] = "" if table.get("name_column") == truth.name_column else f"expected {truth.name_column} got {table.get('name_column')}"
    problems, mapped = [], []
    columns = table.get("columns", {})
    for name, want in truth.columns.items():
        mine = columns.get(name)
        if mine is None:
            problems.append(f"{name} {want['header']!r} is missing")
            continue
        wanted = {heading(text, exact) for text in (want["header"], want.get("also")) if text is not None}
        if not lost and heading(mine["header"], exact) not in wanted:
            problems.append(f"{name} expected {want['header']!r} got {mine['header']!r}")
        if mine.get("data_element") != want["data_element"] and truth.orientation == "rows":
            mapped.append(f"{name} {want['header']!r} expected {want['data_element']} got {mine.get('data_element')}")
    extra = [f"{name} {columns[name]['header']!r} is not a data column" for name in columns if name not in truth.columns and name not in truth.optional_columns]
    out["headers"] = "; ".join((problems + extra)[:4])
    out["mapped"] = "; ".join(mapped[:4])
    return out


# ------------------------------------------------------------------------------- many cases


def run(seeds: list[int], family: str, *, layout: str | None = None, kind: str = "", keep: Path | None = None, progress: Any = None) -> list[Result]:
    """Judge the cases of `seeds`; failing workbooks go to `keep` with truth and a diff."""
    results = []
    for index, seed in enumerate(seeds):
        case, data = cases.make(seed, family, layout, kind=kind)
        with tempfile.TemporaryDirectory() as folder:
            result = judge(case, data, Path(folder))
        results.append(result)
        if keep and result.bad:
            keep_case(result, data, keep)
        if progress:
            progress(index + 1, len(seeds))
    return results


def keep_case(result: Result, data: bytes, keep: Path) -> None:
    """Write the workbook, its truth and what differs, side by side."""
    case = result.case
    folder = keep / f"{case.family}-{case.seed:05}-{case.layout}"
    folder.mkdir(parents=True, exist_ok=True)
    cases.save(case, data, folder)
    (folder / "truth.json").write_text(json.dumps(case.truth(), ensure_ascii=False, indent=1, default=str), encoding="utf-8")
    (folder / "diff.txt").write_text("\n".join(summary(result, 200)), encoding="utf-8")


def summary(result: Result, lines: int = 10) -> list[str]:
    case = result.case
    head = f"{case.family} seed {case.seed} {case.layout} {case.format} {case.encoding} {' '.join(case.mess)} | {case.path} | {result.found}/{result.wanted} observations, {result.wrong} wrong"
    body = ([result.failure] if result.failure else []) + [f"LEAK {name}" for name in result.leaks] + (["LEDGER does not close"] if result.ledger is False else [])
    body += result.structure + result.false_errors + result.alarms + result.diffs
    return [head, *[f"  {line}" for line in body[:lines]], *([f"  … {len(body) - lines} more"] if len(body) > lines else [])]


def figures(results: list[Result]) -> dict[str, Any]:
    """The measures over some results; shares are None where there is nothing to share."""
    wanted, found = sum(r.wanted for r in results), sum(r.found for r in results)
    returned, wrong = sum(r.returned for r in results), sum(r.wrong for r in results)
    covered = sum(r.covered for r in results)
    sheets: Counter = Counter()
    for r in results:
        sheets.update(r.sheets)
    total = sum(r.scored_sheets for r in results)
    planted = [p for r in results for p in r.planted]
    clean_cases = [r for r in results if not r.case.planted and not r.case.excused and not r.failure]

    def share(a: int, b: int) -> float | None:
        return a / b if b else None

    return {
        "cases": len(results), "failures": sum(bool(r.failure) for r in results), "recall": share(found, wanted), "precision": share(returned - wrong, returned),
        "misses_covered": share(covered, wanted - found), "sheets": total, **{name: share(sheets[name], total) for name in ("tables", "header_rows", "span", "totals", "name_column", "headers", "all", "mapped", "extras")},
        "planted": len(planted), "caught": share(sum(hit for _, hit, _ in planted), len(planted)),
        "false_error_files": share(sum(bool(r.false_errors) for r in clean_cases), len(clean_cases)), "false_alarm_files": sum(bool(r.alarms) for r in results), "leaks": sum(len(r.leaks) for r in results),
        "ledger": share(sum(r.ledger is True for r in results), sum(r.ledger is not None for r in results)),
    }


def table(results: list[Result], by: str) -> list[str]:
    """One line per layout, format, encoding or mess."""
    groups: dict[str, list[Result]] = defaultdict(list)
    for result in results:
        case = result.case
        for key in {"layout": [case.layout], "format": [case.format.split("|")[0]], "encoding": [case.encoding], "mess": [*case.mess, *case.kinds] or ["none"]}[by]:
            groups[key].append(result)
    lines = [f"{by:<22}{'n':>5}{'recall':>9}{'precis.':>9}{'cover':>8}{'header':>8}{'span':>8}{'totals':>8}{'name':>8}{'headrs':>8}{'ALL':>8}{'mapped':>8}{'fail':>5}"]
    for key, group in sorted(groups.items()):
        f = figures(group)
        lines.append(f"{key:<22}{f['cases']:>5}{show(f['recall'], 4):>9}{show(f['precision'], 4):>9}{show(f['misses_covered']):>8}" + "".join(
            f"{show(f[name]):>8}" for name in ("header_rows", "span", "totals", "name_column", "headers", "all", "mapped")) + f"{f['failures']:>5}")
    return lines


def show(value: float | None, places: int = 3) -> str:
    return "-" if value is None else f"{value:.{places}f}"


def report(results: list[Result], holdout: bool = False) -> list[str]:
    """The whole score as lines; held-out cases are only totalled."""
    lines = []
    for by in ("layout",) if holdout else ("layout", "format", "encoding", "mess"):
        lines += [*table(results, by), ""]
    f = figures(results)
    lines += [f"{name:<20}{value if isinstance(value, int) else show(value, 4)}" for name, value in f.items()]
    by_rule: dict[str, list[bool]] = defaultdict(list)
    for result in results:
        for rule, hit, _ in result.planted:
            by_rule[rule].append(hit)
    lines += ["", *[f"planted {rule:<32}{sum(hits)}/{len(hits)}" for rule, hits in sorted(by_rule.items())]]
    return lines
