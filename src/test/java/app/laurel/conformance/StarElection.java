package app.laurel.conformance;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * An election as the starvote program writes it down.
 *
 * @param seats how many win; 0 where the file says nothing of it
 * @param order who goes first where a tie is left; empty where nobody does
 * @param ballots the scores by name, each as often as it was cast
 */
record StarElection(int seats, List<String> order, List<Ballot> ballots) {
    private static final Pattern TIMES = Pattern.compile("(\\d+) ballots?:");
    private static final Pattern SEATS = Pattern.compile("seats\\s*=\\s*(\\d+)");
    private static final Pattern ORDER = Pattern.compile("tiebreaker\\s*=\\s*\\[([^]]*)]");

    /** Scores that were given so many times. */
    record Ballot(int times, Map<String, String> scores) {}

    static StarElection of(Path file) throws IOException {
        var parts = Files.readString(file).replaceAll("#.*", "").split("\\[ballots]", -1);
        var seats = SEATS.matcher(parts[0]);
        var order = ORDER.matcher(parts[0]);
        return new StarElection(
                seats.find() ? Integer.parseInt(seats.group(1)) : 0,
                order.find() ? List.of(order.group(1).strip().split("\\s*\\R\\s*")) : List.of(),
                ballots(parts[1]));
    }

    private static List<Ballot> ballots(String text) {
        var ballots = new ArrayList<Ballot>();
        var scores = new LinkedHashMap<String, String>();
        var count = 1;
        for (var line : (text + "\n\n").lines().map(String::strip).toList()) {
            var times = TIMES.matcher(line);
            if ((line.isEmpty() || times.matches()) && !scores.isEmpty()) {
                ballots.add(new Ballot(count, new LinkedHashMap<>(scores)));
                scores.clear();
                count = 1;
            }
            if (times.matches()) {
                count = Integer.parseInt(times.group(1));
            } else if (!line.isEmpty()) {
                var at = line.indexOf('=');
                scores.put(line.substring(0, at).strip(), line.substring(at + 1).strip());
            }
        }
        return ballots;
    }

    /** Everybody who is scored, in the order in which they first are. */
    Collection<String> names() {
        var names = new LinkedHashSet<String>();
        ballots.forEach(it -> names.addAll(it.scores().keySet()));
        return names;
    }
}
