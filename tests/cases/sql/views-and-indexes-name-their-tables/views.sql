CREATE UNIQUE INDEX customers_email ON shop.customers (email);
-- Customers with an order.
CREATE VIEW active AS SELECT c.id FROM shop.customers c JOIN orders o ON o.customer = c.id;
CREATE MATERIALIZED VIEW sums AS SELECT sum(price) FROM orders;
