MIDDLEWARE = [
    "shapes.middleware.common.Area",  # finding
]
