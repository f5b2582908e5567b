"use strict";
for (const table of document.querySelectorAll("table.sorts")) {
  table.querySelectorAll("th").forEach((th, at) => {
    th.querySelector("button").addEventListener("click", () => {
      const down = th.getAttribute("aria-sort") === "ascending";
      table.querySelectorAll("th").forEach(other => other.removeAttribute("aria-sort"));
      th.setAttribute("aria-sort", down ? "descending" : "ascending");
      const body = table.tBodies[0];
      const key = row => row.cells[at].dataset.v !== undefined ? parseFloat(row.cells[at].dataset.v) : row.cells[at].textContent;
      const rows = [...body.rows].sort((a, b) => {
        const x = key(a), y = key(b);
        const order = typeof x === "number" && typeof y === "number" ? x - y : String(x).localeCompare(String(y), document.documentElement.lang, {numeric: true});
        return down ? -order : order;
      });
      body.append(...rows);
    });
  });
}
const words = document.getElementById("words"), level = document.getElementById("level"), shown = document.getElementById("shown");
function filter() {
  let n = 0;
  for (const row of document.querySelectorAll("#findings tbody tr")) {
    const fits = (!level.value || row.dataset.level === level.value) && row.textContent.toLowerCase().normalize("NFC").includes(words.value.toLowerCase().normalize("NFC"));
    row.hidden = !fits;
    n += fits;
  }
  shown.textContent = n;
}
if (words) { words.addEventListener("input", filter); level.addEventListener("change", filter); filter(); }
