from django.db import migrations, models


class Migration(migrations.Migration):

    dependencies = [
        ('guide', '0008_jobs'),
    ]

    operations = [
        migrations.RemoveField(
            model_name='page',
            name='folded',
        ),
        migrations.AddIndex(
            model_name='page',
            index=models.Index(fields=['read_at', 'id'], name='guide_page_read_at_84edca_idx'),
        ),
    ]
