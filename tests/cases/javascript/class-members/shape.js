/** A shape. */
@sealed
export class Shape extends Base.Thing {
  #secret = 1;
  static count = 0;
  onClick = (event) => {
    this.draw(event);
  };

  constructor(name) {
    super(name);
  }

  /** Draws it. */
  @bound
  async *draw(canvas) {}

  get area() {
    return 0;
  }

  #hide() {}

  "with space"() {}
}

const Local = class Named {
  run() {}
};
