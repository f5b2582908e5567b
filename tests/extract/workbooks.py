"""Little workbooks written by hand, for what no library writes."""

import io
import zipfile

MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
LINKS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"


def zipped(parts):
    """A zip of name → text or bytes."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as package:
        for name, content in parts.items():
            package.writestr(name, content)
    return out.getvalue()


def xlsx(sheet, extra=None, book="<sheets><sheet name='Biểu 1' sheetId='1' r:id='s1'/></sheets>", root=None, links=""):
    """An .xlsx whose only sheet has this inner XML (or this whole root); `extra` adds parts, `links` relations."""
    root = root or f'<worksheet xmlns="{MAIN}">{sheet}</worksheet>'
    parts = {
        "_rels/.rels": f'<Relationships xmlns="p"><Relationship Id="b" Type="{LINKS}/officeDocument" Target="xl/workbook.xml"/></Relationships>',
        "xl/workbook.xml": f'<workbook xmlns="{MAIN}" xmlns:r="{LINKS}">{book}</workbook>',
        "xl/_rels/workbook.xml.rels": f'<Relationships xmlns="p"><Relationship Id="s1" Type="{LINKS}/worksheet" Target="worksheets/sheet1.xml"/>'
        f'<Relationship Id="t" Type="{LINKS}/sharedStrings" Target="sharedStrings.xml"/>'
        f'<Relationship Id="y" Type="{LINKS}/styles" Target="styles.xml"/>{links}</Relationships>',
        "xl/worksheets/sheet1.xml": root,
    }
    return zipped(parts | (extra or {}))


def rows(xml):
    """`xlsx` with these rows."""
    return xlsx(f"<sheetData>{xml}</sheetData>")


def cells(workbook, sheet=0):
    """Address → value of a sheet."""
    return {cell.address: cell.value for line in workbook.sheets[sheet].cells.values() for cell in line.values()}
