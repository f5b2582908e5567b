"""The drawn sheets as bytes of a format. Excel writes shared strings and results of formulas; openpyxl does neither."""

from __future__ import annotations

import csv
import datetime
import io
import zipfile
from html import escape as html_escape
from xml.sax.saxutils import escape, quoteattr

import openpyxl
import xlwt
from openpyxl.styles import Alignment, Border, Font, Side

from . import encodings
from .canvas import Case, Cell, address, letter

ERROR_CODES = {"#NULL!": 0, "#DIV/0!": 7, "#VALUE!": 15, "#REF!": 23, "#NAME?": 29, "#NUM!": 36, "#N/A": 42}


def _attribute(text: object) -> str:
    return quoteattr(str(text))


def _text(text: object) -> str:
    return escape(str(text))


# ------------------------------------------------------------------------------ .xlsx as Excel writes it


def xlsx(case: Case) -> bytes:
    """Shared strings (some as rich text), styles, results of formulas beside the formulas."""
    strings: dict[str, int] = {}
    styles: dict[tuple, int] = {}
    fonts: dict[tuple, int] = {("Calibri", False, False): 0}
    formats: dict[str, int] = {"General": 0, "0.00": 2, "0.0%": 170, "0.00%": 10, "@": 49, "#,##0": 3, "0.0": 171, "d-mmm": 16, "dd/mm/yyyy": 172}
    used: set[int] = set()

    def style(cell: Cell) -> int:
        font = fonts.setdefault((cell.font, cell.bold, cell.italic), len(fonts))
        used.add(formats[cell.format])
        return styles.setdefault((font, formats[cell.format], cell.center, cell.border), len(styles) + 1)

    bodies = []
    for sheet in case.sheets:
        rows: dict[int, list[str]] = {}
        for (row, column), cell in sorted(sheet.cells.items()):
            head = f'<c r="{address(row, column)}" s="{style(cell)}"'
            formula = f"<f>{_text(cell.formula)}</f>" if cell.formula else ""
            if cell.error:
                text = f'{head} t="e">{formula}<v>{cell.value}</v></c>'
            elif isinstance(cell.value, bool):
                text = f'{head} t="b"><v>{int(cell.value)}</v></c>'
            elif isinstance(cell.value, (int, float)):
                text = f"{head}>{formula}<v>{cell.value!r}</v></c>"
            elif formula:
                text = f'{head} t="str">{formula}<v>{_text(cell.value)}</v></c>'
            else:
                text = f'{head} t="s"><v>{strings.setdefault(str(cell.value), len(strings))}</v></c>'
            rows.setdefault(row, []).append(text)
        for row in sheet.hidden_rows:
            rows.setdefault(row, [])
        data = "".join(f'<row r="{row}"{_hidden(row in sheet.hidden_rows)}>{"".join(cells)}</row>' for row, cells in sorted(rows.items()))
        merges = "".join(f'<mergeCell ref="{address(a, b)}:{address(c, d)}"/>' for a, b, c, d in sheet.merges)
        names = {number_of(table.name_column) for table in sheet.tables if table.name_column}
        columns = "".join(f'<col min="{c}" max="{c}" width="{22 if c in names else 10}" customWidth="1"{_hidden(c in sheet.hidden_columns)}/>' for c in sorted(sheet.hidden_columns | names))
        bodies.append(
            '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">'
            f'<dimension ref="A1:{address(max(sheet.bottom(), 1), max(sheet.right(), 1))}"/><sheetViews><sheetView workbookViewId="0"/></sheetViews>'
            + (f"<cols>{columns}</cols>" if columns else "") + f"<sheetData>{data}</sheetData>"
            + (f'<mergeCells count="{len(sheet.merges)}">{merges}</mergeCells>' if merges else "") + "</worksheet>"
        )

    def shared(text: str) -> str:
        inner = _text(text).replace("\n", "&#10;")
        if len(text) > 12 and hash_small(text) % 9 == 0 and not text.isascii():
            cut = len(text) // 2
            one, two = _text(text[:cut]).replace("\n", "&#10;"), _text(text[cut:]).replace("\n", "&#10;")
            return f'<si><r><t xml:space="preserve">{one}</t></r><r><t xml:space="preserve">{two}</t></r></si>'
        return f'<si><t xml:space="preserve">{inner}</t></si>'

    font_xml = "".join(f'<font>{"<b/>" if b else ""}{"<i/>" if i else ""}<sz val="12"/><name val={_attribute(f)}/></font>' for f, b, i in fonts)
    xfs = "".join(
        f'<xf numFmtId="{n}" fontId="{f}" fillId="0" borderId="{int(border)}" xfId="0" applyFont="1" applyNumberFormat="1"'
        + (f' applyAlignment="1"><alignment horizontal="center" vertical="center"{_wrap(border)}/></xf>' if center else "/>")
        for f, n, center, border in styles)
    own = "".join(f'<numFmt numFmtId="{n}" formatCode="{c}"/>' for c, n in formats.items() if n >= 164)
    parts = {
        "[Content_Types].xml": '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>'
        + "".join(f'<Override PartName="/xl/worksheets/sheet{i}.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>' for i in range(1, len(bodies) + 1))
        + '<Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/><Override PartName="/xl/sharedStrings.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml"/></Types>',
        "_rels/.rels": '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>',
        "xl/workbook.xml": '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets>'
        + "".join(f'<sheet name={_attribute(s.name)} sheetId="{i}"{_state(s.visible)} r:id="rId{i}"/>' for i, s in enumerate(case.sheets, 1)) + "</sheets></workbook>",
        "xl/_rels/workbook.xml.rels": '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
        + "".join(f'<Relationship Id="rId{i}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet{i}.xml"/>' for i in range(1, len(bodies) + 1))
        + f'<Relationship Id="rId{len(bodies) + 1}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/><Relationship Id="rId{len(bodies) + 2}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/sharedStrings" Target="sharedStrings.xml"/></Relationships>',
        "xl/sharedStrings.xml": f'<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" uniqueCount="{len(strings)}">' + "".join(shared(t) for t in strings) + "</sst>",
        "xl/styles.xml": f'<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><numFmts count="{own.count("<numFmt ")}">{own}</numFmts><fonts count="{len(fonts)}">{font_xml}</fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="2"><border/><border><left style="thin"/><right style="thin"/><top style="thin"/><bottom style="thin"/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="{len(styles) + 1}"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>{xfs}</cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>',
    }
    parts |= {f"xl/worksheets/sheet{i}.xml": body for i, body in enumerate(bodies, 1)}
    return _zip(parts)


def _hidden(yes: bool) -> str:
    return ' hidden="1"' if yes else ""


def _wrap(yes: bool) -> str:
    return ' wrapText="1"' if yes else ""


def _state(visible: bool) -> str:
    return "" if visible else ' state="hidden"'


def number_of(column: str) -> int:
    """A -> 1, AA -> 27."""
    number = 0
    for char in column:
        number = number * 26 + ord(char) - 64
    return number


def hash_small(text: str) -> int:
    """A hash that is the same in every process."""
    return sum(index * ord(char) for index, char in enumerate(text, 1))


def _zip(parts: dict[str, str | bytes], stored: tuple[str, ...] = ()) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, body in parts.items():
            info = zipfile.ZipInfo(name, (2020, 1, 1, 0, 0, 0))
            info.compress_type = zipfile.ZIP_STORED if name in stored else zipfile.ZIP_DEFLATED
            archive.writestr(info, body)
    return out.getvalue()


# ------------------------------------------------------------------------------ .xlsx by openpyxl


def xlsx_openpyxl(case: Case) -> bytes:
    """Inline strings and formulas without results, as programs write them."""
    book = openpyxl.Workbook()
    book.remove(book.active)
    thin = Side(style="thin")
    for sheet in case.sheets:
        page = book.create_sheet(sheet.name)
        page.sheet_state = "visible" if sheet.visible else "hidden"
        for (row, column), cell in sheet.cells.items():
            target = page.cell(row, column, f"={cell.formula}" if cell.formula else cell.value)
            if isinstance(cell.value, str) and not cell.formula:
                target.data_type = "e" if cell.error else "s"
            target.number_format = cell.format
            target.font = Font(name=cell.font, bold=cell.bold, italic=cell.italic, size=12)
            if cell.center:
                target.alignment = Alignment(horizontal="center", vertical="center", wrap_text=True)
            if cell.border:
                target.border = Border(left=thin, right=thin, top=thin, bottom=thin)
        for a, b, c, d in sheet.merges:
            page.merge_cells(start_row=a, start_column=b, end_row=c, end_column=d)
        for row in sheet.hidden_rows:
            page.row_dimensions[row].hidden = True
        for column in sheet.hidden_columns:
            page.column_dimensions[letter(column)].hidden = True
    raw = io.BytesIO()
    book.save(raw)
    with zipfile.ZipFile(raw) as archive:  # openpyxl writes the time of saving
        parts = {name: archive.read(name) for name in archive.namelist() if name != "docProps/core.xml"}
    for name in ("[Content_Types].xml", "_rels/.rels"):
        text = parts[name].decode()
        at = text.find("docProps/core.xml")
        start, end = text.rfind("<", 0, at), text.find("/>", at) + 2
        parts[name] = (text[:start] + text[end:]).encode()
    return _zip(parts)


# ------------------------------------------------------------------------------ .xls


def xls(case: Case) -> bytes:
    """BIFF8; formulas are stored as their values, since xlwt stores no results."""
    book = xlwt.Workbook(encoding="utf-8")
    styles: dict[tuple, xlwt.XFStyle] = {}

    def style(cell: Cell) -> xlwt.XFStyle:
        key = (cell.font, cell.bold, cell.italic, cell.center, cell.border, cell.format)
        if key not in styles:
            made = xlwt.XFStyle()
            made.font.name, made.font.bold, made.font.italic, made.font.height = cell.font, cell.bold, cell.italic, 240
            made.num_format_str = cell.format if cell.format != "General" else "General"
            if cell.center:
                made.alignment.horz, made.alignment.wrap = xlwt.Alignment.HORZ_CENTER, 1
            if cell.border:
                made.borders.left = made.borders.right = made.borders.top = made.borders.bottom = 1
            styles[key] = made
        return styles[key]

    for sheet in case.sheets:
        page = book.add_sheet(sheet.name, cell_overwrite_ok=False)
        page.visibility = 0 if sheet.visible else 1
        inside = {(r, c) for a, b, x, y in sheet.merges for r in range(a, x + 1) for c in range(b, y + 1)}
        for a, b, c, d in sheet.merges:
            cell = sheet.cells.get((a, b), Cell(""))
            page.write_merge(a - 1, c - 1, b - 1, d - 1, cell.value, style(cell))
        for (row, column), cell in sorted(sheet.cells.items()):
            if (row, column) in inside:
                continue
            if cell.error:
                page.row(row - 1).set_cell_error(column - 1, ERROR_CODES[cell.value], style(cell))
            else:
                page.write(row - 1, column - 1, cell.value, style(cell))
        for row in sheet.hidden_rows:
            page.row(row - 1).hidden = True
        for column in sheet.hidden_columns:
            page.col(column - 1).hidden = True
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


# ------------------------------------------------------------------------------ .ods


def ods(case: Case) -> bytes:
    tables = []
    for sheet in case.sheets:
        spans = {(a, b): (c - a + 1, d - b + 1) for a, b, c, d in sheet.merges}
        covered = {(r, c) for a, b, x, y in sheet.merges for r in range(a, x + 1) for c in range(b, y + 1)} - set(spans)
        width = max([sheet.right(), *(d for *_, d in sheet.merges)])
        height = max([sheet.bottom(), *(c for _, _, c, _ in sheet.merges)])
        rows = []
        for row in range(1, height + 1):
            cells, empty = [], 0
            for column in range(1, width + 1):
                cell = sheet.cells.get((row, column))
                tag = "table:covered-table-cell" if (row, column) in covered else "table:table-cell"
                if cell is None and tag == "table:table-cell" and (row, column) not in spans:
                    empty += 1
                    continue
                if empty:
                    cells.append(f'<table:table-cell table:number-columns-repeated="{empty}"/>' if empty > 1 else "<table:table-cell/>")
                    empty = 0
                attributes = ""
                if (row, column) in spans:
                    tall, wide = spans[row, column]
                    attributes = f' table:number-rows-spanned="{tall}" table:number-columns-spanned="{wide}"'
                cells.append(_ods_cell(tag, attributes, cell))
            hidden = ' table:visibility="collapse"' if row in sheet.hidden_rows else ""
            rows.append(f"<table:table-row{hidden}>{''.join(cells) or '<table:table-cell/>'}</table:table-row>")
        state = "" if sheet.visible else ' table:style-name="hidden"'
        tables.append(f"<table:table table:name={_attribute(sheet.name)}{state}>{''.join(rows)}</table:table>")
    content = (
        '<?xml version="1.0" encoding="UTF-8"?>\n<office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" xmlns:number="urn:oasis:names:tc:opendocument:xmlns:datastyle:1.0" xmlns:of="urn:oasis:names:tc:opendocument:xmlns:of:1.2" office:version="1.2">'
        '<office:automatic-styles><style:style style:name="hidden" style:family="table"><style:table-properties table:display="false"/></style:style><number:percentage-style style:name="P"><number:number number:decimal-places="2" number:min-integer-digits="1"/><number:text>%</number:text></number:percentage-style><style:style style:name="percent" style:family="table-cell" style:data-style-name="P"/></office:automatic-styles>'
        f"<office:body><office:spreadsheet>{''.join(tables)}</office:spreadsheet></office:body></office:document-content>")
    manifest = '<?xml version="1.0" encoding="UTF-8"?>\n<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0" manifest:version="1.2"><manifest:file-entry manifest:full-path="/" manifest:media-type="application/vnd.oasis.opendocument.spreadsheet"/><manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/></manifest:manifest>'
    return _zip({"mimetype": "application/vnd.oasis.opendocument.spreadsheet", "content.xml": content, "META-INF/manifest.xml": manifest}, stored=("mimetype",))


def _ods_cell(tag: str, attributes: str, cell: Cell | None) -> str:
    if cell is None or cell.value in (None, ""):
        return f"<{tag}{attributes}/>"
    if cell.formula and not cell.error:
        attributes += f' table:formula="of:={_text(_ods_formula(cell.formula))}"'
    if cell.format == "d-mmm":
        day = datetime.date(1899, 12, 30) + datetime.timedelta(cell.value)
        return f'<{tag}{attributes} office:value-type="date" office:date-value="{day.isoformat()}"><text:p>{shown(cell)}</text:p></{tag}>'
    if isinstance(cell.value, (int, float)):
        kind = "percentage" if "%" in cell.format else "float"
        extra = ' table:style-name="percent"' if kind == "percentage" else ""
        text = f"{cell.value * 100:.2f}%".replace(".", ",") if kind == "percentage" else str(cell.value).replace(".", ",")
        return f'<{tag}{attributes}{extra} office:value-type="{kind}" office:value="{cell.value!r}"><text:p>{text}</text:p></{tag}>'
    paragraphs = "".join(f"<text:p>{_ods_text(line)}</text:p>" for line in str(cell.value).split("\n"))
    return f'<{tag}{attributes} office:value-type="string">{paragraphs}</{tag}>'


def _ods_text(line: str) -> str:
    out = _text(line)
    while "  " in out:
        out = out.replace("  ", ' <text:s/>', 1)
    return f"<text:s/>{out[1:]}" if out.startswith(" ") else out


def _ods_formula(formula: str) -> str:
    import re

    return re.sub(r"([A-Z]{1,3}\d+)(:([A-Z]{1,3}\d+))?", lambda m: f"[.{m[1]}{':.' + m[3] if m[3] else ''}]", formula)


# ------------------------------------------------------------------------------ text, HTML, SpreadsheetML


def shown(cell: Cell | None) -> str:
    """What a cell shows, as a text export has it."""
    if cell is None or cell.value is None:
        return ""
    if cell.format == "d-mmm":
        return (datetime.date(1899, 12, 30) + datetime.timedelta(cell.value)).strftime("%d-%b")
    if isinstance(cell.value, float):
        if "%" in cell.format:
            return f"{cell.value * 100:.2f}%".replace(".", ",")
        return f"{cell.value:.10g}"
    return str(cell.value)


def delimited(case: Case, delimiter: str, encoding: str) -> bytes:
    sheet = case.sheets[0]
    out = io.StringIO()
    writer = csv.writer(out, delimiter=delimiter, lineterminator="\r\n")
    width = sheet.right()
    for row in range(1, sheet.bottom() + 1):
        writer.writerow([shown(sheet.cells.get((row, column))) for column in range(1, width + 1)])
    text = out.getvalue()
    if encoding == "cp1258":
        return encodings.cp1258_bytes(text)
    if encoding == "cp1252":
        return text.encode("cp1252", errors="replace")
    return text.encode(encoding)


def html(case: Case) -> bytes:
    """The "Excel" file that a web application exports."""
    sheet = case.sheets[0]
    spans = {(a, b): (c - a + 1, d - b + 1) for a, b, c, d in sheet.merges}
    covered = {(r, c) for a, b, x, y in sheet.merges for r in range(a, x + 1) for c in range(b, y + 1)} - set(spans)
    rows = []
    for row in range(1, sheet.bottom() + 1):
        cells = []
        for column in range(1, sheet.right() + 1):
            if (row, column) in covered:
                continue
            cell = sheet.cells.get((row, column))
            tall, wide = spans.get((row, column), (1, 1))
            span = (f' rowspan="{tall}"' if tall > 1 else "") + (f' colspan="{wide}"' if wide > 1 else "")
            text = html_escape(shown(cell), quote=False).replace("\n", "<br>")
            cells.append(f"<td{span}>{text}</td>")
        rows.append(f"<tr>{''.join(cells)}</tr>")
    return ('<html xmlns:x="urn:schemas-microsoft-com:office:excel"><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8">'
            "<style>td{border:1px solid}</style></head><body><table border=1>" + "\n".join(rows) + "</table></body></html>").encode()


def spreadsheetml(case: Case) -> bytes:
    """XML Spreadsheet 2003."""
    pages = []
    for sheet in case.sheets:
        spans = {(a, b): (c - a, d - b) for a, b, c, d in sheet.merges}
        rows = []
        for row in sorted({r for r, _ in sheet.cells} | sheet.hidden_rows):
            cells = []
            for (r, column), cell in sorted(sheet.cells.items()):
                if r != row:
                    continue
                down, across = spans.get((r, column), (0, 0))
                merge = (f' ss:MergeDown="{down}"' if down else "") + (f' ss:MergeAcross="{across}"' if across else "")
                kind = "Error" if cell.error else "Number" if isinstance(cell.value, (int, float)) and cell.format != "d-mmm" else "String"
                percent = ' ss:StyleID="p"' if "%" in cell.format else ""
                cells.append(f'<Cell ss:Index="{column}"{merge}{percent}><Data ss:Type="{kind}">{_text(shown(cell) if cell.format == "d-mmm" else cell.value).replace(chr(10), "&#10;")}</Data></Cell>')
            hidden = ' ss:Hidden="1"' if row in sheet.hidden_rows else ""
            rows.append(f'<Row ss:Index="{row}"{hidden}>{"".join(cells)}</Row>')
        pages.append(f"<Worksheet ss:Name={_attribute(sheet.name)}><Table>{''.join(rows)}</Table></Worksheet>")
    return ('<?xml version="1.0"?>\n<?mso-application progid="Excel.Sheet"?>\n<Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet" xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet">'
            '<Styles><Style ss:ID="p"><NumberFormat ss:Format="0.00%"/></Style></Styles>' + "".join(pages) + "</Workbook>").encode()


def write(case: Case) -> bytes:
    """The bytes of the case in its format; `case.format` is e.g. ``xlsx``, ``csv:;:utf-8-sig``."""
    name, *options = case.format.split("|")
    if name == "csv":
        return delimited(case, options[0].replace("tab", "\t"), options[1])
    return {"xlsx": xlsx, "openpyxl": xlsx_openpyxl, "xls": xls, "ods": ods, "html": html, "spreadsheetml": spreadsheetml}[name](case)

