"""The place of a thing in a row, as text that sorts: between any two places there is another. Pure."""

DIGITS = "0123456789abcdefghijklmnopqrstuvwxyz"
BASE = len(DIGITS)
FIRST = "i0000i"


def between(before: str, after: str) -> str:
    """A place after `before` ("": the beginning) and before `after` ("": the end), in the order of plain text.

    >>> between("", ""), between("i", ""), between("b", ""), between("", "i"), between("a", "b")
    ('i0000i', 'j', 'c', 'h', 'ai')
    """
    if not before or not after:
        return at_end(before) if not after else at_start(after)
    made, open_end = "", False
    while True:
        at = len(made)
        low = DIGITS.index(before[at]) if at < len(before) else 0
        high = BASE if open_end or at >= len(after) else DIGITS.index(after[at])
        if high - low > 1:
            return made + DIGITS[(low + high) // 2]
        made += DIGITS[low]
        open_end = open_end or high != low


def at_end(last: str) -> str:
    """A place after the last one; short ones for a long row that only grows. None ends in 0: before it would be none.

    >>> at_end(""), at_end("0000z1"), at_end("i000z"), at_end("zzz")
    ('i0000i', '0000z2', 'i0011', 'zzzi')
    """
    if not last:
        return FIRST
    kept = last.rstrip(DIGITS[-1])
    if not kept:
        return last + "i"
    return kept[:-1] + DIGITS[DIGITS.index(kept[-1]) + 1] + DIGITS[1] * (len(last) - len(kept))


def at_start(first: str) -> str:
    """A place before the first one.

    >>> at_start("i"), at_start("i0011"), at_start("i0001"), at_start("0001"), at_start("01")
    ('h', 'i000z', 'hzzzz', '0000i', '00i')
    """
    kept = first[:-1] if first[-1] == DIGITS[1] else first
    if kept == first:
        return first[:-1] + DIGITS[DIGITS.index(first[-1]) - 1]
    kept = kept.rstrip(DIGITS[0])
    if not kept:
        return first[:-1] + DIGITS[0] + "i"
    lower = kept[:-1] + DIGITS[DIGITS.index(kept[-1]) - 1]
    return lower + DIGITS[-1] * (len(first) - len(lower))
