const box = <div dangerouslySetInnerHTML={{ __html: text }} />;  // finding
