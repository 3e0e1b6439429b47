"""The frame of a playbook's window: it assembles the places and knows nothing of what is in them."""
