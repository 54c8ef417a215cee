"""An index for each order of a list, so that a page is read off it whatever the languages and kinds."""

from django.db import migrations, models


class Migration(migrations.Migration):

    dependencies = [
        ('catalogue', '0003_text_index'),
    ]

    operations = [
        migrations.AddIndex(
            model_name='catalogueentry',
            index=models.Index(fields=['site', '-published_at', 'translation_key'], name='entry_by_published'),
        ),
        migrations.AddIndex(
            model_name='catalogueentry',
            index=models.Index(fields=['site', '-updated_at', 'translation_key'], name='entry_by_updated'),
        ),
        migrations.AddIndex(
            model_name='catalogueentry',
            index=models.Index(fields=['site', 'sort_title', 'translation_key'], name='entry_by_title'),
        ),
        migrations.AddIndex(
            model_name='catalogueentry',
            index=models.Index(fields=['site', 'starts_at', 'translation_key'], name='entry_by_start'),
        ),
        migrations.AddIndex(
            model_name='catalogueentry',
            index=models.Index(fields=['site', 'deadline', 'translation_key'], name='entry_by_deadline'),
        ),
    ]
