"""How the window tells what went wrong, and the ways on."""
