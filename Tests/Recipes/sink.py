"""A mail server on this machine that takes every message and keeps it as it came."""

import socket
import ssl
import subprocess
from dataclasses import dataclass
from pathlib import Path

from aiosmtpd.controller import Controller
from aiosmtpd.smtp import AuthResult, LoginPassword


@dataclass
class Message:
    sender: str
    recipients: list[str]
    user: str | None
    content: bytes


def free_port() -> int:
    """A port of this machine that nobody listens on."""
    with socket.socket() as one:
        one.bind(("127.0.0.1", 0))
        return one.getsockname()[1]


def certificate(folder: Path) -> Path:
    """A new certificate of this machine with its key, in one file."""
    file = folder / "server.pem"
    subprocess.run(
        ["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2",
         "-subj", "/CN=127.0.0.1", "-addext", "subjectAltName=IP:127.0.0.1",
         "-keyout", folder / "key.pem", "-out", folder / "certificate.pem"],
        check=True, capture_output=True)
    file.write_text((folder / "key.pem").read_text() + (folder / "certificate.pem").read_text())
    return file


class Sink:
    """Keeps messages; refuses recipients at `nowhere.example` and a wrong password. With a certificate
    it encrypts whoever asks, and takes passwords from nobody else; without one it takes them openly."""

    user, password = "reports", 'a "quiet" pass\\word $HOME'

    def __init__(self, certificate: Path | None):
        self.messages: list[Message] = []
        self.passwords = 0
        context = None
        if certificate:
            context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
            context.load_cert_chain(certificate)
        self.controller = Controller(
            self, hostname="127.0.0.1", port=free_port(), authenticator=self.authenticate,
            tls_context=context, auth_require_tls=context is not None,
            auth_exclude_mechanism=["LOGIN"])

    def __enter__(self):
        self.controller.start()
        return self

    def __exit__(self, *_):
        self.controller.stop()

    @property
    def port(self) -> int:
        return self.controller.port

    def authenticate(self, server, session, envelope, mechanism, data) -> AuthResult:
        self.passwords += 1
        right = (isinstance(data, LoginPassword) and data.login.decode() == self.user
                 and data.password.decode() == self.password)
        return AuthResult(
            success=right, handled=False, auth_data=self.user if right else None)

    async def handle_RCPT(self, server, session, envelope, address, options):
        if address.endswith("@nowhere.example"):
            return "550 there is nobody of that name"
        envelope.rcpt_tos.append(address)
        return "250 OK"

    async def handle_DATA(self, server, session, envelope):
        self.messages.append(Message(
            envelope.mail_from, envelope.rcpt_tos, session.auth_data, envelope.content))
        return "250 OK"
