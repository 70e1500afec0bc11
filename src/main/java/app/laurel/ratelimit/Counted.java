package app.laurel.ratelimit;

/**
 * Something by which a limit counts: a network, an account, an address, or all of the installation.
 *
 * @param share how many times the limit's permits it may take
 */
record Counted(String value, int share) {
    Counted(String value) {
        this(value, 1);
    }
}
