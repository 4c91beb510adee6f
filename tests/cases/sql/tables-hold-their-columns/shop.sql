-- Tables of the shop.

-- A customer, once for each address.
CREATE TABLE IF NOT EXISTS shop.customers (
    id BIGSERIAL PRIMARY KEY,
    email TEXT NOT NULL UNIQUE,
    country_id INT REFERENCES shop.countries (id)
);

ALTER TABLE shop.customers ADD COLUMN note TEXT;
