"""All that writes to a playbook file, through SQLAlchemy. The first write imports it; reading a file does without."""
