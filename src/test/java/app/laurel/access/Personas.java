package app.laurel.access;

import app.laurel.Founder;
import app.laurel.Owners;
import app.laurel.access.Scene.Year;
import app.laurel.base.id.AccountId;
import app.laurel.community.Members;
import app.laurel.shop.Ties;
import java.util.EnumMap;
import java.util.Map;

/** Makes somebody of each role. */
public class Personas {
    private final Founder founder;
    private final Members members;
    private final Ties ties;
    private final Owners owners;

    Personas(Founder founder, Members members, Ties ties, Owners owners) {
        this.founder = founder;
        this.members = members;
        this.ties = ties;
        this.owners = owners;
    }

    /** Everybody in a role before the own year; there is no account for nobody. */
    Map<Persona, AccountId> before(Year own, Year abroad) {
        var first = own.moderator();
        var people = new EnumMap<Persona, AccountId>(Persona.class);
        people.put(Persona.STRANGER, founder.account("stranger"));
        people.put(Persona.MEMBER, founder.member(first));
        var owner = founder.joined(first);
        owners.make(first, own.shop(), owner);
        people.put(Persona.OWNER, owner.account());
        people.put(
                Persona.MODERATOR_ELSEWHERE,
                founder.moderator(abroad.community()).account());
        people.put(Persona.MODERATOR, founder.moderator(own.community()).account());
        var bound = founder.moderator(own.community());
        ties.declare(members.member(bound.account(), bound.community()), own.shop());
        people.put(Persona.BOUND, bound.account());
        people.put(Persona.HOST, founder.host());
        return people;
    }
}
