package app.laurel.load;

import app.laurel.ClosedEditions;
import app.laurel.Founder;
import app.laurel.OpenEditions;
import app.laurel.PaperFiles;
import app.laurel.PublishedEditions;
import app.laurel.result.Results;
import app.laurel.result.TwoSigners;
import java.util.List;
import java.util.stream.IntStream;
import org.jooq.DSLContext;

/** What is there before the evening: one community that votes, and one whose result everybody reads. */
final class NightSite {
    private NightSite() {}

    /**
     * Where people come.
     *
     * @param ballot route of the ballot
     * @param mails of those who may vote
     * @param result address of a result page
     * @param badge address of a badge's picture
     */
    record Night(String ballot, List<String> mails, String result, String badge) {}

    static Night make(LoadSite site, int members) {
        try (var context =
                site.application(PublishedEditions.class, ClosedEditions.class, TwoSigners.class, PaperFiles.class)) {
            var open = context.getBean(OpenEditions.class)
                    .anOpenEdition()
                    .withShops(IntStream.rangeClosed(1, 10)
                            .mapToObj("쇼핑몰 Shop %02d"::formatted)
                            .toArray(String[]::new))
                    .open();
            var founder = context.getBean(Founder.class);
            var mails = IntStream.range(0, members)
                    .mapToObj(it -> founder.mailOf(founder.member(open.first())).value())
                    .toList();
            var won = context.getBean(PublishedEditions.class).aPublishedEdition();
            var code = context.getBean(Results.class)
                    .listAwards(won.id())
                    .getFirst()
                    .code();
            var sql = context.getBean(DSLContext.class);
            sql.execute(
                    "update edition set voting_closes_at = utc_timestamp() + interval 1 day, publishes_at = null where id = ?",
                    open.id().value());
            for (var table : List.of("scheduled_tasks", "notification_round", "notification_mail")) {
                sql.execute("delete from " + table);
            }
            return new Night(
                    open.community().slug() + "/2026/vote",
                    mails,
                    "/en/" + won.community().slug() + "/2026",
                    "/v1/a/" + code + "/card.svg?hl=ko");
        }
    }
}
