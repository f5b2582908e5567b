"""A headless Chromium driven over its own DevTools protocol, so that a page is judged as a browser shows it."""

from __future__ import annotations

import base64
import contextlib
import json
import os
import shutil
import subprocess
import tempfile
import time
from pathlib import Path

import websocket

CHROMIUM = next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome", "chrome"))), None)
QUIET = ("--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--disable-extensions", "--disable-background-networking", "--no-first-run", "--hide-scrollbars")
CODES = {"Tab": 9, "Enter": 13, "Escape": 27, "ArrowDown": 40, "ArrowRight": 39, " ": 32}
TEXTS = {"Enter": "\r", " ": " "}


class Browser:
    """One page in a browser of its own.

    Attributes
    ----------
    complaints : list of str
        Console messages, exceptions and breaches of the page's policy since `open`.
    requests : list of str
        What the page asked for since `open`, itself and data in it left out.
    """

    def __init__(self) -> None:
        self._home = tempfile.TemporaryDirectory(prefix="hieuhoc-browser-", ignore_cleanup_errors=True)
        self._process = subprocess.Popen([str(CHROMIUM), *QUIET, f"--user-data-dir={self._home.name}", "--remote-debugging-port=0", "--remote-allow-origins=*", "about:blank"],
                                         stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, start_new_session=True, env=os.environ | {"HOME": self._home.name})
        self._last, self.complaints, self.requests = 0, [], []
        port, page = self._page()
        self._socket = websocket.create_connection(f"ws://127.0.0.1:{port}/devtools/page/{page}", timeout=60)
        for domain in ("Page", "Runtime", "Log", "Network", "Accessibility"):
            self.send(f"{domain}.enable")

    def _page(self) -> tuple[str, str]:
        from urllib.request import urlopen

        known = Path(self._home.name) / "DevToolsActivePort"
        for _ in range(600):
            if known.exists() and known.read_text():
                port = known.read_text().split()[0]
                with urlopen(f"http://127.0.0.1:{port}/json/list") as answer:
                    pages = [entry["id"] for entry in json.load(answer) if entry["type"] == "page"]
                if pages:
                    return port, pages[0]
            time.sleep(0.05)
        raise RuntimeError("Chromium did not start")

    def send(self, method: str, **parameters) -> dict:
        """A command of the protocol and its answer; events that come meanwhile are noted."""
        self._last += 1
        self._socket.send(json.dumps({"id": self._last, "method": method, "params": parameters}))
        while True:
            said = json.loads(self._socket.recv())
            if said.get("id") == self._last:
                if "error" in said:
                    raise RuntimeError(f"{method}: {said['error']}")
                return said["result"]
            self._note(said.get("method", ""), said.get("params", {}))

    def _note(self, event: str, of: dict) -> None:
        if event == "Runtime.consoleAPICalled":
            self.complaints.append(" ".join(str(a.get("value", a.get("description"))) for a in of["args"]))
        elif event == "Runtime.exceptionThrown":
            self.complaints.append(of["exceptionDetails"].get("exception", {}).get("description") or of["exceptionDetails"]["text"])
        elif event == "Log.entryAdded":
            self.complaints.append(of["entry"]["text"])
        elif event == "Network.requestWillBeSent" and not of["request"]["url"].startswith("data:"):
            self.requests.append(of["request"]["url"])
        elif event == "Page.loadEventFired":
            self._loaded = True

    def open(self, address: str, width: int = 1280, height: int = 800) -> None:
        """Load a page in a window of this size and wait until it stands."""
        self.size(width, height)
        self.complaints.clear()
        self.requests.clear()
        self._loaded = False
        self.send("Page.navigate", url=address)
        while not self._loaded:
            said = json.loads(self._socket.recv())
            self._note(said.get("method", ""), said.get("params", {}))
        self.run("new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))")
        self.requests = [url for url in self.requests if url != address]

    def size(self, width: int, height: int = 800) -> None:
        """The window's size in CSS pixels; a narrow one is a phone's."""
        self.send("Emulation.setDeviceMetricsOverride", width=width, height=height, deviceScaleFactor=1, mobile=width < 600)

    def run(self, script: str):
        """The value of an expression in the page; promises are waited for."""
        said = self.send("Runtime.evaluate", expression=script, returnByValue=True, awaitPromise=True, userGesture=True)
        if "exceptionDetails" in said:
            raise RuntimeError(said["exceptionDetails"].get("exception", {}).get("description") or said["exceptionDetails"]["text"])
        return said["result"].get("value")

    def press(self, key: str, shift: bool = False) -> None:
        """A key as the keyboard sends it."""
        more = {"key": key, "code": {" ": "Space"}.get(key, key), "windowsVirtualKeyCode": CODES[key], "modifiers": 8 * shift}
        self.send("Input.dispatchKeyEvent", type="keyDown" if key in TEXTS else "rawKeyDown", **more, **({"text": TEXTS[key]} if key in TEXTS else {}))
        self.send("Input.dispatchKeyEvent", type="keyUp", **more)

    def type(self, text: str) -> None:
        """Text as an input method enters it, also with Vietnamese letters."""
        self.send("Input.insertText", text=text)

    def print_view(self, on: bool = True) -> None:
        """The page as it is printed."""
        self.send("Emulation.setEmulatedMedia", media="print" if on else "")

    def picture(self, path: Path | str, whole: bool = True) -> None:
        """A PNG of the page."""
        Path(path).write_bytes(base64.b64decode(self.send("Page.captureScreenshot", captureBeyondViewport=whole)["data"]))

    def pdf(self, path: Path | str) -> None:
        """The page as it leaves the printer."""
        Path(path).write_bytes(base64.b64decode(self.send("Page.printToPDF", preferCSSPageSize=True, paperWidth=8.27, paperHeight=11.69)["data"]))

    def close(self) -> None:
        """End the browser."""
        with contextlib.suppress(websocket.WebSocketException, OSError):
            self.send("Browser.close")
        self._socket.close()
        try:
            self._process.wait(20)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()
        self._home.cleanup()
