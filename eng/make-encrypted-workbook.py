# Saves a document as an encrypted .xls or .ods through LibreOffice; called by make-format-fixtures.sh: SOURCE TARGET PASSWORD.
import os, subprocess, sys, time
import uno
from com.sun.star.beans import PropertyValue

source, target, password = sys.argv[1:]
office = subprocess.Popen(['soffice', '--headless', '--norestore', '-env:UserInstallation=file://' + os.path.dirname(source) + '/profile', '--accept=pipe,name=piifixtures;urp;'])
resolver = uno.getComponentContext().ServiceManager.createInstance('com.sun.star.bridge.UnoUrlResolver')
for attempt in range(60):
    try:
        context = resolver.resolve('uno:pipe,name=piifixtures;urp;StarOffice.ComponentContext')
        break
    except Exception:
        time.sleep(0.5)
desktop = context.ServiceManager.createInstanceWithContext('com.sun.star.frame.Desktop', context)
value = lambda name, content: PropertyValue(Name=name, Value=content)
document = desktop.loadComponentFromURL('file://' + source, '_blank', 0, (value('Hidden', True),))
document.storeToURL('file://' + target, (value('FilterName', 'calc8' if target.endswith('.ods') else 'MS Excel 97'), value('Password', password)))
document.close(True)
desktop.terminate()
office.wait()
