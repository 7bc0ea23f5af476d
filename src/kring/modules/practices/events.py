"""What practices tell. Each is about the thing and the person it is of; never a word of what they wrote."""

from django.utils.translation import gettext_lazy as _

from kring.foundation.records.api import Event


class PracticeBegun(Event):
    name = "practices.begun"
    sentence = _("Je begon een praktijk op te schrijven.")


class PracticeProposed(Event):
    name = "practices.proposed"
    sentence = _("Iemand schreef een praktijk voor je op.")


class PracticeTakenOn(Event):
    name = "practices.taken_on"
    sentence = _("Je nam een praktijk over die iemand voor je opschreef.")


class PracticeChanged(Event):
    name = "practices.changed"
    sentence = _("Je wijzigde een praktijk.")


class PracticeRemoved(Event):
    name = "practices.removed"
    sentence = _("Je verwijderde een concept.")


class PracticeOffered(Event):
    name = "practices.offered"
    sentence = _("Je bood een praktijk aan en zei ja tegen plaatsen.")


class PracticePulledBack(Event):
    name = "practices.pulled_back"
    sentence = _("Je haalde een praktijk terug voordat de redactie las.")


class PracticePublished(Event):
    name = "practices.published"
    sentence = _("Een praktijk is geplaatst.")


class PracticeReturned(Event):
    name = "practices.returned"
    sentence = _("De redactie stuurde een praktijk terug met een vraag.")


class PracticeWithdrawn(Event):
    name = "practices.withdrawn"
    sentence = _("Je trok een praktijk terug.")


class PracticeTakenDown(Event):
    name = "practices.taken_down"
    sentence = _("De redactie haalde een praktijk weg.")


class TrialTold(Event):
    name = "practices.trial_told"
    sentence = _("Je vertelde hoe een praktijk bij jou uitpakte.")


class TrialChanged(Event):
    name = "practices.trial_changed"
    sentence = _("Je wijzigde je ervaring met een praktijk.")


class TrialRemoved(Event):
    name = "practices.trial_removed"
    sentence = _("Je haalde je ervaring met een praktijk weg.")


class TrialTakenDown(Event):
    name = "practices.trial_taken_down"
    sentence = _("De redactie haalde een ervaring weg.")


class ExperimentBegun(Event):
    name = "practices.experiment_begun"
    sentence = _("Je begon een experiment.")


class ExperimentChanged(Event):
    name = "practices.experiment_changed"
    sentence = _("Je schreef iets bij je experiment.")


class ExperimentRemoved(Event):
    name = "practices.experiment_removed"
    sentence = _("Je verwijderde een experiment.")


class WillingSaid(Event):
    name = "practices.willing_said"
    sentence = _("Je gaf aan waarover collega's je iets mogen vragen.")


class QuestionPut(Event):
    name = "practices.question_put"
    sentence = _("Je stelde een vraag aan collega's.")


class QuestionAnswered(Event):
    name = "practices.question_answered"
    sentence = _("Een vraag van een collega is beantwoord.")


class QuestionPassed(Event):
    name = "practices.question_passed"
    sentence = _("Een vraag van een collega is doorgegeven.")


class AnswerThanked(Event):
    name = "practices.answer_thanked"
    sentence = _("Een collega bedankte voor een antwoord.")


class AuthorGone(Event):
    name = "practices.author_gone"
    sentence = _("De praktijken van iemand die vertrok zijn weggehaald.")


class BroughtIn(Event):
    name = "practices.brought_in"
    sentence = _("Praktijken zijn in één keer opgenomen.")
