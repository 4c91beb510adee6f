database.exec("x = 1")
exec_later("x = 1")
