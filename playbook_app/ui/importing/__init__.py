"""What other documents hold, brought into the playbook: read and shown first, then one operation."""
