class Access
  def open; end

  def named; end

  def self.made; end

  protected

  def for_kin; end

  private

  def own; end

  def self.still_open; end

  STILL_OPEN = 1
  HIDDEN = 2

  class StillOpen; end

  public

  def open_again; end
  private def inner; end

  private :named
  private_class_method :made
  private_constant :HIDDEN

  class << self
    def seen; end

    private

    def unseen; end
  end
end
