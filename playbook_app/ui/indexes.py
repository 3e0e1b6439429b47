"""What Qt's models and delegates pass around, under short names."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex

Index = QModelIndex | QPersistentModelIndex
"""An index as Qt hands it over: one for the moment, or one that moves along with its row."""

NOWHERE = QModelIndex()
"""The index of nothing: what is at the top of a model has it for a parent."""
