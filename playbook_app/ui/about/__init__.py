"""The dialog on the playbook itself: the brand, its readers, its look in print, and what guests and readers sign."""
