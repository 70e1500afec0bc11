package app.laurel;

import app.laurel.base.Progress;
import app.laurel.base.text.Bilingual;
import app.laurel.community.Moderator;
import app.laurel.count.FinalMethod;
import app.laurel.count.Quorum;
import app.laurel.edition.Criterion;
import app.laurel.edition.Editions;
import app.laurel.edition.Electorate;
import app.laurel.edition.MethodDetails;
import app.laurel.joining.RosterImports;
import app.laurel.nomination.NominationImports;
import app.laurel.nomination.NominationImports.ImportOutcome;
import app.laurel.nomination.Shortlists;
import app.laurel.shop.NewShop;
import app.laurel.shop.Shops;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Builds editions in voting: {@code anOpenEdition().withShops("A", "B").withMinimumShops(1).open()}. */
public class OpenEditions {
    private final FoundedYears years;
    private final Editions editions;
    private final Shops shops;
    private final Shortlists shortlists;
    private final MovableClock clock;
    private final NominationImports nominations;
    private final RosterImports rosters;

    // why seven: a year that is open for votes went through rules, shops, a list, a roster and time
    OpenEditions(
            FoundedYears years,
            Editions editions,
            Shops shops,
            Shortlists shortlists,
            MovableClock clock,
            NominationImports nominations,
            RosterImports rosters) {
        this.years = years;
        this.editions = editions;
        this.shops = shops;
        this.shortlists = shortlists;
        this.clock = clock;
        this.nominations = nominations;
        this.rosters = rosters;
    }

    /** Two shops, the usual criteria, one shop is enough for a ballot, one rating for a place. */
    public Wish anOpenEdition() {
        return new Wish();
    }

    /** Moves the clock to the close. */
    public void close(OpenEdition edition) {
        close(edition, Duration.ZERO);
    }

    /** Moves the clock to so long after the close. */
    public void close(OpenEdition edition, Duration since) {
        clock.moveTo(editions.get(edition.id()).schedule().votingCloses().plus(since));
    }

    /** What is wanted of an edition. */
    public final class Wish {
        private List<NewShop> wanted =
                List.of(shop("가나상점", "First Shop", "first.example"), shop("다라몰", "Second Shop", "second.example"));
        private List<Criterion> criteria = List.of();
        private Quorum quorum = new Quorum(1, 0);
        private int minimumShops = 1;
        private @Nullable LocalDate joinedBy;
        private int year = 2026;
        private int shrink = 10;
        private FinalMethod method = FinalMethod.MAJORITY_JUDGMENT;
        private MethodDetails details = MethodDetails.USUAL;
        private Electorate electorate = Electorate.USUAL;
        private List<String> voters = List.of();

        /** Shops of these names, each in both languages the same, with a domain made from its number. */
        public Wish withShops(String... names) {
            var list = new ArrayList<NewShop>();
            for (var name : names) {
                list.add(shop(name, name, "shop-%d.example".formatted(list.size() + 1)));
            }
            wanted = list;
            return this;
        }

        /** Exactly these shops. */
        public Wish withShops(List<NewShop> shops) {
            wanted = shops;
            return this;
        }

        /** These criteria instead of the usual four. */
        public Wish withCriteria(Criterion... given) {
            criteria = List.of(given);
            return this;
        }

        /** Shops a ballot must rate in full. */
        public Wish withMinimumShops(int shops) {
            minimumShops = shops;
            return this;
        }

        /** Ratings a shop needs for a place. */
        public Wish withQuorum(int ratings, int percent) {
            quorum = new Quorum(ratings, percent);
            return this;
        }

        /** With ballots on paper, of these people who are put on the roll by their mail addresses. */
        public Wish withPaperBallots(Collection<String> mails) {
            electorate = new Electorate(true, 0);
            voters = List.copyOf(mails);
            return this;
        }

        /** Members who joined on this day or before may vote. */
        public Wish joinedBy(LocalDate given) {
            joinedBy = given;
            return this;
        }

        /** The award's year. */
        public Wish inYear(int given) {
            year = given;
            return this;
        }

        /** Counted by this method. */
        public Wish withMethod(FinalMethod given, MethodDetails itsDetails) {
            method = given;
            details = itsDetails;
            return this;
        }

        /** m of the shrunk average. */
        public Wish withShrink(int given) {
            shrink = given;
            return this;
        }

        /** Makes it, and moves the clock to the first second of voting. */
        public OpenEdition open() {
            var founded = years.aYear().inYear(year).withRules(this::changed).prepared();
            enrol(founded.first());
            nominate(founded);
            years.openVoting(founded);
            var listed = shortlists.fixed(founded.id()).stream()
                    .map(it -> it.shop().id())
                    .toList();
            clock.pass(Duration.ofSeconds(1));
            return new OpenEdition(founded.community(), founded.first(), founded.second(), founded.id(), year, listed);
        }

        private void enrol(Moderator by) {
            if (voters.isEmpty()) return;
            var file = new StringBuilder("mail,display name,joined\n");
            voters.forEach(it -> file.append(it).append(",,2020-01-01\n"));
            var bytes = file.toString().getBytes(StandardCharsets.UTF_8);
            rosters.take(by, new ByteArrayInputStream(bytes), bytes.length, Progress.NONE);
        }

        /** Every shop is nominated by its name, so the list holds exactly these, in the order of their names. */
        private void nominate(FoundedYear founded) {
            wanted.forEach(it -> shops.add(founded.first(), it));
            years.openNominations(founded);
            var file = new StringBuilder("voter,nominee\n");
            for (var at = 0; at < wanted.size(); at++) {
                file.append("v")
                        .append(at)
                        .append(",\"")
                        .append(wanted.get(at).name().en())
                        .append("\"\n");
            }
            var bytes = file.toString().getBytes(StandardCharsets.UTF_8);
            bring(founded.first(), founded, bytes);
            var outcome = bring(founded.second(), founded, bytes);
            if (!(outcome instanceof ImportOutcome.Taken)) throw new IllegalStateException("got " + outcome);
        }

        private ImportOutcome bring(Moderator by, FoundedYear founded, byte[] bytes) {
            return nominations.take(by, founded.id(), new ByteArrayInputStream(bytes), bytes.length, Progress.NONE);
        }

        private ChangedRules changed(ChangedRules usual) {
            if (!criteria.isEmpty()) usual.criteria(criteria);
            if (joinedBy != null) usual.joinedBy(joinedBy);
            return usual.method(method, details)
                    .shrink(shrink)
                    .quorum(quorum)
                    .minimumShops(minimumShops)
                    .electorate(electorate);
        }

        private static NewShop shop(String ko, String en, String domain) {
            return new NewShop(new Bilingual(ko, en), domain, 2026);
        }
    }
}
