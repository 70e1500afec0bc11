package app.laurel.result.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.LaurelTest;
import app.laurel.OpenEdition;
import app.laurel.PublishedEditions;
import app.laurel.Screen;
import app.laurel.base.text.Language;
import app.laurel.community.Proposals;
import app.laurel.shop.ShopPeople;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextArea;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** A moderator comes to the desk of a result that was changed in the database, and annuls it there. */
@LaurelTest
class LostResultAtDeskTest extends SpringBrowserlessTest {
    private static final String FORGED = "update result set stamp = reverse(stamp) where edition_id = ?";

    private final Proposals proposals;
    private final ShopPeople people;
    private final DSLContext sql;
    private final OpenEdition edition;
    private final Screen screen = new Screen(this);

    @Autowired
    LostResultAtDeskTest(Proposals proposals, ShopPeople people, DSLContext sql, PublishedEditions published) {
        this.proposals = proposals;
        this.people = people;
        this.sql = sql;
        edition = published.aPublishedEdition();
    }

    @ParameterizedTest
    @ValueSource(strings = {FORGED, "delete from result where edition_id = ?"})
    void an_annulment_is_offered_beside_the_alarm(String attack) {
        sql.execute(attack, edition.id().value());

        assertThat(open()).contains("A result that cannot be read can be annulled all the same.");
        screen.press("Ask for an annulment");
        find(TextArea.class).single().setValue("Somebody changed it.");
        screen.confirm("Confirm");

        assertThat(proposals.listWaiting(edition.second()))
                .singleElement()
                .satisfies(it -> assertThat(it.proposal().act().name()).isEqualTo("result.annulled"));
    }

    @Test
    void whoever_is_tied_to_a_shop_reads_the_alarm_and_has_nothing_to_press() {
        people.grant(edition, 2, people.asMember(edition.first()));
        sql.execute(FORGED, edition.id().value());

        assertThat(open()).contains("is not what was signed");
        assertThat(find(Button.class).withText("Ask for an annulment").all()).isEmpty();
    }

    private String open() {
        return screen.as(edition.first().account(), Language.EN)
                .open("%s/desk/editions/%d/result".formatted(edition.community().slug(), edition.year()));
    }
}
