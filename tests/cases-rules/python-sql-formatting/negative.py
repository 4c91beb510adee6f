run("SELECT name FROM users WHERE id = ?", user)
print(f"SELECT something: {user}")
