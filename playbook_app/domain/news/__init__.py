"""What changed between two values of a playbook, as facts that can be put into sentences: what people must do
differently first, then what is small."""
