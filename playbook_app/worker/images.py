"""The bytes of images in a working process, which has no file: asked for over the pipe, and kept for the next page."""

from collections import OrderedDict
from collections.abc import Callable
from queue import Empty, SimpleQueue

from playbook_app.errors.image import ImageNotGiven
from playbook_app.worker.messages import ImageAnswer, ImageWanted

_PATIENCE = 30.0
"""Seconds after which an image that is not answered counts as missing."""
_MOST = 64_000_000
"""How many bytes of images are kept."""


class Images:
    """Gives an image's bytes by their SHA-256 (hex)."""

    def __init__(self, ask: Callable[[ImageWanted], None]) -> None:
        """`ask` sends the question; what comes back goes to `answer`."""
        self._ask = ask
        self._answers: SimpleQueue[ImageAnswer] = SimpleQueue()
        self._kept: OrderedDict[str, bytes] = OrderedDict()

    def answer(self, answer: ImageAnswer) -> None:
        """Take an answer, on whatever thread it comes."""
        self._answers.put(answer)

    def read(self, sha256: str) -> bytes:
        """Return an image's bytes. Raises ImageNotGiven where there are none."""
        if sha256 in self._kept:
            self._kept.move_to_end(sha256)
            return self._kept[sha256]
        self._ask(ImageWanted(sha256))
        data = self._answered(sha256)
        if data is None:
            raise ImageNotGiven(sha256=sha256)
        self._keep(sha256, data)
        return data

    def proof(self, sha256: str) -> bytes:
        """Return an image as the live page shows it. Raises as `read`."""
        from playbook_app.publishing.pdf.proof import proof_of

        key = f"proof of {sha256}"
        if key in self._kept:
            self._kept.move_to_end(key)
        else:
            self._keep(key, proof_of(self.read(sha256)))
        return self._kept[key]

    def _answered(self, sha256: str) -> bytes | None:
        """Wait for the answer to a question; late ones to earlier questions are passed over."""
        try:
            while True:
                answer = self._answers.get(timeout=_PATIENCE)
                if answer.sha256 == sha256:
                    return answer.data
        except Empty:
            return None

    def _keep(self, sha256: str, data: bytes) -> None:
        self._kept[sha256] = data
        while len(self._kept) > 1 and sum(map(len, self._kept.values())) > _MOST:
            self._kept.popitem(last=False)
