package app.laurel.load;

import java.io.IOException;

/** A member who changes the ballot again and again. */
final class SteadyVoter implements AutoCloseable {
    private final BallotLine line;
    private final int place;
    private int version;
    private int casts;

    SteadyVoter(BallotSeat seat, int port, int place) {
        line = new BallotLine(seat, port);
        this.place = place;
    }

    /** Casts other marks than the last time; false where the server asked to come again. */
    boolean cast() throws IOException {
        casts++;
        var marks = "*1 1:" + (1 + casts % 5) + (1 + casts / 5 % 5) + (1 + casts / 25 % 5)
                + "3 2:4433 3:5544 4:1234 5:4321 6:2345";
        var answer = line.call("cast", "%d,\"b%d-%d\",\"%s\"".formatted(version, place, casts, marks));
        if (answer.isEmpty()) return false;
        version = BallotLine.number(answer.get(), "\"kept\":{\"version\":");
        return true;
    }

    @Override
    public void close() throws IOException {
        line.close();
    }
}
