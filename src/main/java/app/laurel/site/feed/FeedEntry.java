package app.laurel.site.feed;

import java.time.Instant;
import java.util.UUID;

/**
 * One thing that happened.
 *
 * @param id the same for good, whatever the entry is called and wherever the installation moves
 * @param path its page, with the language
 * @param published when it happened
 * @param updated when what is said of it changed last
 */
record FeedEntry(UUID id, String title, String path, String summary, Instant published, Instant updated) {}
