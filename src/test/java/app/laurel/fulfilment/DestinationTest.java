package app.laurel.fulfilment;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.fulfilment.Destination.Flaw;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where a courier finds the way. */
class DestinationTest {
    @Test
    void an_address_of_korea_has_five_digits_a_road_and_a_phone_that_rings() {
        var typed = new Destination("KR", " 강미나 ", "010-2345-6789", "04524", "서울 중구 세종대로 110", "3층");

        assertThat(typed.flaws()).isEmpty();
        assertThat(typed.tidied())
                .isEqualTo(new Destination("KR", "강미나", "+82 10-2345-6789", "04524", "서울 중구 세종대로 110", "3층"));
        assertThat(new Destination("KR", " ", "12", "0452", "\u200B", "").flaws())
                .containsExactlyInAnyOrder(Flaw.RECIPIENT, Flaw.PHONE, Flaw.POSTCODE, Flaw.STREET);
    }

    @Test
    void elsewhere_a_postal_code_is_whatever_is_used_there_or_nothing() {
        assertThat(new Destination("IE", "Aoife Byrne", "+353 1 677 9900", "", "1 Main Street", "Dublin").flaws())
                .isEmpty();
        assertThat(new Destination("GB", "Ann Lee", "020 7946 0018", "SW1A 1AA", "1 The Mall", "London").flaws())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "XX", "kr", "Korea", "'; --"})
    void a_country_is_one_of_the_list(String country) {
        assertThat(new Destination(country, "Ann", "+44 20 7946 0018", "", "1 The Mall", "").flaws())
                .contains(Flaw.COUNTRY);
    }

    @ParameterizedTest
    @CsvSource({
        "1234 5678 9012, 123456789012",
        "1Z-999-AA1, 1Z-999-AA1",
        "12345, ''",
        "123456&x=1, ''",
        "javascript:x, ''",
        "../../123456, ''"
    })
    void a_number_of_a_parcel_is_letters_digits_and_hyphens(String typed, String kept) {
        assertThat(Carriers.number(typed).orElse("")).isEqualTo(kept);
    }
}
