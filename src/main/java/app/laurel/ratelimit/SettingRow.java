package app.laurel.ratelimit;

import java.time.Instant;

/** A limit as a host set it; the name may be one that this version no longer knows. */
record SettingRow(String limitName, int permits, String reason, Instant changedAt) {}
