package app.laurel.count.hugo;

/** What a ballot that names the same nominee twice means. */
public enum Repeats {
    /** A ballot counts each nominee once: the rule, and the default. */
    DISTINCT,
    /** The repeat takes up a share of the ballot, which is then lost: how the tables of 1984 were worked out. */
    SHARE
}
