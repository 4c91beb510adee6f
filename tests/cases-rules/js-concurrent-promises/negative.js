await Promise.resolve(a);
