from django.db import migrations, models


class Migration(migrations.Migration):

    dependencies = [
        ("gatherings", "0001_initial"),
    ]

    operations = [
        migrations.RemoveConstraint(
            model_name="signup",
            name="gatherings_person_or_guest",
        ),
        migrations.AddConstraint(
            model_name="signup",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    models.Q(("guest_address", ""), ("guest_name", ""), ("person__isnull", False)),
                    models.Q(
                        ("person", None),
                        models.Q(("guest_name", ""), _negated=True),
                        models.Q(models.Q(("guest_address", ""), _negated=True), ("source", "office"), _connector="OR"),
                    ),
                    models.Q(
                        ("guest_address", ""), ("guest_gone_at__isnull", False), ("guest_name", ""), ("person", None)
                    ),
                    _connector="OR",
                ),
                name="gatherings_person_or_guest",
            ),
        ),
    ]
