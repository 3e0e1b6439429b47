"""One pure function for each thing that a person can do to a playbook: value in, changes out."""
