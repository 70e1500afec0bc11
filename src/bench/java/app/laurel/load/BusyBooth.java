package app.laurel.load;

import app.laurel.ClosedEditions;
import app.laurel.Founder;
import app.laurel.OpenEditions;
import app.laurel.PaperFiles;
import app.laurel.PublishedEditions;
import app.laurel.ballot.BulkBox;
import app.laurel.base.id.CategoryId;
import app.laurel.bench.BoxFilling;
import app.laurel.result.Results;
import app.laurel.result.TwoSigners;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.jooq.DSLContext;

/**
 * Where many vote at once.
 *
 * @param route of the ballot
 * @param mails of those who may vote
 * @param badge address of the picture of an award that somebody won before
 */
record BusyBooth(CategoryId category, String route, List<String> mails, String badge) {
    private static final int SHOPS = 10;

    /** One community that votes, with so many members and ballots, and another whose award is worn. */
    static BusyBooth make(LoadSite site, int members, int ballots) throws Exception {
        try (var context = site.application(
                BulkBox.class, PublishedEditions.class, ClosedEditions.class, TwoSigners.class, PaperFiles.class)) {
            var won = context.getBean(PublishedEditions.class).aPublishedEdition();
            var badge = "/v1/a/"
                    + context.getBean(Results.class)
                            .listAwards(won.id())
                            .getFirst()
                            .code() + "/card.svg?hl=ko";
            var names = IntStream.rangeClosed(1, SHOPS)
                    .mapToObj("쇼핑몰 Shop %02d"::formatted)
                    .toArray(String[]::new);
            var edition = context.getBean(OpenEditions.class)
                    .anOpenEdition()
                    .withShops(names)
                    .open();
            var founder = context.getBean(Founder.class);
            var mails = IntStream.range(0, members)
                    .mapToObj(it ->
                            founder.mailOf(founder.member(edition.first())).value())
                    .toList();
            BoxFilling.more(context, edition.category(), 0, ballots);
            var sql = context.getBean(DSLContext.class);
            sql.execute(
                    "update edition set voting_closes_at = utc_timestamp() + interval 1 day, publishes_at = null where id = ?",
                    edition.id().value());
            for (var table : List.of("scheduled_tasks", "notification_round", "notification_mail"))
                sql.execute("delete from " + table);
            return new BusyBooth(
                    edition.category(), edition.community().slug() + "/" + edition.year() + "/vote", mails, badge);
        }
    }

    /** Signs all members in and lets them open the ballot. */
    List<SteadyVoter> gather(LaurelProcess laurel, LoadMailbox box) throws Exception {
        var voters = new ArrayList<SteadyVoter>();
        try (var threads = Executors.newFixedThreadPool(4)) {
            var coming = IntStream.range(0, mails.size())
                    .mapToObj(place -> threads.submit(() -> sit(laurel, box, place)))
                    .toList();
            for (var it : coming) voters.add(it.get());
        }
        return voters;
    }

    private SteadyVoter sit(LaurelProcess laurel, LoadMailbox box, int place) throws IOException {
        var browser = new VaadinVisitor(laurel.base(), "10.2.%d.%d".formatted(place / 250, 1 + place % 250));
        browser.signIn(mails.get(place), box);
        browser.openBallot(route);
        var port = URI.create(laurel.base()).getPort();
        return new SteadyVoter(browser.seat(), port, place);
    }

    /** All of them cast again and again for so long. */
    static Pace cast(List<SteadyVoter> voters, Duration time) throws InterruptedException {
        var pace = new Pace();
        var end = System.nanoTime() + time.toNanos();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var running = voters.stream()
                    .map(it -> threads.submit(() -> {
                        while (System.nanoTime() < end) {
                            var begun = System.nanoTime();
                            if (it.cast()) pace.cast(System.nanoTime() - begun);
                            else {
                                pace.refused();
                                Thread.sleep(500);
                            }
                        }
                        return null;
                    }))
                    .toList();
            for (var it : running) {
                try {
                    it.get();
                } catch (ExecutionException failed) {
                    throw new IllegalStateException("a cast failed", failed.getCause());
                }
            }
        }
        return pace;
    }

    /** What a changed ballot leaves behind: the version before, the version that stands and the draft. */
    static int bytesOfCast(LoadSite site) throws Exception {
        try (var connection = site.connect();
                var row = connection
                        .createStatement()
                        .executeQuery(
                                "select (select max(length(sealed)) from ballot) + (select max(length(sealed)) from ballot_superseded)"
                                        + " + (select max(length(sealed)) from ballot_draft)")) {
            row.next();
            return row.getInt(1);
        }
    }
}
