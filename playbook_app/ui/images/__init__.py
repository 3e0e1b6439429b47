"""The playbook's images: taking them in, showing them small, and the dialog that lists them."""
