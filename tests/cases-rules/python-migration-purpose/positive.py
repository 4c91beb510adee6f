from django.db import migrations, models


class Migration(migrations.Migration):
    operations = [
        migrations.CreateModel("Author", fields=[]),  # finding
        migrations.CreateModel(  # finding
            name="Shape",
            fields=[("side", models.IntegerField())],
        ),
        migrations.AlterUniqueTogether(name="Shape", unique_together={("side",)}),  # finding
    ]
