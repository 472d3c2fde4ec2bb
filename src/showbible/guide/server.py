"""The guide on a port of this machine, served by granian."""

from __future__ import annotations

import socket

from granian import Granian
from granian.constants import Interfaces
from granian.log import LogLevels


def trouble(host: str, port: int) -> str:
    """Why nothing can listen there, on one line; "" where it can."""
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    try:
        with socket.socket(family, socket.SOCK_STREAM) as trial:
            trial.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            trial.bind((host, port))
    except PermissionError:
        return f"port {port} is not for everybody; choose one from 1024 up with --port"
    except socket.gaierror:
        return f"{host} is no address of this machine; leave out --host, or give 127.0.0.1 or 0.0.0.0"
    except OSError as error:
        return f"cannot listen on {host} port {port}: {error.strerror}; choose another with --port"
    return ""


def run(host: str, port: int, workers: int) -> None:
    """Serves by so many processes until SIGINT or SIGTERM; requests that are being answered are answered."""
    Granian(
        "showbible.guide.wsgi:application",
        address=host,
        port=port,
        interface=Interfaces.WSGI,
        workers=workers,
        blocking_threads=1,  # more of them wait for each other in one process, and answer a third fewer requests
        log_level=LogLevels.warning,
        workers_kill_timeout=5,
    ).serve()
