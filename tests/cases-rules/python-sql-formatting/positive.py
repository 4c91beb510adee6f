run("SELECT name FROM users WHERE id = %s" % user)  # finding
run(f"DELETE FROM users WHERE id = {user}")  # finding
run("INSERT INTO users VALUES ({})".format(user))  # finding
