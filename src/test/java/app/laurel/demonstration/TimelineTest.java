package app.laurel.demonstration;

import static app.laurel.edition.Milestone.NOMINATING_CLOSES;
import static app.laurel.edition.Milestone.NOMINATING_OPENS;
import static app.laurel.edition.Milestone.VOTING_CLOSES;
import static app.laurel.edition.Milestone.VOTING_OPENS;
import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.demonstration.Story.StoryYear;
import app.laurel.edition.Milestone;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Invented years: nothing in them is out of its order, and nothing was done after now. */
class TimelineTest {
    private static final Instant BEGUN = Instant.parse("2026-11-23T20:30:00Z");

    static List<Story> stories() {
        return Stories.all();
    }

    @ParameterizedTest
    @MethodSource("stories")
    void every_milestone_of_every_year_comes_after_the_one_before(Story story) {
        for (var year : story.years()) {
            var timeline = timeline(story, year);
            var moments = List.of(Milestone.values()).stream()
                    .filter(year.days()::containsKey)
                    .map(timeline::at)
                    .toList();

            assertThat(moments).isSorted().doesNotHaveDuplicates();
            assertThat(timeline.dates().zone()).isEqualTo(story.zone());
        }
    }

    @ParameterizedTest
    @MethodSource("stories")
    void nothing_that_was_done_is_dated_after_now_and_all_of_it_in_its_order(Story story) {
        for (var year : story.years()) {
            var timeline = timeline(story, year);
            for (var span :
                    List.of(List.of(NOMINATING_OPENS, NOMINATING_CLOSES), List.of(VOTING_OPENS, VOTING_CLOSES))) {
                if (!timeline.hasCome(span.getFirst())) continue;
                var moments = IntStream.range(0, 40)
                        .mapToObj(it -> timeline.between(span.getFirst(), span.getLast(), it, 40))
                        .toList();

                assertThat(moments)
                        .isSorted()
                        .allMatch(it -> it.isBefore(BEGUN) && it.isAfter(timeline.at(span.getFirst())));
                if (timeline.hasCome(span.getLast())) {
                    assertThat(moments.getLast()).isBefore(timeline.at(span.getLast()));
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("stories")
    void today_is_the_day_that_it_is_where_the_community_is(Story story) {
        var timeline = timeline(story, story.years().getFirst());

        assertThat(timeline.today()).isEqualTo(LocalDate.ofInstant(BEGUN, ZoneId.of(story.zone())));
        assertThat(timeline.year())
                .isEqualTo(timeline.today().getYear() - story.years().getFirst().ago());
    }

    private static Timeline timeline(Story story, StoryYear year) {
        var clock = new DemonstrationClock(Clock.fixed(BEGUN.plus(Duration.ofDays(1)), ZoneOffset.UTC));
        return new Timeline(clock, story, year, BEGUN);
    }
}
