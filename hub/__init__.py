"""The hub: ledger, pipeline, policy, projections of the change log, services, scheduler and command line."""
