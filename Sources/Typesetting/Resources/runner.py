"""Drives the typesetter: one line of JSON in, one line of JSON out, until the input ends.

First line in: {"folder", "fonts", "files": {name: base64}}; the answer names the version.
Then, per document: {"id", "data", "assets", "timestamp"}. An answer is {"id", "ok": true, "sha256",
"warnings", "pdf"} with the PDF in base64, or {"id", "ok": false, "code", ...}. No file is written:
whoever asked decides where the PDF stands and who can read it.

Nothing that a document says is ever part of an answer but single characters that no font has.
The folder is empty, private and the working folder: files are looked up there and nowhere else.
"""

import base64
import hashlib
import json
import os
import re
import signal
import sys

STANDARDS = ["a-2a", "ua-1"]

# The first pattern that occurs in a message gives the code.
CODES = (
    ("missing-glyph", r"could not be displayed with (a )?font"),
    ("bad-character", r"text .* (is|was) (not allowed|disallowed)|private use|invalid codepoint|"
                      r"without a .*unicode|not map(ped)? to"),
    ("missing-alt-text", r"missing alt text"),
    ("missing-title", r"missing document title|document title"),
    ("heading-order", r"heading.*(level|skip|first)|(level|skip|first).*heading"),
    ("no-packages", r"package"),
    ("outside-template", r"outside of project root|would escape|access denied"),
    ("file-not-found", r"file not found"),
    ("bad-svg", r"failed to (parse|decode|load) (svg|image)|svg"),
    ("standards", r"^PDF/"),
)


class Refused(Exception):
    """A request that cannot be met, with its stable code."""

    def __init__(self, code, **details):
        super().__init__(code)
        self.answer = {"ok": False, "code": code, **details}


def refusal(error):
    """What a failure of the typesetter is called, and where in the template it was."""
    message = error.message
    code = next((c for c, pattern in CODES if re.search(pattern, message, re.I)), "template")
    place = re.search(r"┌─ (\S+?:\d+:\d+)", error.diagnostic)
    details = {"place": re.sub(r"^main:", "main.typ:", place[1]) if place else ""}
    if code == "missing-glyph":
        texts = re.findall(r'the text `"(.*?)"` could not', error.diagnostic, re.S)
        decoded = (re.sub(r"\\u\{([0-9a-f]+)\}", lambda m: chr(int(m[1], 16)), t) for t in texts)
        details["characters"] = sorted({ord(c) for t in decoded for c in t if ord(c) > 0x7E})
    else:
        details["message"] = re.sub(r" \(searched at .*", "", message, flags=re.S)
    return Refused(code, **details)


class Press:
    """The typesetter with its fonts and template in memory."""

    def __init__(self, setup):
        try:
            import typst
        except ImportError as error:
            raise Refused("engine-missing", message=str(error)) from error
        self.typst = typst
        self.version = getattr(typst, "__version__", "")
        fonts = typst.Fonts(
            include_system_fonts=False, include_embedded_fonts=False, font_paths=[setup["fonts"]])
        self.families = sorted(fonts.families())
        if not self.families:
            raise Refused("fonts-missing")
        self.files = {name: base64.b64decode(text) for name, text in setup["files"].items()}
        self.files["main"] = self.files.pop("main.typ")
        self.compiler = typst.Compiler(font_paths=fonts, root=setup["folder"])

    def print(self, request):
        """One document, as an answer."""
        files = dict(self.files)
        for name, text in request["assets"].items():
            if not name.endswith(".svg"):
                raise Refused("request", message="an asset is not named .svg")
            files[name] = text.encode()
        data = json.dumps(request["data"], sort_keys=True, ensure_ascii=False)
        files["data.json"] = data.encode()
        try:
            pdf, warnings = self.compiler.compile_with_warnings(
                files, format="pdf", pdf_standards=STANDARDS, timestamp=request["timestamp"])
        except self.typst.TypstError as error:
            raise refusal(error) from None
        notes = [warning.message for warning in warnings]
        for note in notes:
            if note.startswith("unknown font family"):
                raise Refused("fonts-missing", message=note)
        return {"ok": True, "sha256": hashlib.sha256(pdf).hexdigest(), "warnings": notes,
                "pdf": base64.b64encode(pdf).decode()}


def answer_to(line, act):
    """The answer to one line, whatever happens."""
    request = None
    try:
        request = json.loads(line)
        answer = act(request)
    except Refused as refused:
        answer = refused.answer
    except OSError as error:
        answer = {"ok": False, "code": "request", "message": os.strerror(error.errno or 0)}
    except (KeyError, TypeError, ValueError, AttributeError) as error:
        answer = {"ok": False, "code": "request", "message": type(error).__name__}
    except MemoryError:
        answer = {"ok": False, "code": "memory"}
    if isinstance(request, dict) and "id" in request:
        answer["id"] = request["id"]
    return answer


def main():
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(143))
    # Whatever else prints must not disturb the answers.
    answers = os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)
    press, folder = None, None

    def prepare(setup):
        nonlocal press, folder
        folder = setup["folder"]
        press = Press(setup)
        return {"ok": True, "typst": press.version, "families": press.families}

    try:
        for line in sys.stdin.buffer:
            answer = answer_to(line, press.print if press else prepare)
            answers.write(json.dumps(answer).encode() + b"\n")
            answers.flush()
    except (KeyboardInterrupt, BrokenPipeError):
        # The program that asked has ended, or is about to.
        pass
    finally:
        if folder:
            try:
                os.chdir("/")
                os.rmdir(folder)
            except OSError:
                pass


main()
