"""Run the notebooks as a person would, each in a fresh kernel, and keep them as working papers."""

from __future__ import annotations

import asyncio
import copy
import html
import os
import re
import subprocess
import tempfile
import threading
import time
from collections.abc import Callable, Coroutine, Iterator, Sequence
from concurrent.futures import Future
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, TypeVar

from hieuhoc_analysis.batch.processes import processors
from hieuhoc_analysis.errors import HieuhocError, UsageError
from hieuhoc_analysis.files import write_atomically
from hieuhoc_analysis.language.phrases import LANGUAGES, phrase
from hieuhoc_analysis.language.units import in_units, retold

PACKAGE = Path(__file__).resolve().parent.parent
PAGE_STYLE = Path(__file__).with_name("notebook.css")
CELL_SECONDS = 600
T = TypeVar("T")
_ANSI = re.compile(r"\x1b\[[0-9;]*m")


@dataclass(frozen=True, slots=True)
class NotebookResult:
    """How one notebook went.

    `name` is the file name without ending; `message` is a sentence for the user, also when all is well;
    `notebook` and `page` are the files written (None when the kernel could not start); `seconds` is wall time.
    """

    name: str
    ok: bool
    message: str
    notebook: Path | None = None
    page: Path | None = None
    seconds: float = 0.0


def notebook_files() -> list[Path]:
    """The review's notebooks in their order: beside the package in a checkout, inside it when installed.

    Raises
    ------
    UsageError
        When there are none.
    """
    for folder in (PACKAGE.parent / "notebooks", PACKAGE / "notebooks"):
        found = sorted(folder.glob("[0-9][0-9]_*.ipynb"))
        if found:
            return found
    raise UsageError(*(phrase("notebooks.none_found", lang, folder=str(PACKAGE.parent / "notebooks")) for lang in LANGUAGES))


@contextmanager
def run_notebooks(
    period: str,
    raw: Path | str,
    processed: Path | str,
    reports: Path | str,
    codelists: Path | str | None = None,
    lang: str = "vi",
    on_progress: Callable[[str, int, int], None] | None = None,
    notebooks: Sequence[Path] | None = None, recast: str | None = None, folder: Path | None = None,
    district: str = "",
) -> Iterator[Future[list[NotebookResult]]]:
    """Execute the notebooks on the cleaned tables beside what a ``with`` block does, and write them to ``reports/<period>/notebooks/``.

    Parameters
    ----------
    period : str
        ``2016-2020``.
    raw, processed : path
        The submissions, and the tables that ``clean`` wrote from them.
    reports : path
        The folder that holds a folder per period.
    codelists : path, optional
        The user's own codelists.
    lang : str
        ``vi`` or ``en``; in English the prose comes from each cell's translation.
    on_progress : callable, optional
        Called as ``on_progress(name, cells_done, cells)`` after every cell.
    notebooks : sequence of path, optional
        Others than the review's five.
    recast : str, optional
        The territory policy, as `opening.open_review` takes it.
    folder : path, optional
        The review's folder, ``reports/<period>`` by default.
    district : str
        The district that is reviewed as one, as `opening.open_review` takes it.

    Yields
    ------
    Future of list of NotebookResult
        In the notebooks' order, done at the end of the block. One that fails says so and does not stop the others.
    """
    files = list(notebooks) if notebooks is not None else notebook_files()
    folder = Path(folder or Path(reports) / period).resolve()
    environment = os.environ | {
        "HIEUHOC_RAW": str(Path(raw).resolve()),
        "HIEUHOC_PROCESSED": str(Path(processed).resolve()),
        "HIEUHOC_REPORTS": str(Path(reports).resolve()),
        "HIEUHOC_CODELISTS": str(Path(codelists).resolve()) if codelists else "",
        "HIEUHOC_DISTRICT": district,
        # the same bytes from the same tables, and a kernel that finds this very package
        "PYTHONHASHSEED": "0",
        "PYTHONPATH": os.pathsep.join(filter(None, (str(PACKAGE.parent), os.environ.get("PYTHONPATH", "")))),
    }
    parameters = {"period": period, "lang": lang} | ({"recast": recast} if recast else {})
    with beside(_run_all(files, folder, parameters, environment, lang, on_progress or (lambda *_: None))) as done:
        yield done


@contextmanager
def beside(work: Coroutine[Any, Any, T]) -> Iterator[Future[T]]:
    """Let a coroutine run in a thread and loop of its own beside what a ``with`` block does, to its end; if that fails, it is given up."""
    runner = asyncio.Runner(loop_factory=asyncio.SelectorEventLoop)  # that kernels' sockets need, also under Windows
    loop = runner.get_loop()

    def run() -> None:
        with runner:  # whose end gives up what is not done
            loop.run_forever()

    thread = threading.Thread(target=run, daemon=True)
    thread.start()
    done = asyncio.run_coroutine_threadsafe(work, loop)
    try:
        yield done
        done.result()
    finally:
        loop.call_soon_threadsafe(loop.stop)
        thread.join()


async def _run_all(files, folder, parameters, environment, lang, on_progress) -> list[NotebookResult]:
    gate = asyncio.Semaphore(max(2, processors()))

    async def one(path: Path) -> NotebookResult:
        async with gate:
            started = time.monotonic()
            result = await _run(path, folder, parameters, environment, lang, on_progress)
            return replace(result, seconds=time.monotonic() - started)

    return list(await asyncio.gather(*(one(path) for path in files)))


async def _run(path, folder, parameters, environment, lang, on_progress) -> NotebookResult:
    import nbformat

    name = path.stem
    try:
        notebook = prepare(nbformat.read(path, as_version=4), parameters)
    except UsageError as error:
        return NotebookResult(name, False, f"{path.name}: {error}")
    except Exception as error:  # a file that is no notebook: nbformat raises many kinds
        return NotebookResult(name, False, phrase("notebooks.unreadable", lang, name=path.name, reason=_short(error)))
    outcome = await _execute(notebook, name, environment, lang, on_progress)
    if not outcome.ok and outcome.message and not any(c.get("outputs") for c in notebook.cells if c.cell_type == "code"):
        return outcome
    soften_errors(notebook, lang)
    out = folder / "notebooks"
    written = write_atomically(out / path.name, nbformat.writes(notebook) + "\n")
    page = write_atomically(out / f"{name}.html", to_page(notebook, lang))
    return replace(outcome, notebook=written, page=page)


async def _execute(notebook, name, environment, lang, on_progress) -> NotebookResult:
    from nbclient import NotebookClient
    from nbclient.exceptions import CellExecutionError, CellTimeoutError, DeadKernelError

    code_cells = [index for index, cell in enumerate(notebook.cells) if cell.cell_type == "code"]

    def done(cell, cell_index, **_) -> None:
        on_progress(name, sum(index <= cell_index for index in code_cells), len(code_cells))

    with tempfile.TemporaryDirectory(prefix="hieuhoc-", ignore_cleanup_errors=True) as scratch:
        # (Windows keeps what a kernel that is going still has open; nothing of it is worth a review)
        # nothing of the user's own IPython start-up files or history reaches the review
        own = environment | {"IPYTHONDIR": scratch, "JUPYTER_RUNTIME_DIR": scratch}
        log = Path(scratch) / "kernel.log"
        with log.open("wb") as said:
            kernel = _kernel(scratch)
            client = NotebookClient(
                notebook, km=kernel, timeout=CELL_SECONDS, startup_timeout=120, record_timing=False, shutdown_kernel="immediate",
                resources={"metadata": {"path": str(Path.cwd())}}, on_cell_executed=_as_async(done),
            )
            try:
                # a kernel made elsewhere is left running unless one asks for its end
                await client.async_execute(cleanup_kc=True, env=own, stdout=said, stderr=subprocess.STDOUT)
            except CellExecutionError as error:
                reason = _said(error.ename, error.evalue)
                place = _failed_cell(notebook)
                return NotebookResult(
                    name, False, phrase("notebooks.cell_failed", lang, name=name, cell=place, reason=_short(reason).rstrip("."))
                )
            except CellTimeoutError:
                return NotebookResult(name, False, phrase("notebooks.cell_slow", lang, name=name, seconds=CELL_SECONDS))
            except DeadKernelError:
                return NotebookResult(name, False, phrase("notebooks.kernel_died", lang, name=name))
            except Exception as error:  # no kernel: no ports, no ipykernel, no room for its files
                last = log.read_text("utf-8", "replace").strip().splitlines()
                reason = _short(last[-1] if last else error)
                return NotebookResult(name, False, phrase("notebooks.no_kernel", lang, name=name, reason=reason))
            finally:
                if kernel.has_kernel:  # given up while it was about to begin
                    await kernel.shutdown_kernel(now=True)
    return NotebookResult(name, True, phrase("notebooks.done", lang, name=name))


def _kernel(scratch: str):
    """A manager of kernels of this very Python, whatever kernels the user's Jupyter lists."""
    from jupyter_client.kernelspec import KernelSpecManager
    from jupyter_client.manager import AsyncKernelManager

    manager = AsyncKernelManager(kernel_name="python3", connection_file=str(Path(scratch) / "kernel.json"))
    manager.kernel_spec_manager = KernelSpecManager(kernel_dirs=[])
    return manager


def _as_async(call):
    async def hook(**event) -> None:
        call(**event)

    return hook


def prepare(notebook, parameters: dict[str, Any]):
    """A copy with `parameters` set right after the cell tagged ``parameters``, in the language asked for.

    Raises
    ------
    UsageError
        When no code cell carries the tag.
    """
    import nbformat

    notebook = copy.deepcopy(notebook)
    at = next(
        (i for i, cell in enumerate(notebook.cells) if "parameters" in cell.metadata.get("tags", []) and cell.cell_type == "code"),
        None,
    )
    if at is None:
        raise UsageError(*(phrase("notebooks.no_parameters", lang) for lang in LANGUAGES))
    lines = "\n".join(f"{name} = {value!r}" for name, value in parameters.items())
    injected = nbformat.v4.new_code_cell(lines, id="injected-parameters", metadata={"tags": ["injected-parameters"]})
    notebook.cells.insert(at + 1, injected)
    lang = parameters.get("lang") or "vi"
    for cell in notebook.cells:
        if cell.cell_type == "markdown":
            translation = cell.metadata.get("en")
            cell.source = in_units("".join(translation), lang) if lang == "en" and translation else retold(cell.source, lang)
    return notebook


def soften_errors(notebook, lang: str) -> None:
    """Put a sentence in the place of every traceback, in place."""
    for cell in notebook.cells:
        for output in cell.get("outputs", []):
            if output.output_type == "error":
                said = phrase("notebooks.cell_stopped", lang, reason=_short(_said(output.ename, output.evalue)))
                output.traceback = [said]
        if cell.cell_type == "code":
            # chatter of libraries on stderr is no part of a working paper
            cell.outputs = [o for o in cell.outputs if not (o.output_type == "stream" and o.name == "stderr")]


def to_page(notebook, lang: str = "vi") -> str:
    """A notebook as one HTML file that asks nothing of the network: no code, no script, pictures inside."""
    from nbconvert import HTMLExporter

    exporter = HTMLExporter(template_name="basic", exclude_input=True, exclude_output_prompt=True)
    exporter.exclude_anchor_links = True
    body, _ = exporter.from_notebook_node(notebook)
    first = next((c.source.lstrip("# ").splitlines()[0] for c in notebook.cells if c.cell_type == "markdown" and c.source), "")
    # the policy makes the promise hold even for what a later version of a library might add
    return (
        f'<!DOCTYPE html>\n<html lang="{lang}">\n<head>\n<meta charset="utf-8">\n'
        '<meta http-equiv="Content-Security-Policy" content="default-src \'none\'; img-src data:; style-src \'unsafe-inline\'">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f"<title>{html.escape(first)}</title>\n<style>\n{PAGE_STYLE.read_text('utf-8')}</style>\n</head>\n<body>\n"
        f"<main>\n{body.strip()}\n</main>\n</body>\n</html>\n"
    )


def _failed_cell(notebook) -> int:
    for index, cell in enumerate(notebook.cells, start=1):
        if any(o.output_type == "error" for o in cell.get("outputs", [])):
            return index
    return 0


def _said(name: str, words: str) -> str:
    """An error in words: our own sentences by themselves, others with what Python calls them."""
    return words if name in {kind.__name__ for kind in HieuhocError.__subclasses__()} else f"{name}: {words}"


def _short(reason: object, limit: int = 300) -> str:
    text = " ".join(_ANSI.sub("", str(reason)).split())
    return text if len(text) <= limit else text[:limit].rstrip() + "…"

