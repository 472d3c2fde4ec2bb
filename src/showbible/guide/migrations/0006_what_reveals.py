from django.db import migrations
from django.db.backends.base.schema import BaseDatabaseSchemaEditor
from django.db.migrations.state import StateApps
from django.db.models import F


def listen_again(apps: StateApps, schema_editor: BaseDatabaseSchemaEditor) -> None:
    """Claims come to know what reveals them the next time that their pages are listened to."""
    if apps.get_model('guide', 'Page').objects.update(heard=False):
        apps.get_model('guide', 'State').objects.update(changes=F('changes') + 1)


class Migration(migrations.Migration):

    dependencies = [
        ('guide', '0003_revealing_changing_moving'),
    ]

    operations = [
        migrations.RunPython(listen_again, migrations.RunPython.noop),
    ]
