package app.laurel.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.laurel.LaurelTest;
import app.laurel.OpenEditions;
import app.laurel.PaperFiles;
import app.laurel.PublicReader;
import app.laurel.ballot.BallotImports.ImportOutcome;
import app.laurel.ballot.PaperBallots;
import app.laurel.community.Accounts;
import app.laurel.nomination.Rulings;
import app.laurel.shop.ShopPeople;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** A moderator who declares to work for a shop on the list takes no part in its year, and everybody reads it. */
@LaurelTest
class DeclaredTiesTest {
    private final OpenEditions editions;
    private final PaperFiles files;
    private final ShopPeople people;
    private final Rulings rulings;
    private final Accounts names;
    private final PublicReader reader;
    private final PaperBallots papers;

    // why seven: a tie is declared, and felt at the list, at files and on the public page
    @Autowired
    DeclaredTiesTest(
            OpenEditions editions,
            PaperFiles files,
            ShopPeople people,
            Rulings rulings,
            Accounts names,
            PublicReader reader,
            PaperBallots papers) {
        this.editions = editions;
        this.files = files;
        this.people = people;
        this.rulings = rulings;
        this.names = names;
        this.reader = reader;
        this.papers = papers;
    }

    @Test
    void staff_who_declare_themselves_neither_rule_nor_confirm() {
        var edition =
                editions.anOpenEdition().withPaperBallots(PaperFiles.voters(1)).open();
        var file = "voter,shop,criterion,mark\nv0@roll.example,1,1,5\n";
        files.bring(edition.first(), edition, file);
        people.declare(edition, 1, people.asMember(edition.second()));

        refused(() -> rulings.add(edition.second(), edition.category(), "Another shop", "because"));
        refused(() -> files.bring(edition.second(), edition, file.replace("1,5", "1,4")));
        assertThat(files.bring(edition.second(), edition, file))
                .isEqualTo(new ImportOutcome.Prevented("nomination.tied"));
        assertThat(papers.of(edition.id()).files()).isEmpty();
    }

    @Test
    void the_declaration_is_public() throws Exception {
        var edition = editions.anOpenEdition().open();
        people.declare(edition, 1, people.asMember(edition.second()));

        var page =
                reader.read("/en/%s/%d/shortlist".formatted(edition.community().slug(), edition.year()));

        var name = names.findPublicName(edition.second().account()).orElseThrow();
        assertThat(page).contains("Who takes no part", name + " speaks for or works for First Shop");
    }

    private static void refused(ThrowingCallable act) {
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(act);
    }
}
