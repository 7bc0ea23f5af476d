import django.contrib.postgres.constraints
import django.contrib.postgres.fields
import django.contrib.postgres.fields.ranges
import django.db.models.deletion
from django.db import migrations, models


class Migration(migrations.Migration):

    dependencies = [
        ('casework', '0001_initial'),
        ('register', '0002_registers'),
    ]

    operations = [
        migrations.AddField(
            model_name='registration',
            name='anchor_date',
            field=models.DateField(null=True),
        ),
        migrations.AlterField(
            model_name='application',
            name='title',
            field=models.CharField(blank=True, choices=[('aspirant_rado', 'aspirant RADO'), ('aspirant_rdo', 'aspirant RDO'), ('rado', 'RADO'), ('rdo', 'RDO'), ('rdo_in_training', 'RDO in opleiding'), ('rdo_1', 'RDO niveau 1'), ('rdo_2', 'RDO niveau 2'), ('rdo_master', 'RDO master')], max_length=20),
        ),
        migrations.AlterField(
            model_name='registration',
            name='title',
            field=models.CharField(blank=True, choices=[('aspirant_rado', 'aspirant RADO'), ('aspirant_rdo', 'aspirant RDO'), ('rado', 'RADO'), ('rdo', 'RDO'), ('rdo_in_training', 'RDO in opleiding'), ('rdo_1', 'RDO niveau 1'), ('rdo_2', 'RDO niveau 2'), ('rdo_master', 'RDO master')], max_length=20),
        ),
        migrations.CreateModel(
            name='PostponementRequest',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('reason', models.CharField(choices=[('illness', 'ziekte'), ('parental', 'zwangerschap of ouderschapsverlof'), ('between_jobs', 'tussen twee banen'), ('other', 'iets anders')], max_length=20)),
                ('months', models.PositiveSmallIntegerField()),
                ('explanation', models.TextField(blank=True, max_length=4000)),
                ('asked_at', models.DateTimeField()),
                ('case', models.OneToOneField(on_delete=django.db.models.deletion.PROTECT, related_name='+', to='casework.case')),
                ('enrolment', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='postponement_requests', to='register.enrolment')),
            ],
            options={
                'ordering': ['asked_at', 'id'],
            },
        ),
        migrations.CreateModel(
            name='Removal',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('grounds', models.TextField(blank=True, max_length=4000)),
                ('proposed_at', models.DateTimeField()),
                ('from_date', models.DateField(null=True)),
                ('case', models.OneToOneField(null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to='casework.case')),
                ('enrolment', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='removals', to='register.enrolment')),
            ],
            options={
                'ordering': ['proposed_at', 'id'],
            },
        ),
        migrations.CreateModel(
            name='Renewal',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('way', models.CharField(choices=[('themes', 'themes'), ('points', 'points'), ('master', 'master'), ('qualified', 'qualified')], max_length=12)),
                ('activities', django.contrib.postgres.fields.ArrayField(base_field=models.IntegerField(), default=list, size=None)),
                ('explanation', models.TextField(blank=True, max_length=4000)),
                ('asked_at', models.DateTimeField()),
                ('case', models.OneToOneField(on_delete=django.db.models.deletion.PROTECT, related_name='+', to='casework.case')),
                ('enrolment', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='renewals', to='register.enrolment')),
                ('registration', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to='register.registration')),
            ],
            options={
                'ordering': ['asked_at', 'id'],
            },
        ),
        migrations.CreateModel(
            name='Postponement',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('reason', models.CharField(choices=[('illness', 'ziekte'), ('parental', 'zwangerschap of ouderschapsverlof'), ('between_jobs', 'tussen twee banen'), ('other', 'iets anders')], max_length=20)),
                ('months', models.PositiveSmallIntegerField()),
                ('from_date', models.DateField()),
                ('until_date', models.DateField()),
                ('granted_at', models.DateTimeField()),
                ('case', models.OneToOneField(null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to='casework.case')),
                ('enrolment', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='postponements', to='register.enrolment')),
            ],
            options={
                'ordering': ['from_date', 'id'],
                'constraints': [models.CheckConstraint(condition=models.Q(('until_date__gt', models.F('from_date'))), name='register_postponement_forward')],
            },
        ),
        migrations.CreateModel(
            name='Reminded',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('due_date', models.DateField()),
                ('months_before', models.PositiveSmallIntegerField()),
                ('sent_at', models.DateTimeField()),
                ('enrolment', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='reminded', to='register.enrolment')),
            ],
            options={
                'ordering': ['sent_at', 'id'],
                'constraints': [models.UniqueConstraint(fields=('enrolment', 'due_date', 'months_before'), name='register_reminded_once')],
            },
        ),
        migrations.CreateModel(
            name='Reminder',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('months_before', models.PositiveSmallIntegerField()),
                ('text', models.TextField(max_length=1000)),
                ('register', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='reminders', to='register.register')),
            ],
            options={
                'ordering': ['register', '-months_before'],
                'constraints': [models.UniqueConstraint(fields=('register', 'months_before'), name='register_reminder_once'), models.CheckConstraint(condition=models.Q(('months_before__gte', 1), ('months_before__lte', 24)), name='register_reminder_months')],
            },
        ),
        migrations.CreateModel(
            name='Span',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('status', models.CharField(choices=[('enrolled', 'enrolled'), ('registered', 'registered'), ('postponed', 'postponed'), ('conditional', 'conditional'), ('lapsed', 'lapsed'), ('removed', 'removed'), ('withdrawn', 'withdrawn')], max_length=12)),
                ('title', models.CharField(blank=True, choices=[('aspirant_rado', 'aspirant RADO'), ('aspirant_rdo', 'aspirant RDO'), ('rado', 'RADO'), ('rdo', 'RDO'), ('rdo_in_training', 'RDO in opleiding'), ('rdo_1', 'RDO niveau 1'), ('rdo_2', 'RDO niveau 2'), ('rdo_master', 'RDO master')], max_length=20)),
                ('from_date', models.DateField()),
                ('until_date', models.DateField(null=True)),
                ('due_date', models.DateField(null=True)),
                ('rule_set', models.CharField(blank=True, max_length=60)),
                ('enrolment', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='spans', to='register.enrolment')),
            ],
            options={
                'ordering': ['enrolment_id', 'from_date'],
                'indexes': [models.Index(fields=['due_date'], name='register_span_due')],
                'constraints': [django.contrib.postgres.constraints.ExclusionConstraint(expressions=[('enrolment', '='), (models.Func('from_date', 'until_date', django.contrib.postgres.fields.ranges.RangeBoundary(), function='DATERANGE', output_field=django.contrib.postgres.fields.ranges.DateRangeField()), '&&')], name='register_span_no_overlap'), models.CheckConstraint(condition=models.Q(('until_date', None), ('until_date__gt', models.F('from_date')), _connector='OR'), name='register_span_forward')],
            },
        ),
    ]
