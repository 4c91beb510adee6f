# frozen_string_literal: true

# Shapes and what they are made of.

module Shapes
  # How many there are.
  LIMIT = 10
  WIDE, HIGH = 4, 3

  # What can be drawn.
  class Shape < Base::Thing
    include Comparable
    prepend Logged

    COLORS = %w[
      red
      green
    ].freeze

    # Makes one.
    def initialize(name, size: 3)
      super()
      @name = name
    end

    # Makes one of any kind.
    def self.make(*args, &block) = new(*args, &block)

    class << self
      def build; end
    end

    def ==(other)
      name == other.name
    end

    def name=(value)
      @name = value
    end

    def empty?
      @name.nil?
    end
  end

  class Shape::Corner; end
end

class ::Outside
end

def helper(path)
  File.read(path)
end
