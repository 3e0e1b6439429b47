"""Editions: publishing one, and telling printed copies apart."""
