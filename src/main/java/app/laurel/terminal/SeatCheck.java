package app.laurel.terminal;

/** Keeps the seats within the number of candidates. */
final class SeatCheck {
    private SeatCheck() {}

    static int of(int seats, int candidates) {
        if (seats > candidates) {
            throw new UnusableInputException("seats", seats, candidates);
        }
        return seats;
    }
}
