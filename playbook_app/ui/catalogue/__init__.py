"""List and editor of one build: what the places of roles, stories, terms and questions have in common."""
