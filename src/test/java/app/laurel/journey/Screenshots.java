package app.laurel.journey;

import java.io.IOException;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Pictures of every page in eight looks, in both languages, on phone and desk, light and dark, into {@code target/screenshots}, where
 * {@code index.html} shows them side by side: {@code ./laurel measure Screenshots}.
 */
class Screenshots {
    @EveryLook
    void what_a_stranger_sees(String language, boolean phone) {
        take(language, phone, StrangerShots::take);
    }

    @EveryLook
    void what_stands_before_the_door(String language, boolean phone) {
        take(language, phone, DoorShots::take);
    }

    @EveryLook
    void what_a_member_sees(String language, boolean phone) {
        take(language, phone, MemberShots::take);
    }

    @EveryLook
    void what_comes_by_mail(String language, boolean phone) {
        take(language, phone, MailShots::take);
    }

    @EveryLook
    void what_the_owner_of_a_shop_sees(String language, boolean phone) {
        take(language, phone, OwnerShots::take);
    }

    @EveryLook
    void what_a_moderator_sees(String language, boolean phone) {
        take(language, phone, ModeratorShots::take);
    }

    @EveryLook
    void what_a_host_sees(String language, boolean phone) {
        take(language, phone, HostShots::take);
    }

    @EveryLook
    void what_is_seen_for_a_moment_only(String language, boolean phone) {
        take(language, phone, MomentShots::take);
    }

    @AfterAll
    static void all_of_them_hang_side_by_side() throws IOException {
        ContactSheet.write(Album.FOLDER);
    }

    private static void take(String language, boolean phone, Consumer<Album> pictures) {
        var album = new Album(language, phone);
        pictures.accept(album);
        album.assertWhole();
    }

    @Retention(RetentionPolicy.RUNTIME)
    @ParameterizedTest
    @CsvSource({"ko, true", "ko, false", "en, true", "en, false"})
    private @interface EveryLook {}
}
