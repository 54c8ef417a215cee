"""Feeds, fragments, frames and oEmbed: each renders the answer of a trusted document, and has no query of its own."""
