import datetime
import django.db.models.deletion
from django.db import migrations, models
from django.db.backends.base.schema import BaseDatabaseSchemaEditor
from django.db.migrations.state import StateApps

from showbible.guide.store.moments import day_said


def note_days(apps: StateApps, schema_editor: BaseDatabaseSchemaEditor) -> None:
    pages = apps.get_model('guide', 'Page').objects.only('published', 'seen_first')
    for page in pages.iterator():
        page.said_on = day_said(page.published, page.seen_first)
        page.save(update_fields=['said_on'])


class Migration(migrations.Migration):

    dependencies = [
        ('guide', '0001_initial'),
    ]

    operations = [
        migrations.CreateModel(
            name='Decision',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('kind', models.CharField(help_text='a row of `store.deciding.KINDS`', max_length=10)),
                ('data', models.JSONField(help_text='what it is about: keys, pages, a property and a value, as the kind has it')),
                ('words', models.TextField(help_text='the decision in words, as it was made')),
                ('by', models.CharField(max_length=200)),
                ('at', models.DateTimeField()),
                ('why', models.TextField(blank=True)),
                ('taken_back_at', models.DateTimeField(null=True)),
                ('taken_back_by', models.CharField(blank=True, max_length=200)),
                ('heard', models.BooleanField(db_index=True, default=False, help_text='whether facts go by it as it stands')),
            ],
        ),
        migrations.CreateModel(
            name='Merge',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('score', models.FloatField()),
                ('reasons', models.JSONField()),
                ('is_sure', models.BooleanField(help_text='whether they were made one; the others wait for an editor')),
            ],
        ),
        migrations.CreateModel(
            name='Name',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('digest', models.CharField(help_text='of the key', max_length=24, unique=True)),
                ('key', models.TextField(help_text='`Key.text`')),
                ('type', models.CharField(max_length=20)),
                ('story', models.CharField(blank=True, help_text="of a work: the digest of its story's key", max_length=24)),
            ],
        ),
        migrations.CreateModel(
            name='Outcome',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('site', models.CharField(db_index=True, max_length=250)),
                ('sort', models.CharField(max_length=10)),
                ('property', models.CharField(max_length=40)),
                ('lead', models.CharField(blank=True, max_length=10)),
                ('was_right', models.BooleanField()),
                ('slip', models.IntegerField(help_text='in days', null=True)),
                ('since', models.DateField(help_text='the day from which it is known')),
            ],
        ),
        migrations.CreateModel(
            name='Part',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('part', models.CharField(help_text='the part of the value, "" for the whole of it', max_length=20)),
            ],
        ),
        migrations.CreateModel(
            name='Region',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('place', models.BigIntegerField(db_index=True, help_text='a hash of the region')),
            ],
        ),
        migrations.CreateModel(
            name='Spell',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('property', models.CharField(max_length=40)),
                ('key', models.CharField(help_text='that of the fact', max_length=200)),
                ('first', models.DateField(help_text='the first day')),
                ('last', models.DateField(help_text='the last day; the last that there is where it goes on')),
                ('weight', models.PositiveIntegerField(help_text='how much it matters; 0 where nobody disagreed')),
            ],
        ),
        migrations.CreateModel(
            name='Trait',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('sort', models.CharField(max_length=10)),
                ('text', models.TextField()),
            ],
        ),
        migrations.CreateModel(
            name='Weighed',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('site', models.CharField(db_index=True, help_text='as `resolving.record.Field` has it', max_length=250)),
            ],
        ),
        migrations.RemoveIndex(
            model_name='fact',
            name='guide_fact_support_486083_idx',
        ),
        migrations.AddField(
            model_name='claim',
            name='heard',
            field=models.BooleanField(default=False, help_text='whether its name and parts are as it has them'),
        ),
        migrations.AddField(
            model_name='claim',
            name='prints',
            field=models.JSONField(default=list, help_text='of its sentence, by which copies are known'),
        ),
        migrations.AddField(
            model_name='evidence',
            name='origin',
            field=models.PositiveIntegerField(default=1, help_text='claims that are not independent have the same'),
        ),
        migrations.AddField(
            model_name='fact',
            name='weight',
            field=models.PositiveIntegerField(default=0, help_text='of a dispute: how much it matters'),
        ),
        migrations.AddField(
            model_name='page',
            name='heard',
            field=models.BooleanField(db_index=True, default=False, help_text='whether its names are as its claims have them'),
        ),
        migrations.AddField(
            model_name='page',
            name='prints',
            field=models.JSONField(default=list, help_text='of its text, by which copies are known'),
        ),
        migrations.AddField(
            model_name='page',
            name='said_on',
            field=models.DateField(db_index=True, default=datetime.date(1, 1, 1), help_text='the day that what it says counts from'),
            preserve_default=False,
        ),
        migrations.AddField(
            model_name='site',
            name='owner',
            field=models.CharField(blank=True, help_text='who owns it, where an editor has said so', max_length=200),
        ),
        migrations.AddField(
            model_name='thing',
            name='called',
            field=models.JSONField(default=list, help_text='the names that pages give it, the best first'),
        ),
        migrations.AddField(
            model_name='thing',
            name='digest',
            field=models.CharField(blank=True, db_index=True, default='', help_text='of that key', max_length=24),
        ),
        migrations.AddField(
            model_name='thing',
            name='key',
            field=models.TextField(blank=True, help_text='of the names that it has, the one that stands for it'),
        ),
        migrations.AddField(
            model_name='thing',
            name='since',
            field=models.DateField(help_text='the same of it and of what belongs to it', null=True),
        ),
        migrations.AddField(
            model_name='thing',
            name='told',
            field=models.DateField(help_text='the first day on which a claim was about it or named it', null=True),
        ),
        migrations.AddField(
            model_name='thing',
            name='wish',
            field=models.CharField(blank=True, db_index=True, default='', help_text='the ident that it would have alone', max_length=300),
        ),
        migrations.AddField(
            model_name='thing',
            name='wish_else',
            field=models.CharField(blank=True, db_index=True, default='', help_text='and the one that tells it apart', max_length=300),
        ),
        migrations.AddIndex(
            model_name='fact',
            index=models.Index(fields=['support', '-weight'], name='guide_fact_support_808438_idx'),
        ),
        migrations.AddIndex(
            model_name='thing',
            index=models.Index(fields=['type', 'since'], name='guide_thing_type_240e34_idx'),
        ),
        migrations.AddField(
            model_name='name',
            name='thing',
            field=models.ForeignKey(null=True, on_delete=django.db.models.deletion.SET_NULL, related_name='known_as', to='guide.thing'),
        ),
        migrations.AddField(
            model_name='merge',
            name='one',
            field=models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='+', to='guide.name'),
        ),
        migrations.AddField(
            model_name='merge',
            name='other',
            field=models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='+', to='guide.name'),
        ),
        migrations.AddField(
            model_name='claim',
            name='name',
            field=models.ForeignKey(help_text='what it is about', null=True, on_delete=django.db.models.deletion.SET_NULL, related_name='claims', to='guide.name'),
        ),
        migrations.AddField(
            model_name='outcome',
            name='thing',
            field=models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='outcomes', to='guide.thing'),
        ),
        migrations.AddField(
            model_name='part',
            name='claim',
            field=models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='parts', to='guide.claim'),
        ),
        migrations.AddField(
            model_name='part',
            name='name',
            field=models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='named_by', to='guide.name'),
        ),
        migrations.AddField(
            model_name='region',
            name='name',
            field=models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='regions', to='guide.name'),
        ),
        migrations.AddField(
            model_name='spell',
            name='thing',
            field=models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='spells', to='guide.thing'),
        ),
        migrations.AddField(
            model_name='trait',
            name='name',
            field=models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='traits', to='guide.name'),
        ),
        migrations.AddField(
            model_name='trait',
            name='page',
            field=models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='traits', to='guide.page'),
        ),
        migrations.AddField(
            model_name='weighed',
            name='fact',
            field=models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='weighed', to='guide.fact'),
        ),
        migrations.AddIndex(
            model_name='merge',
            index=models.Index(fields=['is_sure', '-score'], name='guide_merge_is_sure_fec465_idx'),
        ),
        migrations.AddConstraint(
            model_name='region',
            constraint=models.UniqueConstraint(fields=('name', 'place'), name='once_a_region'),
        ),
        migrations.AddIndex(
            model_name='spell',
            index=models.Index(fields=['-weight', 'first', 'last'], name='guide_spell_weight_28953a_idx'),
        ),
        migrations.RunPython(note_days, migrations.RunPython.noop),
        migrations.RunSQL("UPDATE guide_state SET changes = changes + 1", migrations.RunSQL.noop),
    ]
