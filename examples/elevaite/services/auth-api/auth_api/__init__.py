"""Who may use ElevAIte: accounts and their tokens."""
