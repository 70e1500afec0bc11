package app.laurel.joining;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.Founder;
import app.laurel.LaurelTest;
import app.laurel.MovableClock;
import app.laurel.base.Progress;
import app.laurel.base.csv.LineProblem;
import app.laurel.base.text.Language;
import app.laurel.base.text.Texts;
import app.laurel.community.Accounts;
import app.laurel.community.MailAddress;
import app.laurel.community.Members;
import app.laurel.community.Moderator;
import app.laurel.joining.RosterImports.RosterOutcome;
import app.laurel.joining.RosterImports.RosterOutcome.Refused;
import app.laurel.joining.RosterImports.RosterOutcome.Taken;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@LaurelTest
class RosterImportsTest {
    private static final String HEADER = "mail,display name,joined\n";

    private final RosterImports rosters;
    private final Members members;
    private final Accounts accounts;
    private final Texts texts;
    private final MovableClock clock;
    private final Moderator moderator;
    private final String at;

    @Autowired
    RosterImportsTest(
            RosterImports rosters,
            Members members,
            Accounts accounts,
            Texts texts,
            MovableClock clock,
            Founder founder) {
        this.rosters = rosters;
        this.members = members;
        this.accounts = accounts;
        this.texts = texts;
        this.clock = clock;
        clock.moveTo(Instant.parse("2026-11-23T00:00:00Z"));
        moderator = founder.moderator(founder.community());
        at = "@" + moderator.account() + ".example";
    }

    @BeforeEach
    void now() {
        clock.moveTo(Instant.parse("2026-11-23T00:00:00Z"));
    }

    @Test
    void throw_away_addresses_are_taken_and_counted() {
        var name = "thrown" + ProcessHandle.current().pid();

        var taken = take(HEADER + name + "@yopmail.com,,2024-02-01\n" + name + "@example.org,,2024-02-01\n");

        assertThat(taken).isInstanceOfSatisfying(Taken.class, it -> {
            assertThat(it.added()).isEqualTo(2);
            assertThat(it.throwAway()).isEqualTo(1);
        });
    }

    @Test
    void everyone_in_the_file_belongs_since_the_day_it_says() {
        var taken = take(HEADER + "Hana%s,하나,2024-03-01\nmin%s,,2025-01-31\n".formatted(at, at));

        assertThat(taken).isEqualTo(new Taken(2, 0, 0));
        assertThat(joined("hana")).isEqualTo(LocalDate.of(2024, 3, 1));
        assertThat(accounts.find(mail("hana")).orElseThrow().displayName()).isEqualTo("하나");
        assertThat(accounts.find(mail("min")).orElseThrow().displayName()).isEqualTo("min");
    }

    @Test
    void the_same_file_again_changes_nothing_and_a_later_one_corrects() {
        take(HEADER + "hana%s,하나,2024-03-01\nmin%s,Min,2025-01-31\n".formatted(at, at));

        assertThat(take(HEADER + "hana%s,하나,2024-03-01\nmin%s,Min,2025-01-31\n".formatted(at, at)))
                .isEqualTo(new Taken(0, 0, 2));
        assertThat(take(HEADER + "hana%s,Other,2024-02-01\n".formatted(at))).isEqualTo(new Taken(0, 1, 0));
        assertThat(joined("hana")).isEqualTo(LocalDate.of(2024, 2, 1));
        assertThat(joined("min")).isEqualTo(LocalDate.of(2025, 1, 31));
        assertThat(accounts.find(mail("hana")).orElseThrow().displayName()).isEqualTo("하나");
    }

    @Test
    void every_bad_line_is_listed_and_nothing_is_taken() {
        var file = HEADER
                + "good%s,Good,2024-03-01\n".formatted(at)
                + "no address,A,2024-03-01\n"
                + "b%s,B,1. March\n".formatted(at)
                + "c%s,C,2026-11-24\n".formatted(at)
                + "d%s,D,1899-12-31\n".formatted(at)
                + "GOOD%s,Again,2024-03-01\n".formatted(at)
                + "e%s,%s,2024-03-01\n".formatted(at, "x".repeat(61))
                + "f%s,F\n".formatted(at)
                + "g%s,\u202eG,2024-03-01\n".formatted(at)
                + "h%s,H,2025-02-29\n".formatted(at);

        var refused = (Refused) take(file);

        assertThat(refused.problems())
                .extracting(LineProblem::line)
                .containsExactly(3L, 4L, 5L, 6L, 7L, 8L, 9L, 10L, 11L);
        assertThat(refused.count()).isEqualTo(9);
        for (var language : Language.values()) {
            refused.problems()
                    .forEach(it -> assertThat(it.reason(texts, language) + it.remedy(texts, language))
                            .isNotBlank()
                            .doesNotContain("{"));
        }
        assertThat(accounts.find(mail("good"))).isEmpty();
    }

    @Test
    void another_header_takes_nothing() {
        assertThat(take("mail,name\nx@y.example,X\n")).isInstanceOf(Refused.class);
        assertThat(take("")).isInstanceOf(Refused.class);
    }

    @Test
    void thousands_are_taken_at_once() {
        var file = IntStream.range(0, 3_000)
                .mapToObj("p%%d%s,Person,2024-03-01\n".formatted(at)::formatted)
                .collect(Collectors.joining("", HEADER, ""));

        assertThat(take(file)).isEqualTo(new Taken(3_000, 0, 0));
        assertThat(members.count(moderator, "")).isEqualTo(3_001);
        assertThat(take(file)).isEqualTo(new Taken(0, 0, 3_000));
    }

    private RosterOutcome take(String file) {
        var bytes = file.getBytes(StandardCharsets.UTF_8);
        return rosters.take(moderator, new ByteArrayInputStream(bytes), bytes.length, Progress.NONE);
    }

    private LocalDate joined(String local) {
        var account = accounts.find(mail(local)).orElseThrow().id();
        return members.member(account, moderator.community()).joinedOn();
    }

    private MailAddress mail(String local) {
        return MailAddress.parse(local + at).orElseThrow();
    }
}
