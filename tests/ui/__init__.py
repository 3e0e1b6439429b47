"""The window, tried with real keys and mouse."""
