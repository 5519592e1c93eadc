# SPDX-License-Identifier: MIT
"""What the tests of the real window share: programs of ours by path, windows by process, profiles by vivier-cli."""

import json
import os
import shutil
import subprocess
import sys
import tempfile
import time
import urllib.request


def fail(sentence):
    print("FAIL: " + sentence, file=sys.stderr, flush=True)
    raise SystemExit(1)


def need(*tools):
    for tool in tools:
        if not shutil.which(tool):
            fail(f"{tool} is not installed: .ci/install test")


def until(what, ask, seconds=30):
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        answer = ask()
        if answer:
            return answer
        time.sleep(0.05)
    fail(f"waited {seconds} s for: {what}")


def xdo(*words):
    done = subprocess.run(["xdotool", *map(str, words)], capture_output=True, text=True, timeout=30)
    return done.stdout.split() if done.returncode == 0 else []


class Desktop:
    """Everything started here ends with it, by process id."""

    def __init__(self, binaries):
        self.binaries = binaries
        self.folder = tempfile.mkdtemp(prefix="vivier-test-")
        self.profile = os.path.join(self.folder, "profile")
        self.running = []

    def __enter__(self):
        return self

    def __exit__(self, *_):
        for process in reversed(self.running):
            self.end(process)
        shutil.rmtree(self.folder, ignore_errors=True)

    def path(self, program):
        return os.path.join(self.binaries, program)

    def start(self, *words, log="log.txt"):
        stream = open(os.path.join(self.folder, log), "ab")
        process = subprocess.Popen(list(map(str, words)), stdout=stream, stderr=stream, stdin=subprocess.DEVNULL)
        self.running.append(process)
        return process

    def end(self, process):
        if process.poll() is None:
            process.terminate()
            try:
                process.wait(10)
            except subprocess.TimeoutExpired:
                process.kill()
                process.wait()

    def log(self):
        with open(os.path.join(self.folder, "log.txt"), errors="replace") as stream:
            return stream.read()

    def start_sandbox(self):
        """The server of sample files, whose records are those that `vivier --sandbox` has too."""
        process = self.start(self.path("vivier-sandbox"), "--port", 0, log="sandbox.txt")

        def address():
            with open(os.path.join(self.folder, "sandbox.txt")) as stream:
                for word in stream.read().split():
                    if word.startswith("http://127.0.0.1:"):
                        return "/".join(word.split("/")[:3])
            return None

        self.server = until("the sandbox's address", address)
        return process

    def ask(self, path):
        request = urllib.request.Request(self.server + "/api/v1/external" + path,
                                         headers={"Authorization": "Bearer sandbox-token"})
        with urllib.request.urlopen(request, timeout=20) as answer:
            return json.load(answer)

    def someone(self):
        for organization in self.ask("/users/current?organizations=true&jobs=true")["organizations"]:
            for job in organization["jobs"]:
                for person in self.ask("/candidates?job_reference=" + job["reference"]):
                    if not person.get("archived"):
                        return person["reference"]
        fail("the sandbox has nobody")

    def start_vivier(self, reference):
        process = self.start(self.path("vivier"), "--sandbox", "--profile", self.profile, reference)
        window = until("Vivier's window",
                       lambda: process.poll() is not None or xdo("search", "--onlyvisible", "--pid", process.pid))
        if window is True:
            fail(f"vivier ended with status {process.returncode}: {self.log()}")
        return process, window[0]

    def drafts(self):
        """{reference: {field: mine}} of the profile; the window must have ended."""
        done = subprocess.run([self.path("vivier-cli"), "--profile", self.profile,
                               "--account", "Sandbox", "--json", "drafts"],
                              capture_output=True, text=True, timeout=60)
        if done.returncode != 0:
            fail(f"vivier-cli drafts: status {done.returncode}: {done.stderr}")
        return {one["reference"]: {name: entry["mine"] for name, entry in one["draft"].items()}
                for one in json.loads(done.stdout)}

    def written(self):
        """Changes when the store writes."""
        state = []
        for name in sorted(os.listdir(self.profile)):
            if "preferences" in name:
                continue
            try:
                info = os.stat(os.path.join(self.profile, name))
            except FileNotFoundError:  # gone since it was listed
                continue
            state.append((name, info.st_size, info.st_mtime_ns))
        return state

    def quiet(self, seconds=0.5, limit=60):
        """Until the store has written nothing for a while."""
        last, since, end = self.written(), time.monotonic(), time.monotonic() + limit
        while time.monotonic() - since < seconds:
            if time.monotonic() > end:
                fail("the profile never comes to rest")
            time.sleep(0.02)
            now = self.written()
            if now != last:
                last, since = now, time.monotonic()
