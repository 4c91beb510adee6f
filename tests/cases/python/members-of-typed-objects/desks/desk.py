"""A desk with a pen."""

from desks import pens
from desks.paper import Paper


class Desk:
    """Has a pen of its own."""

    pen: pens.Pen

    def draw(self, paper: Paper, other, spare: "Paper | None" = None) -> None:
        """Draws on paper."""
        paper.fold()
        other.lost()
        spare.lost()
        self.pen.write(paper)
        ruler = pens.Ruler(30)
        ruler.measure()
        found = self.find()
        found.lost()
        again = Paper(1)
        again = found
        again.lost()
        for sheet in paper.sheets():
            sheet.lost()
        with open(paper) as ink:
            ink.lost()

    def find(self):
        """Finds nothing."""
        paper = Paper(2).cut()
        paper.lost()
        sure: Paper = paper
        return sure.tear()
