path = tempfile.mktemp()  # finding
from tempfile import mktemp

other = mktemp()  # finding
