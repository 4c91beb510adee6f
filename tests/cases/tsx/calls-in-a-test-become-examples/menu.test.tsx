import { render } from "@testing-library/react";
import { Menu } from "./menu";

test("shows", () => {
  render(<Menu items={[]} />);
  const user = userEvent.setup();
  render(
    <Menu items={[1]} />,
  );
});
