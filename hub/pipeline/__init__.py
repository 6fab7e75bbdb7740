"""One record's journey: staged as fetched, lifted and judged, planned, guarded, applied to the ledger, logged.

staging   connector events ─► staged rows, content-addressed raw
lifting   staged rows ─► plan entries (lifted, judged, compared)
planning  absences, moves, what the guard counts
applying  plan entries ─► records and the change log, in short transactions
views     what each class of callers sees of a record: shown versions, rewritten links
runs      a job from its lease to its last confirmation
"""
