package app.laurel.count.exact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.laurel.count.Elections;
import java.math.BigInteger;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FractionTest {
    @ParameterizedTest
    @CsvSource({"6, 4, 3/2", "-6, 4, -3/2", "6, -4, -3/2", "-6, -4, 3/2", "8, 4, 2", "0, -7, 0", "421, 4, 421/4"})
    void a_fraction_is_written_in_lowest_terms_and_read_again(long numerator, long denominator, String written) {
        var fraction = Fraction.of(numerator, denominator);

        assertThat(fraction).hasToString(written);
        assertThat(Fraction.parse(written)).isEqualTo(fraction);
    }

    @ParameterizedTest
    @CsvSource({"1/2, 0, 1", "5/4, 1, 1.3", "-5/4, 1, -1.3", "2/3, 4, 0.6667", "7, 2, 7.00", "4999/10000, 3, 0.500"})
    void a_decimal_is_rounded_half_up(String fraction, int places, String decimal) {
        assertThat(Fraction.parse(fraction).toDecimal(places)).isEqualTo(decimal);
    }

    @Test
    void sums_and_differences_products_and_quotients_undo_each_other() {
        Elections.each(52_000_000, random -> {
            var one = fraction(random);
            var other = fraction(random);

            assertThat(one.plus(other).minus(other)).isEqualTo(one);
            assertThat(one.minus(one).isZero()).isTrue();
            assertThat(one.plus(Fraction.ONE).minus(one).isZero()).isFalse();
            assertThat(one.compareTo(other))
                    .isEqualTo(one.minus(other).numerator().signum());
            if (!other.isZero()) {
                assertThat(one.times(other).dividedBy(other)).isEqualTo(one);
            }
        });
    }

    @Test
    void nothing_is_divided_by_zero() {
        assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> Fraction.of(1, 0));
        assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> Fraction.ONE.dividedBy(Fraction.ZERO));
    }

    @Test
    void a_running_sum_passes_the_end_of_a_long_both_ways() {
        var sum = new ExactSum();
        var expected = BigInteger.ZERO;
        var random = new Random(53_000_000);
        for (var step = 0; step < 2_000; step++) {
            var amount = step % 3 == 0 ? Long.MAX_VALUE - random.nextInt(3) : random.nextLong();
            var times = step % 5 == 0 ? random.nextInt(5) - 2 : random.nextLong();
            sum.add(amount);
            sum.add(amount, times);
            var grown = BigInteger.valueOf(amount);
            expected = expected.add(grown).add(grown.multiply(BigInteger.valueOf(times)));
            assertThat(sum.total()).isEqualTo(expected);
        }
    }

    @Test
    void sums_at_the_very_edge_are_exact() {
        for (var edge : new long[] {Long.MAX_VALUE, Long.MIN_VALUE}) {
            for (var step : new long[] {-1, 0, 1}) {
                var sum = new ExactSum();
                sum.add(edge);
                sum.add(step);
                sum.add(edge, step);
                assertThat(sum.total())
                        .isEqualTo(BigInteger.valueOf(edge)
                                .multiply(BigInteger.valueOf(1 + step))
                                .add(BigInteger.valueOf(step)));
            }
        }
    }

    private static Fraction fraction(Random random) {
        return Fraction.of(random.nextInt(41) - 20, 1 + random.nextInt(12));
    }
}
