"""Making the profile's files out of its tables (run by `python -m vocab.build`, never at run time)."""
