package app.laurel.webhook;

import static app.laurel.db.Tables.WEBHOOK_ENDPOINT;
import static org.jooq.Records.mapping;

import app.laurel.base.id.CommunityId;
import app.laurel.base.id.WebhookId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@Repository
@Transactional(propagation = Propagation.MANDATORY)
class WebhookStore {
    static final String ACTIVE = "ACTIVE";
    static final String GONE = "GONE";

    private final DSLContext sql;
    private final SecretSeal seal;

    WebhookStore(DSLContext sql, SecretSeal seal) {
        this.sql = sql;
        this.seal = seal;
    }

    WebhookId add(CommunityId community, String url, SigningSecret secret, Instant now) {
        return sql.insertInto(WEBHOOK_ENDPOINT)
                .set(WEBHOOK_ENDPOINT.COMMUNITY_ID, community)
                .set(WEBHOOK_ENDPOINT.URL, url)
                .set(WEBHOOK_ENDPOINT.SECRET, seal.close(secret, community, url))
                .set(WEBHOOK_ENDPOINT.STATE, ACTIVE)
                .set(WEBHOOK_ENDPOINT.ADDED_AT, now)
                .returningResult(WEBHOOK_ENDPOINT.ID)
                .fetchSingle()
                .value1();
    }

    /** In the order in which they were added. */
    List<Webhook> list(CommunityId community) {
        return fetch(WEBHOOK_ENDPOINT.COMMUNITY_ID.eq(community));
    }

    List<WebhookId> listActive(CommunityId community) {
        return fetch(WEBHOOK_ENDPOINT.COMMUNITY_ID.eq(community)).stream()
                .filter(it -> !it.isGone())
                .map(Webhook::id)
                .toList();
    }

    /** Those that have an address to which news are delivered. */
    List<CommunityId> listCommunities() {
        return sql.selectDistinct(WEBHOOK_ENDPOINT.COMMUNITY_ID)
                .from(WEBHOOK_ENDPOINT)
                .where(WEBHOOK_ENDPOINT.STATE.eq(ACTIVE))
                .fetch(WEBHOOK_ENDPOINT.COMMUNITY_ID);
    }

    Optional<Webhook> find(CommunityId community, WebhookId id) {
        return fetch(WEBHOOK_ENDPOINT.COMMUNITY_ID.eq(community).and(WEBHOOK_ENDPOINT.ID.eq(id))).stream()
                .findFirst();
    }

    /** What deliveries to it are signed with at this moment: its secret, and for a while the one before. */
    List<SigningSecret> secrets(Webhook of, Instant now) {
        var row = sql.select(WEBHOOK_ENDPOINT.SECRET, WEBHOOK_ENDPOINT.FORMER_SECRET, WEBHOOK_ENDPOINT.FORMER_UNTIL)
                .from(WEBHOOK_ENDPOINT)
                .where(WEBHOOK_ENDPOINT.ID.eq(of.id()))
                .fetchSingle();
        var secret = seal.open(row.value1(), of.community(), of.url());
        var former = row.value2();
        var until = row.value3();
        return former == null || until == null || !now.isBefore(until)
                ? List.of(secret)
                : List.of(secret, seal.open(former, of.community(), of.url()));
    }

    void replace(Webhook of, SigningSecret secret, Instant formerUntil) {
        sql.update(WEBHOOK_ENDPOINT)
                .set(WEBHOOK_ENDPOINT.FORMER_SECRET, WEBHOOK_ENDPOINT.SECRET)
                .set(WEBHOOK_ENDPOINT.FORMER_UNTIL, formerUntil)
                .set(WEBHOOK_ENDPOINT.SECRET, seal.close(secret, of.community(), of.url()))
                .where(WEBHOOK_ENDPOINT.ID.eq(of.id()))
                .execute();
    }

    /** Whether it stood otherwise before. */
    boolean mark(WebhookId id, String state) {
        return sql.update(WEBHOOK_ENDPOINT)
                        .set(WEBHOOK_ENDPOINT.STATE, state)
                        .where(WEBHOOK_ENDPOINT.ID.eq(id), WEBHOOK_ENDPOINT.STATE.ne(state))
                        .execute()
                > 0;
    }

    /** With all that was or is to be delivered there. */
    void remove(WebhookId id) {
        sql.deleteFrom(WEBHOOK_ENDPOINT).where(WEBHOOK_ENDPOINT.ID.eq(id)).execute();
    }

    private List<Webhook> fetch(Condition which) {
        return sql.select(
                        WEBHOOK_ENDPOINT.ID,
                        WEBHOOK_ENDPOINT.COMMUNITY_ID,
                        WEBHOOK_ENDPOINT.URL,
                        WEBHOOK_ENDPOINT.STATE.convertFrom(GONE::equals),
                        WEBHOOK_ENDPOINT.ADDED_AT)
                .from(WEBHOOK_ENDPOINT)
                .where(which)
                .orderBy(WEBHOOK_ENDPOINT.ID)
                .fetch(mapping(Webhook::new));
    }
}
