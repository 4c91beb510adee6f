class Shape
  alias_method :size, :area
  alias_method "length", "area"
  def self.define_alias(name, other)
    alias_method "#{other}=", "#{name}="
  end
end
