package app.laurel.load;

/** A browser's open ballot: its page and session, the ids in them, and the numbers of the next call. */
record BallotSeat(
        String page, String cookies, String network, String key, String ui, String ballot, int sync, int client) {}
