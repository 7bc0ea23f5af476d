"""Cutting Dutch text into words that compare equal however they were typed."""

import re
import unicodedata

LONGEST = 60  # letters; what is longer is no word
_DROPPED = str.maketrans("", "", "'’‘`´")
_WORD = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")

# Words that say how something is asked or said, not what it is about. Written for this package.
STOP = frozenset(
    """
    aan aangaande achter al alle alleen allemaal alles als altijd ander andere anders ben bent bij bijna binnen boven
    buiten daar daarna daarom dan dat de deden deed den der deze die dit doe doen doet door dus een eens eerst elk elke
    en enkele er ergens erg even ga gaan gaat ge geef geeft geen gehad geven geweest ging graag had
    hadden haar heb hebben hebt heeft
    heel hem hen het hier hij hoe hun iedereen ieder iemand iets ik in is ja je jij jou jouw jullie kan kon konden kun
    kunnen kunt krijg krijgen krijgt laat laten maak maakt maar maken me meer meest men met mij mijn moet moeten mag
    mogen na naar naast nee niemand niet niets noch nog nu of om omdat omgaan onder ons onze ook op over s sinds soms
    t te tegen ten ter terwijl toch toen tot tussen u uit uw vaak van vanaf veel via voor vooral waar waarom waarvoor
    wanneer waren was wat we weer wel welk welke wel werd worden wordt wie wij wil willen wilt word zal ze zeer zelf
    zich zij zijn zo zoals zonder zou zouden zullen
    """.split()  # noqa: SIM905  read by people
)


def fold(text: str) -> str:
    """The text in small letters without accents and apostrophes; ligatures and wide letters become plain ones.

    >>> fold("Coördinator, IB’er")
    'coordinator, iber'
    """
    plain = unicodedata.normalize("NFKD", text.translate(_DROPPED)).casefold()
    return "".join(letter for letter in plain if not unicodedata.combining(letter)).translate(_DROPPED)


def tokens(text: str) -> list[str]:
    """The words of a text in their order, folded; a word with a hyphen stays whole. What is too long is left out.

    >>> tokens("Zij-instromers: vijf foto's?")
    ['zij-instromers', 'vijf', 'fotos']
    """
    return [word for word in _WORD.findall(fold(text)) if len(word) <= LONGEST]


def telling(words: list[str]) -> list[str]:
    """The words that say what a text is about; of a question only what is asked about.

    >>> telling(tokens("Hoe geef ik feedback aan een collega?"))
    ['feedback', 'collega']
    """
    return [word for word in words if word not in STOP]
