install(CODE "message(install)")
