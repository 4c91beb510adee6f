const box = <div title="dangerouslySetInnerHTML">{text}</div>;
