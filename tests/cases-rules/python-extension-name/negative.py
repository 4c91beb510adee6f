from shapes._private import area

self._C = area
shapes._impl.reset()
