package app.laurel.fulfilment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.laurel.LaurelTest;
import app.laurel.PublishedEditions;
import app.laurel.base.text.Language;
import app.laurel.result.Results;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;

/** Whoever waits for the press takes no connection from those who vote. */
@LaurelTest
class PressTest {
    private final Certificates certificates;
    private final PublishedEditions editions;
    private final Results results;
    private final TransactionTemplate transaction;

    @Autowired
    PressTest(Certificates certificates, PublishedEditions editions, Results results, TransactionTemplate transaction) {
        this.certificates = certificates;
        this.editions = editions;
        this.results = results;
        this.transaction = transaction;
    }

    @Test
    void no_paper_is_printed_within_a_transaction() {
        var code =
                results.listAwards(editions.aPublishedEdition().id()).getFirst().code();
        for (var form : PrintedPaper.values()) {
            assertThatThrownBy(() -> transaction.execute(status -> certificates.find(code, Language.EN, form)))
                    .isInstanceOf(IllegalTransactionStateException.class);

            assertThat(certificates.find(code, Language.EN, form)).isPresent();
        }
    }
}
