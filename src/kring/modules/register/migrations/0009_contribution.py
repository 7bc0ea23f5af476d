import django.db.models.deletion
import django.db.models.expressions
from django.db import migrations, models


class Migration(migrations.Migration):

    dependencies = [
        ('directory', '0002_edition'),
        ('people', '0002_merged'),
        ('records', '0001_initial'),
        ('register', '0008_merging'),
    ]

    operations = [
        migrations.CreateModel(
            name='Biller',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('name', models.CharField(max_length=150)),
                ('street', models.CharField(max_length=150)),
                ('postcode', models.CharField(max_length=7)),
                ('town', models.CharField(max_length=80)),
                ('kvk', models.CharField(max_length=8)),
                ('vat_number', models.CharField(blank=True, max_length=14)),
                ('iban', models.CharField(max_length=34)),
                ('email', models.EmailField(max_length=254)),
                ('payment_days', models.PositiveSmallIntegerField(default=30)),
                ('last', models.PositiveIntegerField(default=0)),
                ('register', models.OneToOneField(on_delete=django.db.models.deletion.PROTECT, related_name='biller', to='register.register')),
            ],
            options={
                'abstract': False,
            },
        ),
        migrations.CreateModel(
            name='Invoice',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('number', models.PositiveIntegerField()),
                ('kind', models.CharField(choices=[('invoice', 'factuur'), ('credit', 'creditnota')], default='invoice', max_length=8)),
                ('year', models.PositiveSmallIntegerField()),
                ('reason', models.CharField(blank=True, max_length=300)),
                ('buyer', models.JSONField()),
                ('seller', models.JSONField()),
                ('date', models.DateField()),
                ('due_date', models.DateField(null=True)),
                ('vat', models.CharField(choices=[('S', 'belast met btw'), ('Z', 'nultarief'), ('E', 'vrijgesteld van btw'), ('O', 'valt buiten de btw')], max_length=1)),
                ('vat_rate', models.DecimalField(decimal_places=2, max_digits=5)),
                ('vat_reason', models.CharField(blank=True, max_length=200)),
                ('net', models.DecimalField(decimal_places=2, max_digits=10)),
                ('vat_amount', models.DecimalField(decimal_places=2, max_digits=10)),
                ('total', models.DecimalField(decimal_places=2, max_digits=10)),
                ('paid_date', models.DateField(null=True)),
                ('made_at', models.DateTimeField()),
                ('board', models.ForeignKey(null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to='directory.board')),
                ('credits', models.OneToOneField(null=True, on_delete=django.db.models.deletion.PROTECT, related_name='credited_by', to='register.invoice')),
                ('person', models.ForeignKey(null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to='people.person')),
                ('register', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to='register.register')),
            ],
            options={
                'ordering': ['-number'],
            },
        ),
        migrations.CreateModel(
            name='InvoiceLine',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('year', models.PositiveSmallIntegerField()),
                ('words', models.CharField(max_length=300)),
                ('amount', models.DecimalField(decimal_places=2, max_digits=8)),
                ('counts', models.BooleanField(default=True)),
                ('enrolment', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to='register.enrolment')),
                ('invoice', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='lines', to='register.invoice')),
            ],
            options={
                'ordering': ['id'],
            },
        ),
        migrations.CreateModel(
            name='BoardWish',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('collective', models.BooleanField(default=False)),
                ('email', models.EmailField(blank=True, max_length=254)),
                ('reference', models.CharField(blank=True, max_length=60)),
                ('kvk', models.CharField(blank=True, max_length=8)),
                ('set_at', models.DateTimeField()),
                ('board', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to='directory.board')),
                ('register', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to='register.register')),
                ('set_by', models.ForeignKey(null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to='people.person')),
            ],
            options={
                'constraints': [models.UniqueConstraint(fields=('register', 'board'), name='register_wish_once')],
            },
        ),
        migrations.CreateModel(
            name='Fee',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('year', models.PositiveSmallIntegerField()),
                ('amount', models.DecimalField(decimal_places=2, max_digits=8, null=True)),
                ('low_amount', models.DecimalField(decimal_places=2, max_digits=8, null=True)),
                ('source', models.TextField(blank=True, max_length=500)),
                ('vat', models.CharField(blank=True, choices=[('S', 'belast met btw'), ('Z', 'nultarief'), ('E', 'vrijgesteld van btw'), ('O', 'valt buiten de btw')], max_length=1)),
                ('vat_rate', models.DecimalField(decimal_places=2, max_digits=5, null=True)),
                ('vat_reason', models.CharField(blank=True, max_length=200)),
                ('set_at', models.DateTimeField(null=True)),
                ('register', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='fees', to='register.register')),
                ('set_by', models.ForeignKey(null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to='people.person')),
            ],
            options={
                'ordering': ['-year'],
                'constraints': [models.UniqueConstraint(fields=('register', 'year'), name='register_fee_once'), models.CheckConstraint(condition=models.Q(('amount', None), ('amount__gt', 0), _connector='OR'), name='register_fee_positive'), models.CheckConstraint(condition=models.Q(('low_amount', None), ('low_amount__gte', 0), _connector='OR'), name='register_fee_low_positive')],
            },
        ),
        migrations.AddIndex(
            model_name='invoice',
            index=models.Index(fields=['person'], name='register_invoice_person'),
        ),
        migrations.AddIndex(
            model_name='invoice',
            index=models.Index(fields=['register', 'year'], name='register_invoice_year'),
        ),
        migrations.AddConstraint(
            model_name='invoice',
            constraint=models.UniqueConstraint(fields=('register', 'number'), name='register_invoice_number'),
        ),
        migrations.AddConstraint(
            model_name='invoice',
            constraint=models.CheckConstraint(condition=models.Q(('total', django.db.models.expressions.CombinedExpression(models.F('net'), '+', models.F('vat_amount')))), name='register_invoice_adds_up'),
        ),
        migrations.AddConstraint(
            model_name='invoice',
            constraint=models.CheckConstraint(condition=models.Q(models.Q(('board__isnull', False), ('person', None)), models.Q(('board', None), ('person__isnull', False)), _connector='OR'), name='register_invoice_one_payer'),
        ),
        migrations.AddConstraint(
            model_name='invoice',
            constraint=models.CheckConstraint(condition=models.Q(models.Q(('credits', None), ('kind', 'invoice')), models.Q(('credits__isnull', False), ('kind', 'credit'), models.Q(('reason', ''), _negated=True)), _connector='OR'), name='register_invoice_credits'),
        ),
        migrations.AddConstraint(
            model_name='invoiceline',
            constraint=models.UniqueConstraint(condition=models.Q(('counts', True)), fields=('enrolment', 'year'), name='register_charged_once'),
        ),
    ]
