"""scripts/install: what it installs, what it refuses, and that it leaves nothing else behind."""

import gzip
import hashlib
import os
import shutil
import subprocess

import pytest

from recipes import ROOT

NAME = "barograph-9.9.9-linux-any.gz"


def program(version="9.9.9", name="barograph"):
    return f'#!/bin/sh\n[ "$1" = version ] && echo "{name} {version}"\n'.encode()


class Machine:
    def __init__(self, folder):
        self.files, self.home = folder / "files", folder / "home of a user"
        for path in (self.files, self.home):
            path.mkdir()
        shutil.copy(ROOT / "scripts" / "install", self.files)

    @property
    def installed(self):
        return self.home / ".local" / "bin" / "barograph"

    def release(self, content, name=NAME, named=None):
        (self.files / name).write_bytes(content)
        total = hashlib.sha256(content).hexdigest()
        (self.files / "SHA256SUMS").write_text(f"{total}  {named or name}\n")

    def install(self, *arguments, **variables):
        environment = {"HOME": str(self.home), "PATH": "/usr/bin:/bin"} | variables
        return subprocess.run(
            ["sh", self.files / "install", *arguments], capture_output=True, text=True,
            env={name: value for name, value in environment.items() if value is not None},
            cwd=self.files, stdin=subprocess.DEVNULL)

    def left(self):
        return sorted(path.name for path in self.home.rglob("*") if path.is_file())


@pytest.fixture
def machine(tmp_path):
    machine = Machine(tmp_path)
    machine.release(gzip.compress(program()))
    return machine


def test_installs_for_one_user_and_says_what_is_missing_on_the_path(machine):
    done = machine.install(NAME)
    assert done.returncode == 0, done.stderr
    assert "barograph 9.9.9" in done.stdout and "PATH" in done.stdout
    assert os.access(machine.installed, os.X_OK) and machine.left() == ["barograph"]


def test_says_nothing_of_a_path_that_has_it(machine):
    done = machine.install(NAME, PATH=f"/usr/bin:/bin:{machine.installed.parent}")
    assert "PATH" not in done.stdout


def test_installs_elsewhere_without_a_home(machine, tmp_path):
    done = machine.install("--to", str(tmp_path / "else where"), NAME, HOME=None)
    assert done.returncode == 0, done.stderr
    assert (tmp_path / "else where" / "barograph").exists()
    assert machine.install(NAME, HOME=None).returncode == 1


def test_replaces_an_older_version_and_removes_it(machine):
    machine.install(NAME)
    machine.release(gzip.compress(program("10.0.0")))
    assert machine.install(NAME).returncode == 0
    assert b"10.0.0" in machine.installed.read_bytes()
    assert machine.install("--uninstall").returncode == 0
    assert machine.left() == []
    assert "no" in machine.install("--uninstall").stdout


@pytest.mark.parametrize("spoil", ["another byte", "no sums", "another name", "cut off", "absent"])
def test_refuses_a_file_that_is_not_the_one_named(machine, spoil):
    file, sums = machine.files / NAME, machine.files / "SHA256SUMS"
    if spoil == "another byte":
        file.write_bytes(gzip.compress(program("6.6.6")))
    elif spoil == "no sums":
        sums.unlink()
    elif spoil == "another name":
        sums.write_text(sums.read_text().replace("9.9.9", "9x9.9"))
    elif spoil == "cut off":
        machine.release(file.read_bytes()[:-9])
    else:
        file.unlink()
    done = machine.install(NAME)
    assert done.returncode == 1 and "install: " in done.stderr
    assert machine.left() == []


@pytest.mark.parametrize("content", [b"\x7fELF of another processor", program(name="something")])
def test_keeps_what_runs_where_the_new_one_does_not(machine, content):
    machine.install(NAME)
    before = machine.installed.read_bytes()
    machine.release(gzip.compress(content))
    done = machine.install(NAME)
    assert done.returncode == 1 and "doesn't run here" in done.stderr
    assert machine.installed.read_bytes() == before and machine.left() == ["barograph"]


def test_removes_nothing_of_others(machine):
    machine.installed.parent.mkdir(parents=True)
    machine.installed.write_text("#!/bin/sh\necho weather\n")
    machine.installed.chmod(0o755)
    assert machine.install("--uninstall").returncode == 1
    assert machine.left() == ["barograph"]


@pytest.mark.parametrize("arguments", [["--to"], ["--to", ""], ["--what"], ["a", "b"]])
def test_knows_its_options(machine, arguments):
    assert machine.install(*arguments).returncode == 64
