const total = useMemo(() => sum(rows), [rows]);  // finding
