const total = memoir(rows);
