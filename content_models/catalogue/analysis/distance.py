"""How many typing errors lie between two words: a letter wrong, missing, too many, or two neighbours swapped."""

SHORTEST_FOR_ONE, SHORTEST_FOR_TWO = 4, 8


def allowed_errors(word: str) -> int:
    """How many errors a word may have and still be understood: one from four letters, two from eight."""
    return (len(word) >= SHORTEST_FOR_ONE) + (len(word) >= SHORTEST_FOR_TWO)


def distance(first: str, second: str, limit: int) -> int:
    """The number of errors (optimal string alignment); any number above ``limit`` when there are more."""
    if abs(len(first) - len(second)) > limit:
        return limit + 1
    if limit == 1:
        return 0 if first == second else 1 + (not is_one_error_apart(first, second))
    above: list[int] = []
    row = list(range(len(second) + 1))
    for index in range(len(first)):
        above, row = row, next_row(first, second, index, above, row)
        if min(row) > limit and min(above) > limit:
            return limit + 1
    return row[-1]


def next_row(first: str, second: str, index: int, earlier: list[int], above: list[int]) -> list[int]:
    """The costs of turning ``first`` up to ``index`` into each beginning of ``second``."""
    letter, row = first[index], [index + 1]
    for place, other in enumerate(second):
        cost = min(above[place] + (letter != other), above[place + 1] + 1, row[place] + 1)
        if place and index and letter == second[place - 1] and first[index - 1] == other:
            cost = min(cost, earlier[place - 1] + 1)
        row.append(cost)
    return row


def is_one_error_apart(first: str, second: str) -> bool:
    at = first_difference(first, second)
    rest, other = first[at:], second[at:]
    return (
        rest[1:] == other[1:]
        or rest[1:] == other
        or rest == other[1:]
        or (rest[:2] == other[1::-1] and len(other) > 1 and rest[2:] == other[2:])
    )


def begins_nearly(word: str, beginning: str) -> bool:
    """Whether the word begins with ``beginning`` but for one error."""
    if word.startswith(beginning):
        return True
    at, length = first_difference(word, beginning), len(beginning)
    rest = beginning[at:]
    return (
        word[at + 1 : length] == rest[1:]
        or word[at : length - 1] == rest[1:]
        or word[at + 1 : length + 1] == rest
        or (len(rest) > 1 and word[at : at + 2] == rest[1::-1] and word[at + 2 : length] == rest[2:])
    )


def first_difference(first: str, second: str) -> int:
    at = 0
    for letter, other in zip(first, second, strict=False):
        if letter != other:
            break
        at += 1
    return at
