// The fixtures that npm packages write; called by make-format-fixtures.sh with the folder to write to.
const path = require('path');
const XLSX = require('xlsx');
const XlsxPopulate = require('xlsx-populate');

const out = process.argv[2];
const rows = [
  ['氏名', '生年月日', '郵便番号', '個人番号', '退職'],
  ['架空 太郎', new Date(Date.UTC(1980, 3, 1)), 600001, 123456789018, false],
  ['見本 花子', new Date(Date.UTC(2001, 11, 31)), 1000001, 987654321098, true],
];

function sheetJs() {
  const sheet = XLSX.utils.aoa_to_sheet(rows, { cellDates: false });
  for (const cell of ['B2', 'B3']) sheet[cell].z = 'yyyy/m/d';
  for (const cell of ['C2', 'C3']) sheet[cell].z = '000-0000';
  for (const cell of ['D2', 'D3']) sheet[cell].z = '0';
  const book = XLSX.utils.book_new();
  XLSX.utils.book_append_sheet(book, sheet, '名簿');
  XLSX.utils.book_append_sheet(book, XLSX.utils.aoa_to_sheet([['電話番号'], ['090-0000-0000']]), '控え');
  book.Workbook = { Sheets: [{ Hidden: 0 }, { Hidden: 1 }] };
  const write = (name, type) => XLSX.writeFile(book, path.join(out, 'sheetjs', name), { bookType: type, bookSST: true });
  write('registry.xlsb', 'xlsb');
  write('registry-biff8.xls', 'biff8');
  write('registry-2003.xls', 'xlml');
  write('registry-page.xls', 'html');
}

async function xlsxPopulate() {
  const book = await XlsxPopulate.fromBlankAsync();
  const sheet = book.sheet(0).name('名簿');
  sheet.cell('A1').value([['氏名', '生年月日'], ['架空 太郎', new Date(1980, 3, 1)], ['見本 花子', new Date(2001, 11, 31)]]);
  sheet.range('B2:B3').style('numberFormat', 'yyyy/m/d');
  await book.toFileAsync(path.join(out, 'xlsx-populate', 'roll-himitsu.xlsx'), { password: 'himitsu' });
}

sheetJs();
xlsxPopulate();
