import django.db.models.deletion
from django.db import migrations, models


class Migration(migrations.Migration):

    dependencies = [
        ('gatherings', '0002_walk_in_by_name'),
    ]

    operations = [
        migrations.CreateModel(
            name='BreakoutGuide',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('division_id', models.BigIntegerField(unique=True)),
                ('question', models.CharField(blank=True, max_length=300)),
                ('minutes', models.PositiveSmallIntegerField()),
                ('gathering', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='+', to='gatherings.gathering')),
            ],
            options={
                'ordering': ['id'],
                'constraints': [models.CheckConstraint(condition=models.Q(('minutes__gte', 10), ('minutes__lte', 180)), name='gatherings_breakout_minutes')],
            },
        ),
    ]
