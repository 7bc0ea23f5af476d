"""`./kring manage appoint ROLE KIND:ID EMAIL`: give somebody a role from the command line.

For the first operator, and the first officers of a register: nobody is there yet who could do it on a page.
"""

from datetime import date
from typing import Any

from django.core.management.base import BaseCommand, CommandError, CommandParser

from kring.foundation.people.actions import start_relation
from kring.foundation.people.models import Account
from kring.foundation.people.states import Role, Standing
from kring.foundation.records.api import Actor, ActorKind, Ref, Refusal, now


class Command(BaseCommand):
    help = "Give somebody a role: appoint operator installation:kring somebody@example.nl"

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("role", choices=Role.values)
        parser.add_argument("ref", metavar="KIND:ID", help="what the role is of: installation:kring, register:po, …")
        parser.add_argument("email", help="the address with which they sign in")
        parser.add_argument("--until", type=date.fromisoformat, metavar="DATE", help="the last day, as 2027-07-31")

    def handle(self, *args: Any, **options: Any) -> None:
        account = Account.objects.filter(email__iexact=options["email"], is_active=True).first()
        if account is None:
            raise CommandError(f"There is no account with the address {options['email']}. Let them sign up first.")
        by = Actor(ActorKind.SYSTEM, None, now())
        try:
            start_relation(
                by=by,
                person_id=account.person_id,
                role=Role(options["role"]),
                ref=Ref.parse(options["ref"]),
                from_date=by.today,
                until_date=options["until"],
                standing=Standing.CONFIRMED,
            )
        except ValueError as error:
            raise CommandError(str(error)) from None
        except Refusal as refusal:
            raise CommandError(refusal.message) from None
        self.stdout.write(f"{account.person.name}: {options['role']} of {options['ref']}, from {by.today}.")
