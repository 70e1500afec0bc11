package app.laurel.backup;

/** The last line of a copy: how many tables and rows it holds. */
record CopyEnd(int tables, long allRows) {}
