# Saves workbooks that hold a copy of another one through LibreOffice; called by make-format-fixtures.sh: WORK TARGET-FOLDER.
import os, sys
import uno
from com.sun.star.awt import Point, Size
from libreoffice import desktop, value

CALC = '47BBB4CB-CE4C-4E80-A591-42D9AE74950F'
FILTERS = {'xls': 'MS Excel 97', 'ods': 'calc8', 'fods': 'OpenDocument Spreadsheet Flat XML'}
PEOPLE = (
    ('氏名', '住所', '電話番号', '基本給'),
    ('架空 太郎', '青森県弘前市百石町1-2', '090-0000-0001', 300000.0),
    ('見本 花子', '青森県八戸市内丸3-4', '090-0000-0002', 280000.0),
    ('例示 三郎', '岩手県盛岡市内丸5-6', '090-0000-0003', 310000.0),
)

work, target = sys.argv[1:]


def new(office, sheet):
    document = office.loadComponentFromURL('private:factory/scalc', '_blank', 0, (value('Hidden', True),))
    document.Sheets.getByIndex(0).Name = sheet
    return document


def save(document, path):
    document.storeToURL('file://' + path, (value('FilterName', FILTERS[path.rsplit('.', 1)[1]]),))


def write_people(document):
    document.Sheets.getByIndex(0).getCellRangeByPosition(0, 0, 3, len(PEOPLE) - 1).setDataArray(PEOPLE)


with desktop(work) as office:
    # The cells of another workbook that formulas look at; two of them in one row stand apart.
    roll = os.path.join(work, 'roll.xls')
    document = new(office, '名簿')
    write_people(document)
    save(document, roll)
    document.close(True)
    document = new(office, '集計')
    sheet = document.Sheets.getByIndex(0)
    for row in range(len(PEOPLE)):
        for column in (0, 2, 3):
            sheet.getCellByPosition(column, row).Formula = f"='file://{roll}'#$名簿.{'ABCD'[column]}{row + 1}"
    save(document, os.path.join(target, 'links.xls'))
    document.close(True)

    # A workbook inside a workbook. In .xls it lies in a folder whose name is another one each time: the text beside embedded.xls has it.
    document = new(office, '集計')
    sheet = document.Sheets.getByIndex(0)
    sheet.getCellByPosition(0, 0).String = '件数'
    sheet.getCellByPosition(0, 1).Value = 3
    shape = document.createInstance('com.sun.star.drawing.OLE2Shape')
    sheet.DrawPage.add(shape)
    shape.CLSID = CALC
    shape.Position, shape.Size = Point(1000, 3000), Size(8000, 4000)
    shape.Model.Sheets.getByIndex(0).Name = '名簿'
    write_people(shape.Model)
    for kind in FILTERS:
        save(document, os.path.join(target, 'embedded.' + kind))
    document.close(True)
