import { Component } from "react";

type State = { count: number };

/** Counts. */
export class Counter extends Component<{}, State> {
  state: State = { count: 0 };

  private add = (by: number) => this.setState({ count: this.state.count + by });

  render() {
    return <button onClick={() => this.add(1)}>{this.state.count}</button>;
  }
}
