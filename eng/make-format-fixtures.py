"""The fixtures that Python packages (Debian: python3-xlsxwriter, python3-xlwt, python3-openpyxl) write; called by make-format-fixtures.sh with the folder to write to."""
import datetime
import sys

import openpyxl
import xlsxwriter
import xlwt
from openpyxl.packaging.relationship import Relationship
from openpyxl.workbook.external_link.external import ExternalBook, ExternalCell, ExternalLink, ExternalRow, ExternalSheetData, ExternalSheetDataSet, ExternalSheetNames

out = sys.argv[1]
header = ["氏名", "住所", "電話番号", "部署"]
rows = [
    ["架空 太郎", "青森県弘前市百石町1-2", "090-0000-0001", "営業部"],
    ["見本 花子", "青森県八戸市内丸3-4", "090-0000-0002", "総務部"],
    ["例示 三郎", "岩手県盛岡市内丸5-6", "090-0000-0003", "営業部"],
    ["仮名 四郎", "秋田県秋田市山王7-8", "090-0000-0004", "総務部"],
]


def hiding_places():
    """A filter that leaves rows out, a hidden column and sheet, names that hold values, comments, and properties."""
    book = xlsxwriter.Workbook(f"{out}/xlsxwriter/hiding-places.xlsx")
    book.set_properties({"title": "名簿", "author": "架空 太郎", "manager": "見本 花子", "company": "架空商事", "comments": "連絡は mihon@example.jp まで", "created": datetime.datetime(2026, 1, 1)})
    book.set_custom_property("担当者電話", "03-0000-0000")
    sheet = book.add_worksheet("名簿")
    for index, row in enumerate([header] + rows):
        sheet.write_row(index, 0, row)
    sheet.autofilter(0, 0, len(rows), 3)
    sheet.filter_column(3, "x == 営業部")
    for index, row in enumerate(rows):
        if row[3] != "営業部":
            sheet.set_row(index + 1, options={"hidden": True})
    sheet.set_column(2, 2, None, None, {"hidden": True})
    sheet.set_column(4, 16383, None, None, {"hidden": True})
    sheet.write_comment("A2", "内線は090-0000-0009", {"author": "見本 花子"})
    secret = book.add_worksheet("控え")
    secret.write_column(0, 0, ["氏名", "架空 花子"])
    secret.hide()
    book.define_name("担当者", '="架空 太郎"')
    book.define_name("連絡先", '={"見本 花子","090-0000-0002";"例示 三郎","090-0000-0003"}')
    book.define_name("税率", "=0.1")
    book.define_name("範囲", "=名簿!$A$1:$D$5")
    book.close()


def old():
    """.xls with a hidden row and column."""
    book = xlwt.Workbook(encoding="utf-8")
    sheet = book.add_sheet("名簿")
    for index, row in enumerate([header] + rows):
        for column, text in enumerate(row):
            sheet.write(index, column, text)
    sheet.row(2).hidden = True
    sheet.col(2).hidden = True
    book.save(f"{out}/xlwt/hidden.xls")


def external_link():
    """A workbook of one number that keeps the cells of another one."""
    book = openpyxl.Workbook()
    book.active.title = "集計"
    book.active["A1"] = 4
    cells = [ExternalRow(r=index + 1, cell=[ExternalCell(r=f"{'ABCD'[column]}{index + 1}", t="str", v=text) for column, text in enumerate(row)]) for index, row in enumerate([header] + rows)]
    link = ExternalLink(externalBook=ExternalBook(sheetNames=ExternalSheetNames(["空", "名簿"]), sheetDataSet=ExternalSheetDataSet([ExternalSheetData(sheetId=1, row=cells)]), id="rId1"))
    link.file_link = Relationship(type="externalLinkPath", Target="roll.xlsx", TargetMode="External", Id="rId1")
    book._external_links.append(link)
    book.save(f"{out}/openpyxl/external-link.xlsx")


hiding_places()
external_link()
old()
