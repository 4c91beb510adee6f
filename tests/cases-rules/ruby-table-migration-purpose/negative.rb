connection.create_table(:shapes)
t.index :shapes
