"""The Glossary place."""
