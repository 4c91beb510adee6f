from alembic import op
import sqlalchemy as sa


def upgrade():
    op.create_table("shapes", sa.Column("side", sa.Integer()))  # finding
    op.add_column("shapes", sa.Column("edge", sa.Integer()))  # finding


def downgrade():
    op.drop_table("shapes")  # finding
