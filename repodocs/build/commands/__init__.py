"""What a user can say, a module for each command."""
