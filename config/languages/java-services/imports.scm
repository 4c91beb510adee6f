; The class is loaded by whoever asks for the service.
((property . (key) @module) @import.service)
