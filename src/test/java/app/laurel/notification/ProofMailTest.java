package app.laurel.notification;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.Founder;
import app.laurel.LaurelTest;
import app.laurel.MovableClock;
import app.laurel.base.text.Bilingual;
import app.laurel.shop.NewShop;
import app.laurel.shop.ProofScene;
import app.laurel.shop.Shops;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** An owner whose code is gone is told before anything happens, once, and again when it has. */
@LaurelTest
class ProofMailTest {
    private final Founder founder;
    private final Shops shops;
    private final ProofScene scene;
    private final PostedMails mails;
    private final MovableClock clock;
    private final Instant today;

    @Autowired
    ProofMailTest(Founder founder, Shops shops, ProofScene scene, PostedMails mails, MovableClock clock) {
        this.founder = founder;
        this.shops = shops;
        this.scene = scene;
        this.mails = mails;
        this.clock = clock;
        today = clock.instant();
    }

    @AfterEach
    void come_back() {
        clock.moveTo(today);
    }

    @Test
    void a_warning_comes_once_and_the_end_once() {
        var moderator = founder.moderator(founder.community());
        var owner = founder.joined(moderator);
        var shop = shops.add(moderator, new NewShop(new Bilingual("잉크", "Ink"), null, 2026));
        scene.settle(shop);
        scene.prove(owner, shop);
        scene.takeDown();

        scene.lookAfter(30);
        assertThat(mails.recipients(moderator.community(), "PROOF_MISSING")).isEmpty();
        scene.lookAfter(3);
        scene.lookAfter(1);
        assertThat(mails.recipients(moderator.community(), "PROOF_MISSING")).containsExactly(owner.account());
        assertThat(mails.recipients(moderator.community(), "PROOF_LOST")).isEmpty();
        scene.lookAfter(13);
        scene.lookAfter(1);
        assertThat(mails.recipients(moderator.community(), "PROOF_LOST")).containsExactly(owner.account());
        scene.leave(shop);
    }
}
