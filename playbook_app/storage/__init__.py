"""The `.playbook` file: one SQLite database that holds a playbook's value, its journal and its search index."""
