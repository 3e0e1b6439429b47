"""The Readiness place."""
