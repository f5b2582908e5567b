"use strict";
// what a cell was read as is shown for the cell under the pointer, or else for the focused one
const about = document.getElementById("about"), empty = about.textContent;
const entry = new Map();  // the one cell of each table that Tab reaches
let held = null;
const told = td => td && td.dataset.d;
const show = td => { about.textContent = told(td) || told(held) || empty; };
const hold = (td, block = "nearest") => {
  const table = td.closest("table"), before = entry.get(table);
  if (before) before.tabIndex = -1;
  entry.set(table, td);
  held = td;
  td.tabIndex = 0;
  if (document.activeElement !== td) td.focus({preventScroll: true});
  td.scrollIntoView({block, inline: "nearest"});
  show(td);
};
// which cell lies at each row and column, merged cells at all of theirs
const grids = new Map();
const grid = table => {
  if (grids.has(table)) return grids.get(table);
  const cells = [...table.tBodies[0].rows].map(() => []), at = new Map();
  [...table.tBodies[0].rows].forEach((row, y) => {
    for (const td of row.querySelectorAll("td")) {
      let x = 0;
      while (cells[y][x]) x++;
      at.set(td, [y, x]);
      for (let r = y; r < Math.min(y + td.rowSpan, cells.length); r++) for (let c = x; c < x + td.colSpan; c++) cells[r][c] = td;
    }
  });
  grids.set(table, [cells, at]);
  return grids.get(table);
};
const beside = (td, key) => {
  const [cells, at] = grid(td.closest("table")), [y, x] = at.get(td);
  const step = {ArrowUp: [y - 1, x], ArrowDown: [y + td.rowSpan, x], ArrowLeft: [y, x - 1], ArrowRight: [y, x + td.colSpan]}[key];
  return step && (cells[step[0]] || [])[step[1]];
};
for (const table of document.querySelectorAll("table")) {
  entry.set(table, table.querySelector("td[tabindex]"));
  table.addEventListener("mouseover", e => show(e.target.closest("td")));
  table.addEventListener("mouseleave", () => show(null));
  table.addEventListener("click", e => { const td = e.target.closest("td"); if (told(td)) hold(td); });
  table.addEventListener("focusin", e => { const td = e.target.closest("td"); if (td && td !== held) hold(td); });
  table.addEventListener("keydown", e => {
    const td = e.target.closest("td");
    const to = td && beside(td, e.key);
    if (to) { e.preventDefault(); hold(to); }
  });
}
const jump = () => { const td = document.getElementById(decodeURIComponent(location.hash.slice(1))); if (td && td.tagName === "TD") hold(td, "center"); };
addEventListener("hashchange", jump);
document.getElementById("findings").addEventListener("click", e => { if (e.target.hash === location.hash) jump(); });
jump();
