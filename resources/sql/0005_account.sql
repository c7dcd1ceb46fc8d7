-- What the operator knows of an account and the gateway doesn't tell: its price, its zone, its line breaks.
-- Amounts are decimals with a point as text.
ALTER TABLE account ADD COLUMN zone_minutes INTEGER;
ALTER TABLE account ADD COLUMN newline INTEGER;
ALTER TABLE account ADD COLUMN price_per_part TEXT NOT NULL DEFAULT '';
ALTER TABLE account ADD COLUMN currency TEXT NOT NULL DEFAULT '';
ALTER TABLE account ADD COLUMN low_balance_at TEXT NOT NULL DEFAULT '';
ALTER TABLE account ADD COLUMN health INTEGER NOT NULL DEFAULT 0;
