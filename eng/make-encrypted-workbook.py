# Saves a document as an encrypted .xls or .ods through LibreOffice; called by make-format-fixtures.sh: SOURCE TARGET PASSWORD.
import os, sys
from libreoffice import desktop, value

source, target, password = sys.argv[1:]
with desktop(os.path.dirname(source)) as office:
    document = office.loadComponentFromURL('file://' + source, '_blank', 0, (value('Hidden', True),))
    document.storeToURL('file://' + target, (value('FilterName', 'calc8' if target.endswith('.ods') else 'MS Excel 97'), value('Password', password)))
    document.close(True)
