from django.db import migrations, models


class Migration(migrations.Migration):

    dependencies = [
        ('guide', '0011_media'),
    ]

    operations = [
        migrations.AddField(
            model_name='stamp',
            name='face',
            field=models.BooleanField(default=False, help_text='whether also pages that no more than name it may'),
        ),
        migrations.AlterField(
            model_name='stamp',
            name='thing',
            field=models.BigIntegerField(help_text='the key of its row, which may be gone; 0 for lists alone', null=True),
        ),
        migrations.AddField(
            model_name='thing',
            name='face',
            field=models.CharField(default='', help_text="a digest of its name and its facts' values", max_length=24),
        ),
        migrations.AddField(
            model_name='thing',
            name='looks',
            field=models.CharField(default='', help_text='a digest of all that its page shows of it', max_length=24),
        ),
    ]
