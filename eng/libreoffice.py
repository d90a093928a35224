# Starts LibreOffice for the scripts that make fixtures with it.
import contextlib, subprocess, time
import uno
from com.sun.star.beans import PropertyValue


def value(name, content):
    return PropertyValue(Name=name, Value=content)


@contextlib.contextmanager
def desktop(folder):
    """The desktop of an office that keeps its profile in a folder; it ends with the block."""
    office = subprocess.Popen(['soffice', '--headless', '--norestore', '-env:UserInstallation=file://' + folder + '/profile', '--accept=pipe,name=piifixtures;urp;'])
    resolver = uno.getComponentContext().ServiceManager.createInstance('com.sun.star.bridge.UnoUrlResolver')
    for attempt in range(60):
        try:
            context = resolver.resolve('uno:pipe,name=piifixtures;urp;StarOffice.ComponentContext')
            break
        except Exception:
            time.sleep(0.5)
    running = context.ServiceManager.createInstanceWithContext('com.sun.star.frame.Desktop', context)
    try:
        yield running
    finally:
        running.terminate()
        office.wait()
