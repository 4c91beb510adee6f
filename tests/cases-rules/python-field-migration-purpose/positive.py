from django.db import migrations, models


class Migration(migrations.Migration):
    operations = [
        migrations.AddField("Shape", "side", models.IntegerField()),  # finding
        migrations.AlterField(  # finding
            model_name="shape",
            name="side",
            field=models.IntegerField(),
        ),
        migrations.RenameField(model_name="shape", old_name="side", new_name="edge"),  # finding
    ]
