# Saves a table with a pivot table of it as .xls through LibreOffice; called by make-format-fixtures.sh: WORK TARGET.
import subprocess, sys, time
import uno
from com.sun.star.beans import PropertyValue

work, target = sys.argv[1:]
office = subprocess.Popen(['soffice', '--headless', '--norestore', '-env:UserInstallation=file://' + work + '/profile', '--accept=pipe,name=piifixtures;urp;'])
resolver = uno.getComponentContext().ServiceManager.createInstance('com.sun.star.bridge.UnoUrlResolver')
for attempt in range(60):
    try:
        context = resolver.resolve('uno:pipe,name=piifixtures;urp;StarOffice.ComponentContext')
        break
    except Exception:
        time.sleep(0.5)
desktop = context.ServiceManager.createInstanceWithContext('com.sun.star.frame.Desktop', context)
document = desktop.loadComponentFromURL('private:factory/scalc', '_blank', 0, (PropertyValue(Name='Hidden', Value=True),))
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
document.storeToURL('file://' + target, (PropertyValue(Name='FilterName', Value='MS Excel 97'),))
document.close(True)
desktop.terminate()
office.wait()
