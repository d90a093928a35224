// The page: summary, filters, languages, print.
const tables = [filesTable, columnsTable, unreadTable];
const filters = document.getElementById("filters");

function renderSummary() {
  const { summary } = data;
  const tile = (key, value, note, alarm) => element("div", { className: alarm ? "alarm" : "" }, element("dt", {}, text(key)), element("dd", {}, value), element("small", {}, note));
  document.getElementById("tiles").replaceChildren(
    tile("report-files", number(summary.files), text("html-scanned-and-not", number(summary.scanned), number(summary.files - summary.scanned), number(summary.notTables))),
    tile("report-persons", persons(summary.persons, summary.personsExact), text("html-persons-note")),
    tile("report-pii-columns", number(summary.piiColumns), text("html-of-columns", number(summary.columns))),
    tile("report-special-care", number(summary.specialCareColumns), text("html-special-care-note"), summary.specialCareColumns > 0),
    tile("report-max-risk", summary.maxRisk ? riskBadge(summary.maxRisk) : "–", text("html-risk-note"), summary.maxRisk === 5));
  const risks = [5, 4, 3, 2, 1];
  renderBars("by-risk", "html-columns-by-risk", risks.map((risk) => [`${text("report-risk")} ${risk}`, columns.filter((column) => column.risk === risk).length, `r${risk}`]));
  renderBars("by-appi", "html-columns-by-appi", data.appis.map((id, appi) => [text(`appi-${id}`), columns.filter((column) => column.appis.has(appi)).length]));
  const counts = new Map();
  for (const column of columns) for (const type of column.types) counts.set(type, (counts.get(type) ?? 0) + 1);
  const most = [...counts].sort(([a, m], [b, n]) => n - m || b.risk - a.risk || (a.id < b.id ? -1 : 1)).slice(0, 6);
  renderBars("by-type", "html-columns-by-type", most.map(([type, count]) => [typeName(type), count]));
  document.getElementById("legend").replaceChildren(...risks.map((risk) => element("li", {}, element("span", { className: `risk r${risk}` }, `${text("report-risk")} ${risk}`))));
}

function renderBars(id, caption, lines) {
  const most = Math.max(1, ...lines.map(([, count]) => count));
  const rows = lines.map(([name, count, className]) => {
    const bar = element("span", { className: `bar ${className ?? ""}` });
    bar.style.width = `${(count / most) * 100}%`;
    return element("tr", {}, element("th", { scope: "row" }, name), element("td", {}, count ? bar : ""), element("td", {}, number(count)));
  });
  document.getElementById(id).replaceChildren(element("caption", {}, text(caption)), element("tbody", {}, ...rows));
}

function renderFilters() {
  const options = (name, values) => {
    const select = filters.elements[name];
    const chosen = select.value;
    select.replaceChildren(element("option", { value: "" }, text("html-any")), ...values.map(([value, label]) => element("option", { value: String(value) }, label)));
    select.value = chosen;
  };
  options("risk", [1, 2, 3, 4, 5].map((risk) => [risk, text("html-risk-or-above", risk)]));
  options("group", data.groups.map((group, place) => [place, text(`group-${group}`)]));
  options("appi", data.appis.map((appi, place) => [place, text(`appi-${appi}`)]));
  options("status", data.statuses.map((status, place) => [place, text(`status-${status}`)]));
}

function applyFilters() {
  const { text: wanted, risk, group, appi, status } = Object.fromEntries(new FormData(filters));
  const words = wanted.toLowerCase().split(/\s+/).filter((word) => word);
  const accepts = (row, file) =>
    row.risk >= Number(risk) && (group === "" || row.groups.has(Number(group))) && (appi === "" || row.appis.has(Number(appi))) &&
    (status === "" || file.status === Number(status)) && words.every((word) => searchTextOf(row).includes(word));
  filesTable.filter((file) => accepts(file, file));
  columnsTable.filter((column) => accepts(column, column.file));
  unreadTable.filter((file) => accepts(file, file));
}

function speak(chosen) {
  language = chosen;
  document.documentElement.lang = chosen;
  document.title = text("report-title");
  for (const place of document.querySelectorAll("[data-text]")) place.textContent = text(place.dataset.text);
  for (const place of document.querySelectorAll("[data-label]")) place.setAttribute("aria-label", text(place.dataset.label));
  for (const button of document.querySelectorAll("[data-language]")) button.setAttribute("aria-pressed", String(button.dataset.language === chosen));
  document.getElementById("about").textContent = `${text("report-started")} ${data.startedAt} · pii ${data.version}`;
  document.getElementById("interrupted").hidden = !data.interrupted;
  document.getElementById("unread").hidden = unread.length === 0;
  renderSummary();
  renderAssessment();
  renderFilters();
  for (const table of tables) table.render();
}

for (const button of document.querySelectorAll("[data-language]")) button.onclick = () => speak(button.dataset.language);

// While somebody types, once they pause.
let pause = 0;
filters.addEventListener("input", () => {
  clearTimeout(pause);
  pause = setTimeout(applyFilters, 150);
});
filters.addEventListener("reset", () => setTimeout(applyFilters));
filters.addEventListener("submit", (submitted) => submitted.preventDefault());

// What is closed is not printed.
window.addEventListener("beforeprint", () => document.querySelectorAll("#assessment details").forEach((part) => (part.open = true)));
window.addEventListener("beforeprint", () => tables.forEach((table) => table.print(true)));
window.addEventListener("afterprint", () => tables.forEach((table) => table.print(false)));

speak(language);
