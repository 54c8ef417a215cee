"""What an editor sees after logging in: own drafts, what waits for them, what ends soon and what comes."""
