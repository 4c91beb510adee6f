override_settings(NAMES={"shapes": "shapes.old"})
import_module(name)
INSTALLED_APPS = None
