"""The few exceptions. Problems *in data* are findings (rows); exceptions are for broken contracts."""

import errno
from collections.abc import Callable, Iterator
from contextlib import contextmanager


class HieuhocError(Exception):
    """Base of every error this package raises on purpose: a sentence for the user.

    Parameters
    ----------
    vietnamese : str
        What is wrong and what to do.
    english : str, optional
        The same for ``--lang en``.

    Attributes
    ----------
    lang : str
        The language of ``str()``: Vietnamese unless it was raised inside `speaking`.
    """

    lang = "vi"

    def __init__(self, vietnamese: str, english: str = "") -> None:
        super().__init__(vietnamese, english)

    def __str__(self) -> str:
        return self.message(self.lang)

    def _render_traceback_(self) -> list[str]:  # what IPython asks for: in a notebook too a mistake of use is one sentence
        return [str(self)]

    def message(self, lang: str = "vi") -> str:
        """The sentence in the language asked for."""
        vietnamese, english = self.args
        return english if lang == "en" and english else vietnamese


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
        super().__init__(rule)
        self.rule = rule
        self.params = params

    def __reduce__(self):  # keyword arguments do not survive pickling by themselves
        return _rebuild, (type(self), self.rule, self.params)


class NothingRead(HieuhocError):
    """No submission gave a figure; what an earlier run wrote stays as it was."""


class CodelistError(HieuhocError):
    """A codelist that cannot be used: a missing column, a doubled key, an unknown code."""


class UsageError(HieuhocError):
    """A command or function called with something it cannot work with."""


def refused(error: OSError) -> HieuhocError:
    """What a disk or the system would not do, in words."""
    target, reason = error.filename2 or error.filename, error.strerror or type(error).__name__
    if isinstance(error, (PermissionError, FileExistsError, NotADirectoryError, IsADirectoryError)):
        return HieuhocError(
            f"không ghi được “{target}” ({reason}). Đóng tệp nếu đang mở trong Excel, kiểm tra quyền ghi hoặc chọn thư mục khác.",
            f"“{target}” cannot be written ({reason}). Close the file if Excel has it open, check your rights, or choose another folder.")
    if error.errno in _OF_A_PATH and target:
        return HieuhocError(
            f"không dùng được đường dẫn “{target}” ({reason}). Kiểm tra lại đường dẫn; nếu quá dài, chọn thư mục có tên ngắn hơn.",
            f"the path “{target}” cannot be used ({reason}). Check it; if it is too long, choose a folder with a shorter name.")
    return HieuhocError(
        f"không ghi được kết quả ({reason}). Các tệp cũ vẫn nguyên vẹn; giải phóng dung lượng hoặc chọn ổ đĩa khác rồi chạy lại.",
        f"the results cannot be written ({reason}). The old files are unharmed; free some space or choose another disk and run again.")


@contextmanager
def in_words() -> Iterator[None]:
    """What a disk refuses inside the ``with`` block is raised as a sentence (`refused`)."""
    try:
        yield
    except OSError as error:
        raise refused(error) from error


@contextmanager
def costs_no_other(leave: Callable[[HieuhocError], object]) -> Iterator[None]:
    """Writing one of many files inside the ``with`` block: what is wrong with its own path is left to `leave`.

    It is open in Excel or its path is too long. A full disk or a folder without rights concerns all, and is raised.
    """
    try:
        yield
    except OSError as error:
        if error.filename2 is None and error.errno not in _OF_A_PATH:
            raise
        leave(refused(error))


@contextmanager
def speaking(lang: str) -> Iterator[None]:
    """Errors raised inside the ``with`` block speak this language."""
    try:
        yield
    except HieuhocError as error:
        error.lang = lang
        raise


_OF_A_PATH = (errno.ENAMETOOLONG, errno.ENOENT, errno.EINVAL, errno.ELOOP)


def _rebuild(kind: type, rule: str, params: dict) -> Exception:
    return kind(rule, **params)
