"""What is claimed about speed, runnable: `python -m bench` (or `make bench`) writes RESULTS.md and results.json here.

catalogs   the generator: 46 statements and 3 distributions a dataset, as CKAN JSON, RDF/XML and Turtle
runs       a harvest in a process of its own, with its memory watched from outside
peer       the same work by ckanext-dcat and pySHACL, in a venv of their own
parsing, querying, records   one part each;  report   the two files
"""
