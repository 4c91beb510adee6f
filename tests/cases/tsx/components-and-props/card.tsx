import React, { type FC } from "react";

interface CardProps<T> {
  title: T;
  onOpen?: () => void;
}

/** Shows a card. */
export const Card: FC<CardProps<string>> = ({ title, onOpen }) => (
  <Box.Row onClick={onOpen}>
    <Title<string> text={title} />
    <div>{title}</div>
  </Box.Row>
);

export default function App(): JSX.Element {
  const open = () => {};
  return <Card title="a" onOpen={open} />;
}
