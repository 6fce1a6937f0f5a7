"""The recipes of Documentation/CI.md, against a folder and a mail server on this machine."""

import os
import shutil
import subprocess
import threading

import pytest

from recipes import blocks, command, cron, pipeline, scripts, workflow
from sink import Sink

DAY, LATER = "2026-10-06", "2026-11-06"


def published(place, day=DAY):
    """Builds as of a day and publishes; the name of the build."""
    installed(place)
    for step in (("build", day), ("publish", str(place.target))):
        done = place.step(*step)
        assert done.returncode == 0, done.stdout + done.stderr
    return place.current.removeprefix("releases/")


def installed(place):
    done = place.step("install", "barograph-0.1.0-linux-x86_64.gz")
    assert done.returncode == 0, done.stdout + done.stderr
    place.environment["PATH"] = f"{place.environment['BIN']}:{place.tools}:/usr/bin:/bin"


def break_project(place):
    """Lets the next build be refused."""
    configuration = place.project / "barograph.yml"
    configuration.write_text(configuration.read_text() + "\nnonsense: true\n")


def same_files(one, other):
    left, right = (
        {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*")
         if path.is_file() and not path.name.startswith(".barograph-")}
        for folder in (one, other))
    return left == right


def test_every_script_is_posix(place):
    assert set(scripts()) == {"install", "build", "publish", "roll-back", "send", "monthly"}
    for name in scripts():
        done = place.run(f"sh -n ci/{name}", ["sh", "-c"])
        assert done.returncode == 0, done.stderr


def test_installs_from_the_files_of_a_release(place):
    installed(place)
    done = place.run("barograph version", ["sh", "-c"])
    assert done.stdout.startswith("barograph ")


def test_build_writes_the_same_site_twice(place):
    installed(place)
    assert place.step("build", DAY).returncode == 0
    shutil.copytree(place.project / "public", place.home / "first")
    shutil.rmtree(place.project / "public")
    assert place.step("build", DAY).returncode == 0
    assert same_files(place.home / "first", place.project / "public")


def test_build_stops_at_a_problem(place):
    installed(place)
    break_project(place)
    assert place.step("build", DAY).returncode == 78
    assert not (place.project / "public").exists()


class TestPublishing:
    def test_publishes_a_release_by_its_build(self, place):
        build = published(place)
        assert len(build) == 12
        assert same_files(place.project / "public", place.target / "current")
        assert (place.target / "current" / "index.html").read_bytes()

    def test_publishing_again_changes_nothing(self, place):
        build = published(place)
        index = place.target / "current" / "index.html"
        before = index.stat()
        assert published(place) == build
        assert index.stat().st_mtime_ns == before.st_mtime_ns
        assert index.stat().st_ino == before.st_ino

    def test_shares_the_files_that_did_not_change(self, place):
        published(place)
        configuration = place.project / "barograph.yml"
        configuration.write_text(configuration.read_text() + "\n# one more line\n")
        published(place)
        assert len(list((place.target / "releases").iterdir())) == 2
        pages = [page for page in (place.target / "current").rglob("*.html")]
        assert any(page.stat().st_nlink == 2 for page in pages)

    def test_repairs_a_release_that_was_cut_off(self, place):
        published(place)
        release = place.target / place.current
        (release / "index.html").write_text("half a pa")
        (release / "trends.html").unlink()
        (release / "foreign.html").write_text("")
        published(place)
        assert same_files(place.project / "public", place.target / "current")

    def test_rolls_back_and_forward(self, place):
        first = published(place)
        second = published(place, LATER)
        assert first != second and place.current == f"releases/{second}"
        listed = place.step("roll-back", str(place.target)).stdout
        assert first in listed and second in listed
        assert place.step("roll-back", str(place.target), first).returncode == 0
        assert place.current == f"releases/{first}"
        assert place.step("roll-back", str(place.target), second).returncode == 0
        assert place.current == f"releases/{second}"

    def test_does_not_roll_back_to_what_is_not_there(self, place):
        build = published(place)
        assert place.step("roll-back", str(place.target), "0123456789ab").returncode != 0
        assert place.current == f"releases/{build}"

    def test_the_link_is_never_gone(self, place):
        builds = [published(place), published(place, LATER)]
        seen, gone, stop = set(), [], threading.Event()

        def watch():
            while not stop.is_set():
                try:
                    seen.add(os.readlink(place.target / "current"))
                    (place.target / "current" / "index.html").stat()
                except OSError as error:
                    gone.append(error)

        watcher = threading.Thread(target=watch)
        watcher.start()
        for number in range(20):
            assert place.step("roll-back", str(place.target), builds[number % 2]).returncode == 0
        stop.set()
        watcher.join()
        assert not gone
        assert seen == {f"releases/{build}" for build in builds}

    def test_github_publishes_what_was_pushed(self, place, sink):
        outcome = workflow(place, "push")
        assert outcome.status == 0, outcome.said
        assert same_files(place.project / "public", place.target / "current")
        assert not sink.messages
        assert (place.home / ".ssh" / "id_ed25519").stat().st_mode & 0o777 == 0o600

    def test_github_publishes_nothing_of_a_project_with_an_error(self, place, sink):
        build = published(place)
        break_project(place)
        assert workflow(place, "schedule").status == 78
        assert place.current == f"releases/{build}" and not sink.messages

    def test_gitlab_publishes_what_was_pushed(self, place, sink):
        outcomes = pipeline(place, "push")
        assert {name: outcome.status for name, outcome in outcomes.items()} == {
            "check": 0, "report": 0}, outcomes
        assert same_files(place.project / "public", place.target / "current")
        assert not sink.messages

    def test_gitlab_goes_on_after_a_warning(self, place):
        configuration = place.project / "barograph.yml"
        configuration.write_text(
            configuration.read_text() + "\ntargets: [{product: Nowhere, nps: 45}]\n")
        outcomes = pipeline(place, "push")
        assert outcomes["check"].status == 1, outcomes
        assert outcomes["report"].status == 0, outcomes

    def test_gitlab_stops_at_an_error(self, place):
        break_project(place)
        outcomes = pipeline(place, "push")
        assert list(outcomes) == ["check"] and outcomes["check"].status == 78
        assert not (place.target / "current").exists()


class TestSending:
    def message(self, place, sink):
        """The one message that came, which has to be the file to the byte."""
        [message] = sink.messages
        assert message.content == (place.project / ".barograph" / "report.eml").read_bytes()
        assert message.sender == "cx@example.org"
        assert message.recipients == ["board@example.org"]
        return message

    def test_github_sends_what_the_schedule_started(self, place, sink):
        outcome = workflow(place, "schedule")
        assert outcome.status == 0, outcome.said
        assert self.message(place, sink).user == sink.user

    def test_gitlab_sends_what_the_schedule_started(self, place, sink):
        outcomes = pipeline(place, "schedule")
        assert [outcome.status for outcome in outcomes.values()] == [0, 0, 0], outcomes
        assert self.message(place, sink).user == sink.user

    def test_cron_does_everything(self, place, sink):
        installed(place)
        place.environment = {"LOGNAME": "reports"}
        outcome = cron(place)
        assert outcome.status == 0, outcome.said
        assert self.message(place, sink).user is None
        assert (place.target / "current" / "index.html").exists()

    def test_cron_is_silent_from_the_second_time(self, place):
        installed(place)
        place.environment = {"LOGNAME": "reports"}
        cron(place)
        outcome = cron(place)
        assert (outcome.status, outcome.said) == (0, "")

    @pytest.mark.parametrize("variables", [
        {"SMTP_PASSWORD": "wrong"}, {"SMTP_URL": "smtp://127.0.0.1:1"}])
    def test_says_where_a_message_was_not_taken(self, place, sink, variables):
        installed(place)
        done = place.step("send", DAY, "cx@example.org", "board@example.org", **variables)
        assert done.returncode != 0 and done.stderr and not sink.messages

    def test_gives_its_password_to_no_server_that_does_not_encrypt(self, place):
        installed(place)
        with Sink(None) as open_sink:
            done = place.step("send", DAY, "cx@example.org", "board@example.org",
                              SMTP_URL=f"smtp://127.0.0.1:{open_sink.port}")
        assert done.returncode != 0 and done.stderr
        assert open_sink.passwords == 0 and not open_sink.messages

    def test_fails_where_the_recipient_is_refused(self, place, sink):
        installed(place)
        done = place.step("send", DAY, "cx@example.org", "nobody@nowhere.example")
        assert done.returncode != 0 and not sink.messages

    @pytest.mark.parametrize("name", ["msmtp", "sendmail"])
    def test_other_programs_send_it_too(self, place, sink, name):
        """msmtp, also under the name of sendmail, as Debian's msmtp-mta installs it."""
        msmtp = shutil.which("msmtp")
        if not msmtp:
            pytest.skip("msmtp is not installed")
        installed(place)
        assert place.step(
            "send", DAY, "cx@example.org", "board@example.org").returncode == 0
        sink.messages.clear()
        (place.home / ".msmtprc").write_text(
            f"account default\nhost 127.0.0.1\nport {sink.port}\nfrom cx@example.org\n")
        if name == "sendmail":
            (place.tools / name).symlink_to(msmtp)
        done = place.run(command(name), ["sh", "-e", "-c"], PATH=f"{place.tools}:/usr/bin:/bin")
        assert done.returncode == 0, done.stderr
        [message] = sink.messages
        sent = (place.project / ".barograph" / "report.eml").read_bytes()
        assert message.recipients == ["board@example.org"]
        assert message.content == sent


def test_the_page_has_one_recipe_for_each_host():
    assert len(blocks("yaml")) == 2 and len(blocks("crontab")) == 1


def test_shellcheck_finds_nothing(place):
    if not shutil.which("shellcheck"):
        pytest.skip("shellcheck is not installed")
    for name in scripts():
        done = subprocess.run(
            ["shellcheck", "--shell=sh", place.project / "ci" / name], capture_output=True,
            text=True)
        assert done.returncode == 0, done.stdout
