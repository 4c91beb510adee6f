from shapes.middleware import common

NAMES = ["shapes.middleware", "a word.of.three", "Shapes.Middleware.Common"]
area = shapes.middleware.common.Area
