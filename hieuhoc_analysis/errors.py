"""The few exceptions. Problems *in data* are findings (rows); exceptions are for broken contracts."""


class HieuhocError(Exception):
    """Base of every error this package raises on purpose; its text is a sentence for the user."""


class UnreadableFile(HieuhocError):
    """A file that cannot be opened as a table: wrong kind, damaged, encrypted, empty or too large.

    Parameters
    ----------
    rule : str
        The rule in ``codelists/rules.csv`` that words the message, such as ``file_encrypted``.
    **params
        What the rule's sentence needs, such as ``found``.
    """

    def __init__(self, rule: str, **params: object) -> None:
        super().__init__(rule, params)
        self.rule = rule
        self.params = params

    def __reduce__(self):  # keyword arguments do not survive pickling by themselves
        return _rebuild, (type(self), self.rule, self.params)


class CodelistError(HieuhocError):
    """A codelist that cannot be used: a missing column, a doubled key, an unknown code."""


class UsageError(HieuhocError):
    """A command or function called with something it cannot work with."""


def _rebuild(kind: type, rule: str, params: dict) -> Exception:
    return kind(rule, **params)
