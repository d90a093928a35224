// The report as objects, from the compact lists that HtmlReportData.cs writes.
const data = JSON.parse(document.getElementById("data").textContent);

const types = data.types.map(([id, ja, en, group, appi, risk]) => ({ id, names: { ja, en }, group, appi, risk }));

const files = [];
const columns = [];

for (const [path, size, status, failure, format, encoding, everyone, modified, authors, tables, assessment, rank] of data.files) {
  const file = { path, size, status, failure, format, encoding, everyone, modified, authors, assessment, tables: tables.length, rank, rows: 0, persons: 0, exact: true, risk: 0, columns: [], groups: new Map(), appis: new Set() };
  files.push(file);
  for (const [name, hidden, hiddenRows, hiddenColumns, subject, rows, persons, exact, sampled, found] of tables) {
    const table = { name: data.strings[name], hidden, hiddenRows, hiddenColumns, subject, rows, persons, exact, sampled };
    file.rows += rows;
    file.persons += persons;
    file.exact = file.exact && exact === 1;
    for (const [index, header, type, confidence, filled, matched, evidence, embedded, accepted] of found) {
      addColumn(file, { file, table, index, header: header < 0 ? null : data.strings[header], type: type < 0 ? null : types[type], confidence, filled, matched, evidence, accepted: accepted === 1, embedded: (embedded ?? []).map(([inside, cells]) => ({ type: types[inside], cells })) });
    }
  }
}

function addColumn(file, column) {
  column.types = column.embedded.map((finding) => finding.type);
  if (column.type) column.types.unshift(column.type);
  column.risk = Math.max(...column.types.map((type) => type.risk));
  column.groups = new Set(column.types.map((type) => type.group));
  column.appis = new Set(column.types.map((type) => type.appi));
  columns.push(column);
  file.columns.push(column);
  file.risk = Math.max(file.risk, column.risk);
  for (const appi of column.appis) file.appis.add(appi);
  for (const group of column.groups) {
    const cell = file.groups.get(group) ?? { count: 0, risk: 0 };
    cell.count++;
    for (const type of column.types) if (type.group === group) cell.risk = Math.max(cell.risk, type.risk);
    file.groups.set(group, cell);
  }
}

const unread = files.filter((file) => data.statuses[file.status] !== "scanned");

// In both languages at once: what is typed is found whichever is shown. Made when it is first asked for.
function searchTextOf(row) {
  row.search ??= (row.file
    ? [row.file.path, row.table.name, row.header ?? "", ...row.types.flatMap((type) => [type.id, type.names.ja, type.names.en])].join("\n")
    : [row.path, ...row.columns.map((column) => searchTextOf(column).slice(row.path.length))].join("\n")
  ).toLowerCase();
  return row.search;
}
