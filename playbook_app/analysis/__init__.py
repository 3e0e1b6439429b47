"""Facts about a playbook: coverage, readiness, findings. Pure functions of the value."""
