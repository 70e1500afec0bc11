package app.laurel.result;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * The guest survey of San Francisco International Airport as an award: boarding areas are shops, four columns are criteria. The
 * codes 0 (left blank) and 6 (does not apply) are no opinion.
 */
public final class Survey {
    public static final List<String> CRITERIA = List.of("FOOD", "STORE", "WIFI", "CLEAN_RESTROOM");

    private Survey() {}

    /** One guest: who, where, and the marks in the order of the criteria; 0 is no opinion. */
    public record Guest(String voter, String area, int[] marks) {}

    /** Where the shared data lie: {@code LAUREL_SHARED}, or beside the repository. */
    public static Path folder() {
        var named = System.getenv("LAUREL_SHARED");
        return Path.of(named == null ? "../shared" : named).resolve("data/sfo-survey");
    }

    public static boolean isThere() {
        return Files.isReadable(folder().resolve("ratings.csv"));
    }

    public static List<Guest> guests(int year) {
        var lines = lines("ratings.csv");
        var header = List.of(lines.getFirst().split(",", -1));
        return lines.stream()
                .skip(1)
                .map(it -> it.split(",", -1))
                .filter(it -> it[0].equals(Integer.toString(year)))
                .map(it -> new Guest("guest-" + it[1] + "@airport.example", "Area " + it[2], marks(it, header)))
                .toList();
    }

    /** The published check sums of a year: area, then number and sum for each criterion. */
    static List<String> checkSums(int year) {
        return lines("check-sums.csv").stream()
                .filter(it -> it.startsWith(year + ","))
                .toList();
    }

    /** The file to import: a line for each mark, no opinion once as a dash and once as nothing. */
    public static String ballots(List<Guest> guests) {
        var file = new StringBuilder("voter,shop,criterion,mark\n");
        for (var guest : guests) {
            for (var at = 0; at < CRITERIA.size(); at++) {
                var mark = guest.marks()[at];
                var text = mark == 0 ? (at % 2 == 0 ? "-" : "") : Integer.toString(mark);
                file.append("%s,%s,%s,%s\n".formatted(guest.voter(), guest.area(), CRITERIA.get(at), text));
            }
        }
        return file.toString();
    }

    /** The guests as members, so that they are on the roll. */
    public static String roster(List<Guest> guests) {
        var file = new StringBuilder("mail,display name,joined\n");
        guests.stream()
                .map(Guest::voter)
                .distinct()
                .forEach(it -> file.append(it).append(",,2016-01-01\n"));
        return file.toString();
    }

    /** Nominations that put every area on the list, one of them under a second name. */
    public static String nominations() {
        var file = new StringBuilder("voter,nominee\n");
        for (var area : List.of("A", "B", "C", "D", "E", "F", "G", "D again")) {
            file.append("guest of %1$s,Area %1$s\n".formatted(area));
        }
        return file.toString();
    }

    private static int[] marks(String[] fields, List<String> header) {
        return CRITERIA.stream()
                .mapToInt(it -> Integer.parseInt(fields[header.indexOf(it)]))
                .map(it -> it == 6 ? 0 : it)
                .toArray();
    }

    private static List<String> lines(String file) {
        try (Stream<String> lines = Files.lines(folder().resolve(file))) {
            return lines.filter(it -> !it.isBlank()).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
