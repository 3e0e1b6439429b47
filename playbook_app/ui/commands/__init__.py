"""The command palette: every action and every entity, a few letters away."""
