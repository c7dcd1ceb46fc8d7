-- What the guard against sending the same again calls sent. Drafts are not in it.
CREATE VIEW sent_row AS
SELECT d.id,
       -- What is known: 1 the gateway has taken it, 2 it may have, 3 it waits or is kept (EarlierSend).
       CASE WHEN d.state IN (1, 4) THEN 2 WHEN d.state IN (0, 3) THEN 3 ELSE 1 END AS earlier,
       -- It may go out at any moment from now on, and so counts at any age: ready, submitting, to be asked again.
       d.state IN (0, 1) OR (d.state = 4 AND d.next = 1) AS still_goes,
       -- When it went out at the latest: what the gateway keeps for a later time is sent then.
       max(c.sealed_at, coalesce(d.first_attempt_at, 0),
           coalesce(r.send_at, iif(json_valid(c.plan), json_extract(c.plan, '$.sendAt'), 0), 0)) AS sent_at
FROM delivery d
CROSS JOIN recipient r ON r.id = d.id
CROSS JOIN campaign c ON c.id = d.id >> 32
-- Ready, submitting, accepted, held, uncertain, delivered, read, noReport: it was, may have been or will be sent.
WHERE d.state IN (0, 1, 2, 3, 4, 9, 10, 13) AND c.sealed_at IS NOT NULL;
