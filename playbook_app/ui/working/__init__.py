"""Heavy work from the window's side: asked for without waiting, answered by calls and signals in its thread."""
