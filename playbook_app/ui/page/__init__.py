"""The live page: what is being written, as it will print."""
