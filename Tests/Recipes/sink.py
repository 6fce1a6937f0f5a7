"""A mail server on this machine that takes every message and keeps it as it came."""

import socket
from dataclasses import dataclass

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


class Sink:
    """Keeps messages; refuses recipients at `nowhere.example` and a wrong password."""

    user, password = "reports", 'a "quiet" pass\\word $HOME'

    def __init__(self):
        self.messages: list[Message] = []
        self.controller = Controller(
            self, hostname="127.0.0.1", port=free_port(), authenticator=self.authenticate,
            auth_require_tls=False, auth_exclude_mechanism=["LOGIN"])

    def __enter__(self):
        self.controller.start()
        return self

    def __exit__(self, *_):
        self.controller.stop()

    @property
    def port(self) -> int:
        return self.controller.port

    def authenticate(self, server, session, envelope, mechanism, data) -> AuthResult:
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
