from django.db import migrations, models


class Migration(migrations.Migration):

    initial = True

    dependencies = [
        ('records', '0001_initial'),
    ]

    operations = [
        migrations.CreateModel(
            name='SigningKey',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('owner', models.CharField(max_length=80)),
                ('thumbprint', models.CharField(max_length=43, unique=True)),
                ('public', models.JSONField()),
                ('sealed', models.TextField()),
                ('made_at', models.DateTimeField()),
                ('retired_at', models.DateTimeField(null=True)),
                ('withdrawn_at', models.DateTimeField(null=True)),
            ],
            options={
                'ordering': ['owner', 'made_at', 'id'],
                'constraints': [models.UniqueConstraint(condition=models.Q(('retired_at', None)), fields=('owner',), name='documents_one_key_signs'), models.CheckConstraint(condition=models.Q(('withdrawn_at', None), ('withdrawn_at__gte', models.F('retired_at')), _connector='OR'), name='documents_key_withdrawn'), models.CheckConstraint(condition=models.Q(('retired_at', None), ('sealed', ''), _connector='OR'), name='documents_key_retired')],
            },
        ),
    ]
