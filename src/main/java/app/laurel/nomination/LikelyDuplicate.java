package app.laurel.nomination;

/** Two nominees that look like one shop: the one that more members named first. */
public record LikelyDuplicate(Side one, Side other) {
    /**
     * One of the two.
     *
     * @param address by which it is known; empty where it was only named
     * @param nominations ballots that name it
     */
    public record Side(Nominee nominee, String address, long nominations) {}
}
