package app.laurel.result;

import app.laurel.community.DecidedAct;

/** What another version of a result leaves out, why, and who decided that. */
record Correction(YearExclusions exclusions, String reason, DecidedAct decided) {}
