"""The page in a real browser: silent, alone, usable by keyboard and screen reader, legible on a phone and on paper."""

import shutil
import subprocess

import pandas as pd
import pytest

from hieuhoc_analysis.publish.page import PAPERS, write_page
from tests.publish.browser import CHROMIUM, Browser

pytestmark = pytest.mark.skipif(CHROMIUM is None, reason="no Chromium here")
SIZES = (1280, 390)
FINDINGS = [
    ("error", "Biểu 1", "E26", "Tổng ghi 2.735 nhưng cộng 14 dòng được 2.753", "Kiểm tra từng dòng"), ("warning", "Biểu 1", "E17", "Tỷ lệ 70,48 % không khớp", "Tính lại tỷ lệ"),
    ("warning", "Bieu 2", "C9", "Thiếu Khu phố 9", "Hỏi lại khu phố"), ("info", "Biểu 1", "B4", "Đã đọc “KP.1” là Khu phố 1", ""),
]
# what a check of accessibility asks of every page, as questions to the page itself; each gives the offenders
CHECKS = {
    "the document has a title and a language, and may be made larger": """
        [[document.title.length > 9, 'title'], [/^(vi|en)$/.test(document.documentElement.lang), 'lang'],
         [/width=device-width/.test(document.querySelector('meta[name=viewport]')?.content), 'viewport'],
         [!/user-scalable=(no|0)|maximum-scale/.test(document.querySelector('meta[name=viewport]')?.content), 'zoom'], [!document.querySelector('meta[http-equiv=refresh]'), 'refresh']]
        .filter(([fine]) => !fine).map(([, what]) => what)""",
    "links, buttons, foldings and fields say what they are": """
        [...document.querySelectorAll('a,button,summary')].filter(x => !x.textContent.trim() && !x.getAttribute('aria-label')).map(x => x.outerHTML.slice(0, 80))
        .concat([...document.querySelectorAll('input,select')].filter(x => !x.labels.length && !x.getAttribute('aria-label')).map(x => x.outerHTML.slice(0, 80)))""",
    "lists hold their points, and points stand in lists": """
        [...document.querySelectorAll('ul,ol')].filter(x => [...x.children].some(y => y.tagName !== 'LI')).concat([...document.querySelectorAll('li')].filter(x => !x.closest('ul,ol'))).map(x => x.textContent.slice(0, 60))""",
    "the keyboard goes through the page in its order, and what hides from readers cannot be reached": """
        [...document.querySelectorAll('[tabindex]')].filter(x => x.tabIndex > 0).concat([...document.querySelectorAll('[aria-hidden=true] :is(a,button,input,select,[tabindex])')], [...document.querySelectorAll('[role=presentation] [role],[accesskey]')]).map(x => x.outerHTML.slice(0, 80))""",
    "roles and states of accessibility are ones that there are": """
        [...document.querySelectorAll('[role]')].filter(x => !['region', 'search', 'status', 'img', 'list'].includes(x.getAttribute('role')))
        .concat([...document.querySelectorAll('*')].filter(x => [...x.attributes].some(a => a.name.startsWith('aria-') && !/^aria-(label|labelledby|sort|describedby|live|hidden)$/.test(a.name)))).map(x => x.outerHTML.slice(0, 80))""",
    "every heading is one level below the one before it, at most, and there is one h1": """
        [...document.querySelectorAll('h1,h2,h3,h4')].map((h, at, all) => [+h.tagName[1], at ? +all[at - 1].tagName[1] : 0, h.textContent])
        .filter(([level, before, text], at) => level > before + 1 || (level === 1) !== (at === 0)).map(x => x.join(' '))""",
    "header, main and footer are there once, and all text is inside a landmark": """
        ['header', 'main', 'footer'].filter(x => document.querySelectorAll('body > ' + x).length !== 1)
        .concat([...document.body.children].filter(x => !['HEADER', 'NAV', 'MAIN', 'FOOTER', 'SCRIPT'].includes(x.tagName) && !x.classList.contains('skip')).map(x => x.outerHTML.slice(0, 80)))""",
    "landmarks of one kind have names of their own": """
        [...document.querySelectorAll('nav')].map(x => x.getAttribute('aria-label')).filter((x, at, all) => !x || all.indexOf(x) !== at)""",
    "identifiers are unique and references lead somewhere": """
        [...document.querySelectorAll('[id]')].map(x => x.id).filter((x, at, all) => all.indexOf(x) !== at)
        .concat([...document.querySelectorAll('[aria-labelledby],label[for],a[href^="#"]')].map(x => x.getAttribute('aria-labelledby') || x.getAttribute('for') || x.getAttribute('href').slice(1)).filter(x => !document.getElementById(x)))""",
    "pictures say what they show": "[...document.images].filter(x => x.alt.length < 20 || !x.complete || !x.naturalWidth).map(x => x.alt)",
    "headings of tables have their scope, rows are named, tables have a caption": """
        [...document.querySelectorAll('th:not([scope])')].map(x => x.textContent)
        .concat([...document.querySelectorAll('tbody tr')].filter(x => !x.querySelector('th[scope=row]')).map(x => x.textContent), [...document.querySelectorAll('table')].filter(x => !x.caption).map(x => x.outerHTML.slice(0, 80)))""",
    "controls can be hit": """
        [...document.querySelectorAll('button,input,select,summary,nav a')].map(x => [x, x.getBoundingClientRect()]).filter(([x, box]) => box.width && Math.min(box.width, box.height) < 24).map(([x]) => x.outerHTML.slice(0, 80))""",
    "nothing runs out of the window or over its own box": """
        (document.documentElement.scrollWidth > innerWidth ? ['the page'] : []).concat([...document.querySelectorAll('h1,h2,h3,p,li,figcaption,summary,label')]
        .filter(x => x.getClientRects().length && !x.closest('.wide,.unseen') && (x.getBoundingClientRect().right > innerWidth + 1 || x.scrollWidth > x.clientWidth + 1 && getComputedStyle(x).display !== 'inline')).map(x => x.textContent.slice(0, 60)))""",
    "letters are large enough": "[...document.querySelectorAll('main *, header *, footer *')].filter(x => [...x.childNodes].some(n => n.nodeType === 3 && n.data.trim()) && parseFloat(getComputedStyle(x).fontSize) < 12).map(x => x.textContent.slice(0, 60))",
    # WCAG 2 luminance of text on the first ground under it that is painted
    "text stands out from its ground": """(() => {
        const rgba = text => (text.match(/[\\d.]+/g) || []).map(Number);
        const light = ([r, g, b]) => [r, g, b].map(v => v / 255).map(v => v <= .04045 ? v / 12.92 : ((v + .055) / 1.055) ** 2.4).reduce((sum, v, at) => sum + v * [.2126, .7152, .0722][at], 0);
        const ground = x => { for (; x; x = x.parentElement) { const c = rgba(getComputedStyle(x).backgroundColor); if (c.length === 3 || c[3] > .5) return c; } return [255, 255, 255]; };
        return [...document.querySelectorAll('body *')].filter(x => x.tagName !== 'SCRIPT' && [...x.childNodes].some(n => n.nodeType === 3 && n.data.trim())).map(x => {
            const [a, b] = [light(rgba(getComputedStyle(x).color)), light(ground(x))];
            return [(Math.max(a, b) + .05) / (Math.min(a, b) + .05), x.textContent.slice(0, 50)];
        }).filter(([ratio]) => ratio < 4.5).map(x => x.join(' ')); })()""",
}


@pytest.fixture(scope="module")
def browser():
    """One browser for all tests."""
    browser = Browser()
    yield browser
    browser.close()


@pytest.fixture(scope="module")
def pages(review, english, tmp_path_factory):
    """The page in both languages with the same findings, beside files to link to."""
    made = {}
    for of in (review, english):
        known = dict.fromkeys(of.findings.columns, "")
        findings = pd.DataFrame([known | {"severity": s, "source_file": "2017/Biểu 2017.xlsx", "source_sheet": sheet, "source_cell": cell, "message": m, "hint": h} for s, sheet, cell, m, h in FINDINGS])
        other = type(of)(of.period, of.lang, of.observations, of.submissions, findings, of.reports)
        folder = tmp_path_factory.mktemp(of.lang)
        for name in PAPERS:
            (folder / name).parent.mkdir(exist_ok=True)
            (folder / name).write_text("x", encoding="utf-8")
        shown = list(of.exhibits.values())
        made[of.lang] = (write_page(other, folder / "index.html", list(PAPERS), shown), shown)
    return made


def _open(browser, pages, lang="vi", width=1280):
    browser.open(pages[lang][0].as_uri(), width)
    browser.run("document.querySelectorAll('details').forEach(x => x.open = true)")


@pytest.mark.parametrize("width", SIZES)
@pytest.mark.parametrize("lang", ["vi", "en"])
def test_the_page_is_silent_alone_and_accessible(browser, pages, lang, width):
    """No word on the console, no request, and no offender of any check, at a desk and on a phone."""
    _open(browser, pages, lang, width)
    found = {name: offenders for name, check in CHECKS.items() if (offenders := browser.run(check))}
    assert found == {}
    assert (browser.complaints, browser.requests) == ([], [])
    assert lang == browser.run("document.documentElement.lang")


def test_the_checks_find_what_they_look_for(browser, tmp_path):
    """A page with a fault of every kind, but for those of its frame, passes no check."""
    (tmp_path / "faults.html").write_text(
        "<!doctype html><meta charset='utf-8'><title>x</title><header><h1>A</h1><h3 id='twice'>B</h3></header><nav aria-label='n'></nav><nav></nav><footer>x</footer><div>outside</div>"
        "<main id='twice'><a href='#'></a><ul><p>no point</p></ul><p tabindex='3' role='buton' aria-labled='x'>first</p><img src='nothing.png' alt='x'><table><tr><th>1</th></tr><tbody><tr><td>2</td></tr></tbody></table><button style='height:9px;padding:0'>!</button>"
        "<p style='width:3000px;font-size:9px;color:#aaa'>too long, too small, too pale</p></main>", encoding="utf-8")
    browser.open((tmp_path / "faults.html").as_uri())
    assert [name for name, check in CHECKS.items() if not browser.run(check)] == []
    assert browser.complaints
    assert [(tmp_path / "nothing.png").as_uri()] == browser.requests


def test_every_control_has_a_name_of_its_own(browser, pages):
    """What a screen reader announces of links, buttons, fields and foldings is never empty, and no two links or foldings sound alike."""
    _open(browser, pages)
    nodes = browser.send("Accessibility.getFullAXTree")["nodes"]
    named = [(node["role"]["value"], node.get("name", {}).get("value", "").strip()) for node in nodes if not node["ignored"]]
    roles = {"link", "button", "searchbox", "combobox", "DisclosureTriangle", "img", "image", "region", "figure", "table", "navigation"}
    assert [role for role, name in named if role in roles and not name] == []
    assert {"Tìm chữ", "Mức"} <= {name for role, name in named if role in ("searchbox", "combobox")}
    once = [name for role, name in named if role in ("link", "DisclosureTriangle")]
    assert sorted(set(once)) == sorted(once)


def test_links_lead_to_the_papers_and_parts(browser, pages):
    """Each file beside the page is linked and there; each entry of the menu leads to a part with that name."""
    _open(browser, pages)
    linked = browser.run("[...document.querySelectorAll('header nav a')].map(x => [x.getAttribute('href'), x.textContent])")
    assert list(PAPERS) == [href for href, _ in linked]
    assert [text for _, text in linked[:3]] == ["Trình chiếu (PPTX)", "Báo cáo (DOCX)", "Bảng số liệu (XLSX)"]
    assert all((pages["vi"][0].parent / href).is_file() for href, _ in linked)
    menu = browser.run("[...document.querySelectorAll('body > nav a')].map(x => [x.textContent, document.querySelector(x.hash + ' h2').textContent])")
    assert len(menu) > 5
    assert [pair for pair in menu if not pair[1].startswith(pair[0])] == []


def test_the_keyboard_reaches_everything_and_shows_where_it_is(browser, pages):
    """Tab goes through what can be used in the order of the page, the skip link first, each with a frame of 2 pixels or more around it."""
    browser.open(pages["vi"][0].as_uri())
    expected = browser.run("[...document.querySelectorAll('a,summary,input,select')].map(x => x.id || x.textContent)")
    reached, thin = [], []
    for _ in range(len(expected) + 12):
        browser.press("Tab")
        here = browser.run("(x => [x.tagName, x.id || x.textContent, parseFloat(getComputedStyle(x).outlineWidth), getComputedStyle(x).outlineStyle])(document.activeElement)")
        if here[0] == "BODY":
            break
        reached += [here[1]] if here[0] != "BUTTON" else []
        thin += [here] if here[2] < 2 or here[3] == "none" else []
    assert expected == reached
    assert thin == []
    browser.open(pages["vi"][0].as_uri())
    browser.press("Tab")
    browser.press("Enter")
    assert browser.run("document.activeElement.id") == "main"


def test_the_keyboard_pushes_what_is_wider_than_a_phone(browser, pages):
    """A chart or table that does not fit can be reached and pushed; at a desk charts are no stops on the way."""
    _open(browser, pages, width=390)
    stops = "[...document.querySelectorAll('.wide')].filter(x => (x.scrollWidth > x.clientWidth) !== (x.tabIndex === 0)).length"
    assert browser.run(stops) == 0
    assert browser.run("document.querySelectorAll('figure > .wide[tabindex]').length") == browser.run("document.images.length")
    browser.size(1280)
    browser.run("new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))")
    assert (browser.run(stops), browser.run("document.querySelectorAll('figure > .wide[tabindex]').length")) == (0, 0)


def test_charts_keep_letters_that_a_phone_can_show(browser, pages):
    """On 390 pixels a chart is drawn with at least 0.9 pixels to the point, so that its letters of 12 points and more are not below 10 pixels."""
    _open(browser, pages, width=390)
    widths = browser.run("[...document.images].map(x => x.getBoundingClientRect().width / (12 * 72))")
    assert len(widths) == len(pages["vi"][1])
    assert [w for w in widths if w < 0.9] == []


def test_tables_sort_numbers_as_numbers(browser, pages):
    """*1.004* comes after *998* and *9,5 %* before *10,2 %*; what is missing or withheld stays last both ways; Khu phố 2 before Khu phố 10."""
    _open(browser, pages)
    sort = """(async (table, column) => { const th = table.tHead.rows[0].cells[column]; th.firstElementChild.click();
        return [th.getAttribute('aria-sort'), [...table.tBodies[0].rows].map(row => row.cells[column].textContent)]; })"""
    for exhibit in pages["vi"][1]:
        for at, column in enumerate(exhibit.columns):
            if not pd.api.types.is_numeric_dtype(exhibit.data[column]) or pd.api.types.is_bool_dtype(exhibit.data[column]) or not exhibit.data[column].notna().any():
                continue
            table = f"document.querySelector('figure[aria-labelledby=of-{exhibit.key}] table')"
            (up, rising), (down, falling) = (browser.run(f"{sort}({table}, {at})") for _ in range(2))
            assert (up, down) == ("ascending", "descending")
            known = [_number(text) for text in rising if _number(text) is not None]
            assert (sorted(known), len(known)) == (known, exhibit.data[column].notna().sum()), (exhibit.key, column)
            assert known[::-1] == [_number(text) for text in falling[:len(known)]], (exhibit.key, column)
            assert rising[len(known):] == falling[len(known):] != rising[:1]
    names = browser.run(f"{sort}(document.querySelector('figure[aria-labelledby=of-growth_contributions] table'), 0)")[1]
    assert [f"Khu phố {n}" for n in range(1, 15)] == names


def _number(text: str) -> float | None:
    bare = text.replace(".", "").replace(",", ".").replace("−", "-").replace("+", "").removesuffix("%").strip()
    return float(bare) if bare.lstrip("-").replace(".", "").isdigit() else None


def test_sorting_and_filtering_by_keyboard(browser, pages):
    """Enter on a heading sorts; the filter takes words with and without accents, the level, and says how many rows are left."""
    _open(browser, pages)
    rows = "[...document.querySelectorAll('#findings tbody tr')].filter(x => !x.hidden).map(x => x.cells[2].textContent)"
    assert browser.run(rows) == ["Biểu 1 · E26", "Biểu 1 · E17", "Bieu 2 · C9"]
    browser.run("document.querySelector('#findings th:nth-child(4) button').focus()")
    browser.press("Enter")
    assert browser.run(rows) == ["Bieu 2 · C9", "Biểu 1 · E26", "Biểu 1 · E17"]
    assert browser.run("document.querySelector('#findings th:nth-child(4)').getAttribute('aria-sort')") == "ascending"
    for typed, left in (("THIEU khu", ["Bieu 2 · C9"]), ("biểu 1", ["Biểu 1 · E26", "Biểu 1 · E17"]), ("không có đâu", [])):
        browser.run("words.value = ''; words.focus()")
        browser.type(typed)
        assert left == browser.run(rows), typed
        assert f"{len(left)} dòng" == browser.run("document.querySelector('[role=status]').textContent")
    browser.run("words.value = ''; words.focus()")
    browser.type(" ")
    browser.press("Tab")
    browser.type("")
    browser.press("ArrowDown")
    assert browser.run("level.value") == "error"
    assert browser.run(rows) == ["Biểu 1 · E26"]


def test_the_printed_page_is_whole(browser, pages, tmp_path):
    """On paper nothing is a button, nothing is cut at the side, headings of tables are dark on white."""
    _open(browser, pages, width=794)
    browser.print_view()
    shown = browser.run("['nav', '.filter', 'summary', '.skip'].filter(x => [...document.querySelectorAll(x)].some(y => y.getClientRects().length))")
    cut = browser.run("[...document.querySelectorAll('figure img')].filter(x => x.getBoundingClientRect().right > innerWidth).length")
    head = browser.run("(x => [x.color, x.backgroundColor])(getComputedStyle(document.querySelector('thead th')))")
    browser.print_view(False)
    assert (shown, cut, head) == ([], 0, ["rgb(27, 37, 48)", "rgba(0, 0, 0, 0)"])
    browser.pdf(tmp_path / "page.pdf")
    if shutil.which("pdftotext"):
        text = subprocess.run(["pdftotext", tmp_path / "page.pdf", "-"], capture_output=True, check=True).stdout.decode()
        assert all(word in text for word in ("Tăng trưởng", "Điều cần hỏi lại", "Tổng ghi 2.735"))
