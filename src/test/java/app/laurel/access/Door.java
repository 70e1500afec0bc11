package app.laurel.access;

/** For whom something is, in a community or, where there is none, in the installation. */
enum Door {
    ANYBODY {
        @Override
        boolean opens(Persona role, boolean abroad) {
            return true;
        }
    },
    SIGNED_IN {
        @Override
        boolean opens(Persona role, boolean abroad) {
            return role.isSignedIn();
        }
    },
    MEMBERS {
        @Override
        boolean opens(Persona role, boolean abroad) {
            return role.belongs(abroad);
        }
    },
    MODERATORS {
        @Override
        boolean opens(Persona role, boolean abroad) {
            return role.moderates(abroad);
        }
    },
    HOSTS {
        @Override
        boolean opens(Persona role, boolean abroad) {
            return role == Persona.HOST;
        }
    },
    /** Only there in a demonstration. */
    SHUT {
        @Override
        boolean opens(Persona role, boolean abroad) {
            return false;
        }
    };

    /** @param abroad whether it is tried in another community than that in which the roles are held */
    abstract boolean opens(Persona role, boolean abroad);
}
