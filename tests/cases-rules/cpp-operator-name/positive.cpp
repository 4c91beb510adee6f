void make(OperatorDef& def) {
  def.set_type("Im2Col");  // finding
  auto other = CreateOperatorDef("Relu", "", {"X"}, {"Y"});  // finding
}
