package shapes;

import java.util.List;
import shapes.parts.Lamp;

/** A desk with a pen and lamps. */
class Desk {

	private final Pen pen = new Pen();
	private Lamp[] lamps;

	void draw(Paper paper, List<Lamp> more, Runnable... steps) {
		paper.fold();
		this.pen.write(paper);
		pen
			.close();
		var ruler = new Ruler(30);
		ruler.measure();
		var found = find();
		found.lost();
		for (Lamp lamp : more) {
			lamp.light();
		}
		try (Ink ink = pen.open()) {
			ink.pour();
		}
		steps.clone();
		more.forEach(paper -> paper.tear());
	}

	void tidy(Object thing) {
		if (thing instanceof Box box) {
			box.shut();
		}
		paper.fold();
		lamps[0].off();
		Pen.count();
	}

	Ruler find() {
		Pencil pen = new Pencil();
		pen.sharpen();
		return null;
	}
}
