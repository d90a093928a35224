// What the three tables and the summary show.
const groupColumns = data.groups.map((group, place) => ({
  key: `group-${group}`,
  title: () => text(`group-${group}`),
  className: "group",
  value: (file) => { const found = file.groups?.get(place); return found ? found.risk * 10000 + found.count : 0; },
  cell: (file) => file.groups.get(place)?.count ?? "",
  decorate: (cell, file) => {
    const found = file.groups.get(place);
    if (!found) return;
    cell.classList.add(`r${found.risk}`);
    cell.title = `${text(`group-${group}`)}: ${text("html-risk-and-columns", found.risk, found.count)}`;
    cell.append(element("span", { className: "hidden-text" }, `${text("report-risk")} ${found.risk}: `));
  },
}));

const statusText = (file) => text(`status-${data.statuses[file.status]}`);
const openToEveryone = (file) => (file.everyone === 1 ? element("span", { className: "everyone" }, text("html-everyone")) : null);
const headerText = (column) => column.header ?? text("report-no-header");

function failureText(file) {
  if (!file.failure) return "";
  const [inside, ...reason] = file.failure;
  const place = data.strings[inside];
  return (place ? `${place}: ` : "") + sentence("failure-", reason);
}

function findingText(column) {
  const inside = column.embedded.map((finding) => text("report-in-text", typeName(finding.type), number(finding.cells)));
  const found = [...(column.type ? [typeName(column.type)] : []), ...inside].join(", ");
  return column.accepted ? `${found} · ${text("report-accepted")}` : found;
}

const filesTable = new PagedTable(document.getElementById("files-table"), {
  caption: () => text("html-files-by-group"),
  rows: files,
  sort: ["rank", -1],
  columns: [
    { key: "path", title: () => text("report-file"), className: "name", first: true, value: (file) => file.path ?? "", cell: (file) => element("span", {}, file.path, openToEveryone(file)) },
    { key: "status", title: () => text("report-status"), value: (file) => String(file.status), cell: statusText },
    { key: "rows", title: () => text("report-rows"), className: "number", value: (file) => file.rows, cell: (file) => number(file.rows) },
    { key: "persons", title: () => text("report-persons"), className: "number", value: (file) => file.persons, cell: (file) => persons(file.persons, file.exact) },
    { key: "risk", title: () => text("report-risk"), className: "number", value: (file) => file.risk * 1e12 + file.persons, cell: (file) => (file.risk ? riskBadge(file.risk) : "–") },
    { key: "rank", title: () => text("report-rank"), className: "number", value: (file) => file.rank, cell: (file) => (file.rank ? file.rank.toFixed(1) : "–") },
    ...groupColumns,
  ],
  detail: fileDetail,
});

const columnsTable = new PagedTable(document.getElementById("columns-table"), {
  caption: () => text("report-pii-columns"),
  rows: columns,
  sort: ["risk", -1],
  columns: [
    { key: "header", title: () => text("report-header"), className: "name", first: true, value: (column) => column.header ?? "", cell: headerText },
    { key: "type", title: () => text("report-type"), value: (column) => column.types?.[0].id ?? "", cell: findingText },
    { key: "risk", title: () => text("report-risk"), className: "number", value: (column) => column.risk + column.confidence / 10, cell: (column) => riskBadge(column.risk) },
    { key: "confidence", title: () => text("report-confidence"), className: "number", value: (column) => (column.type ? column.confidence : -1), cell: (column) => (column.type ? percent(column.confidence) : "–") },
    { key: "appi", title: () => text("report-appi"), value: (column) => [...(column.appis ?? "")].join(), cell: (column) => [...column.appis].map((appi) => text(`appi-${data.appis[appi]}`)).join(", ") },
    { key: "table", title: () => text("report-table"), value: (column) => column.table?.name ?? "", cell: (column) => column.table.name },
    { key: "path", title: () => text("report-file"), className: "name", value: (column) => column.file?.path ?? "", cell: (column) => column.file.path },
  ],
  detail: (column, asked) => asked || columnDetail(column),
});

const unreadTable = new PagedTable(document.getElementById("unread-table"), {
  caption: () => text("report-unread"),
  rows: unread,
  sort: ["path", 1],
  columns: [
    { key: "path", title: () => text("report-file"), className: "name", first: true, value: (file) => file.path ?? "", cell: (file) => file.path },
    { key: "status", title: () => text("report-status"), value: (file) => String(file.status), cell: statusText },
    { key: "size", title: () => text("html-size"), className: "number", value: (file) => file.size, cell: (file) => bytes(file.size) },
    { key: "reason", title: () => text("report-reason"), value: (file) => String(file.failure?.[1] ?? ""), cell: failureText },
  ],
});

function evidenceList(column) {
  return element("ul", {}, ...column.evidence.map((place) => {
    const [kind, weight, ...reason] = data.evidence[place];
    return element("li", {},
      element("span", { className: "weight" }, `${weight < 0 ? "−" : "+"}${Math.abs(weight).toFixed(1)}`),
      element("span", { className: "kind" }, text(`kind-${data.kinds[kind]}`)),
      element("span", {}, sentence("evidence-", reason)));
  }));
}

function columnDetail(column) {
  const facts = text("html-column-facts", number(column.index + 1), number(column.filled), number(column.matched));
  return element("div", {}, element("p", { className: "quiet" }, facts), element("h3", {}, text("html-evidence")), evidenceList(column));
}

// Asked first whether there is anything to open.
function fileDetail(file, asked) {
  if (asked) return file.columns.length > 0 || file.failure || file.assessment;
  const facts = [statusText(file), file.format, file.encoding, bytes(file.size), file.modified, file.everyone === 1 ? text("html-everyone") : null, file.authors ? text("report-authors", number(file.authors)) : null].filter((fact) => fact);
  const place = element("div", {}, element("p", { className: "quiet" }, facts.join(" · ")));
  if (file.failure) place.append(element("p", {}, failureText(file)));
  if (file.assessment) place.append(...assessmentDetail(file));
  const byTable = Map.groupBy(file.columns, (column) => column.table);
  for (const [table, found] of byTable) {
    const about = [text(`subject-${data.subjects[table.subject]}`), `${text("report-rows")} ${number(table.rows)}`, `${text("report-persons")} ${persons(table.persons, table.exact)}`];
    if (table.sampled) about.push(text("report-sampled"));
    if (table.hidden) about.push(text("report-hidden"));
    if (table.hiddenRows) about.push(text("report-hidden-rows", number(table.hiddenRows)));
    if (table.hiddenColumns) about.push(text("report-hidden-columns", number(table.hiddenColumns)));
    place.append(element("h3", {}, [table.name, ...about].filter((fact) => fact).join(" · ")));
    for (const column of found) {
      const title = element("summary", {}, riskBadge(column.risk), ` ${headerText(column)} — ${findingText(column)}${column.type ? ` (${percent(column.confidence)})` : ""}`);
      const details = element("details", {}, title);
      details.addEventListener("toggle", () => details.open && details.childElementCount === 1 && details.append(evidenceList(column)));
      place.append(details);
    }
  }
  return place;
}
