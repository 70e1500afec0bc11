package app.laurel.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.laurel.LaurelTest;
import app.laurel.OpenEditions;
import app.laurel.PaperFiles;
import app.laurel.PublicReader;
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

    @Autowired
    DeclaredTiesTest(
            OpenEditions editions,
            PaperFiles files,
            ShopPeople people,
            Rulings rulings,
            Accounts names,
            PublicReader reader) {
        this.editions = editions;
        this.files = files;
        this.people = people;
        this.rulings = rulings;
        this.names = names;
        this.reader = reader;
    }

    @Test
    void staff_who_declare_themselves_neither_rule_nor_confirm() {
        var edition =
                editions.anOpenEdition().withPaperBallots(PaperFiles.voters(1)).open();
        var file = "voter,shop,criterion,mark\nv0@roll.example,1,1,5\n";
        files.bring(edition.first(), edition, file);
        people.declare(edition, 1, people.asMember(edition.second()));

        refused(() -> rulings.add(edition.second(), edition.id(), "Another shop", "because"));
        refused(() -> files.bring(edition.second(), edition, file));
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
