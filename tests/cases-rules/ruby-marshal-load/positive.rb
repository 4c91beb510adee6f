state = Marshal.load(bytes) # finding
state = Marshal.restore(bytes) # finding
