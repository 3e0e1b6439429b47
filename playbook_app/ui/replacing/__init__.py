"""Find and replace across the playbook, with a preview."""
