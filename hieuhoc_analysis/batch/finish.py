"""From submissions as they were read to their finished rows: what is finished already, and in which order the rest is done."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from concurrent.futures import Executor
from itertools import chain
from pathlib import Path

from hieuhoc_analysis import codelists
from hieuhoc_analysis.batch import workers
from hieuhoc_analysis.batch.assemble import Known, Run, wards_of
from hieuhoc_analysis.batch.cache import Cache, Card, pack, unpack
from hieuhoc_analysis.batch.finished import Finished
from hieuhoc_analysis.batch.storage import FINISHED, WARD
from hieuhoc_analysis.batch.workers import Part, batches, in_turn
from hieuhoc_analysis.errors import HieuhocError
from hieuhoc_analysis.submission import Submission, read_submission


class Finishing:
    """Finishes the submissions of a run, ward by ward.

    Each ward and each file has a name made of all that its rows depend on; what the cache has under that name is not done
    again. Where a file names several wards, what looking at a ward gave for it (`workers.Part`) is kept under the ward's name.

    Parameters
    ----------
    cards : list of Card
        Of all submissions, in their order.
    paths : mapping
        ``source_file`` → where it lies.
    kept : Cache
        With what reading gave.
    lang : str
        Of the findings.
    """

    def __init__(self, cards: Sequence[Card], paths: Mapping[str, Path], kept: Cache, lang: str) -> None:
        self._paths, self._kept, self._lang = paths, kept, lang
        self._run = Run(cards)
        self._cards = cards = self._run.cards
        self.strays = self._run.strays.values()
        self._wards = {ward: self._name_ward(ward) for ward in self._run.wards}
        self._files = {card.source_file: self._name_file(card) for card in cards}
        self._ready: dict[str, Finished] = {}

    def rows(self, executor: Executor | None = None) -> Iterator[Finished]:
        """The rows of every file, in the order of the files; a ward is looked at when the first file needs it."""
        undone = [card for card in self._cards if not self._kept.has(self._files[card.source_file])]
        if (executor := workers.worth(executor, len(undone))) is not None:
            self._let(executor, undone)
        for card in self._cards:
            rows = self._kept.finished(self._files[card.source_file]) or self._finish(card)
            if _several(card):
                for ward in card.wards:
                    self._kept.use(self._part(ward, card))
            yield rows

    def _finish(self, card: Card) -> Finished:
        if not _several(card):
            (ward,) = wards_of(card)
            self._look(ward, card)
            return self._ready.pop(card.source_file)
        parts = [(ward, self._found(ward, card)) for ward in card.wards]
        rows = workers.join_parts(unpack(self._settled(card)), parts, self._lang)
        self._kept.keep_finished(self._files[card.source_file], rows, at_hand=True)
        return rows

    def _found(self, ward: str, card: Card) -> Part:
        """What looking at a ward gave for one of its files."""
        if (packed := self._kept.get(self._part(ward, card))) is None:
            self._look(ward)
            packed = self._kept.get(self._part(ward, card))
        return Part.unpack(packed or b"[[],[]]")

    def _look(self, ward: str, wanted: Card | None = None) -> None:
        """Look at a ward; the rows of the file `wanted` are ready at hand, all others are kept."""
        cards = self._run.wards[ward]
        members: list[tuple[Submission, Known | None]] = [
            (unpack(self._slice(ward, card)), None) if _several(card) else (self._taken(card), self._run.known(card)) for card in cards]
        for card, found in zip(cards, workers.finish_ward(members, self._run.others(ward), self._lang), strict=True):
            if isinstance(found, Part):
                self._kept.keep_bytes(self._part(ward, card), found.pack())
            else:
                self._kept.keep_finished(self._files[card.source_file], found, at_hand=card is wanted)
                if card is wanted:
                    self._ready[card.source_file] = found

    def _taken(self, card: Card) -> Submission:
        return self._kept.take(card) or self._read_again(card)

    def _read_again(self, card: Card) -> Submission:
        """What a file gave, when another run into the same folder has removed it from the cache."""
        again = read_submission(self._paths[card.source_file], card.source_file, codelists.current_folder())
        if again.sha256 != card.sha256:
            raise HieuhocError(f"Tệp “{card.source_file}” bị thay đổi trong khi đang đọc. Lưu và đóng tệp rồi chạy lại.",
                               f"“{card.source_file}” was changed while it was being read. Save and close it, then run again.")
        return again

    def _settled(self, card: Card) -> bytes:
        """A file of several wards, settled, and kept so together with its slices."""
        if (settled := self._kept.get(self._settled_name(card))) is None:
            self._keep_slices(card, workers.slice_submission(self._taken(card), self._run.known(card), card.wards))
            settled = self._kept.get(self._settled_name(card))
        return settled or b""

    def _slice(self, ward: str, card: Card) -> bytes:
        self._settled(card)
        return self._kept.get(self._settled_name(card, ward)) or b""

    def _keep_slices(self, card: Card, packed: Sequence[bytes]) -> None:
        for ward, one in zip(("", *card.wards), packed, strict=True):
            self._kept.keep_bytes(self._settled_name(card, ward), one)

    def _settled_name(self, card: Card, ward: str = "") -> str:
        return self._kept.name("", "settled", card.source_file, ward)

    def _part(self, ward: str, card: Card) -> str:
        name, kind = self._wards[ward]
        return self._kept.name(kind and WARD, name, card.source_file)

    def _name_ward(self, ward: str) -> tuple[str, str]:
        """What the look at a ward depends on, hashed, and whether a later run may use it."""
        cards = self._run.wards[ward]
        # the names that others give a file's other wards may lead to other sums in it
        known = [
            self._run.known(card) if _several(card) else Known(named=self._run.named(card), namesakes=self._run.namesakes(card))
            for card in cards
        ]
        on = [(card.source_file, card.sha256, one) for card, one in zip(cards, known, strict=True)]
        return self._kept.name("", ward, on, self._run.others(ward)), WARD if all(card.lasting for card in cards) else ""

    def _name_file(self, card: Card) -> str:
        wards = [self._wards[ward] for ward in wards_of(card)]
        return self._kept.name(FINISHED if all(kind for _, kind in wards) else "", card.source_file, wards, self._lang)

    def _let(self, executor: Executor, undone: Sequence[Card]) -> None:
        """Let an executor finish what no run has finished."""
        kept, run, more = self._kept, self._run, (self._lang, codelists.current_folder())
        joined = [card for card in undone if _several(card)]
        wards = dict.fromkeys(
            ward for card in undone for ward in wards_of(card) if not _several(card) or not kept.has(self._part(ward, card))
        )
        sliced = list(
            {card.source_file: card for ward in wards for card in run.wards[ward] if _several(card)}
            | {card.source_file: card for card in joined}
        )
        by_name = {card.source_file: card for card in self._cards}

        to_slice = ((self._packed(by_name[name]), run.known(by_name[name]), by_name[name].wards) for name in sliced)
        for name, parts in zip(
            sliced, chain.from_iterable(in_turn(executor, workers.slice_batch, batches(to_slice), more[1])), strict=True
        ):
            self._keep_slices(by_name[name], parts)
        members = (
            (
                [(self._slice(ward, card), None) if _several(card) else (self._packed(card), run.known(card)) for card in run.wards[ward]],
                run.others(ward),
            )
            for ward in wards
        )
        for ward, found in zip(
            wards,
            chain.from_iterable(in_turn(executor, workers.finish_batch, batches(members, lambda one: len(one[0])), *more)),
            strict=True,
        ):
            for card, one in zip(run.wards[ward], found, strict=True):
                kept.keep_bytes(self._part(ward, card) if _several(card) else self._files[card.source_file], one)
        to_join = ((self._settled(card), [(ward, self._found(ward, card).pack()) for ward in card.wards]) for card in joined)
        for card, rows in zip(joined, chain.from_iterable(in_turn(executor, workers.join_batch, batches(to_join), *more)), strict=True):
            kept.keep_bytes(self._files[card.source_file], rows)

    def _packed(self, card: Card) -> bytes:
        return self._kept.packed(card) or pack(self._read_again(card))


def _several(card: Card) -> bool:
    return len(wards_of(card)) > 1
