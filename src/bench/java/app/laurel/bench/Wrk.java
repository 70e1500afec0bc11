package app.laurel.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What wrk found when it asked for one address over and over, in a closed loop.
 *
 * @param p99 milliseconds
 */
record Wrk(long requests, double p99) {
    private static final Pattern REQUESTS = Pattern.compile("(\\d+) requests in");
    private static final Pattern P99 = Pattern.compile("99%\\s+([0-9.]+)(us|ms|s)\\b");
    private static final Map<String, Double> MILLISECONDS = Map.of("us", 0.001, "ms", 1.0, "s", 1000.0);
    private static final int CONNECTIONS = 32;

    /**
     * Asks for so many seconds.
     *
     * @throws IOException if not every answer was a good one
     */
    static Wrk ask(String url, int seconds, List<String> headers) throws IOException, InterruptedException {
        var command = new ArrayList<>(
                List.of(Programs.find("wrk"), "-t1", "-c" + CONNECTIONS, "-d" + seconds + "s", "--latency"));
        headers.forEach(it -> command.addAll(List.of("-H", it)));
        command.add(url);
        var process = new ProcessBuilder(command).redirectErrorStream(true).start();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0 || said.contains("Non-2xx") || said.contains("Socket errors")) {
            throw new IOException("not every answer of " + url + " was good: " + said);
        }
        var slow = find(P99, said);
        return new Wrk(
                Long.parseLong(find(REQUESTS, said).group(1)),
                Double.parseDouble(slow.group(1)) * MILLISECONDS.get(slow.group(2)));
    }

    private static Matcher find(Pattern pattern, String said) throws IOException {
        var found = pattern.matcher(said);
        if (!found.find()) throw new IOException("wrk said something else: " + said);
        return found;
    }
}
