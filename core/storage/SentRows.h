// SPDX-License-Identifier: GPL-3.0-or-later
// What the guard against sending the same again calls sent: pieces of SQL over `delivery d`, shared by all
// who ask for it.
#pragma once

/// States that mean "it was, may have been or will be sent": ready (of a sealed campaign), submitting,
/// accepted, held, uncertain, delivered, read, noReport.
#define HELIOGRAPH_SENT_STATES "(0,1,2,3,4,9,10,13)"

/// It may go out at any moment from now on, and so counts at any age.
#define HELIOGRAPH_STILL_GOES "(d.state IN (0,1) OR (d.state=4 AND d.next=1))"

/// When it went out at the latest, ms UTC: what the gateway keeps for a later time is sent then. `sealedAt`:
/// the expression for the time of sealing.
#define HELIOGRAPH_SENT_AT(sealedAt)                                                                         \
    "max(" sealedAt ",coalesce(d.first_attempt_at,0),"                                                       \
    "coalesce((SELECT send_at FROM recipient WHERE id=d.id),"                                                \
    "(SELECT json_extract(plan,'$.sendAt') FROM campaign WHERE id=d.id>>32 AND json_valid(plan)),0))"
