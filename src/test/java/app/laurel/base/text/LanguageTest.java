package app.laurel.base.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which of our languages somebody reads who never chose one. */
class LanguageTest {
    @ParameterizedTest
    @CsvSource({"ko, KO", "ko-KR, KO", "ko-Hang-KP, KO", "en-GB, EN", "de-CH, EN", "und, EN", "kok-IN, EN"})
    void a_browser_gets_its_language_or_english(String tag, Language wanted) {
        assertThat(Language.of(Locale.forLanguageTag(tag))).isEqualTo(wanted);
    }

    @ParameterizedTest
    @CsvSource({
        ",,,, EN",
        ",,, ko_KR.UTF-8, KO",
        ",,, C.UTF-8, EN",
        ",, ko_KR, en_US, KO",
        ", C, ko_KR, ko_KR, EN",
        ", '', ko_KR, en_US, KO",
        "ko, C, C, C, KO",
        "en, ko_KR, ko_KR, ko_KR, EN",
        "'', '', '', ko, KO",
        "kok_IN, ko_KR, ko_KR, ko_KR, EN"
    })
    void a_terminal_says_it_by_the_first_of_its_four_words_that_is_not_empty(
            @Nullable String own,
            @Nullable String all,
            @Nullable String messages,
            @Nullable String lang,
            Language wanted) {
        var environment = new HashMap<String, String>();
        if (own != null) environment.put("LAUREL_LANG", own);
        if (all != null) environment.put("LC_ALL", all);
        if (messages != null) environment.put("LC_MESSAGES", messages);
        if (lang != null) environment.put("LANG", lang);

        assertThat(Language.ofTerminal(Map.copyOf(environment))).isEqualTo(wanted);
    }

    @ParameterizedTest
    @EnumSource
    void its_tag_leads_back_to_it(Language language) {
        assertThat(Language.ofTag(language.tag())).contains(language);
        assertThat(Language.of(language.locale())).isEqualTo(language);
    }

    @Test
    void what_people_gave_in_two_languages_is_read_in_korean_by_koreans_and_in_english_by_all_others() {
        assertThat(Language.values())
                .allSatisfy(
                        it -> assertThat(new Bilingual("KO", "EN").in(it)).isEqualTo(it == Language.KO ? "KO" : "EN"));
    }

    @Test
    void an_address_exists_in_each() {
        assertThat(Language.paths("/verify")).contains("/en/verify", "/ko/verify");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "EN", "Ko", "ko-KR", "de", " ko"})
    void an_address_names_it_in_one_way_only(String tag) {
        assertThat(Language.ofTag(tag)).isEmpty();
    }

    @Test
    void a_turkish_machine_changes_no_tag() {
        var home = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            assertThat(Language.values()).extracting(Language::tag).contains("en", "ko");
        } finally {
            Locale.setDefault(home);
        }
    }
}
