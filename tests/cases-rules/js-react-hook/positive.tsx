function Box() {
  const [open, setOpen] = useState(false);  // finding
  React.useEffect(() => {}, []);  // finding
}
