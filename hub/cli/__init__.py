"""The command line `hub`: one module for each group of commands, one shape of JSON, documented exit codes."""

from hub.cli.application import app, main

__all__ = ["app", "main"]
