package app.laurel.gate;

/**
 * One kind of work at one moment.
 *
 * @param inProgress how many pieces are being done
 * @param waiting how many wait for their turn
 * @param limit how many may be in progress now
 * @param passed how many were let in since the start
 * @param refused how many were asked to come again since the start
 * @param refusedLately how many of them within the last hour
 */
public record GateFigures(
        WorkKind work, int inProgress, int waiting, int limit, long passed, long refused, long refusedLately) {}
