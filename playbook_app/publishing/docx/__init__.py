"""The writer of Word files: a book as WordprocessingML (ECMA-376, part 1), in styles that its readers can change."""
