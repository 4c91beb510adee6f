ROOT_URLCONF = "shapes.urls"  # finding
override_settings(ROOT_URLCONF="shapes.other_urls")  # finding
import_module("shapes.tools")  # finding
