"""The page that one starts from: playbooks opened before, new ones, the sample, backups."""
