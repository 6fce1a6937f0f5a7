"""The recipes of Documentation/CI.md, taken from the page and run as their hosts would run them."""

import os
import re
import shlex
import subprocess
from dataclasses import dataclass, field
from pathlib import Path

import yaml

ROOT = Path(__file__).resolve().parent.parent.parent
PAGE = ROOT / "Documentation" / "CI.md"


def blocks(language: str) -> list[str]:
    """The page's blocks of code in a language, in their order."""
    return re.findall(rf"^```{language}\n(.*?)^```$", PAGE.read_text(), re.M | re.S)


def scripts() -> dict[str, str]:
    """The scripts that the page puts into `ci/`, by name."""
    heads = {re.match(r"# ci/([a-z-]+)", block): block for block in blocks("sh")}
    return {head[1]: block for head, block in heads.items() if head}


def command(start: str) -> str:
    """The one line that starts so, of the blocks that are no scripts."""
    lines = [line for block in blocks("sh") if not block.startswith("# ci/")
             for line in block.splitlines() if start in line and not line.startswith("#")]
    assert len(lines) == 1, f"{len(lines)} lines of CI.md run {start}"
    return lines[0]


@dataclass
class Place:
    """A machine of its own: a home, a target, and what the names of the examples stand for."""

    project: Path
    home: Path
    target: Path
    tools: Path
    names: dict[str, str]
    environment: dict[str, str] = field(default_factory=dict)

    def named(self, text: str) -> str:
        """The text with the page's examples replaced by what there is here, the longest first."""
        for name in sorted(self.names, key=len, reverse=True):
            text = text.replace(name, self.names[name])
        return text

    def run(self, script: str, shell: list[str], **variables: str) -> subprocess.CompletedProcess:
        """Runs a piece of shell in the project, with nothing of this process's environment."""
        environment = {
            "HOME": str(self.home), "PATH": f"{self.tools}:/usr/local/bin:/usr/bin:/bin",
            "LANG": "C.UTF-8", "GIT_CONFIG_NOSYSTEM": "1",
        } | self.environment | variables
        return subprocess.run(
            [*shell, script], cwd=self.project, env=environment, text=True, capture_output=True,
            stdin=subprocess.DEVNULL, timeout=30)

    def step(self, name: str, *arguments: str, **variables: str) -> subprocess.CompletedProcess:
        """Runs one of the scripts of `ci/`."""
        line = shlex.join(["sh", f"ci/{name}", *arguments])
        return self.run(line, ["sh", "-e", "-c"], **variables)

    def secret(self, name: str) -> str:
        """What a host keeps under this name."""
        return self.environment.get(name, f"the content of {name}")

    @property
    def current(self) -> str:
        """What the published link leads to."""
        return os.readlink(self.target / "current")


@dataclass
class Outcome:
    """What came of a job's steps: the last one's status and all that was said."""

    status: int = 0
    said: str = ""

    def add(self, done: subprocess.CompletedProcess) -> None:
        self.status = done.returncode
        self.said += done.stdout + done.stderr


def workflow(place: Place, event: str) -> Outcome:
    """The steps of the GitHub workflow, started by an event; actions of others aren't run."""
    [text] = [block for block in blocks("yaml") if "runs-on" in block]
    values = yaml.safe_load(place.named(text))
    variables = {
        name: re.sub(r"\$\{\{ secrets\.(\w+) \}\}", lambda secret: place.secret(secret[1]), value)
        for name, value in values["env"].items()}
    path_file = place.home / "github-path"
    path_file.touch()
    outcome = Outcome()
    [job] = values["jobs"].values()
    for step in job["steps"]:
        condition = step.get("if", "github.event_name == '%s'" % event)
        if "run" not in step or condition != f"github.event_name == '{event}'":
            continue
        paths = path_file.read_text().split()[::-1] + [str(place.tools), "/usr/bin", "/bin"]
        # What GitHub runs a step with on Linux where it names no shell.
        outcome.add(place.run(
            step["run"], ["bash", "-e", "-c"], GITHUB_PATH=str(path_file), PATH=":".join(paths),
            **variables))
        if outcome.status:
            break
    return outcome


def pipeline(place: Place, event: str) -> dict[str, Outcome]:
    """The jobs of the GitLab pipeline that an event starts, up to one that may not fail."""
    [text] = [block for block in blocks("yaml") if "stages:" in block]
    values = yaml.safe_load(place.named(text))
    outcomes = {}
    jobs = {name: job for name, job in values.items() if name not in ("default", "stages")}
    for stage in values["stages"]:
        for name, job in jobs.items():
            rules = [rule["if"] for rule in job.get("rules", [])]
            if job["stage"] != stage or (rules and rules != [f'$CI_PIPELINE_SOURCE == "{event}"']):
                continue
            own = job["script"] if isinstance(job["script"], list) else [job["script"]]
            outcome = outcomes[name] = Outcome()
            outcome.add(place.run(
                "\n".join(values["default"]["before_script"] + own),
                ["bash", "-e", "-o", "pipefail", "-c"],
                CI_PROJECT_DIR=str(place.project), CI_PIPELINE_SOURCE=event))
            allowed = job.get("allow_failure", {}).get("exit_codes", [])
            if outcome.status and outcome.status not in allowed:
                return outcomes
    return outcomes


def cron(place: Place) -> Outcome:
    """The one line of the crontab, as cron runs it: with `sh`, in the home, with its variables."""
    [text] = blocks("crontab")
    lines = place.named(text).splitlines()
    variables = dict(line.split("=", 1) for line in lines if "=" in line.split(" ")[0])
    [line] = [line for line in lines if re.match(r"[\d*]", line)]
    *when, job = line.split(None, 5)
    assert len(when) == 5 and "%" not in job, "cron ends a line at %"
    outcome = Outcome()
    outcome.add(place.run(job, ["sh", "-c"], **variables))
    return outcome
