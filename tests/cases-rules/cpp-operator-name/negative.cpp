void make(OperatorDef& def, const std::string& name) {
  def.set_type(name);
  def.set_name("Im2Col");
}
