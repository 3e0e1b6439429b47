"""One module a publication: from a playbook to a book. Which exist is listed in `publications`."""
