"""What a person does with playbook files: open, make, copy, move, rename, keep as a template."""
