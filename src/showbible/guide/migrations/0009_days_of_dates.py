"""Facts that are dates get the first and the last day that they may mean."""

from __future__ import annotations

from django.db import migrations, models
from django.db.backends.base.schema import BaseDatabaseSchemaEditor
from django.db.migrations.state import StateApps

from showbible.claims import properties
from showbible.claims.values.date import bounds

BATCH = 1000


def fill(apps: StateApps, editor: BaseDatabaseSchemaEditor) -> None:
    """Work the days out for the facts that there are."""
    facts = apps.get_model("guide", "Fact").objects
    dates = [name for name, prop in properties().items() if prop.value == "date"]
    rows = list(facts.filter(property__in=dates, value__isnull=False).only("pk", "value"))
    for row in rows:
        row.low, row.high = bounds(str(row.value))
    facts.bulk_update(rows, ["low", "high"], batch_size=BATCH)


class Migration(migrations.Migration):
    dependencies = [("guide", "0010_portions")]

    operations = [
        migrations.AddField(
            model_name="fact",
            name="low",
            field=models.DateField(help_text="of a date: the first day that it may mean", null=True),
        ),
        migrations.AddField(
            model_name="fact",
            name="high",
            field=models.DateField(help_text="and the last", null=True),
        ),
        migrations.RunPython(fill, migrations.RunPython.noop, elidable=True),
        migrations.AddIndex(
            model_name="fact",
            index=models.Index(condition=models.Q(("low__isnull", False)), fields=["low"], name="guide_fact_low"),
        ),
    ]
