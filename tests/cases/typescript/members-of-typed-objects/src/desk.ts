import { Pen, Paper } from './pen';
import { Ruler } from './ruler';

/** A desk with a pen. */
export class Desk {
  private pen: Pen;
  spare?: Pen | null;

  draw(paper: Paper, other, ...more: Paper[]): void {
    paper.fold();
    other.lost();
    this.pen.write(paper);
    const ruler = new Ruler(30);
    ruler.measure();
    const found = this.find();
    found.lost();
    const exact: Ruler = found;
    exact.measure();
    for (const one of more) {
      one.lost();
    }
    more.forEach((pen) => pen.lost());
  }

  find() {
    const { paper } = this.tidy();
    paper.lost();
    this.spare.lost();
    return null;
  }
}

export const shut = (paper: Paper) => paper.close();
