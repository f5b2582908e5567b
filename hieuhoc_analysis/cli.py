"""The command ``hieuhoc``. Modules are imported by the command that needs them: ``--help`` loads no pandas."""

from __future__ import annotations

import argparse
import errno
import os
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack, closing, contextmanager, suppress
from pathlib import Path

from hieuhoc_analysis.arguments import read_arguments
from hieuhoc_analysis.errors import HieuhocError, NothingRead, UsageError, refused

DONE, ERRORS_FOUND, WRONG_USAGE = 0, 1, 2
CACHE = ".cache"  # within the folder of the cleaned tables


def main(arguments: Sequence[str] | None = None, watched: bool = False) -> int:
    """Run one command; returns its exit code: 0 done, 1 done with error findings, 2 wrong usage or nothing readable.

    Without `arguments` it is the one that was typed, and a command that reads files is done in a process of its own, unless
    this one is `watched` already (`attempt`).
    """
    # a Windows console or a pipe may have a code page without Vietnamese letters
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="replace")
    options = read_arguments(sys.argv[1:] if arguments is None else arguments, _COMMANDS)
    if arguments is None and (options.run is _clean or options.run is _check and not options.letter):
        # pyarrow loads numpy, and pandas, where it finds them, though tables need neither: a third of a run in which nothing has changed
        sys.modules.setdefault("numpy", None)  # type: ignore[arg-type]
    if arguments is None and not watched and options.run in (_review, _clean, _explain, _check):
        from hieuhoc_analysis import attempt

        return attempt.run(lambda: _answer(options), lambda died: _answer(options, died), sys.argv[1:])
    return _answer(options)


def _answer(options: argparse.Namespace, died: int = 0) -> int:
    """Run the command, whatever ends it in words; `died` says how a first attempt ended over a file, so that files are now read apart."""
    options.died = died
    if died and options.run is not _explain:
        print("Có tệp làm chương trình đọc bị dừng đột ngột; đang đọc lại, mỗi tệp được canh riêng." if options.lang == "vi" else
              "A file made the program that reads stop abruptly; reading again, with an eye on each file.", file=sys.stderr)
    try:
        code = options.run(options)
        print(end="", flush=True)  # as long as what goes wrong can be said
    except HieuhocError as error:
        code = _say(error, options.lang)
    except OSError as error:
        # what cannot be read is a finding; this is a result that cannot be written
        code = DONE if _unheard(error) else _say(refused(error), options.lang)
    except SystemExit:  # what rich makes of output that nobody hears
        code = DONE
    except KeyboardInterrupt:
        print(
            "Đã dừng theo yêu cầu; các kết quả trước đó vẫn nguyên vẹn."
            if options.lang == "vi"
            else "Stopped as asked; earlier results are unharmed.",
            file=sys.stderr,
        )
        code = 130
    try:
        print(end="", flush=True)
    except OSError:  # the reader of our output went away (`| head`), or its disk is full: nothing is left to say
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    return code


def _say(error: HieuhocError, lang: str) -> int:
    from hieuhoc_analysis.language.text import legible

    print("\n".join(f"hieuhoc: {legible(line, 2000)}" for line in error.message(lang).splitlines()), file=sys.stderr)
    return WRONG_USAGE


def _unheard(error: OSError) -> bool:
    """Whether a pipe is closed at its other end, for which Windows has no error of its own."""
    return isinstance(error, BrokenPipeError) or (sys.platform == "win32" and error.errno == errno.EINVAL and error.filename is None)


@contextmanager
def _progress(label: str) -> Iterator[Callable[[int, int, str], None]]:
    """A progress bar on stderr, so that what is printed can be piped; none where nobody looks."""
    if not sys.stderr.isatty():
        yield lambda done, total, name: None
        return
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn

    console = Console(stderr=True)
    bar = Progress(TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeElapsedColumn(), console=console,
                   transient=True, disable=not console.is_terminal)
    with bar:
        task = bar.add_task(label, total=None)
        yield lambda done, total, name: bar.update(task, completed=done, total=total)


@contextmanager
def _reading(options: argparse.Namespace, cache: Path | None = None) -> Iterator[dict]:
    """What `pipeline.clean` and `clean_into` need beside the paths, processes and a progress bar included."""
    _heed_codelists(options)
    with ExitStack() as stack:
        more = {"codelists": options.codelists, "lang": options.lang, "cache": cache, "apart": bool(options.died)}
        if not options.died and (jobs := getattr(options, "jobs", None)) != 1:
            with suppress(OSError, NotImplementedError, ImportError):  # some systems share no work between processes
                from hieuhoc_analysis.batch.processes import Processes, processors

                if jobs or processors() > 1:
                    more["executor"] = stack.enter_context(Processes(jobs))
        yield more | {"progress": stack.enter_context(_progress("Đọc biểu" if options.lang == "vi" else "Reading"))}


def _heed_codelists(options: argparse.Namespace) -> None:
    """Say what is doubtful in the user's codelists; what is wrong in them is raised before any work."""
    if options.codelists:
        from hieuhoc_analysis import codelists
        from hieuhoc_analysis.codelists.doubts import doubts

        with codelists.using(options.codelists):
            codelists.check()
            for vi, en in doubts(options.codelists):
                print(f"hieuhoc: {vi if options.lang == 'vi' else en}", file=sys.stderr)


def _clean(options: argparse.Namespace) -> int:
    from hieuhoc_analysis import summary
    from hieuhoc_analysis.pipeline import clean_into

    tally = summary.Tally()
    with _reading(options, None if options.no_cache else options.out / CACHE) as more:
        written = clean_into(options.out, options.paths, tell=tally.hear, partitioned=options.partitioned, **more)
    summary.print_summary(tally, options.lang)
    print(summary.written(written, options.lang))
    if not tally.values:
        return WRONG_USAGE
    return ERRORS_FOUND if options.strict and tally.counts["error"] else DONE


def _review(options: argparse.Namespace) -> int:
    from hieuhoc_analysis import summary
    from hieuhoc_analysis.pipeline import clean_into
    from hieuhoc_analysis.publish import published, scope

    if options.period:
        options.period = scope.read_period(options.period)  # before the work, not after it
    scope.check_territory(options.territory)
    tally = summary.Tally()
    try:
        with _reading(options, options.processed / CACHE) as more:
            clean_into(options.processed, options.raw, tell=tally.hear, keep=True, **more)
    except NothingRead:
        summary.print_summary(tally, options.lang)  # why not
        raise
    summary.print_summary(tally, options.lang)
    from hieuhoc_analysis.publish.run import run_review

    with _progress("Chạy sổ tay" if options.lang == "vi" else "Notebooks") as progress:
        done = run_review(
            options.period,
            options.raw,
            options.processed,
            options.reports,
            options.lang,
            options.codelists,
            progress,
            options.template,
            options.territory,
            options.district,
        )
    for line in (*done.lines(options.lang), *published.after_review(done.folder, options.processed, options.lang, options.publish)):
        print(line)
    return DONE if not done.failures else ERRORS_FOUND


def _explain(options: argparse.Namespace) -> int:
    from hieuhoc_analysis import codelists, explain, limits
    from hieuhoc_analysis.errors import UnreadableFile
    from hieuhoc_analysis.findings import Finding

    _heed_codelists(options)
    with codelists.using(options.codelists):
        try:
            if options.died:
                raise limits.ended(options.died, options.file)
            if options.html:
                from hieuhoc_analysis.explain.page import write_explanation

                page = write_explanation(options.file, options.html, options.lang)
                if not options.json:
                    print(f"Trang giải thích: {page}" if options.lang == "vi" else f"Page: {page}")
                    return DONE
            explained = explain.explain_file(options.file)
        except UnreadableFile as error:
            finding = Finding(error.rule, options.file.name, found=str(error.params.get("found", "")))
            print(f"{finding.message(options.lang)} {finding.hint(options.lang)}", file=sys.stderr)
            return WRONG_USAGE
        if options.json:
            import json

            print(json.dumps(explained, ensure_ascii=False, indent=1))
        else:
            for line in explain.lines(explained, options.lang):
                print(line)
    return DONE


def _check(options: argparse.Namespace) -> int:
    from hieuhoc_analysis import summary
    from hieuhoc_analysis.pipeline import clean, collect

    if options.letter and not options.out:
        raise UsageError(
            "Có --letter thì ghi thêm --out THƯ_MỤC, nơi để công văn và bản đánh dấu.",
            "--letter needs --out FOLDER, where the notes and the marked copies go.",
        )
    with _reading(options) as more:
        cleaned = clean(options.paths, **more)
    tally = summary.Tally.of(cleaned)
    summary.print_summary(tally, options.lang, marked=bool(options.out))
    left: list[str] = []
    if options.out:
        from hieuhoc_analysis.batch.apart import Apart
        from hieuhoc_analysis.feedback.annotate import write_marked_copy
        from hieuhoc_analysis.feedback.check import give_back
        from hieuhoc_analysis.language.text import legible

        findings = cleaned.tables["findings"].to_pylist()
        with closing(Apart()) as other:
            def leave(why: str) -> None:
                left.append(why)
                print(
                    "Không lập được một tệp gửi lại:" if options.lang == "vi" else "A file to give back could not be made:",
                    legible(why, 2000),
                    file=sys.stderr,
                )

            written = give_back(
                collect(options.paths), findings, options.out, options.lang, other.copy if options.died else write_marked_copy, leave
            )
        if options.letter:
            from hieuhoc_analysis.publish.letter import write_letters

            written += write_letters(cleaned.tables["submissions"].to_pylist(), findings, options.out, options.lang, leave)
        print(summary.written(written, options.lang))
    # a decision that lost its object is an error of no submission
    return ERRORS_FOUND if tally.counts["error"] or left else DONE


def _template(options: argparse.Namespace) -> int:
    from hieuhoc_analysis import codelists, tidy
    from hieuhoc_analysis.feedback import template
    from hieuhoc_analysis.harmonize.places import org_units

    _heed_codelists(options)
    with codelists.using(options.codelists):
        ward = org_units.ward_name(options.ward, bare=True, year=options.year).canonical or options.ward
        known: list[str] = []
        figures: dict[tuple[str, str], float] = {}
        if (options.processed / "observations.parquet").exists():
            known, figures = template.known_figures(tidy.read_table("observations", options.processed), ward, options.year - 1)
        given = template.read_names(options.khu_pho) if options.khu_pho else []
        names = given or org_units.registered_khu_pho(ward, str(options.year)) or known
        path = template.write_template(options.out, ward, options.year, names, figures)
    print(f"Biểu mẫu: {path}" if options.lang == "vi" else f"Form: {path}")
    return DONE


def _sample(options: argparse.Namespace) -> int:
    from hieuhoc_analysis.sample import write_sample

    written = write_sample(options.out, options.seed, options.clean)
    print(
        f"{len(written)} tệp (số liệu minh họa) trong {options.out}"
        if options.lang == "vi"
        else f"{len(written)} files (illustrative data) in {options.out}"
    )
    return DONE


_COMMANDS = {"review": _review, "clean": _clean, "explain": _explain, "check": _check, "template": _template, "sample": _sample}
