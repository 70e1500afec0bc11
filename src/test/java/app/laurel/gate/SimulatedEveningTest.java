package app.laurel.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.DoubleUnaryOperator;
import org.junit.jupiter.api.Test;

/**
 * The last half an hour of voting on one machine of two cores, simulated: arrivals double every five minutes, up to four times what the
 * machine can do, and half of those who are refused come again. The figures of the work are of {@code src/docs/scale.md}.
 */
class SimulatedEveningTest {
    private static final int CORES = 2;
    private static final double END = 1_800;
    private static final double DOUBLES = 300;
    private static final long SEED = 20_261_130;

    /** What the work takes of a core, in seconds. */
    private static final double CAST = 0.002;

    private static final double OPENING = 0.006;
    private static final double SIGN_IN = 0.012;
    private static final double PAGE = 0.003;
    private static final double HALF = 0.5;

    @Test
    void nearly_all_who_want_to_cast_have_cast_before_the_grace_ends_and_none_waits_long() {
        var evening = new SimulatedEvening(CORES, true, SEED);
        var casts = come(evening, second -> Math.pow(2, (second - END) / DOUBLES));

        evening.run(END);

        assertThat(casts.done() + casts.gone()).isEqualTo(casts.came());
        assertThat((double) casts.done() / casts.came()).isGreaterThan(0.99);
        assertThat(casts.slowerThan99()).isLessThan(0.5);
        assertThat(casts.last()).isLessThan(END + 30);
    }

    @Test
    void at_four_times_what_the_machine_can_do_nine_tenths_of_it_are_done_in_time() {
        assertThat(doneInTime(true)).isGreaterThan(0.9);
    }

    /** Without which the test above would say nothing about the gate. */
    @Test
    void without_the_gate_hardly_anything_is_done_in_time() {
        assertThat(doneInTime(false)).isLessThan(0.2);
    }

    /** The share of what the cores can do in a minute that was done within two seconds, at four times as much. */
    private static double doneInTime(boolean gated) {
        var evening = new SimulatedEvening(CORES, gated, SEED);
        come(evening, second -> 1);

        evening.run(60);

        return evening.doneInTime() / (60 * CORES);
    }

    /** At most four times what the cores can do, of which casts are a quarter of what the cores can do. */
    private static SimulatedCrowd come(SimulatedEvening evening, DoubleUnaryOperator share) {
        come(evening, share, WorkKind.PUBLIC_PAGE, 1.75, PAGE);
        come(evening, share, WorkKind.OPENING, 1, OPENING);
        come(evening, share, WorkKind.SIGN_IN, 1, SIGN_IN);
        return come(evening, share, WorkKind.CAST, 0.25, CAST);
    }

    private static SimulatedCrowd come(
            SimulatedEvening evening, DoubleUnaryOperator share, WorkKind work, double times, double size) {
        var most = times * CORES / size;
        return evening.crowd(work, new SimulatedCrowd(second -> most * share.applyAsDouble(second), most, size, HALF));
    }
}
