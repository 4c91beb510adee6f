from django.db import migrations

OPERATIONS = [migrations.CreateModel("Shape", fields=[])]
