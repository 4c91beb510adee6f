from django.db import migrations


def fill(apps, schema_editor):
    pass


OPERATIONS = [
    migrations.RunPython(fill, migrations.RunPython.noop),  # finding
    migrations.RunSQL("delete from shapes"),  # finding
]
