package app.laurel.conformance;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;

/**
 * An election by ranked votes.
 *
 * @param names of the candidates
 * @param lastWhereUnranked whether who is not ranked is below everybody who is; otherwise nothing is said of them
 * @param votes each as often as it was cast
 */
record RankedElection(List<String> names, boolean lastWhereUnranked, List<Vote> votes) {
    static final int UNRANKED = Integer.MAX_VALUE;
    private static final Pattern OPTION = Pattern.compile("Option \\d+-*>: .*?(\\S+)\\s*$");

    /**
     * A vote that was cast so many times.
     *
     * @param places one for each candidate, the best is the least
     */
    record Vote(int times, List<Integer> places) {}

    /** One of the transcribed cases. */
    static RankedElection of(JsonNode election) {
        var names = strings(election.path("candidates"));
        var votes = new ArrayList<Vote>();
        for (var vote : election.path("votes")) {
            votes.add(new Vote(vote.path("n").asInt(), places(vote.path("ranking"), names)));
        }
        return new RankedElection(
                names, election.path("unranked").asString("tied last").equals("tied last"), votes);
    }

    private static List<Integer> places(JsonNode ranking, List<String> names) {
        var groups = new ArrayList<List<String>>();
        ranking.forEach(it -> groups.add(strings(it)));
        return names.stream()
                .map(name -> IntStream.range(0, groups.size())
                        .filter(place -> groups.get(place).contains(name))
                        .findFirst()
                        .orElse(UNRANKED))
                .toList();
    }

    /** The votes of the Debian project as it publishes them; the candidates go by the last words of their names. */
    static RankedElection ofDebian(Path tally, boolean lastWhereUnranked) throws IOException {
        var lines = Files.readString(tally, StandardCharsets.ISO_8859_1).lines().toList();
        var names = lines.stream()
                .map(OPTION::matcher)
                .filter(Matcher::find)
                .map(it -> Objects.requireNonNull(it.group(1)))
                .toList();
        return lines.stream()
                .filter(it -> it.startsWith("V: "))
                .map(it -> new Vote(1, places(it.substring(3, 3 + names.size()))))
                .collect(Collectors.collectingAndThen(
                        Collectors.toList(), it -> new RankedElection(names, lastWhereUnranked, it)));
    }

    private static List<Integer> places(String ranks) {
        return ranks.chars().mapToObj(it -> it == '-' ? UNRANKED : it - '1').toList();
    }

    static List<String> strings(JsonNode list) {
        var strings = new ArrayList<String>();
        list.forEach(it -> strings.add(it.asString()));
        return strings;
    }
}
