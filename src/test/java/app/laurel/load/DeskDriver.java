package app.laurel.load;

import static java.nio.charset.StandardCharsets.UTF_8;

import app.laurel.Laurel;
import app.laurel.base.Progress;
import app.laurel.base.id.EditionId;
import app.laurel.community.Members;
import app.laurel.community.Moderator;
import app.laurel.community.ModeratorInOffice;
import app.laurel.community.Moderators;
import app.laurel.edition.Editions;
import app.laurel.result.CountOutcome;
import app.laurel.result.ReleaseOutcome;
import app.laurel.result.ResultDesk;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;

/**
 * Laurel with two moderators at its desk who do what they are told on standard input, a line an act: {@code count 5}, {@code sign 5},
 * {@code publish 5}, {@code schedule 5 3000}. It says {@code begins} and {@code ends} of each on standard output.
 */
class DeskDriver {
    private final ResultDesk desk;
    private final Editions editions;
    private final Moderators moderators;
    private final Members members;
    private final Clock clock;

    DeskDriver(ResultDesk desk, Editions editions, Moderators moderators, Members members, Clock clock) {
        this.desk = desk;
        this.editions = editions;
        this.moderators = moderators;
        this.members = members;
        this.clock = clock;
    }

    public static void main(String[] arguments) {
        new SpringApplication(Laurel.class, DeskDriver.class).run(arguments);
    }

    @EventListener(ApplicationReadyEvent.class)
    void listen() {
        Thread.ofPlatform().daemon().name("desk").start(this::obey);
    }

    private void obey() {
        try (var lines = new BufferedReader(new InputStreamReader(System.in, UTF_8))) {
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                System.out.println("begins " + line);
                System.out.println("ends " + line + ": " + act(line.split(" ")));
            }
        } catch (IOException | RuntimeException failed) {
            System.out.println("ends in " + failed);
        }
    }

    private String act(String[] words) {
        var edition = new EditionId(Integer.parseInt(words[1]));
        var both = moderators(edition);
        return switch (words[0]) {
            case "count" ->
                name(desk.count(both.getFirst(), editions.get(edition).only().id(), Progress.NONE));
            case "sign" -> sign(both, edition);
            case "publish" -> name(desk.release(both.getLast(), edition, null));
            case "schedule" ->
                name(desk.release(
                        both.getLast(), edition, clock.instant().plus(Duration.ofMillis(Long.parseLong(words[2])))));
            default -> throw new IllegalArgumentException("got " + words[0]);
        };
    }

    private String sign(List<Moderator> both, EditionId edition) {
        var hash = desk.findCounted(both.getFirst(), edition).orElseThrow().hash();
        return both.stream()
                .map(it -> name(desk.signOff(it, edition, hash)))
                .toList()
                .toString();
    }

    private List<Moderator> moderators(EditionId edition) {
        var community = editions.get(edition).community();
        return moderators.listInOffice(community).stream()
                .map(ModeratorInOffice::account)
                .map(it -> members.moderator(it, community))
                .toList();
    }

    private static String name(Object outcome) {
        return switch (outcome) {
            case CountOutcome.Counted(var ballots) -> "Counted " + ballots;
            case ReleaseOutcome.Published published -> "Published";
            default -> outcome.getClass().getSimpleName();
        };
    }
}
