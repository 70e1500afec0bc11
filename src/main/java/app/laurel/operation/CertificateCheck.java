package app.laurel.operation;

import app.laurel.base.LaurelSettings;
import org.springframework.stereotype.Component;

/** Laurel speaks no TLS and keeps no certificate: the proxy before it does. This says so, and where people come without one. */
@Component
class CertificateCheck implements HealthCheck {
    private final LaurelSettings settings;

    CertificateCheck(LaurelSettings settings) {
        this.settings = settings;
    }

    @Override
    public Health.Part part() {
        return Health.Part.CERTIFICATE;
    }

    @Override
    public Health look() {
        var url = settings.url();
        return "https".equals(url.getScheme())
                ? Health.good(part(), "at-proxy", url.getHost())
                : Health.watch(part(), "none", url.toString());
    }
}
