"""Starts a PostgreSQL of its own for the tests that need one, and stops it: `python -m tests.postgres -- COMMAND`.

The command finds the server's address in HUB_TEST_POSTGRES. Uses the newest PostgreSQL installed; where there is
none and apt-get can be used, installs Debian's.
"""

from __future__ import annotations

import os
import pwd
import shutil
import socket
import subprocess
import sys
import tempfile
from pathlib import Path


def _programs() -> Path | None:
    found = sorted(Path("/usr/lib/postgresql").glob("*/bin/initdb"), key=lambda file: int(file.parent.parent.name))
    if found:
        return found[-1].parent
    on_path = shutil.which("initdb")
    return Path(on_path).parent if on_path else None


def _installed() -> Path:
    programs = _programs()
    if programs is None and os.getuid() == 0 and shutil.which("apt-get"):
        quiet = {"env": {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}, "stdout": subprocess.DEVNULL}
        subprocess.run(["apt-get", "update", "-qq"], check=False, **quiet)  # type: ignore[call-overload]
        subprocess.run(["apt-get", "install", "-y", "-qq", "postgresql"], check=True, **quiet)  # type: ignore[call-overload]
        programs = _programs()
    if programs is None:
        sys.exit("no PostgreSQL here; install one (Debian: apt-get install postgresql)")
    return programs


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def main(command: list[str]) -> int:
    """Run the command beside a fresh server."""
    programs = _installed()
    folder = Path(tempfile.mkdtemp(prefix="hub-postgres-"))
    # The server refuses to run as root: it is given to the first ordinary account made for it.
    account = "postgres" if os.getuid() == 0 else None
    if account is not None:
        entry = pwd.getpwnam(account)
        os.chown(folder, entry.pw_uid, entry.pw_gid)
    port = _free_port()

    def run(*arguments: str) -> None:
        options = {"user": account} if account else {}
        subprocess.run(arguments, check=True, stdout=subprocess.DEVNULL, cwd=folder, **options)  # type: ignore[call-overload]

    run(str(programs / "initdb"), "-D", str(folder / "data"), "-U", "hub", "-A", "trust", "-E", "UTF8", "--locale=C")
    server = f"-p {port} -c max_connections=300 -c listen_addresses=127.0.0.1 -c fsync=off"
    server += f" -c unix_socket_directories={folder}"
    run(str(programs / "pg_ctl"), "-D", str(folder / "data"), "-w", "-l", str(folder / "log"), "-o", server, "start")
    try:
        address = f"postgresql+psycopg://hub@127.0.0.1:{port}/postgres"
        return subprocess.run(command, env={**os.environ, "HUB_TEST_POSTGRES": address}, check=False).returncode
    finally:
        run(str(programs / "pg_ctl"), "-D", str(folder / "data"), "-m", "immediate", "stop")
        shutil.rmtree(folder, ignore_errors=True)


if __name__ == "__main__":
    arguments = sys.argv[1:]
    sys.exit(main(arguments[1:] if arguments[:1] == ["--"] else arguments))
