"""Let every Python that starts with this folder on its path behave as on Windows, as far as another system can.

To this package `os`, `signal` and `sys` lack what Windows lacks; a file that any program has open is neither moved nor
removed; no name is taken that Windows forbids; reading text without saying in which encoding is an error.
"""

import builtins
import errno
import os
import re
import signal
import sys
import warnings

PACKAGE = "hieuhoc_analysis"
LACKING = {
    "os": {"fork", "forkpty", "register_at_fork", "sched_getaffinity", "sync", "fchmod", "fdatasync", "getuid", "geteuid", "sysconf", "mkfifo", "killpg", "setsid", "O_DIRECTORY"},
    "signal": {"SIGKILL", "SIGALRM", "SIGPROF", "SIGVTALRM", "SIGXCPU", "SIGHUP", "SIGQUIT", "SIGPIPE", "SIGUSR1", "SIGUSR2", "SIGCHLD",
               "setitimer", "getitimer", "alarm", "pause", "pthread_kill", "ITIMER_PROF", "ITIMER_REAL"},
    "sys": set(),
}
OTHERWISE = {("os", "name"): "nt", ("sys", "platform"): "win32"}
NO_MODULES = {"fcntl", "resource", "pwd", "grp", "termios", "posix", "pty", "syslog"}
FORBIDDEN = re.compile(r'[<>:"|?*\x00-\x1f]|[. ]$|^(con|prn|aux|nul|com\d|lpt\d)\s*(\.|$)', re.IGNORECASE)
_import = builtins.__import__


class Windows:
    """A module as Windows has it."""

    def __init__(self, name, module):
        self._name, self._module = name, module

    def __getattr__(self, name):
        if name in LACKING[self._name]:
            raise AttributeError(f"Windows has no {self._name}.{name}")
        return OTHERWISE.get((self._name, name), getattr(self._module, name))

    def __setattr__(self, name, value):
        (super().__setattr__ if name in ("_name", "_module") else self._module.__setattr__)(name, value)


AS_THERE = {name: Windows(name, module) for name, module in (("os", os), ("signal", signal), ("sys", sys))}


def as_there(name, globals=None, locals=None, fromlist=(), level=0):
    """``import``, with the package given what Windows has."""
    if level == 0 and globals and str(globals.get("__name__", "")).startswith(PACKAGE):
        if name in NO_MODULES:
            raise ModuleNotFoundError(f"Windows has no module {name}", name=name)
        if name in AS_THERE and not fromlist:
            return AS_THERE[name]
    return _import(name, globals, locals, fromlist, level)


def is_open(path):
    """Whether any program has a file open, or any within a folder."""
    path = os.path.realpath(path)
    for process in filter(str.isdecimal, os.listdir("/proc")):
        try:
            files = [os.readlink(f"/proc/{process}/fd/{number}") for number in os.listdir(f"/proc/{process}/fd")]
        except OSError:
            continue
        if any(file == path or file.startswith(f"{path}/") for file in files):
            return True
    return False


def refuse(event, given):
    """What Windows would not do, as it says so."""
    if event in ("os.remove", "os.rename", "os.rmdir") and ".ipython" not in os.fspath(given[0]) and is_open(given[0]):
        raise PermissionError(errno.EACCES, "The process cannot access the file because it is being used by another process", given[0])
    if event == "os.rename" and os.path.exists(given[1]) and (is_open(given[1]) or os.path.isdir(given[1]) and not os.path.samefile(*given[:2])):
        raise PermissionError(errno.EACCES, "Access is denied", given[0], None, given[1])
    made = given[0] if event == "os.mkdir" else given[1] if event == "os.rename" else given[0] if event == "open" and given[2] & os.O_CREAT else None
    if isinstance(made, (str, os.PathLike)) and FORBIDDEN.search(os.path.basename(os.fspath(made))):
        raise OSError(errno.EINVAL, "The filename, directory name, or volume label syntax is incorrect", os.fspath(made))


if sys.platform != "win32":
    builtins.__import__ = as_there
    warnings.filterwarnings("error", category=EncodingWarning, module=PACKAGE)
    sys.addaudithook(refuse)
    for folder in sys.path[sys.path.index(os.path.dirname(__file__)) + 1:]:
        if os.path.exists(other := os.path.join(folder, "sitecustomize.py")):  # one more that a test wants
            with open(other, encoding="utf-8") as file:
                exec(compile(file.read(), other, "exec"), {"__name__": "sitecustomize", "__file__": other})
            break
