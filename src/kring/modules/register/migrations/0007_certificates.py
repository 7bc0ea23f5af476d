import django.db.models.deletion
from django.db import migrations, models


class Migration(migrations.Migration):

    dependencies = [
        ('register', '0006_boards_figures'),
    ]

    operations = [
        migrations.CreateModel(
            name='Certificate',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('code', models.CharField(max_length=12, unique=True)),
                ('title', models.CharField(blank=True, max_length=20)),
                ('from_date', models.DateField()),
                ('until_date', models.DateField(null=True)),
                ('list_number', models.PositiveIntegerField()),
                ('list_index', models.PositiveIntegerField()),
                ('issued_at', models.DateTimeField()),
                ('revoked_at', models.DateTimeField(null=True)),
                ('reason', models.CharField(blank=True, choices=[('changed', 'changed'), ('removed', 'removed'), ('withdrawn', 'withdrawn'), ('merged', 'merged'), ('replaced', 'replaced'), ('key', 'key')], max_length=12)),
                ('enrolment', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='certificates', to='register.enrolment')),
                ('register', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to='register.register')),
            ],
            options={
                'ordering': ['issued_at', 'id'],
                'constraints': [models.UniqueConstraint(condition=models.Q(('revoked_at', None)), fields=('enrolment', 'from_date'), name='register_certificate_once'), models.UniqueConstraint(fields=('register', 'list_number', 'list_index'), name='register_certificate_own_bit'), models.CheckConstraint(condition=models.Q(models.Q(('reason', ''), ('revoked_at', None)), models.Q(('revoked_at__isnull', False), models.Q(('reason', ''), _negated=True)), _connector='OR'), name='register_certificate_revoked')],
            },
        ),
        migrations.CreateModel(
            name='StatusList',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('number', models.PositiveIntegerField()),
                ('token', models.TextField()),
                ('published_at', models.DateTimeField()),
                ('register', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to='register.register')),
            ],
            options={
                'ordering': ['register', 'number'],
                'constraints': [models.UniqueConstraint(fields=('register', 'number'), name='register_status_list_once')],
            },
        ),
    ]
