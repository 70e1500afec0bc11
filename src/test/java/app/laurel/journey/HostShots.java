package app.laurel.journey;

import app.laurel.Founder;
import java.util.List;
import java.util.Map;

/** What whoever runs the installation sees. */
final class HostShots {
    static final List<Shot> SETTINGS = List.of(
            Shot.of("host-home", "/app/"),
            Shot.of("host-communities", "/app/communities"),
            Shot.of("host-health", "/app/settings/health"),
            Shot.of("host-keys", "/app/settings/keys"),
            Shot.of("host-limits", "/app/settings/limits"),
            Shot.of("host-setbacks", "/app/settings/setbacks"));

    private HostShots() {}

    static void take(Album album) {
        var staged = RunningLaurel.staged();
        var host = album.signedIn(staged, staged.part(Founder.class).host());
        album.visit(host, SETTINGS, Map.of());
        host.leave();
    }
}
