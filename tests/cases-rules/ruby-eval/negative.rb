binding.local_variable_get(:x)
eval("1 + 1")
evaluate(text)
