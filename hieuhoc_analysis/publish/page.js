"use strict";
const lang = document.documentElement.lang;
// what is missing or withheld has no number and stays at the end, whichever way the numbers run
for (const table of document.querySelectorAll("table.sorts")) {
  const heads = [...table.tHead.rows[0].cells];
  heads.forEach((th, at) => {
    th.firstElementChild.addEventListener("click", () => {
      const down = th.getAttribute("aria-sort") === "ascending";
      heads.forEach(other => other.removeAttribute("aria-sort"));
      th.setAttribute("aria-sort", down ? "descending" : "ascending");
      const body = table.tBodies[0], rows = [...body.rows];
      const numbers = rows.some(row => row.cells[at].dataset.v !== undefined);
      const key = row => numbers ? parseFloat(row.cells[at].dataset.v) : row.cells[at].textContent;
      body.append(...rows.sort((a, b) => {
        const x = key(a), y = key(b);
        if (numbers && (isNaN(x) || isNaN(y))) return isNaN(x) - isNaN(y);
        const order = numbers ? x - y : x.localeCompare(y, lang, {numeric: true});
        return down ? -order : order;
      }));
    });
  });
}
// a word typed without accents finds the accented one, as people type it on a phone
const words = document.getElementById("words"), level = document.getElementById("level"), shown = document.getElementById("shown");
const plain = text => text.toLowerCase().normalize("NFD").replace(/\p{M}/gu, "").replaceAll("đ", "d");
function filter() {
  const sought = words.value.trim().toLowerCase().normalize("NFC"), bare = plain(sought) === sought.normalize("NFD");
  let n = 0;
  for (const row of document.querySelectorAll("#findings tbody tr")) {
    const text = row.textContent, fits = (!level.value || row.dataset.level === level.value) && (bare ? plain(text) : text.toLowerCase().normalize("NFC")).includes(sought);
    row.hidden = !fits;
    n += fits;
  }
  shown.textContent = n;
}
if (words) { words.addEventListener("input", filter); level.addEventListener("change", filter); filter(); }
// a frame is a stop of the keyboard only where there is something to push
const frames = document.querySelectorAll(".wide");
function reach() {
  for (const frame of frames) frame.scrollWidth > frame.clientWidth ? frame.setAttribute("tabindex", "0") : frame.removeAttribute("tabindex");
}
addEventListener("resize", reach);
document.addEventListener("toggle", reach, true);
reach();
