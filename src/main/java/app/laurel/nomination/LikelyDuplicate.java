package app.laurel.nomination;

/** Two nominees that are likely one shop: the one that more members named first. */
public record LikelyDuplicate(Side one, Side other) {
    /**
     * One of the two.
     *
     * @param address by which it is known; empty where it was only named
     * @param nominations ballots that name it
     */
    public record Side(Nominee nominee, String address, long nominations) {
        boolean isLike(Side other) {
            return Likeness.isLikely(nominee.name(), other.nominee.name())
                    || (!address.isEmpty() && Likeness.isLikely(address, other.nominee.name()))
                    || (!other.address.isEmpty() && Likeness.isLikely(nominee.name(), other.address))
                    || (!address.isEmpty() && !other.address.isEmpty() && Likeness.isLikely(address, other.address));
        }
    }
}
