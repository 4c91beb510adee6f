from django.db import migrations

OPERATIONS = [migrations.RunPython(lambda apps, editor: None)]
