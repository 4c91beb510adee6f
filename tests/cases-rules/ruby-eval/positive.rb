eval(text) # finding
eval("x = #{value}") # finding
