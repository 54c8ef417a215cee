"""How texts become words, and what readers type becomes a question to an engine. Pure: no Django, no database.

One analyser for every engine, for texts and for queries, so that all of them find the same rows.
"""
