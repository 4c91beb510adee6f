bytes = Marshal.dump(state)
state = JSON.load(text)
