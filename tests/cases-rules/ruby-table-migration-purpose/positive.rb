class CreateShapes < ActiveRecord::Migration[7.0]
  def change
    create_table :shapes do |t| # finding
      t.integer :side
    end
    add_index :shapes, :side # finding
  end
end
