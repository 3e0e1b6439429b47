"""From a playbook to printed pages: Playbook -> Book (a tree of blocks) -> a writer."""
