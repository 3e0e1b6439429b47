"""What a person can do, declared once: menus, shortcuts, the command palette and the list of keys come from it."""
