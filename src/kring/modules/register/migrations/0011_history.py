import django.contrib.postgres.fields
import django.db.models.deletion
import pgtrigger.compiler
import pgtrigger.migrations
from django.db import migrations, models


class Migration(migrations.Migration):

    dependencies = [
        ('casework', '0002_deciding'),
        ('people', '0002_merged'),
        ('register', '0010_fees'),
    ]

    operations = [
        migrations.CreateModel(
            name='ApplicationHistory',
            fields=[
                ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                ('pgh_label', models.TextField(help_text='The event label.')),
                ('pgh_entry', models.CharField(db_default=models.Func(output_field=models.CharField(), template="left(coalesce(current_setting('kring.entry', true), ''), 40)"), max_length=40)),
                ('title', models.CharField(blank=True, choices=[('aspirant_rado', 'aspirant RADO'), ('aspirant_rdo', 'aspirant RDO'), ('rado', 'RADO'), ('rdo', 'RDO'), ('rdo_in_training', 'RDO in opleiding'), ('rdo_1', 'RDO niveau 1'), ('rdo_2', 'RDO niveau 2'), ('rdo_master', 'RDO master')], max_length=20)),
                ('route', models.CharField(blank=True, choices=[('programme', 'een geaccrediteerde schoolleidersopleiding'), ('assessment', 'een assessment met een positieve uitslag'), ('evc', 'een EVC-procedure (erkenning van eerder verworven competenties)'), ('diploma', 'een waardering van je eigen diploma'), ('master', 'een NVAO-geaccrediteerde master die past bij de beroepsstandaard')], max_length=20)),
                ('explanation', models.TextField(blank=True, max_length=4000)),
                ('applied_at', models.DateTimeField()),
            ],
            options={
                'abstract': False,
            },
        ),
        migrations.CreateModel(
            name='CertificateHistory',
            fields=[
                ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                ('pgh_label', models.TextField(help_text='The event label.')),
                ('pgh_entry', models.CharField(db_default=models.Func(output_field=models.CharField(), template="left(coalesce(current_setting('kring.entry', true), ''), 40)"), max_length=40)),
                ('code', models.CharField(max_length=12)),
                ('title', models.CharField(blank=True, max_length=20)),
                ('from_date', models.DateField()),
                ('until_date', models.DateField(null=True)),
                ('list_number', models.PositiveIntegerField()),
                ('list_index', models.PositiveIntegerField()),
                ('issued_at', models.DateTimeField()),
                ('revoked_at', models.DateTimeField(null=True)),
                ('reason', models.CharField(blank=True, choices=[('changed', 'changed'), ('removed', 'removed'), ('withdrawn', 'withdrawn'), ('merged', 'merged'), ('replaced', 'replaced'), ('key', 'key')], max_length=12)),
            ],
            options={
                'abstract': False,
            },
        ),
        migrations.CreateModel(
            name='EnrolmentHistory',
            fields=[
                ('pgh_entry', models.CharField(db_default=models.Func(output_field=models.CharField(), template="left(coalesce(current_setting('kring.entry', true), ''), 40)"), max_length=40)),
                ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                ('pgh_label', models.TextField(help_text='The event label.')),
                ('number', models.CharField(max_length=8)),
                ('enrolled_at', models.DateTimeField()),
                ('consented_at', models.DateTimeField(null=True)),
                ('left_date', models.DateField(null=True)),
            ],
            options={
                'abstract': False,
            },
        ),
        migrations.CreateModel(
            name='PostponementHistory',
            fields=[
                ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                ('pgh_label', models.TextField(help_text='The event label.')),
                ('pgh_entry', models.CharField(db_default=models.Func(output_field=models.CharField(), template="left(coalesce(current_setting('kring.entry', true), ''), 40)"), max_length=40)),
                ('reason', models.CharField(choices=[('illness', 'ziekte'), ('parental', 'zwangerschap of ouderschapsverlof'), ('between_jobs', 'tussen twee banen'), ('other', 'iets anders')], max_length=20)),
                ('months', models.PositiveSmallIntegerField()),
                ('from_date', models.DateField()),
                ('until_date', models.DateField()),
                ('granted_at', models.DateTimeField()),
            ],
            options={
                'abstract': False,
            },
        ),
        migrations.CreateModel(
            name='PostponementRequestHistory',
            fields=[
                ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                ('pgh_label', models.TextField(help_text='The event label.')),
                ('pgh_entry', models.CharField(db_default=models.Func(output_field=models.CharField(), template="left(coalesce(current_setting('kring.entry', true), ''), 40)"), max_length=40)),
                ('reason', models.CharField(choices=[('illness', 'ziekte'), ('parental', 'zwangerschap of ouderschapsverlof'), ('between_jobs', 'tussen twee banen'), ('other', 'iets anders')], max_length=20)),
                ('months', models.PositiveSmallIntegerField()),
                ('explanation', models.TextField(blank=True, max_length=4000)),
                ('asked_at', models.DateTimeField()),
            ],
            options={
                'abstract': False,
            },
        ),
        migrations.CreateModel(
            name='RegistrationHistory',
            fields=[
                ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                ('pgh_label', models.TextField(help_text='The event label.')),
                ('pgh_entry', models.CharField(db_default=models.Func(output_field=models.CharField(), template="left(coalesce(current_setting('kring.entry', true), ''), 40)"), max_length=40)),
                ('title', models.CharField(blank=True, choices=[('aspirant_rado', 'aspirant RADO'), ('aspirant_rdo', 'aspirant RDO'), ('rado', 'RADO'), ('rdo', 'RDO'), ('rdo_in_training', 'RDO in opleiding'), ('rdo_1', 'RDO niveau 1'), ('rdo_2', 'RDO niveau 2'), ('rdo_master', 'RDO master')], max_length=20)),
                ('from_date', models.DateField()),
                ('until_date', models.DateField(null=True)),
                ('anchor_date', models.DateField(null=True)),
                ('rule_set', models.CharField(max_length=60)),
                ('granted_at', models.DateTimeField()),
            ],
            options={
                'abstract': False,
            },
        ),
        migrations.CreateModel(
            name='RemovalHistory',
            fields=[
                ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                ('pgh_label', models.TextField(help_text='The event label.')),
                ('pgh_entry', models.CharField(db_default=models.Func(output_field=models.CharField(), template="left(coalesce(current_setting('kring.entry', true), ''), 40)"), max_length=40)),
                ('grounds', models.TextField(blank=True, max_length=4000)),
                ('proposed_at', models.DateTimeField()),
                ('from_date', models.DateField(null=True)),
            ],
            options={
                'abstract': False,
            },
        ),
        migrations.CreateModel(
            name='RenewalHistory',
            fields=[
                ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                ('pgh_label', models.TextField(help_text='The event label.')),
                ('pgh_entry', models.CharField(db_default=models.Func(output_field=models.CharField(), template="left(coalesce(current_setting('kring.entry', true), ''), 40)"), max_length=40)),
                ('way', models.CharField(choices=[('themes', 'themes'), ('points', 'points'), ('master', 'master'), ('qualified', 'qualified')], max_length=12)),
                ('activities', django.contrib.postgres.fields.ArrayField(base_field=models.IntegerField(), default=list, size=None)),
                ('explanation', models.TextField(blank=True, max_length=4000)),
                ('asked_at', models.DateTimeField()),
            ],
            options={
                'abstract': False,
            },
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='application',
            trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "register_applicationhistory" ("applied_at", "case_id", "enrolment_id", "explanation", "pgh_created_at", "pgh_label", "pgh_obj_id", "route", "title") SELECT new_values."applied_at", new_values."case_id", new_values."enrolment_id", new_values."explanation", NOW(), \'insert\', new_values."id", new_values."route", new_values."title" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;', hash='d7d1062281992af152b64f8c2930c398b72a6006', level='STATEMENT', operation='INSERT', pgid='pgtrigger_insert_insert_cce59', referencing='REFERENCING NEW TABLE AS new_values ', table='register_application', when='AFTER')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='application',
            trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "register_applicationhistory" ("applied_at", "case_id", "enrolment_id", "explanation", "pgh_created_at", "pgh_label", "pgh_obj_id", "route", "title") SELECT new_values."applied_at", new_values."case_id", new_values."enrolment_id", new_values."explanation", NOW(), \'update\', new_values."id", new_values."route", new_values."title" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values."applied_at" IS DISTINCT FROM (new_values."applied_at") OR old_values."case_id" IS DISTINCT FROM (new_values."case_id") OR old_values."enrolment_id" IS DISTINCT FROM (new_values."enrolment_id") OR old_values."explanation" IS DISTINCT FROM (new_values."explanation") OR old_values."route" IS DISTINCT FROM (new_values."route") OR old_values."title" IS DISTINCT FROM (new_values."title")) ) AS new_values, _pgh_attached_context; RETURN NULL;', hash='2ad5a6a184c05801476ff0606fdcb7ca22403482', level='STATEMENT', operation='UPDATE', pgid='pgtrigger_update_update_246d5', referencing='REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ', table='register_application', when='AFTER')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='application',
            trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "register_applicationhistory" ("applied_at", "case_id", "enrolment_id", "explanation", "pgh_created_at", "pgh_label", "pgh_obj_id", "route", "title") SELECT old_values."applied_at", old_values."case_id", old_values."enrolment_id", old_values."explanation", NOW(), \'delete\', old_values."id", old_values."route", old_values."title" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;', hash='28015f3e9fd45b3055bc08b936ed78794a33f129', level='STATEMENT', operation='DELETE', pgid='pgtrigger_delete_delete_2476a', referencing='REFERENCING OLD TABLE AS old_values ', table='register_application', when='AFTER')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='certificate',
            trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "register_certificatehistory" ("code", "enrolment_id", "from_date", "issued_at", "list_index", "list_number", "pgh_created_at", "pgh_label", "pgh_obj_id", "reason", "register_id", "revoked_at", "title", "until_date") SELECT new_values."code", new_values."enrolment_id", new_values."from_date", new_values."issued_at", new_values."list_index", new_values."list_number", NOW(), \'insert\', new_values."id", new_values."reason", new_values."register_id", new_values."revoked_at", new_values."title", new_values."until_date" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;', hash='8fcd0ec603357522152635d2f8724e6eb25d4a3f', level='STATEMENT', operation='INSERT', pgid='pgtrigger_insert_insert_8850b', referencing='REFERENCING NEW TABLE AS new_values ', table='register_certificate', when='AFTER')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='certificate',
            trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "register_certificatehistory" ("code", "enrolment_id", "from_date", "issued_at", "list_index", "list_number", "pgh_created_at", "pgh_label", "pgh_obj_id", "reason", "register_id", "revoked_at", "title", "until_date") SELECT new_values."code", new_values."enrolment_id", new_values."from_date", new_values."issued_at", new_values."list_index", new_values."list_number", NOW(), \'update\', new_values."id", new_values."reason", new_values."register_id", new_values."revoked_at", new_values."title", new_values."until_date" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values."code" IS DISTINCT FROM (new_values."code") OR old_values."enrolment_id" IS DISTINCT FROM (new_values."enrolment_id") OR old_values."from_date" IS DISTINCT FROM (new_values."from_date") OR old_values."issued_at" IS DISTINCT FROM (new_values."issued_at") OR old_values."list_index" IS DISTINCT FROM (new_values."list_index") OR old_values."list_number" IS DISTINCT FROM (new_values."list_number") OR old_values."reason" IS DISTINCT FROM (new_values."reason") OR old_values."register_id" IS DISTINCT FROM (new_values."register_id") OR old_values."revoked_at" IS DISTINCT FROM (new_values."revoked_at") OR old_values."title" IS DISTINCT FROM (new_values."title") OR old_values."until_date" IS DISTINCT FROM (new_values."until_date")) ) AS new_values, _pgh_attached_context; RETURN NULL;', hash='f5b8757a6eff0757859f0363b7aca3986fc28829', level='STATEMENT', operation='UPDATE', pgid='pgtrigger_update_update_b73c7', referencing='REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ', table='register_certificate', when='AFTER')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='certificate',
            trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "register_certificatehistory" ("code", "enrolment_id", "from_date", "issued_at", "list_index", "list_number", "pgh_created_at", "pgh_label", "pgh_obj_id", "reason", "register_id", "revoked_at", "title", "until_date") SELECT old_values."code", old_values."enrolment_id", old_values."from_date", old_values."issued_at", old_values."list_index", old_values."list_number", NOW(), \'delete\', old_values."id", old_values."reason", old_values."register_id", old_values."revoked_at", old_values."title", old_values."until_date" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;', hash='a4d91038fb812912dab6db1131bf3fc666beb32c', level='STATEMENT', operation='DELETE', pgid='pgtrigger_delete_delete_26cd3', referencing='REFERENCING OLD TABLE AS old_values ', table='register_certificate', when='AFTER')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='enrolment',
            trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "register_enrolmenthistory" ("consented_at", "enrolled_at", "left_date", "merged_into_id", "number", "person_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "register_id") SELECT new_values."consented_at", new_values."enrolled_at", new_values."left_date", new_values."merged_into_id", new_values."number", new_values."person_id", NOW(), \'insert\', new_values."id", new_values."register_id" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;', hash='b309107d1659d5cd188e557b4c45f5f8e3b08a28', level='STATEMENT', operation='INSERT', pgid='pgtrigger_insert_insert_bdf72', referencing='REFERENCING NEW TABLE AS new_values ', table='register_enrolment', when='AFTER')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='enrolment',
            trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "register_enrolmenthistory" ("consented_at", "enrolled_at", "left_date", "merged_into_id", "number", "person_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "register_id") SELECT new_values."consented_at", new_values."enrolled_at", new_values."left_date", new_values."merged_into_id", new_values."number", new_values."person_id", NOW(), \'update\', new_values."id", new_values."register_id" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values."consented_at" IS DISTINCT FROM (new_values."consented_at") OR old_values."enrolled_at" IS DISTINCT FROM (new_values."enrolled_at") OR old_values."left_date" IS DISTINCT FROM (new_values."left_date") OR old_values."merged_into_id" IS DISTINCT FROM (new_values."merged_into_id") OR old_values."number" IS DISTINCT FROM (new_values."number") OR old_values."person_id" IS DISTINCT FROM (new_values."person_id") OR old_values."register_id" IS DISTINCT FROM (new_values."register_id")) ) AS new_values, _pgh_attached_context; RETURN NULL;', hash='a2e27b58de1d843ce0d2c3f824b8c1301929d3b9', level='STATEMENT', operation='UPDATE', pgid='pgtrigger_update_update_40825', referencing='REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ', table='register_enrolment', when='AFTER')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='enrolment',
            trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "register_enrolmenthistory" ("consented_at", "enrolled_at", "left_date", "merged_into_id", "number", "person_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "register_id") SELECT old_values."consented_at", old_values."enrolled_at", old_values."left_date", old_values."merged_into_id", old_values."number", old_values."person_id", NOW(), \'delete\', old_values."id", old_values."register_id" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;', hash='459615fdf3c0faf4111c5557edeae615af179419', level='STATEMENT', operation='DELETE', pgid='pgtrigger_delete_delete_9defc', referencing='REFERENCING OLD TABLE AS old_values ', table='register_enrolment', when='AFTER')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='postponement',
            trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "register_postponementhistory" ("case_id", "enrolment_id", "from_date", "granted_at", "months", "pgh_created_at", "pgh_label", "pgh_obj_id", "reason", "until_date") SELECT new_values."case_id", new_values."enrolment_id", new_values."from_date", new_values."granted_at", new_values."months", NOW(), \'insert\', new_values."id", new_values."reason", new_values."until_date" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;', hash='0bd5172a7f7eb22842c480c137aa94e205394071', level='STATEMENT', operation='INSERT', pgid='pgtrigger_insert_insert_ffdf3', referencing='REFERENCING NEW TABLE AS new_values ', table='register_postponement', when='AFTER')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='postponement',
            trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "register_postponementhistory" ("case_id", "enrolment_id", "from_date", "granted_at", "months", "pgh_created_at", "pgh_label", "pgh_obj_id", "reason", "until_date") SELECT new_values."case_id", new_values."enrolment_id", new_values."from_date", new_values."granted_at", new_values."months", NOW(), \'update\', new_values."id", new_values."reason", new_values."until_date" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values."case_id" IS DISTINCT FROM (new_values."case_id") OR old_values."enrolment_id" IS DISTINCT FROM (new_values."enrolment_id") OR old_values."from_date" IS DISTINCT FROM (new_values."from_date") OR old_values."granted_at" IS DISTINCT FROM (new_values."granted_at") OR old_values."months" IS DISTINCT FROM (new_values."months") OR old_values."reason" IS DISTINCT FROM (new_values."reason") OR old_values."until_date" IS DISTINCT FROM (new_values."until_date")) ) AS new_values, _pgh_attached_context; RETURN NULL;', hash='4210c519f4c4ede5f653f561c79d5a9a29eef234', level='STATEMENT', operation='UPDATE', pgid='pgtrigger_update_update_824a0', referencing='REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ', table='register_postponement', when='AFTER')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='postponement',
            trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "register_postponementhistory" ("case_id", "enrolment_id", "from_date", "granted_at", "months", "pgh_created_at", "pgh_label", "pgh_obj_id", "reason", "until_date") SELECT old_values."case_id", old_values."enrolment_id", old_values."from_date", old_values."granted_at", old_values."months", NOW(), \'delete\', old_values."id", old_values."reason", old_values."until_date" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;', hash='b91ee99a02af69aaec7ca7175354261659f8b1a2', level='STATEMENT', operation='DELETE', pgid='pgtrigger_delete_delete_b6302', referencing='REFERENCING OLD TABLE AS old_values ', table='register_postponement', when='AFTER')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='postponementrequest',
            trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "register_postponementrequesthistory" ("asked_at", "case_id", "enrolment_id", "explanation", "months", "pgh_created_at", "pgh_label", "pgh_obj_id", "reason") SELECT new_values."asked_at", new_values."case_id", new_values."enrolment_id", new_values."explanation", new_values."months", NOW(), \'insert\', new_values."id", new_values."reason" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;', hash='7c24c611eca08bb2a2581cfc8a492dc29e27b0e9', level='STATEMENT', operation='INSERT', pgid='pgtrigger_insert_insert_3e5d8', referencing='REFERENCING NEW TABLE AS new_values ', table='register_postponementrequest', when='AFTER')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='postponementrequest',
            trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "register_postponementrequesthistory" ("asked_at", "case_id", "enrolment_id", "explanation", "months", "pgh_created_at", "pgh_label", "pgh_obj_id", "reason") SELECT new_values."asked_at", new_values."case_id", new_values."enrolment_id", new_values."explanation", new_values."months", NOW(), \'update\', new_values."id", new_values."reason" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values."asked_at" IS DISTINCT FROM (new_values."asked_at") OR old_values."case_id" IS DISTINCT FROM (new_values."case_id") OR old_values."enrolment_id" IS DISTINCT FROM (new_values."enrolment_id") OR old_values."explanation" IS DISTINCT FROM (new_values."explanation") OR old_values."months" IS DISTINCT FROM (new_values."months") OR old_values."reason" IS DISTINCT FROM (new_values."reason")) ) AS new_values, _pgh_attached_context; RETURN NULL;', hash='3e4d75dbab386357ee59ab0ebec571ef38ba9f1e', level='STATEMENT', operation='UPDATE', pgid='pgtrigger_update_update_e3768', referencing='REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ', table='register_postponementrequest', when='AFTER')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='postponementrequest',
            trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "register_postponementrequesthistory" ("asked_at", "case_id", "enrolment_id", "explanation", "months", "pgh_created_at", "pgh_label", "pgh_obj_id", "reason") SELECT old_values."asked_at", old_values."case_id", old_values."enrolment_id", old_values."explanation", old_values."months", NOW(), \'delete\', old_values."id", old_values."reason" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;', hash='4ae3228e317b94a28889a85e2d5b2e6f483e32d0', level='STATEMENT', operation='DELETE', pgid='pgtrigger_delete_delete_2ab8a', referencing='REFERENCING OLD TABLE AS old_values ', table='register_postponementrequest', when='AFTER')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='registration',
            trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "register_registrationhistory" ("anchor_date", "case_id", "enrolment_id", "from_date", "granted_at", "pgh_created_at", "pgh_label", "pgh_obj_id", "rule_set", "title", "until_date") SELECT new_values."anchor_date", new_values."case_id", new_values."enrolment_id", new_values."from_date", new_values."granted_at", NOW(), \'insert\', new_values."id", new_values."rule_set", new_values."title", new_values."until_date" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;', hash='629eaa3c22ffaa18d711e8382c90775cb56bf263', level='STATEMENT', operation='INSERT', pgid='pgtrigger_insert_insert_7fe43', referencing='REFERENCING NEW TABLE AS new_values ', table='register_registration', when='AFTER')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='registration',
            trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "register_registrationhistory" ("anchor_date", "case_id", "enrolment_id", "from_date", "granted_at", "pgh_created_at", "pgh_label", "pgh_obj_id", "rule_set", "title", "until_date") SELECT new_values."anchor_date", new_values."case_id", new_values."enrolment_id", new_values."from_date", new_values."granted_at", NOW(), \'update\', new_values."id", new_values."rule_set", new_values."title", new_values."until_date" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values."anchor_date" IS DISTINCT FROM (new_values."anchor_date") OR old_values."case_id" IS DISTINCT FROM (new_values."case_id") OR old_values."enrolment_id" IS DISTINCT FROM (new_values."enrolment_id") OR old_values."from_date" IS DISTINCT FROM (new_values."from_date") OR old_values."granted_at" IS DISTINCT FROM (new_values."granted_at") OR old_values."rule_set" IS DISTINCT FROM (new_values."rule_set") OR old_values."title" IS DISTINCT FROM (new_values."title") OR old_values."until_date" IS DISTINCT FROM (new_values."until_date")) ) AS new_values, _pgh_attached_context; RETURN NULL;', hash='93a7fe80cbc499c3defd122e74ede515460f6505', level='STATEMENT', operation='UPDATE', pgid='pgtrigger_update_update_64b7a', referencing='REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ', table='register_registration', when='AFTER')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='registration',
            trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "register_registrationhistory" ("anchor_date", "case_id", "enrolment_id", "from_date", "granted_at", "pgh_created_at", "pgh_label", "pgh_obj_id", "rule_set", "title", "until_date") SELECT old_values."anchor_date", old_values."case_id", old_values."enrolment_id", old_values."from_date", old_values."granted_at", NOW(), \'delete\', old_values."id", old_values."rule_set", old_values."title", old_values."until_date" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;', hash='52d24365be487b7c940032afb33faf172f20cea3', level='STATEMENT', operation='DELETE', pgid='pgtrigger_delete_delete_b92f9', referencing='REFERENCING OLD TABLE AS old_values ', table='register_registration', when='AFTER')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='removal',
            trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "register_removalhistory" ("case_id", "enrolment_id", "from_date", "grounds", "pgh_created_at", "pgh_label", "pgh_obj_id", "proposed_at") SELECT new_values."case_id", new_values."enrolment_id", new_values."from_date", new_values."grounds", NOW(), \'insert\', new_values."id", new_values."proposed_at" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;', hash='efc495107a7c635f267e9f3391cfd562600f3d54', level='STATEMENT', operation='INSERT', pgid='pgtrigger_insert_insert_75d39', referencing='REFERENCING NEW TABLE AS new_values ', table='register_removal', when='AFTER')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='removal',
            trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "register_removalhistory" ("case_id", "enrolment_id", "from_date", "grounds", "pgh_created_at", "pgh_label", "pgh_obj_id", "proposed_at") SELECT new_values."case_id", new_values."enrolment_id", new_values."from_date", new_values."grounds", NOW(), \'update\', new_values."id", new_values."proposed_at" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values."case_id" IS DISTINCT FROM (new_values."case_id") OR old_values."enrolment_id" IS DISTINCT FROM (new_values."enrolment_id") OR old_values."from_date" IS DISTINCT FROM (new_values."from_date") OR old_values."grounds" IS DISTINCT FROM (new_values."grounds") OR old_values."proposed_at" IS DISTINCT FROM (new_values."proposed_at")) ) AS new_values, _pgh_attached_context; RETURN NULL;', hash='3d24d74efdee3735347699715690305463b817fb', level='STATEMENT', operation='UPDATE', pgid='pgtrigger_update_update_a4ff4', referencing='REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ', table='register_removal', when='AFTER')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='removal',
            trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "register_removalhistory" ("case_id", "enrolment_id", "from_date", "grounds", "pgh_created_at", "pgh_label", "pgh_obj_id", "proposed_at") SELECT old_values."case_id", old_values."enrolment_id", old_values."from_date", old_values."grounds", NOW(), \'delete\', old_values."id", old_values."proposed_at" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;', hash='76e00223518d6cd8145b81b9b8d5d2e40402eb5c', level='STATEMENT', operation='DELETE', pgid='pgtrigger_delete_delete_fb56a', referencing='REFERENCING OLD TABLE AS old_values ', table='register_removal', when='AFTER')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='renewal',
            trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "register_renewalhistory" ("activities", "asked_at", "case_id", "enrolment_id", "explanation", "pgh_created_at", "pgh_label", "pgh_obj_id", "registration_id", "way") SELECT new_values."activities", new_values."asked_at", new_values."case_id", new_values."enrolment_id", new_values."explanation", NOW(), \'insert\', new_values."id", new_values."registration_id", new_values."way" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;', hash='d0bb45a7985372cd34e7f2e117e6b25848c3b5af', level='STATEMENT', operation='INSERT', pgid='pgtrigger_insert_insert_e8d28', referencing='REFERENCING NEW TABLE AS new_values ', table='register_renewal', when='AFTER')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='renewal',
            trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "register_renewalhistory" ("activities", "asked_at", "case_id", "enrolment_id", "explanation", "pgh_created_at", "pgh_label", "pgh_obj_id", "registration_id", "way") SELECT new_values."activities", new_values."asked_at", new_values."case_id", new_values."enrolment_id", new_values."explanation", NOW(), \'update\', new_values."id", new_values."registration_id", new_values."way" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values."activities" IS DISTINCT FROM (new_values."activities") OR old_values."asked_at" IS DISTINCT FROM (new_values."asked_at") OR old_values."case_id" IS DISTINCT FROM (new_values."case_id") OR old_values."enrolment_id" IS DISTINCT FROM (new_values."enrolment_id") OR old_values."explanation" IS DISTINCT FROM (new_values."explanation") OR old_values."registration_id" IS DISTINCT FROM (new_values."registration_id") OR old_values."way" IS DISTINCT FROM (new_values."way")) ) AS new_values, _pgh_attached_context; RETURN NULL;', hash='ed987b0d9b71a4fe0068ae2031835e3c816989ac', level='STATEMENT', operation='UPDATE', pgid='pgtrigger_update_update_b6971', referencing='REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ', table='register_renewal', when='AFTER')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='renewal',
            trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "register_renewalhistory" ("activities", "asked_at", "case_id", "enrolment_id", "explanation", "pgh_created_at", "pgh_label", "pgh_obj_id", "registration_id", "way") SELECT old_values."activities", old_values."asked_at", old_values."case_id", old_values."enrolment_id", old_values."explanation", NOW(), \'delete\', old_values."id", old_values."registration_id", old_values."way" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;', hash='b864db4f124cac72e4dd710a2e22e0e851662483', level='STATEMENT', operation='DELETE', pgid='pgtrigger_delete_delete_2eb41', referencing='REFERENCING OLD TABLE AS old_values ', table='register_renewal', when='AFTER')),
        ),
        migrations.AddField(
            model_name='applicationhistory',
            name='case',
            field=models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='casework.case'),
        ),
        migrations.AddField(
            model_name='applicationhistory',
            name='enrolment',
            field=models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='register.enrolment'),
        ),
        migrations.AddField(
            model_name='applicationhistory',
            name='pgh_obj',
            field=models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='events', to='register.application'),
        ),
        migrations.AddField(
            model_name='certificatehistory',
            name='enrolment',
            field=models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='register.enrolment'),
        ),
        migrations.AddField(
            model_name='certificatehistory',
            name='pgh_obj',
            field=models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='events', to='register.certificate'),
        ),
        migrations.AddField(
            model_name='certificatehistory',
            name='register',
            field=models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='register.register'),
        ),
        migrations.AddField(
            model_name='enrolmenthistory',
            name='merged_into',
            field=models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='register.enrolment'),
        ),
        migrations.AddField(
            model_name='enrolmenthistory',
            name='person',
            field=models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='people.person'),
        ),
        migrations.AddField(
            model_name='enrolmenthistory',
            name='pgh_obj',
            field=models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='events', to='register.enrolment'),
        ),
        migrations.AddField(
            model_name='enrolmenthistory',
            name='register',
            field=models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='register.register'),
        ),
        migrations.AddField(
            model_name='postponementhistory',
            name='case',
            field=models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='casework.case'),
        ),
        migrations.AddField(
            model_name='postponementhistory',
            name='enrolment',
            field=models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='register.enrolment'),
        ),
        migrations.AddField(
            model_name='postponementhistory',
            name='pgh_obj',
            field=models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='events', to='register.postponement'),
        ),
        migrations.AddField(
            model_name='postponementrequesthistory',
            name='case',
            field=models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='casework.case'),
        ),
        migrations.AddField(
            model_name='postponementrequesthistory',
            name='enrolment',
            field=models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='register.enrolment'),
        ),
        migrations.AddField(
            model_name='postponementrequesthistory',
            name='pgh_obj',
            field=models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='events', to='register.postponementrequest'),
        ),
        migrations.AddField(
            model_name='registrationhistory',
            name='case',
            field=models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='casework.case'),
        ),
        migrations.AddField(
            model_name='registrationhistory',
            name='enrolment',
            field=models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='register.enrolment'),
        ),
        migrations.AddField(
            model_name='registrationhistory',
            name='pgh_obj',
            field=models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='events', to='register.registration'),
        ),
        migrations.AddField(
            model_name='removalhistory',
            name='case',
            field=models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='casework.case'),
        ),
        migrations.AddField(
            model_name='removalhistory',
            name='enrolment',
            field=models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='register.enrolment'),
        ),
        migrations.AddField(
            model_name='removalhistory',
            name='pgh_obj',
            field=models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='events', to='register.removal'),
        ),
        migrations.AddField(
            model_name='renewalhistory',
            name='case',
            field=models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='casework.case'),
        ),
        migrations.AddField(
            model_name='renewalhistory',
            name='enrolment',
            field=models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='register.enrolment'),
        ),
        migrations.AddField(
            model_name='renewalhistory',
            name='pgh_obj',
            field=models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='events', to='register.renewal'),
        ),
        migrations.AddField(
            model_name='renewalhistory',
            name='registration',
            field=models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='register.registration'),
        ),
    ]
