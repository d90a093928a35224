# Saves a table with a pivot table of it as .xls through LibreOffice; called by make-format-fixtures.sh: WORK TARGET TARGET-WITH-PASSWORD PASSWORD.
import sys
import uno
from libreoffice import desktop, value

work, target, protected, password = sys.argv[1:]
with desktop(work) as office:
    document = office.loadComponentFromURL('private:factory/scalc', '_blank', 0, (value('Hidden', True),))
    roll = document.Sheets.getByIndex(0)
    roll.Name = '名簿'
    people = (('氏名', '部署', '給与'), ('佐藤 太郎', '総務課', 100.0), ('鈴木 花子', '税務課', 200.0), ('高橋 健一', '総務課', 300.0), ('田中 恵子', '市民課', 250.0))
    source = roll.getCellRangeByPosition(0, 0, 2, len(people) - 1)
    source.setDataArray(people)
    document.Sheets.insertNewByName('集計', 1)
    totals = document.Sheets.getByIndex(1)
    pivot = totals.DataPilotTables.createDataPilotDescriptor()
    pivot.setSourceRange(source.RangeAddress)
    for field, orientation in enumerate(('ROW', 'COLUMN', 'DATA')):
        pivot.DataPilotFields.getByIndex(field).Orientation = uno.Enum('com.sun.star.sheet.DataPilotFieldOrientation', orientation)
    totals.DataPilotTables.insertNewByName('pivot', totals.getCellByPosition(0, 0).CellAddress, pivot)
    document.storeToURL('file://' + target, (value('FilterName', 'MS Excel 97'),))
    document.storeToURL('file://' + protected, (value('FilterName', 'MS Excel 97'), value('Password', password)))
    document.close(True)
