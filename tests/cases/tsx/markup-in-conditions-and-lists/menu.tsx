const Menu = ({ items }: Props) => {
  if (!items.length) return <Empty />;
  return (
    <>
      {items.map((item) => (item.open ? <Open.Item key={item.id} {...item} /> : <Closed />))}
      <Footer render={() => <Link href={Routes.HOME}>home</Link>} />
    </>
  );
};
