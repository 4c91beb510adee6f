-- Sets the time of the last change.
CREATE OR REPLACE FUNCTION touch() RETURNS trigger AS $$
BEGIN
  NEW.changed := now();
  RETURN NEW;
END;
$$ LANGUAGE plpgsql;

CREATE TRIGGER stamp BEFORE UPDATE ON orders FOR EACH ROW EXECUTE FUNCTION touch();
