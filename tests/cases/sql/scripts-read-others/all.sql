\i tables.sql
SELECT 1;
\ir views/active.sql
