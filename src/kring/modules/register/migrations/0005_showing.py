import django.db.models.deletion
from django.db import migrations, models


class Migration(migrations.Migration):

    dependencies = [
        ('people', '0001_initial'),
        ('records', '0001_initial'),
        ('register', '0004_standing_data'),
    ]

    operations = [
        migrations.AddField(
            model_name='entry',
            name='shielded_until',
            field=models.DateField(null=True),
        ),
        migrations.CreateModel(
            name='Shield',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('reason', models.TextField(max_length=2000)),
                ('from_date', models.DateField()),
                ('until_date', models.DateField()),
                ('put_at', models.DateTimeField()),
                ('reminded_at', models.DateTimeField(null=True)),
                ('lifted_at', models.DateTimeField(null=True)),
                ('person', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to='people.person')),
                ('put_by', models.ForeignKey(null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to='people.person')),
                ('register', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to='register.register')),
            ],
            options={
                'ordering': ['until_date', 'id'],
                'indexes': [models.Index(fields=['person', 'until_date'], name='register_shield_person')],
                'constraints': [models.CheckConstraint(condition=models.Q(('until_date__gte', models.F('from_date'))), name='register_shield_forward'), models.CheckConstraint(condition=models.Q(('reason', ''), _negated=True), name='register_shield_has_reason')],
            },
        ),
        migrations.CreateModel(
            name='Showing',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('school', models.BooleanField(default=False)),
                ('portrait', models.UUIDField(null=True)),
                ('show_portrait', models.BooleanField(default=False)),
                ('email', models.EmailField(blank=True, max_length=254)),
                ('website', models.URLField(blank=True)),
                ('phone', models.CharField(blank=True, max_length=20)),
                ('motto', models.CharField(blank=True, max_length=160)),
                ('changed_at', models.DateTimeField()),
                ('person', models.OneToOneField(on_delete=django.db.models.deletion.PROTECT, related_name='+', to='people.person')),
            ],
            options={
                'constraints': [models.CheckConstraint(condition=models.Q(('show_portrait', False), ('portrait__isnull', False), _connector='OR'), name='register_showing_has_portrait')],
            },
        ),
    ]
