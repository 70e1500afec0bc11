package app.laurel.bench;

/** What was promised, and whether this run kept it. */
public final class Bars {
    private boolean missed;

    /** A ratio of CPU times, and of wall times, that should be at least the bar. */
    void atLeast(String what, Contest contest, String slow, String fast, double bar) {
        var cpu = contest.cpu(slow) / contest.cpu(fast);
        var wall = contest.wall(slow) / contest.wall(fast);
        say(cpu >= bar, "%s: %.1f times as fast by CPU, %.1f by the clock; promised %.1f", what, cpu, wall, bar);
    }

    /** A ratio of CPU times, and of wall times, that should be at most the bar. */
    void atMost(String what, Contest contest, String more, String less, double bar) {
        var cpu = contest.cpu(more) / contest.cpu(less);
        var wall = contest.wall(more) / contest.wall(less);
        say(cpu <= bar, "%s: %.2f times by CPU, %.2f by the clock; promised at most %.2f", what, cpu, wall, bar);
    }

    /** A ratio of which nothing was promised. */
    void tell(String what, Contest contest, String more, String less) {
        System.out.printf(
                "  told    %s: %.2f times by CPU, %.2f by the clock%n",
                what, contest.cpu(more) / contest.cpu(less), contest.wall(more) / contest.wall(less));
    }

    /** A figure that should be at least the bar. */
    public void atLeast(String what, double figure, double bar) {
        say(figure >= bar, "%s: %.2f; promised %.2f", what, figure, bar);
    }

    /** A figure that should be at most the bar. */
    public void atMost(String what, double figure, String unit, double bar) {
        say(figure <= bar, "%s: %.2f %s; promised at most %.2f", what, figure, unit, bar);
    }

    private void say(boolean kept, String pattern, Object... figures) {
        missed |= !kept;
        System.out.println((kept ? "  kept    " : "  MISSED  ") + pattern.formatted(figures));
    }

    /** Ends the run where the two sides did not find the same. */
    static void requireEqual(String what, Object one, Object other) {
        if (!one.equals(other)) {
            throw new IllegalStateException("the sides disagree about " + what + ": nothing was measured");
        }
        System.out.println("  equal   " + what);
    }

    /** Whether a promise was not kept so far. */
    public boolean isMissed() {
        return missed;
    }
}
