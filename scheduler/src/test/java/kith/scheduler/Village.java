package kith.scheduler;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import kith.community.activities.Activities;
import kith.community.activities.Activity;
import kith.community.activities.Session;
import kith.community.activities.Sessions;
import kith.community.people.Address;
import kith.community.people.Addresses;
import kith.community.people.ChannelKind;
import kith.community.people.People;
import kith.community.people.Person;
import kith.community.signups.SignUp;
import kith.community.signups.SignUps;
import kith.community.storage.Database;
import kith.community.storage.RowLocks;
import kith.community.time.Ids;
import org.jspecify.annotations.Nullable;

/// Some people, and walks that they have a place at, in a database that was opened with `SigningUpBeans`.
public final class Village {

    private final Database database;
    private int number = 400;

    public Village(Database database) {
        this.database = database;
    }

    /// Someone who can be written to by text.
    public UUID person(Instant since) {
        var person = stranger(since);
        var phone = new Address(ChannelKind.SMS, "+447700" + (900_000 + number++));
        database.get(Addresses.class).add(phone, person, since);
        return person;
    }

    /// Someone whom we know nowhere to write to.
    public UUID stranger(Instant since) {
        return database.get(People.class)
                .insert(new Person(Ids.at(since), "", "", "en", "", null, null, since))
                .id();
    }

    /// From now on the database takes no message to this person, as a fault of ours would have it.
    public void refuseToWriteTo(UUID person) {
        boolean onSqlite = database.get(RowLocks.class) == RowLocks.SQLITE;
        var name = "refused_" + person.toString().replace("-", "");
        database.jdbc()
                .sql(
                        onSqlite
                                ? "create trigger " + name + " before insert on outbox when new.person_id = '" + person
                                        + "' begin select raise(abort, 'on purpose'); end"
                                : "alter table outbox add constraint " + name + " check (person_id <> '" + person
                                        + "')")
                .update();
    }

    public Session walk(Instant starts, @Nullable Integer capacity) {
        var id = Ids.at(starts);
        var local = starts.atZone(ZoneOffset.UTC).toLocalDateTime();
        database.get(Activities.class)
                .insert(new Activity(
                        id,
                        "WALK" + number++,
                        "test",
                        id.toString(),
                        "Riverside walk",
                        null,
                        "",
                        "",
                        "Blake Gardens",
                        "",
                        "TA1 1AA",
                        51.02,
                        -3.1,
                        local,
                        local.plusHours(2),
                        "",
                        null,
                        "",
                        capacity,
                        Activity.Booking.SIGN_UP,
                        "free",
                        "",
                        "",
                        false,
                        starts,
                        null));
        return database.get(Sessions.class)
                .insert(new Session(
                        Ids.at(starts),
                        id,
                        local.toLocalDate(),
                        starts,
                        starts.plus(Duration.ofHours(2)),
                        capacity,
                        0,
                        null));
    }

    public SignUp booked(UUID person, Session session, Instant at) {
        return signUp(person, session, SignUp.State.BOOKED, at);
    }

    public SignUp waiting(UUID person, Session session, Instant at) {
        return signUp(person, session, SignUp.State.WAITING, at);
    }

    private SignUp signUp(UUID person, Session session, SignUp.State state, Instant at) {
        var asked = new SignUp(Ids.at(at), session.id(), person, 1, state, at, null, null, null);
        database.get(SignUps.class).insert(asked);
        return asked;
    }
}
