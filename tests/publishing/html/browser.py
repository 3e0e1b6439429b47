"""A Chromium without a window, spoken to over a pipe (Chrome DevTools Protocol), where there is one."""

import fcntl
import json
import os
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from itertools import count
from pathlib import Path
from time import monotonic
from typing import Any

CHROMIUM = next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome", "chrome"))), None)
_PATIENCE = 60.0
"""Seconds that an answer may take on a busy machine."""
_HIGH = 20
"""File descriptors from here on are not those that Chromium listens at, 3 and 4."""


class Browser:
    """One page in a browser. `requests` are the addresses that it asked anybody for."""

    def __init__(self, orders: int, reports: int) -> None:
        self._orders, self._reports = orders, reports
        self._numbers = count(1)
        self._read = b""
        self._session = ""
        self.requests: list[str] = []
        self.failures: list[str] = []

    def attach(self) -> None:
        """Open an empty page and listen to what it asks for."""
        target = self.order("Target.createTarget", url="about:blank")["targetId"]
        self._session = self.order("Target.attachToTarget", targetId=target, flatten=True)["sessionId"]
        for domain in ("Page", "Runtime", "Network", "Log"):
            self.order(f"{domain}.enable")

    def order(self, method: str, **given: Any) -> Any:
        """Order something, and return the answer."""
        number = next(self._numbers)
        order = {"id": number, "method": method, "params": given}
        if self._session:
            order["sessionId"] = self._session
        os.write(self._orders, json.dumps(order).encode() + b"\0")
        return self._awaited(lambda report: report.get("id") == number)["result"]

    def visit(self, path: Path, *, width: int = 1200, scheme: str = "light") -> None:
        """Show a file, and wait until it is there."""
        size = {"width": width, "height": 800, "deviceScaleFactor": 1, "mobile": False}
        self.order("Emulation.setDeviceMetricsOverride", **size)
        feature = {"name": "prefers-color-scheme", "value": scheme}
        self.order("Emulation.setEmulatedMedia", media="screen", features=[feature])
        self.order("Page.navigate", url=path.as_uri())
        self._awaited(lambda report: report.get("method") == "Page.loadEventFired")

    def tell(self, script: str) -> Any:
        """Return what an expression comes to on the page."""
        answer = self.order("Runtime.evaluate", expression=script, returnByValue=True, awaitPromise=True)
        assert "exceptionDetails" not in answer, answer
        return answer["result"].get("value")

    def type(self, text: str) -> None:
        """Press a key for each letter, as a person would."""
        for letter in text:
            self.press(letter, text=letter)

    def press(self, key: str, text: str = "", modifiers: int = 0) -> None:
        """Press a key and let it go. Modifiers: 8 is Shift."""
        self.order("Input.dispatchKeyEvent", type="keyDown", key=key, text=text, modifiers=modifiers)
        self.order("Input.dispatchKeyEvent", type="keyUp", key=key, modifiers=modifiers)

    def _awaited(self, wanted: Any) -> Any:
        until = monotonic() + _PATIENCE
        while monotonic() < until:
            report = self._next()
            self._note(report)
            if wanted(report):
                assert "error" not in report, report
                return report
        raise TimeoutError

    def _next(self) -> Any:
        while b"\0" not in self._read:
            part = os.read(self._reports, 1 << 16)
            assert part, "the browser has ended"
            self._read += part
        report, _, self._read = self._read.partition(b"\0")
        return json.loads(report)

    def _note(self, report: Any) -> None:
        given = report.get("params", {})
        match report.get("method"):
            case "Network.requestWillBeSent":
                self.requests.append(given["request"]["url"])
            case "Runtime.exceptionThrown":
                self.failures.append(str(given))
            case "Log.entryAdded" if given["entry"]["level"] == "error":
                self.failures.append(given["entry"]["text"])


@contextmanager
def browser(folder: Path) -> Iterator[Browser]:
    """Start a browser that keeps what it must in a folder; it ends with the context."""
    assert CHROMIUM
    pipes = [fcntl.fcntl(end, fcntl.F_DUPFD, _HIGH) for pair in (os.pipe(), os.pipe()) for end in pair]
    listened, orders, reports, told = pipes
    arguments = ["--headless=new", "--remote-debugging-pipe", "--no-sandbox", "--no-first-run", "--disable-gpu"]
    started = f'exec "$0" "$@" 3<&{listened} 4>&{told}'
    process = subprocess.Popen(
        ["bash", "-c", started, CHROMIUM, *arguments, f"--user-data-dir={folder}"],
        pass_fds=(listened, told),
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    os.close(listened)
    os.close(told)
    try:
        one = Browser(orders, reports)
        one.attach()
        yield one
    finally:
        process.terminate()
        process.wait()
        os.close(orders)
        os.close(reports)
