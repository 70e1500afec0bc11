package app.laurel.fulfilment;

import app.laurel.base.text.Language;
import app.laurel.fulfilment.Certificate.Figure;
import app.laurel.fulfilment.Certificate.Issued;
import app.laurel.fulfilment.Certificate.Labels;
import app.laurel.fulfilment.Certificate.Winner;
import app.laurel.fulfilment.Certificate.Won;
import java.time.Instant;
import java.util.List;

/** Certificates that nobody was given. */
final class CertificateFixtures {
    private CertificateFixtures() {}

    static Certificate english(String award, String shop) {
        return new Certificate(
                Language.EN,
                new Won(2026, award, ""),
                new Winner(shop, "penloft.example"),
                "Chosen by the members of Fountain Pen Friends, in a vote whose rules were fixed before it began and "
                        + "whose count anyone can check. This award cannot be bought.",
                List.of(
                        new Figure("1 of 10 shops", "Place"),
                        new Figure("2,481", "Ballots counted"),
                        new Figure("1,906", "Ratings of this shop")),
                issued("November 29, 2026", "Fountain Pen Friends", "Mina Kang", "Jonas Weber"),
                new Labels("CERTIFICATE", "awarded to", "Count signed by", "Check this award"));
    }

    static Certificate korean(String award, String shop) {
        return new Certificate(
                Language.KO,
                new Won(2026, award, ""),
                new Winner(shop, "만년필.example"),
                "만년필 사랑방 회원들이 투표로 뽑았기에 이 상장을 드립니다. 규칙은 투표 전에 정했고 집계는 누구나 다시 확인할 수 " + "있습니다. 누구도 살 수 없는 상입니다.",
                List.of(new Figure("10곳 중 1위", "순위"), new Figure("2,481건", "집계한 투표"), new Figure("1,906건", "이 쇼핑몰 평가")),
                issued("2026년 11월 29일", "만년필 사랑방", "강미나", "이서준"),
                new Labels("상장", "받는 곳", "집계에 서명", "진위 확인"));
    }

    private static Issued issued(String day, String community, String... signers) {
        return new Issued(
                Instant.parse("2026-11-29T03:00:00Z"),
                day,
                community,
                List.of(signers),
                "laurel.example/c/00000172",
                "https://laurel.example/v/00000172");
    }
}
