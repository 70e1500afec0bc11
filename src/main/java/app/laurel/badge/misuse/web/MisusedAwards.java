package app.laurel.badge.misuse.web;

import app.laurel.badge.BadgeWords;
import app.laurel.badge.Badges;
import app.laurel.badge.TakenBack;
import app.laurel.badge.TakenBackAwards;
import app.laurel.badge.WornAward;
import app.laurel.base.id.AwardCode;
import app.laurel.base.text.Language;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds the award that is reported, also one that was taken back. */
@Component
class MisusedAwards {
    private final Badges badges;
    private final TakenBackAwards takenBack;
    private final BadgeWords words;

    MisusedAwards(Badges badges, TakenBackAwards takenBack, BadgeWords words) {
        this.badges = badges;
        this.takenBack = takenBack;
        this.words = words;
    }

    /** Somebody at the page of this code; null for the page where none is known. */
    MisuseVisit visit(Language reader, @Nullable String code, HttpServletRequest request) {
        return new MisuseVisit(
                request, reader, code == null ? null : find(code, reader).orElse(null));
    }

    /** Empty for what is no code, and for a code without an award that is public. */
    private Optional<MisusedAward> find(String typed, Language reader) {
        return AwardCode.find(typed)
                .flatMap(code -> badges.find(code)
                        .map(it -> of(it, reader))
                        .or(() -> takenBack.find(code).map(it -> of(it, reader))));
    }

    private MisusedAward of(WornAward worn, Language reader) {
        var said = "%s, %s %d"
                .formatted(
                        worn.shop().name().in(reader),
                        words.title(worn, reader),
                        worn.edition().year());
        return new MisusedAward(worn.award().code(), worn.community().id(), said);
    }

    private static MisusedAward of(TakenBack award, Language reader) {
        var said = award.community().name().in(reader) + " " + award.edition().year();
        return new MisusedAward(award.code(), award.community().id(), said);
    }
}
