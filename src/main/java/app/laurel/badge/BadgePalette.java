package app.laurel.badge;

import app.laurel.base.web.Tokens;
import app.laurel.base.web.Tokens.Tone;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;

/** Which token paints which part of a badge: gold for a living award, paler for a past one, plain grey for one that is gone. */
final class BadgePalette {
    private final Map<Part, Tone> tones = new EnumMap<>(Part.class);
    private final BadgeTheme theme;

    BadgePalette(Tokens tokens, BadgeState state, BadgeTheme theme) {
        this.theme = theme;
        for (var part : Part.values()) {
            tones.put(part, tokens.colour(token(state, part)));
        }
    }

    /** The attributes that paint a shape or a text; the class is there only where the reader's preference may repaint it. */
    String fill(Part part) {
        return (theme == BadgeTheme.AUTO ? "class=\"%s\" ".formatted(part.letter()) : "") + "fill=\"" + colour(part)
                + "\"";
    }

    /** As {@link #fill} for an outline. */
    String stroke(Part part) {
        return fill(part).replace("fill=", "fill=\"none\" stroke=");
    }

    /** The style element that repaints the badge with this id for readers who prefer dark; empty for a fixed theme. */
    String style(String id) {
        if (theme != BadgeTheme.AUTO) {
            return "";
        }
        return tones.entrySet().stream()
                .map(it -> "#%s .%s{%s:%s}"
                        .formatted(
                                id,
                                it.getKey().letter(),
                                it.getKey().property(),
                                it.getValue().dark()))
                .collect(Collectors.joining("", "<style>@media(prefers-color-scheme:dark){", "}</style>"));
    }

    /** The colour of a part as {@code #rrggbb}; that of light pages where the reader's preference decides. */
    String colour(Part part) {
        var tone = java.util.Objects.requireNonNull(tones.get(part));
        return theme == BadgeTheme.DARK ? tone.dark() : tone.light();
    }

    private static String token(BadgeState state, Part part) {
        return switch (part) {
            case GROUND -> "card";
            case EDGE, EMBLEM ->
                switch (state) {
                    case ACTIVE -> "leaf";
                    case EXPIRED -> "ended";
                    case SUSPENDED, DECLINED, REVOKED, NOT_VALID_HERE -> "gone";
                };
            case HEADLINE ->
                switch (state) {
                    case ACTIVE -> "ink";
                    case EXPIRED -> "ended";
                    case SUSPENDED, DECLINED, REVOKED, NOT_VALID_HERE -> "gone";
                };
            case OWNER -> state == BadgeState.ACTIVE ? "accent" : state.praises() ? "muted" : "gone";
            case PLACE -> state.praises() ? "muted" : "gone";
        };
    }

    /** What is painted. */
    enum Part {
        GROUND,
        EDGE,
        EMBLEM,
        HEADLINE,
        OWNER,
        PLACE;

        private String letter() {
            return name().substring(0, 2).toLowerCase(java.util.Locale.ROOT);
        }

        private String property() {
            return this == EDGE ? "stroke" : "fill";
        }
    }
}
