override_settings(MIGRATION_MODULES={"shapes": "shapes.old_migrations"})  # finding
override_settings(
    INSTALLED_APPS=[
        "shapes.admin",  # finding
    ]
)
importlib.import_module("shapes.tools")  # finding
