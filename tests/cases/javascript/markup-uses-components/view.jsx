import { Card } from "./card";

export function View({ title }) {
  const onClick = () => save(title);
  return (
    <Layout.Main>
      <Card title={title} onClick={onClick} kind={Kinds.PLAIN} />
      <div>{Names.map((name) => <Item key={name} />)}</div>
      {new Map([[Key, 1]])}
    </Layout.Main>
  );
}
