x = 1  # TODO: round it  # finding
# FIXME(ann) wrong for 0  # finding
# see XXX: here  # finding
