// A table that shows one page of its rows, sorts by a click on a heading, and opens rows for details.
const ROWS_A_PAGE = 100;
const ROWS_PRINTED = 1000;

class PagedTable {
  // columns: { key, title(), value(row), cell(row), className, first }; detail(row): what an opened row shows, or nothing.
  constructor(place, { caption, rows, columns, detail, sort }) {
    Object.assign(this, { place, caption, rows, shown: rows, columns, detail, sort, page: 0, pageSize: ROWS_A_PAGE, opened: new Set() });
    this.order();
  }

  filter(accepts) {
    this.shown = this.rows.filter(accepts);
    this.page = 0;
    this.opened.clear();
    this.order();
    this.render();
  }

  sortBy(key) {
    const [current, direction] = this.sort;
    const ofText = typeof this.columns.find((column) => column.key === key).value(this.rows[0] ?? {}) === "string";
    this.sort = [key, current === key ? -direction : ofText ? 1 : -1];
    this.page = 0;
    this.order();
    this.render();
    this.place.querySelector(`th[data-key="${key}"] button`).focus();
  }

  order() {
    const [key, direction] = this.sort;
    const { value } = this.columns.find((column) => column.key === key);
    const keyed = this.shown.map((row) => [value(row), row]);
    keyed.sort(([a], [b]) => (a < b ? -direction : a > b ? direction : 0));
    this.shown = keyed.map(([, row]) => row);
  }

  turn(pages) {
    this.page += pages;
    this.render();
    this.place.querySelector(".scroll").focus();
  }

  render() {
    const pages = Math.max(1, Math.ceil(this.shown.length / this.pageSize));
    this.page = Math.min(Math.max(this.page, 0), pages - 1);
    const first = this.page * this.pageSize;
    const rows = this.shown.slice(first, first + this.pageSize);
    const content = this.rows.length === 0 || rows.length === 0 ? element("p", { className: "empty" }, text("html-nothing")) : this.table(rows, first);
    const scroll = element("div", { className: "scroll", tabIndex: 0, role: "region", "aria-label": this.caption() }, content);
    this.place.replaceChildren(scroll, this.pager(first, rows.length, pages));
  }

  table(rows, first) {
    const head = element("tr", {}, ...this.columns.map((column) => this.heading(column)));
    const body = element("tbody");
    rows.forEach((row, place) => {
      const line = element("tr", { "aria-rowindex": String(first + place + 2) });
      line.append(...this.columns.map((column) => this.cell(row, column, line)));
      body.append(line);
      if (this.opened.has(row)) line.after(this.detailLine(row));
    });
    return element("table", { "aria-rowcount": String(this.shown.length + 1) }, element("caption", { className: "hidden-text" }, this.caption()), element("thead", {}, head), body);
  }

  heading(column) {
    const [key, direction] = this.sort;
    const sorted = key !== column.key ? "none" : direction > 0 ? "ascending" : "descending";
    const button = element("button", { type: "button", onclick: () => this.sortBy(column.key) }, column.title());
    return element("th", { scope: "col", className: column.className ?? "", "aria-sort": sorted, "data-key": column.key }, button);
  }

  cell(row, column, line) {
    const content = column.cell(row);
    const made = element(column.first ? "th" : "td", { className: column.className ?? "" });
    if (column.first) made.scope = "row";
    if (column.first && this.detail) made.append(this.detail(row, true) ? this.opener(row, line) : element("span", { className: "unopened" }));
    if (column.decorate) column.decorate(made, row);
    made.append(content);
    return made;
  }

  opener(row, line) {
    const button = element("button", { type: "button", className: "open", "aria-expanded": String(this.opened.has(row)), "aria-label": text("html-details") });
    button.onclick = () => {
      if (this.opened.delete(row)) line.nextElementSibling.remove();
      else {
        this.opened.add(row);
        line.after(this.detailLine(row));
      }
      button.setAttribute("aria-expanded", String(this.opened.has(row)));
    };
    return button;
  }

  detailLine(row) {
    return element("tr", { className: "detail" }, element("td", { colSpan: this.columns.length }, this.detail(row)));
  }

  pager(first, count, pages) {
    const turn = (label, by, possible) => element("button", { type: "button", disabled: !possible, onclick: () => this.turn(by) }, text(label));
    const status = text("html-shown", number(count === 0 ? 0 : first + 1), number(first + count), number(this.shown.length));
    const note = this.shown.length > ROWS_PRINTED ? text("html-printed", number(ROWS_PRINTED)) : "";
    return element("div", { className: "pager" },
      element("span", { role: "status" }, status),
      element("span", { className: "print-note" }, note),
      element("div", { hidden: pages === 1 }, turn("html-first", -pages, this.page > 0), turn("html-previous", -1, this.page > 0), turn("html-next", 1, this.page < pages - 1), turn("html-last", pages, this.page < pages - 1)));
  }

  // On paper there is no next page to turn to.
  print(printing) {
    this.pageSize = printing ? ROWS_PRINTED : ROWS_A_PAGE;
    this.render();
  }
}
