package app.laurel.issuing;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.LaurelTest;
import app.laurel.PublishedEditions;
import app.laurel.base.change.Changes;
import app.laurel.result.Results;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** An award that gets a place changes the list that it stands in. */
@LaurelTest
class StatusPlacesTest {
    private final StatusPlaces places;
    private final Changes changes;
    private final PublishedEditions editions;
    private final Results results;

    @Autowired
    StatusPlacesTest(StatusPlaces places, Changes changes, PublishedEditions editions, Results results) {
        this.places = places;
        this.changes = changes;
        this.editions = editions;
        this.results = results;
    }

    @Test
    void a_place_that_is_given_is_a_change_and_one_that_is_asked_for_again_is_none() {
        var edition = editions.aPublishedEdition();
        var code = results.listAwards(edition.id()).getFirst().code();
        var before = changes.known();

        var given = places.of(code);

        var after = changes.known();
        assertThat(after).isGreaterThan(before);
        assertThat(places.of(code)).isEqualTo(given);
        assertThat(changes.known()).isEqualTo(after);
    }
}
