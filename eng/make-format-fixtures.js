// The fixtures that npm packages write; called by make-format-fixtures.sh with the folder to write to.
const fs = require('fs');
const path = require('path');
const XLSX = require('xlsx');
const XlsxPopulate = require('xlsx-populate');
const Encryptor = require('xlsx-populate/lib/Encryptor');
const officeCrypto = require('officecrypto-tool');

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

// Every kind of cell, a comment, and what is hidden: a row and two columns, of which one is empty. As .xlsx too, to compare with.
function sheetJsCells() {
  const sheet = XLSX.utils.aoa_to_sheet([
    ['氏名', '住所', null, '生年月日', '郵便番号', '連絡先', null],
    [null, null, null, null, null, '時刻', '経過'],
    ['架空 太郎', '架空県見本市1-2', null, 29312, 600001, 0.5, 1.3125],
    ['見本 花子', '例,"示"県\n改行', null, 37256.75, 1000001, 0.999988425925926, 0.25],
    [],
    ['例示 三郎𠮷', true, null, 60, 12, -1.5, 123456789018],
    ['仮名 四郎', false, null, 0.1, 1e20, -123456789, 1234.56],
  ]);
  for (let row = 3; row <= 7; row++) {
    if (sheet[`D${row}`]) sheet[`D${row}`].z = row === 4 ? 'yyyy/m/d h:mm' : 'yyyy/m/d';
    if (sheet[`E${row}`]) sheet[`E${row}`].z = '000-0000';
  }
  for (const cell of ['F3', 'F4']) sheet[cell].z = 'h:mm:ss';
  for (const cell of ['G3', 'G4']) sheet[cell].z = '[h]:mm';
  sheet.H3 = { t: 'n', v: 5, f: '1+4' };
  sheet.H4 = { t: 's', v: '式の文字', f: '"式の"&"文字"' };
  sheet.H6 = { t: 'b', v: true, f: '1=1' };
  sheet.H7 = { t: 'e', v: 0x2a };
  sheet['!ref'] = 'A1:H7';
  sheet['!merges'] = ['A1:A2', 'B1:B2', 'D1:D2', 'E1:E2', 'F1:G1'].map(XLSX.utils.decode_range);
  sheet['!rows'] = [, , , { hidden: true }, { hidden: true }];
  sheet['!cols'] = [, , { hidden: true }, { hidden: true }];
  sheet.A3.c = [{ a: '見本 花子', t: '電話は090-0000-0000' }];
  const book = XLSX.utils.book_new();
  XLSX.utils.book_append_sheet(book, sheet, '名簿');
  book.Props = { Author: '架空 太郎', LastAuthor: '見本 花子', Manager: '架空 太郎', Title: '名簿', Comments: '連絡は mihon@example.jp まで', Company: '架空商事' };
  book.Custprops = { 担当電話: '03-0000-0000' };
  for (const type of ['xlsb', 'xlsx']) XLSX.writeFile(book, path.join(out, 'sheetjs', `cells.${type}`), { bookType: type, bookSST: true });
  XLSX.writeFile(book, path.join(out, 'sheetjs', 'cells-inline.xlsb'), { bookType: 'xlsb', bookSST: false });
  XLSX.writeFile(book, path.join(out, 'sheetjs', 'cells-2003.xls'), { bookType: 'xlml' });
  for (const type of ['biff5', 'biff2']) XLSX.writeFile(book, path.join(out, 'sheetjs', `cells-${type}.xls`), { bookType: type, codepage: 932 });
}

async function xlsxPopulate() {
  const book = await XlsxPopulate.fromBlankAsync();
  const sheet = book.sheet(0).name('名簿');
  sheet.cell('A1').value([['氏名', '生年月日'], ['架空 太郎', new Date(1980, 3, 1)], ['見本 花子', new Date(2001, 11, 31)]]);
  sheet.range('B2:B3').style('numberFormat', 'yyyy/m/d');
  await book.toFileAsync(path.join(out, 'xlsx-populate', 'roll-himitsu.xlsx'), { password: 'himitsu' });
}

// What hides beside the sheets, under a password: encrypted as Excel 2010 does it, and as Excel 2007; and with the password that Excel gives what is only to be read.
function protectedCopies() {
  const name = 'hiding-places';
  const book = fs.readFileSync(path.join(out, 'xlsxwriter', `${name}.xlsx`));
  fs.writeFileSync(path.join(out, 'xlsx-populate', `${name}-himitsu.xlsx`), new Encryptor().encrypt(book, 'himitsu'));
  fs.writeFileSync(path.join(out, 'officecrypto-tool', `${name}-himitsu.xlsx`), officeCrypto.encrypt(book, { password: 'himitsu', type: 'standard' }));
  fs.writeFileSync(path.join(out, 'officecrypto-tool', 'read-only.xlsx'), officeCrypto.encrypt(fs.readFileSync(path.join(out, 'openpyxl', 'external-link.xlsx')), { password: 'VelvetSweatshop' }));
}

sheetJs();
sheetJsCells();
protectedCopies();
xlsxPopulate();
