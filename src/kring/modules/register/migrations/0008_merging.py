import django.db.models.deletion
from django.db import migrations, models


class Migration(migrations.Migration):

    dependencies = [
        ('people', '0002_merged'),
        ('records', '0001_initial'),
        ('register', '0007_certificates'),
    ]

    operations = [
        migrations.AddField(
            model_name='enrolment',
            name='merged_into',
            field=models.ForeignKey(null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to='register.enrolment'),
        ),
        migrations.CreateModel(
            name='Merge',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('reason', models.TextField(max_length=1000)),
                ('state', models.CharField(choices=[('proposed', 'wacht op antwoord'), ('done', 'samengevoegd'), ('declined', 'afgewezen door de eigenaar'), ('withdrawn', 'ingetrokken door het bureau')], default='proposed', max_length=12)),
                ('proposed_at', models.DateTimeField()),
                ('gone_yes_at', models.DateTimeField(null=True)),
                ('into_yes_at', models.DateTimeField(null=True)),
                ('stood_in_reason', models.TextField(blank=True, max_length=1000)),
                ('ended_at', models.DateTimeField(null=True)),
                ('folded', models.JSONField(default=list)),
                ('left', models.JSONField(default=list)),
                ('gone', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to='people.person')),
                ('into', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to='people.person')),
                ('proposed_by', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to='people.person')),
                ('register', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to='register.register')),
                ('stood_in_by', models.ForeignKey(null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to='people.person')),
            ],
            options={
                'ordering': ['-proposed_at', '-id'],
                'constraints': [models.UniqueConstraint(condition=models.Q(('state', 'proposed')), fields=('gone',), name='register_merge_one_open'), models.CheckConstraint(condition=models.Q(('gone', models.F('into')), _negated=True), name='register_merge_of_two'), models.CheckConstraint(condition=models.Q(('reason', ''), _negated=True), name='register_merge_has_reason'), models.CheckConstraint(condition=models.Q(('stood_in_by', None), models.Q(('stood_in_by', models.F('proposed_by')), _negated=True), _connector='OR'), name='register_merge_second_officer'), models.CheckConstraint(condition=models.Q(models.Q(('state', 'done'), _negated=True), models.Q(('gone_yes_at__isnull', False), ('into_yes_at__isnull', False)), _connector='OR'), name='register_merge_agreed')],
            },
        ),
    ]
