package app.laurel.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.LongSupplier;
import java.util.function.ToDoubleFunction;

/** One kind of answer, asked of both servers in turns. */
final class ServedContest {
    private static final int WARM_UP_SECONDS = 15;

    private final String name;
    private final double promised;
    private final Served served;
    private final boolean again;
    private final List<Figures> own = new ArrayList<>();
    private final List<Figures> other = new ArrayList<>();

    /** @param again whether the asker has the answer already and names its tag */
    ServedContest(String name, double promised, Served served, boolean again) {
        this.name = name;
        this.promised = promised;
        this.served = served;
        this.again = again;
    }

    void warm(Nginx nginx) throws IOException, InterruptedException {
        ask(served.url(), served.tag(), WARM_UP_SECONDS, CpuProfiler::ofThisProcess);
        ask(served.otherUrl(), served.otherTag(), 1, nginx::cpu);
    }

    void round(Nginx nginx, int seconds) throws IOException, InterruptedException {
        own.add(ask(served.url(), served.tag(), seconds, CpuProfiler::ofThisProcess));
        other.add(ask(served.otherUrl(), served.otherTag(), seconds, nginx::cpu));
    }

    private Figures ask(String url, String tag, int seconds, LongSupplier cpu)
            throws IOException, InterruptedException {
        var before = cpu.getAsLong();
        var asked = Wrk.ask(url, seconds, again ? List.of("If-None-Match: " + tag) : List.of());
        var spent = cpu.getAsLong() - before;
        return new Figures(spent / 1e3 / asked.requests(), (double) asked.requests() / seconds, asked.p99());
    }

    void print(Bars bars) {
        System.out.printf("%n%s, %d bytes%n", name, again ? 0 : served.bytes());
        line("laurel", own);
        line("nginx", other);
        var ratios = new double[own.size()];
        for (var round = 0; round < ratios.length; round++) {
            ratios[round] = other.get(round).micros() / own.get(round).micros();
        }
        Arrays.sort(ratios);
        System.out.printf(
                "  rounds  %s%n",
                Arrays.toString(
                        Arrays.stream(ratios).mapToObj("%.2f"::formatted).toArray()));
        bars.atLeast(name + " of nginx per CPU second", ratios[ratios.length / 2], promised);
    }

    private static void line(String side, List<Figures> all) {
        System.out.printf(
                "  %-7s %6.1f us of CPU a request (%.1f to %.1f)   %8.0f a second   p99 %.2f ms%n",
                side,
                median(all, Figures::micros),
                all.stream().mapToDouble(Figures::micros).min().orElse(0),
                all.stream().mapToDouble(Figures::micros).max().orElse(0),
                median(all, Figures::aSecond),
                median(all, Figures::p99));
    }

    private static double median(List<Figures> all, ToDoubleFunction<Figures> figure) {
        var values = all.stream().mapToDouble(figure).sorted().toArray();
        return values[values.length / 2];
    }

    private record Figures(double micros, double aSecond, double p99) {}
}
