from shapes import op

op.create_table("shapes")
