"""The ledger: the one truth that every projection and service follows.

`schema` says what is stored, `engine` opens it, `log` appends to and reads the change log; the other
modules hold the named queries of one noun each.
"""
