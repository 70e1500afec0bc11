package app.laurel.badge;

/** How a badge is asked for. */
public record BadgeLook(BadgeVariant variant, BadgeTheme theme) {}
