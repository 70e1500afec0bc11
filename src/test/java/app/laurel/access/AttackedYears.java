package app.laurel.access;

import static app.laurel.db.Tables.BALLOT;
import static app.laurel.db.Tables.NOMINATION_NOMINEE;

import app.laurel.ClosedEditions;
import app.laurel.FoundedYears;
import app.laurel.Founder;
import app.laurel.MovableClock;
import app.laurel.OpenEdition;
import app.laurel.OpenEditions;
import app.laurel.PaperFiles;
import app.laurel.PublicReader;
import app.laurel.access.OneModerator.Doors;
import app.laurel.community.Member;
import app.laurel.community.Members;
import app.laurel.community.Moderator;
import java.time.Duration;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.DSLContext;

/** Makes years that are about to be attacked by one of their two moderators, and tells what can be seen of them from outside. */
class AttackedYears {
    private static final int BALLOTS = 12;

    private final FoundedYears years;
    private final OpenEditions editions;
    private final ClosedEditions closed;
    private final Founder founder;
    private final Members members;
    private final MovableClock clock;
    private final PublicReader stranger;
    private final Doors doors;
    private final DSLContext sql;

    // why nine: a year at each of its stages, and everything that is seen of it
    AttackedYears(
            FoundedYears years,
            OpenEditions editions,
            ClosedEditions closed,
            Founder founder,
            Members members,
            MovableClock clock,
            PublicReader stranger,
            Doors doors,
            DSLContext sql) {
        this.years = years;
        this.editions = editions;
        this.closed = closed;
        this.founder = founder;
        this.members = members;
        this.clock = clock;
        this.stranger = stranger;
        this.doors = doors;
        this.sql = sql;
    }

    /** A moderator of a new year at this stage, who has a friend with an account of three days, and a voter. */
    OneModerator at(YearStage stage) {
        var year = year(stage);
        var friend = founder.memberSince(year.first(), LocalDate.of(2026, 1, 1));
        var voter = founder.joined(year.first());
        var moderator = new OneModerator(
                doors, year, members.member(friend, year.first().community()), voter);
        if (stage == YearStage.SET_ASIDE) {
            doors.badges().suspend(year.second(), moderator.award(), "The domain has changed hands.");
        }
        clock.pass(Duration.ofMinutes(1));
        return moderator;
    }

    private OpenEdition year(YearStage stage) {
        if (stage == YearStage.NOMINATING) {
            var made = years.aYear().nominating();
            return new OpenEdition(
                    made.community(), made.first(), made.second(), made.id(), made.category(), 2026, List.of());
        }
        if (stage == YearStage.VOTING) {
            return editions.anOpenEdition()
                    .withPaperBallots(PaperFiles.voters(BALLOTS))
                    .open();
        }
        var year = closed.closed(BALLOTS);
        switch (stage) {
            case CLOSED -> doors.signers().count(year);
            case SIGNED -> doors.signers().countAndSign(year);
            default -> doors.signers().publish(year);
        }
        return year;
    }

    /** Whether somebody moderates. */
    Optional<Moderator> findOffice(Member member) {
        return members.findModerator(member.account(), member.community());
    }

    /** The public pages of the year, who is in office, and how much lies in the box and on the list. */
    Map<String, Object> seen(OneModerator moderator) throws Exception {
        var year = moderator.year();
        var slug = "/" + year.community().slug();
        var seen = new LinkedHashMap<String, Object>();
        for (var page : List.of("", "/2026", "/2026/rules", "/2026/shortlist", "/staff")) {
            seen.put(page, stranger.read("/en" + slug + page));
        }
        for (var award : doors.results().listAwards(year.id())) {
            seen.put(
                    "badge " + award.code(),
                    doors.badges()
                            .find(award.code())
                            .map(it -> it.state() + " " + it.shop().name()));
        }
        seen.put("ballot", sql.fetchCount(BALLOT, BALLOT.CATEGORY_ID.eq(year.category())));
        seen.put("nominee", sql.fetchCount(NOMINATION_NOMINEE, NOMINATION_NOMINEE.CATEGORY_ID.eq(year.category())));
        seen.put("friend", findOffice(moderator.friend()).isPresent());
        seen.put(
                "voter",
                members.findMember(moderator.voter().account(), year.community().id())
                        .isPresent());
        return seen;
    }
}
