package app.laurel.operation;

/** Looks at one part of the installation. */
interface HealthCheck {
    Health.Part part();

    /** How it stands now; whatever it throws is shown as a part of which nothing is known. */
    Health look();
}
