package app.laurel.demonstration;

import app.laurel.base.occasion.Banner;
import app.laurel.base.occasion.InventedOnly;
import app.laurel.base.occasion.Occasion;
import java.time.Clock;
import java.util.Optional;
import org.springframework.context.annotation.Primary;
import org.springframework.stereotype.Component;

/** Laurel shown with invented people and shops: everything says so, and time can be moved on. */
@Component
@Primary
@InventedOnly
class DemonstrationOccasion implements Occasion {
    private static final Banner BANNER = new Banner(
            "demonstration.banner",
            "demonstration.try",
            "/sign-in/demonstration",
            "demonstration.badge",
            "demonstration.mail",
            "demonstration.welcome");

    private final DemonstrationClock clock = new DemonstrationClock(Clock.systemUTC());

    @Override
    public DemonstrationClock clock() {
        return clock;
    }

    @Override
    public Optional<Banner> banner() {
        return Optional.of(BANNER);
    }

    @Override
    public boolean isInThePast() {
        return DemonstrationClock.isInThePast();
    }
}
