package app.laurel.comment;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.AtOnce;
import app.laurel.LaurelTest;
import app.laurel.PublishedEditions;
import app.laurel.community.PersonalData.EraseOutcome;
import app.laurel.community.RosterPeople;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** An account can be erased at any moment, also while somebody replies to what it wrote. */
@LaurelTest
class ErasureBesideAReplyTest {
    private static final Duration UNTIL_THE_OTHER_WAITS = Duration.ofSeconds(1);

    private final Commenters commenters;
    private final RosterPeople people;
    private final PublishedEditions published;
    private final TransactionTemplate transactions;

    @Autowired
    ErasureBesideAReplyTest(
            Commenters commenters,
            RosterPeople people,
            PublishedEditions published,
            PlatformTransactionManager transactions) {
        this.commenters = commenters;
        this.people = people;
        this.published = published;
        this.transactions = new TransactionTemplate(transactions);
    }

    @Test
    void a_reply_that_is_committed_meanwhile_keeps_its_place() {
        var edition = published.aPublishedEdition();
        var author = commenters.member(edition);
        var other = commenters.member(edition);
        var id = commenters.onYear(edition, author, "Well deserved");
        var replied = new CountDownLatch(1);

        var outcomes = AtOnce.<Object>both(
                () -> transactions.execute(status -> {
                    var reply = commenters.reply(other, id, "Not at all");
                    replied.countDown();
                    pause();
                    return reply;
                }),
                () -> {
                    replied.await();
                    return people.erase(author);
                });

        assertThat(outcomes.getLast()).isEqualTo(EraseOutcome.ERASED);
        var place = commenters.ofYear(edition).getFirst();
        assertThat(place.isTakenBack()).isTrue();
        assertThat(place.replies()).extracting(Comment::id).isEqualTo(List.of(outcomes.getFirst()));
    }

    private static void pause() {
        try {
            Thread.sleep(UNTIL_THE_OTHER_WAITS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
