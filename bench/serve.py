"""The hub's services on a loopback port of the system's choice, which is printed; ended by SIGTERM."""

from __future__ import annotations

import socket
import sys
from pathlib import Path

import uvicorn

from hub.home import Home
from hub.services.app import create_app

if __name__ == "__main__":
    app = create_app(Home(Path(sys.argv[1])), follower=False)
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        listener.listen()
        print(listener.getsockname()[1], flush=True)
        uvicorn.Server(uvicorn.Config(app, log_level="error", access_log=False)).run(sockets=[listener])
