package app.laurel.shop;

import static app.laurel.db.Tables.SHOP;
import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.MovableClock;
import app.laurel.base.id.ShopId;
import app.laurel.base.text.Language;
import app.laurel.community.Member;
import app.laurel.outgoing.ImaginedWeb;
import java.time.Duration;
import org.jooq.DSLContext;

/** A shop with a site on which its owner publishes a code, and the rounds that look for it as time passes. */
public class ProofScene {
    private static final String HOST = "shop.example";
    private static final String FILE = "/.well-known/laurel-verification.txt";

    private final Claims claims;
    private final ClaimChecks checks;
    private final ProofChecks rounds;
    private final Proofs proofs;
    private final ImaginedWeb web;
    private final DSLContext sql;
    private final MovableClock clock;

    ProofScene(
            Claims claims,
            ClaimChecks checks,
            ProofChecks rounds,
            Proofs proofs,
            ImaginedWeb web,
            DSLContext sql,
            MovableClock clock) {
        this.claims = claims;
        this.checks = checks;
        this.rounds = rounds;
        this.proofs = proofs;
        this.web = web;
        this.sql = sql;
        this.clock = clock;
    }

    /** The shop is at home at a site that nobody has built yet. */
    public void settle(ShopId shop) {
        web.forgetAll();
        sql.update(SHOP).set(SHOP.DOMAIN, HOST).where(SHOP.ID.eq(shop)).execute();
    }

    /** The shop has no site any more. */
    public void leave(ShopId shop) {
        web.forgetAll();
        sql.update(SHOP).setNull(SHOP.DOMAIN).where(SHOP.ID.eq(shop)).execute();
    }

    /** The member puts a code on the site; what stands there then. */
    public String prove(Member member, ShopId shop) {
        var code = ((ClaimOutcome.Asked) claims.ask(member, shop, ClaimWay.FILE, "", Language.EN)).code();
        publish(code);
        assertThat(checks.check(member, shop)).isEqualTo(new ClaimOutcome.Proved());
        return code;
    }

    /** This code stands on the site, and no other. */
    public void publish(String code) {
        web.publish(HOST, FILE, code);
    }

    /** The site answers, and the code is gone. */
    public void takeDown() {
        web.forgetAll();
        publish("closed");
    }

    /** Some time passes and a round looks. */
    public void lookAfter(int days) {
        clock.pass(Duration.ofDays(days));
        rounds.lookAgain();
    }

    /** So much time passes that what is missing is lost. */
    public void loseIt() {
        lookAfter(30);
        lookAfter(3);
        lookAfter(14);
    }

    /** How it stands with the proof of one owner. */
    public Proof proof(Member member, ShopId shop) {
        return proofs.find(member, shop).orElseThrow();
    }
}
