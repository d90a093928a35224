#!/bin/sh
# Writes the fixtures of tests/Corpus/formats anew, each with the program that its folder is named after.
# Needs LibreOffice (Debian: libreoffice-calc, python3-uno), gnumeric, python3-xlsxwriter, python3-xlwt, python3-openpyxl, npm, zip. The tests read what is committed and need none of them.
# The texts beside the fixtures, which say what is read from them, are not written here: they are the expectation.
set -eu
root=$(cd "$(dirname "$0")/.." && pwd)
out=$root/tests/Corpus/formats
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
for program in libreoffice sheetjs xlsx-populate officecrypto-tool info-zip xlsxwriter xlwt openpyxl gnumeric; do mkdir -p "$out/$program"; done

# LibreOffice 7.4.7: the same sheets in each of its formats.
cp "$root/tests/Corpus/workbooks/source/employees.fods" "$work/employees.fods"
soffice="soffice -env:UserInstallation=file://$work/profile --headless --norestore"
(cd "$work" && for filter in ods xls html "xml:MS Excel 2003 XML"; do $soffice --convert-to "$filter" employees.fods >/dev/null; done)
cp "$work/employees.ods" "$work/employees.xls" "$out/libreoffice/"
cp "$work/employees.xml" "$out/libreoffice/employees-2003.xml"
cp "$work/employees.html" "$out/libreoffice/employees-page.xls"
cp "$work/employees.fods" "$out/libreoffice/employees.fods"
cp "$root/tests/Corpus/workbooks/source/comments.fods" "$work/"
(cd "$work" && for filter in ods xls; do $soffice --convert-to "$filter" comments.fods >/dev/null; done)
cp "$work/comments.ods" "$work/comments.xls" "$out/libreoffice/"
for type in xls ods; do /usr/bin/python3 "$root/eng/make-encrypted-workbook.py" "$work/employees.fods" "$out/libreoffice/employees-himitsu.$type" himitsu; done
/usr/bin/python3 "$root/eng/make-encrypted-workbook.py" "$work/comments.fods" "$out/libreoffice/comments-himitsu.xls" himitsu
/usr/bin/python3 "$root/eng/make-pivot-workbook.py" "$work" "$out/libreoffice/pivot.xls" "$out/libreoffice/pivot-himitsu.xls" himitsu
/usr/bin/python3 "$root/eng/make-copies-workbooks.py" "$work" "$out/libreoffice"

# Python packages of Debian, and what LibreOffice makes of one of theirs.
/usr/bin/python3 "$root/eng/make-format-fixtures.py" "$out"
cp "$out/xlsxwriter/hiding-places.xlsx" "$work/"
(cd "$work" && for filter in ods fods xls; do $soffice --convert-to "$filter" hiding-places.xlsx >/dev/null; done)
cp "$work/hiding-places.ods" "$work/hiding-places.fods" "$work/hiding-places.xls" "$out/libreoffice/"

# npm, pinned versions.
(cd "$work" && npm install --silent --no-audit --no-fund --prefix "$work/npm" xlsx@0.18.5 xlsx-populate@1.21.0 officecrypto-tool@0.0.19)
NODE_PATH="$work/npm/node_modules" node "$root/eng/make-format-fixtures.js" "$out"

# Gnumeric 1.12: the format of Excel 95.
ssconvert --export-type=Gnumeric_Excel:excel_biff7 "$out/sheetjs/registry-biff8.xls" "$out/gnumeric/registry-biff7.xls" 2>/dev/null

# Info-ZIP 3.0: names as bytes of code page 932, and an archive in an archive.
(
    cd "$work"
    folder=$(printf '\226\274\225\353')
    mkdir "$folder"
    printf '氏名,生年月日\n架空 太郎,1980-04-01\n見本 花子,2001-12-31\n' >"$folder/roll.csv"
    cp employees.ods inner.ods
    LC_ALL=C zip -q -X -r cp932.zip "$folder"
    LC_ALL=C zip -q -X inner.zip inner.ods
    LC_ALL=C zip -q -X nested.zip inner.zip
    LC_ALL=C zip -q -X -P himitsu encrypted.zip inner.ods
    cp cp932.zip nested.zip encrypted.zip "$out/info-zip/"
)
