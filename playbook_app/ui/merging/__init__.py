"""Another copy's changes, taken in: what differs is shown, the few questions are asked, one press makes it."""
