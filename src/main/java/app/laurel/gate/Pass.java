package app.laurel.gate;

/** Leave to do one piece of work; closing it says that the work is done. */
public final class Pass implements AutoCloseable {
    private final Gate gate;
    private final Lane lane;
    private final long begun = System.nanoTime();
    private final int inProgressThen;
    private boolean isClosed;

    Pass(Gate gate, Lane lane, int inProgressThen) {
        this.gate = gate;
        this.lane = lane;
        this.inProgressThen = inProgressThen;
    }

    /** Lets the next one in; a second time does nothing. */
    @Override
    public void close() {
        if (isClosed) return;
        isClosed = true;
        gate.leave(lane, begun, System.nanoTime() - begun, inProgressThen);
    }
}
