import shapes

short = shapes.make(
    "circle",
    radius=3,
)
noted = shapes.describe(
    short,  # with words of its own
)
shapes.draw(short, canvas="the largest one that there is", colour="a colour with a long name",
            shade="none at all", border="a wide one", corners="round")
