package kith.community.team;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import kith.community.about.Mode;
import kith.community.about.StaffSettings;
import kith.community.about.StaffSettings.Role;
import kith.community.groups.Group;
import kith.community.groups.Groups;
import kith.community.groups.Leading;
import kith.community.outbox.OutboxBeans;
import kith.community.people.Address;
import kith.community.people.Addresses;
import kith.community.people.ChannelKind;
import kith.community.people.Consents;
import kith.community.people.GettingToKnow;
import kith.community.people.Pauses;
import kith.community.people.People;
import kith.community.people.Person;
import kith.community.questions.Question;
import kith.community.questions.Questions;
import kith.community.signups.SigningUpBeans;
import kith.community.staff.Appointment;
import kith.community.staff.Appointments;
import kith.community.staff.AuditTrail;
import kith.community.staff.Staff;
import kith.community.storage.Columns;
import kith.community.storage.Database;
import kith.community.storage.DatabaseKind;
import kith.community.storage.OnEachDatabase;
import kith.community.time.Ids;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;

/// Coordinators say who is staff, and nobody is before their own yes, alike on every database.
@OnEachDatabase
class TeamContract {

    /// A Tuesday at noon in London.
    private static final Instant NOW = Instant.parse("2027-03-02T12:00:00Z");

    private static final Instant NIGHT = Instant.parse("2027-03-02T23:00:00Z");
    private static final Instant TOO_LATE = NOW.plus(Appointing.ANSWERABLE);
    private static final Address JOS = new Address(ChannelKind.SMS, "+447700900123");
    private static final Appointing.Wanted LEADER =
            new Appointing.Wanted(Role.LEADER, "Jo Lee", "07700 900123", "singers");
    private static final Appointing.Wanted WORKER =
            new Appointing.Wanted(Role.LINK_WORKER, "Jo Lee", "07700 900123", "");

    @Parameter
    DatabaseKind on;

    private Database database;
    private Appointing appointing;
    private Dismissing dismissing;
    private Addresses addresses;
    private Leading leading;
    private Staff staff;
    private UUID sam;
    private Group singers;

    @BeforeEach
    void openDatabase() {
        database = on.open(beans());
        appointing = database.get(Appointing.class);
        dismissing = database.get(Dismissing.class);
        addresses = database.get(Addresses.class);
        leading = database.get(Leading.class);
        staff = database.get(Staff.class);
        sam = person("Sam", new Address(ChannelKind.SMS, "+447700900001")); // the coordinator of OutboxBeans
        group(OutboxBeans.LED_GROUP);
        singers = group("Taunton Singers");
    }

    private static Object[] beans() {
        return SigningUpBeans.in(
                Mode.LIVE,
                Staff.class,
                GettingToKnow.class,
                Consents.class,
                Pauses.class,
                AuditTrail.class,
                Appointing.class,
                HandingOver.class,
                Dismissing.class);
    }

    @Test
    void nothingIsDoneBeforeTheCoordinatorsYes() {
        assertThat(appointing.appoint(sam, LEADER, false, NOW))
                .contains(new Appointed.Proposed("Jo Lee", "07700 900123", Role.LEADER, "Taunton Singers"));

        assertThat(addresses.at(JOS)).isEmpty();
        assertThat(texts()).isEmpty();
        assertThat(deeds()).isEmpty();
    }

    @Test
    void theyAreAskedByTheCoordinatorsNameAndItIsSoWithTheirYes() {
        assertThat(ask(LEADER, NOW)).isEqualTo(new Appointed.Asked("Jo Lee", NOW, false));
        var jo = addresses.at(JOS).orElseThrow().personId();
        assertThat(texts())
                .singleElement()
                .asString()
                .contains("Sam asks")
                .contains("Taunton Singers")
                .contains("STOP");
        assertThat(leading.leadsAny(jo)).isFalse();

        assertThat(answer(jo, true, NOW)).isTrue();

        assertThat(leading.mayLead(jo, singers.id())).isTrue();
        assertThat(texts()).hasSize(2).anyMatch(text -> text.contains("Jo Lee said yes"));
        assertThat(deeds()).containsExactlyInAnyOrder("STAFF_ASKED", "STAFF_JOINED");
        assertThat(appointing.appoint(sam, LEADER, true, NOW))
                .contains(new Appointed.Already("Jo Lee", Role.LEADER, "Taunton Singers"));
    }

    @Test
    void ofANoNothingIsKeptButTheTrail() {
        ask(WORKER, NOW);
        var jo = addresses.at(JOS).orElseThrow().personId();
        var asked = question(jo, NOW);

        assertThat(answer(jo, false, NOW)).isTrue();

        assertThat(staff.caresForPeople(jo)).isFalse();
        assertThat(rows()).isZero();
        assertThat(deeds()).containsExactlyInAnyOrder("STAFF_ASKED", "STAFF_DECLINED");
        assertThat(appointing.answer(jo, asked.subject(), true, NOW))
                .as("a button tapped afterwards")
                .isEmpty();
        assertThat(ask(WORKER, NOW)).as("asked again").isInstanceOf(Appointed.Asked.class);
    }

    @Test
    void nobodySaysYesForAnother() {
        ask(WORKER, NOW);
        var asked = question(addresses.at(JOS).orElseThrow().personId(), NOW);
        var ana = person("Ana", new Address(ChannelKind.SMS, "+447700900124"));

        assertThat(appointing.answer(ana, asked.subject(), true, NOW)).isEmpty();
        assertThat(staff.caresForPeople(ana)).isFalse();
    }

    @Test
    void aYesThatComesTooLateIsNoneAndTheyMayBeAskedAgain() {
        ask(WORKER, NOW);
        var jo = addresses.at(JOS).orElseThrow().personId();
        var asked = question(jo, NOW);
        assertThat(ask(WORKER, TOO_LATE.minusMillis(1))).isEqualTo(new Appointed.AskedBefore("Jo Lee", NOW));

        assertThat(appointing.answer(jo, asked.subject(), true, TOO_LATE)).isEmpty();
        assertThat(ask(WORKER, TOO_LATE)).isInstanceOf(Appointed.Asked.class);
        assertThat(answer(jo, true, TOO_LATE)).isTrue();
        assertThat(staff.caresForPeople(jo)).isTrue();
    }

    @Test
    void nobodyIsAskedAtNight() {
        assertThat(ask(WORKER, NIGHT))
                .isEqualTo(new Appointed.Asked("Jo Lee", Instant.parse("2027-03-03T09:00:00Z"), true));
    }

    @Test
    void whoHasSaidStopIsNotWrittenTo() {
        var jo = person("Jo", JOS);
        addresses.optOut(JOS, NOW);

        assertThat(appointing.appoint(sam, WORKER, false, NOW))
                .contains(new Appointed.NotReached("Jo Lee", "07700 900123"));
        assertThat(ask(WORKER, NOW)).isInstanceOf(Appointed.NotReached.class);
        assertThat(texts()).isEmpty();
        assertThat(rows()).isZero();
        assertThat(staff.caresForPeople(jo)).isFalse();
    }

    @Test
    void itIsThePersonSoTheirTelegramComesWithThem() {
        var jo = person("Jo", JOS);
        addresses.add(new Address(ChannelKind.TELEGRAM, "7123"), jo, NOW);
        addresses.heard(new Address(ChannelKind.TELEGRAM, "7123"), NOW.plusSeconds(1));

        ask(LEADER, NOW);

        assertThat(database.jdbc()
                        .sql("select channel from outbox")
                        .query(String.class)
                        .list())
                .containsExactly("TELEGRAM");
        answer(jo, true, NOW);
        assertThat(leading.leadersOf(singers.id())).containsExactly(new Leading.Leader(jo, "Jo"));
    }

    @Test
    void aNumberThatIsAnothersIsSaidBack() {
        person("Mary", JOS);

        assertThat(ask(WORKER, NOW)).isEqualTo(new Appointed.NumberOf("Mary"));
        assertThat(rows()).isZero();
    }

    @Test
    void whatIsMissingOrNotClearIsSaidBackAndNothingIsGuessed() {
        group("Wells Singers");

        assertThat(ask(wanted("", "singers"), NOW)).isEqualTo(new Appointed.NoNumber(""));
        assertThat(ask(wanted("0770", "singers"), NOW)).isEqualTo(new Appointed.NoNumber("0770"));
        assertThat(ask(wanted("01823 000000", "singers"), NOW)).isEqualTo(new Appointed.Landline("01823 000000"));
        assertThat(ask(wanted("07700 900123", "singers"), NOW))
                .isEqualTo(new Appointed.WhichGroup(List.of("Taunton Singers", "Wells Singers")));
        assertThat(ask(wanted("07700 900123", ""), NOW))
                .isEqualTo(
                        new Appointed.NoGroup("", List.of("Taunton Singers", "Wells Singers", OutboxBeans.LED_GROUP)));
        assertThat(rows()).isZero();
    }

    @Test
    void whoStandsInTheSettingsIsThatAlready() {
        var leahs = new Appointing.Wanted(Role.LEADER, "Leah Low", OutboxBeans.LEADER_PHONE, OutboxBeans.LED_GROUP);

        assertThat(ask(leahs, NOW)).as("never heard of").isInstanceOf(Appointed.Already.class);
        person("Leah", new Address(ChannelKind.SMS, OutboxBeans.LEADER_PHONE));
        assertThat(ask(leahs, NOW)).isInstanceOf(Appointed.Already.class);
    }

    @Test
    void onlyACoordinatorMay() {
        var leah = person("Leah", new Address(ChannelKind.SMS, OutboxBeans.LEADER_PHONE));

        assertThat(appointing.appoint(leah, LEADER, true, NOW)).isEmpty();
        assertThat(appointing.see(leah)).isEmpty();
        assertThat(rows()).isZero();
    }

    @Test
    void theRosterNamesThoseInTheSettingsAndThoseAddedAndWhoWasAsked() {
        ask(LEADER, NOW);
        var jo = addresses.at(JOS).orElseThrow().personId();
        answer(jo, true, NOW);
        ask(WORKER, NOW);

        assertThat(appointing.see(sam).orElseThrow())
                .extracting(each -> each.member().name() + " " + each.inSettings() + " " + each.askedAt())
                .containsExactly(
                        "Sam true null",
                        "Ivy Lane true null",
                        "Leah Low true null",
                        "Jo Lee false null",
                        "Jo Lee false " + NOW);
    }

    @Test
    void whoIsTakenOffIsToldAndMayNothingAnyMore() {
        var jo = added(LEADER);

        assertThat(dismiss(meant(Role.LEADER, "jo"), false)).isInstanceOfSatisfying(Dismissed.Proposed.class, it -> {
            assertThat(it.ends().groups()).containsExactly("Taunton Singers");
            assertThat(it.alone()).containsExactly("Taunton Singers");
        });
        assertThat(leading.leadsAny(jo)).as("before the coordinator's yes").isTrue();

        assertThat(dismiss(meant(Role.LEADER, "jo"), true)).isEqualTo(new Dismissed.Done("Jo Lee", true));
        assertThat(leading.leadsAny(jo)).isFalse();
        assertThat(texts()).anyMatch(text -> text.contains("Thank you for all you have done"));
        assertThat(deeds()).contains("STAFF_REMOVED");
        assertThat(dismiss(meant(null, "jo"), true)).isEqualTo(new Dismissed.NobodyCalled("jo"));
    }

    @Test
    void onlyWhatWasMeantEnds() {
        var jo = added(LEADER);
        added(WORKER);

        dismiss(meant(Role.LINK_WORKER, "jo lee"), true);

        assertThat(staff.caresForPeople(jo)).isFalse();
        assertThat(leading.mayLead(jo, singers.id())).isTrue();
        dismiss(new Dismissing.Meant(null, "jo", OutboxBeans.LED_GROUP, null), true);
        assertThat(leading.mayLead(jo, singers.id())).as("another group").isTrue();
        dismiss(new Dismissing.Meant(null, "jo", "singers", null), true);
        assertThat(leading.leadsAny(jo)).isFalse();
    }

    @Test
    void whatALinkWorkerHadInHandComesToTheCoordinator() {
        var jo = added(WORKER);
        var mary = person("Mary", new Address(ChannelKind.SMS, "+447700900126"));
        var checkIn = checkIn(mary, jo);
        database.jdbc()
                .sql(
                        "insert into needs (id, person_id, kind, at, state, taken_by) values (?, ?, 'SHOPPING', 0, 'TAKEN', ?)")
                .params(Ids.at(NOW), mary, jo)
                .update();

        assertThat(dismiss(meant(null, "jo"), false))
                .isInstanceOfSatisfying(
                        Dismissed.Proposed.class,
                        it -> assertThat(it.inHand()).isEqualTo(new Dismissed.InHand(0, 1, 1, 0)));
        dismiss(meant(null, "jo"), true);

        assertThat(database.jdbc()
                        .sql("select worker_id from check_ins where id = ? and look_at = ?")
                        .params(checkIn, NOW.toEpochMilli())
                        .query((row, _) -> Columns.uuid(row, "worker_id"))
                        .list())
                .as("looked at again at once")
                .containsExactly(sam);
        assertThat(database.jdbc()
                        .sql("select count(*) from needs where state = 'OPEN' and taken_by is null")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    private UUID checkIn(UUID person, UUID worker) {
        var id = Ids.at(NOW);
        database.jdbc().sql("""
                        insert into check_ins (id, occasion, person_id, way, questionnaire, due_at, nudge_after,
                            call_after, alert_after, worker_id, opened_at, look_at, note)
                        values (?, '2027-03-02', ?, 'WE_ASK', 'quick', 0, 1, 1, 1, ?, 0, null, '')""").params(id, person, worker).update();
        return id;
    }

    @Test
    void severalOfOneNameAreAsked() {
        var jo = added(LEADER);
        var other = new Appointing.Wanted(Role.LINK_WORKER, "Jo Pope", "07700 900125", "");
        ask(other, NOW);

        assertThat(dismiss(meant(null, "jo"), true))
                .isInstanceOfSatisfying(
                        Dismissed.Which.class,
                        which -> assertThat(which.people())
                                .extracting(each -> each.member().name())
                                .containsExactly("Jo Lee", "Jo Pope"));
        assertThat(leading.leadsAny(jo)).isTrue();
        assertThat(dismiss(new Dismissing.Meant(null, "Jo Lee", "", jo), true)).isInstanceOf(Dismissed.Done.class);
        assertThat(dismiss(meant(null, "jo"), true))
                .as("who was only asked")
                .isEqualTo(new Dismissed.Done("Jo Pope", false));
        assertThat(database.get(Questions.class)
                        .open(
                                addresses
                                        .at(new Address(ChannelKind.SMS, "+447700900125"))
                                        .orElseThrow()
                                        .personId(),
                                NOW))
                .isEmpty();
    }

    @Test
    void whoStandsInTheSettingsStays() {
        assertThat(dismiss(meant(null, "leah"), true)).isEqualTo(new Dismissed.InSettings("Leah Low"));
        assertThat(dismiss(meant(Role.COORDINATOR, "sam"), true)).isEqualTo(new Dismissed.InSettings("Sam"));
    }

    @Test
    void theLastCoordinatorStaysUntilThereIsAnother() {
        database = on.open(Stream.of(beans())
                .map(bean -> bean instanceof StaffSettings ? new StaffSettings(Mode.LIVE, List.of()) : bean)
                .toArray());
        appointing = database.get(Appointing.class);
        dismissing = database.get(Dismissing.class);
        addresses = database.get(Addresses.class);
        staff = database.get(Staff.class);
        sam = person("Sam", new Address(ChannelKind.SMS, "+447700900003"));
        var made = new Appointment(Ids.at(NOW), sam, "Sam Doe", Role.COORDINATOR, null, null, sam, NOW, null);
        database.get(Appointments.class).add(made);
        database.get(Appointments.class).accept(made.id(), NOW);
        ask(new Appointing.Wanted(Role.COORDINATOR, "Jo Lee", "07700 900123", ""), NOW);

        assertThat(dismiss(meant(null, "sam"), true))
                .as("who has only been asked does not count")
                .isEqualTo(new Dismissed.LastCoordinator("Sam Doe"));
        answer(addresses.at(JOS).orElseThrow().personId(), true, NOW);
        assertThat(dismiss(meant(null, "sam"), true)).isEqualTo(new Dismissed.Done("Sam Doe", false));
        assertThat(staff.isCoordinator(sam)).isFalse();
    }

    @Test
    void onlyACoordinatorTakesAnyoneOff() {
        var jo = added(LEADER);

        assertThat(dismissing.dismiss(jo, meant(null, "jo"), true, NOW)).isEmpty();
        assertThat(leading.leadsAny(jo)).isTrue();
    }

    private UUID added(Appointing.Wanted wanted) {
        ask(wanted, NOW);
        var jo = addresses.at(JOS).orElseThrow().personId();
        answer(jo, true, NOW);
        return jo;
    }

    private static Dismissing.Meant meant(@Nullable Role role, String name) {
        return new Dismissing.Meant(role, name, "", null);
    }

    private Dismissed dismiss(Dismissing.Meant meant, boolean sure) {
        return dismissing.dismiss(sam, meant, sure, NOW).orElseThrow();
    }

    private static Appointing.Wanted wanted(String number, String group) {
        return new Appointing.Wanted(Role.LEADER, "Jo Lee", number, group);
    }

    private Appointed ask(Appointing.Wanted wanted, Instant now) {
        return appointing.appoint(sam, wanted, true, now).orElseThrow();
    }

    private boolean answer(UUID person, boolean yes, Instant now) {
        return appointing
                .answer(person, question(person, now).subject(), yes, now)
                .isPresent();
    }

    private Question question(UUID person, Instant now) {
        return database.get(Questions.class).open(person, now).getFirst();
    }

    private int rows() {
        return database.jdbc()
                .sql("select count(*) from appointments")
                .query(Integer.class)
                .single();
    }

    private List<String> texts() {
        return database.jdbc()
                .sql("select message from outbox order by sequence, posted_at, id")
                .query(String.class)
                .list();
    }

    private List<String> deeds() {
        return database.jdbc()
                .sql("select deed from audit_trail order by at, id")
                .query(String.class)
                .list();
    }

    private Group group(String name) {
        return database.get(Groups.class).insert(new Group(Ids.at(NOW), name, "", null, ""));
    }

    private UUID person(String name, Address address) {
        var person = new Person(Ids.at(NOW), name, "", "en", "", null, null, NOW);
        database.get(People.class).insert(person);
        addresses.add(address, person.id(), NOW);
        addresses.heard(address, NOW);
        return person.id();
    }
}
