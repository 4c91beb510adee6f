class Whole
  def first
    1
  end
end

x = = 3

class Other
  def second; end
end
