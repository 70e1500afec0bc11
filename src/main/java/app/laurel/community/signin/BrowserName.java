package app.laurel.community.signin;

import app.laurel.base.text.PlainText;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A browser as its owner would name it, read from the User-Agent header; only ever shown to that owner. */
final class BrowserName {
    private static final int LONGEST = 60;
    private static final List<Map.Entry<String, String>> PROGRAMS = List.of(
            Map.entry("KAKAOTALK", "KakaoTalk"),
            Map.entry("NAVER(", "NAVER"),
            Map.entry("Whale/", "Whale"),
            Map.entry("SamsungBrowser/", "Samsung Internet"),
            Map.entry("Edg", "Edge"),
            Map.entry("OPR/", "Opera"),
            Map.entry("Firefox/", "Firefox"),
            Map.entry("FxiOS/", "Firefox"),
            Map.entry("CriOS/", "Chrome"),
            Map.entry("Chrome/", "Chrome"),
            Map.entry("Safari/", "Safari"));
    private static final List<Map.Entry<String, String>> SYSTEMS = List.of(
            Map.entry("iPhone", "iPhone"),
            Map.entry("iPad", "iPad"),
            Map.entry("Android", "Android"),
            Map.entry("Windows", "Windows"),
            Map.entry("Mac OS X", "macOS"),
            Map.entry("CrOS", "ChromeOS"),
            Map.entry("Linux", "Linux"));

    private BrowserName() {}

    static String of(@Nullable String userAgent) {
        if (userAgent == null || userAgent.isBlank()) return "?";
        var program = first(PROGRAMS, userAgent);
        var system = first(SYSTEMS, userAgent);
        if (program == null) return PlainText.line(userAgent, LONGEST);
        return system == null ? program : program + " · " + system;
    }

    private static @Nullable String first(List<Map.Entry<String, String>> names, String userAgent) {
        return names.stream()
                .filter(it -> userAgent.contains(it.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(null);
    }
}
