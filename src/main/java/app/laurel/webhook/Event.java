package app.laurel.webhook;

/** What a delivery is about. */
enum Event {
    RESULT_PUBLISHED("result.published"),
    RESULT_REPLACED("result.replaced"),
    RESULT_ANNULLED("result.annulled"),
    AWARD_SUSPENDED("award.suspended"),
    AWARD_DECLINED("award.declined"),
    AWARD_REVOKED("award.revoked"),
    AWARD_RESTORED("award.restored"),
    RECOMMENDATION_CHANGED("recommendation.changed"),
    RECOMMENDATION_ENDED("recommendation.ended"),
    /** A moderator tries whether news arrive. */
    TEST("webhook.test");

    private final String type;

    Event(String type) {
        this.type = type;
    }

    /** Its name in what is delivered. */
    String type() {
        return type;
    }
}
