package kith.community.households;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kith.community.people.Companions;
import kith.community.signups.Booking;
import kith.community.signups.SigningUp;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Makes one person of two, in one transaction with whatever showed that they are one. Nobody is left over: whoever
/// still held on to the one that is gone is refused by the database and tries again.
@Component
class Merging {

    /// Where a person is named and nothing more is to be thought of than who.
    static final List<String> SIMPLE = List.of(
            "addresses",
            "consents",
            "questions",
            "tasks",
            "outbox",
            "inbox",
            "lifts",
            "needs",
            "calls",
            "check_ins",
            "check_in_steps",
            "audit_trail",
            "broadcast_replies",
            "enquiries");

    /// Where it is not as simple, each with a statement of its own below.
    static final List<String> SPECIAL = List.of(
            "sign_ups",
            "memberships",
            "companions",
            "conversations",
            "pauses",
            "bridges",
            "check_in_plans",
            "check_in_helpers",
            "broadcasts",
            "broadcast_recipients",
            "new_meet_ups",
            "lists",
            "list_people",
            "rolls",
            "appointments",
            "kept_answers");

    /// Columns beside `person_id` in which someone is named.
    private static final Map<String, List<String>> ELSEWHERE = Map.of(
            "kept_answers", List.of("kept_by"),
            "check_in_plans", List.of("worker_id", "stand_in_id"),
            "check_ins", List.of("worker_id", "stand_in_id", "closed_by"),
            "audit_trail", List.of("staff_id"),
            "lists", List.of("started_by"),
            "rolls", List.of("leader_id"),
            "needs", List.of("taken_by", "given_by"),
            "appointments", List.of("asked_by"),
            "bridges", List.of("worker_id", "resident_id"));

    private final JdbcClient jdbc;
    private final SigningUp signingUp;
    private final Companions companions;

    Merging(JdbcClient jdbc, SigningUp signingUp, Companions companions) {
        this.jdbc = jdbc;
        this.signingUp = signingUp;
        this.companions = companions;
    }

    /// @param into who stays; what is known of them wins, and what is not is taken from `gone`
    /// @return bookings that they had twice, as they were before one of the two was given back
    @Transactional(propagation = Propagation.MANDATORY)
    List<Booking> merge(UUID gone, UUID into, Instant now) {
        SIMPLE.forEach(table -> run("update " + table + " set person_id = :into where person_id = :gone", gone, into));
        var givenBack = signingUp.merge(gone, into, now);
        mergeMemberships(gone, into);
        mergeCompanions(gone, into);
        mergeTalks(gone, into);
        mergePauses(gone, into);
        mergePlans(gone, into, now);
        ELSEWHERE.forEach((table, columns) -> columns.forEach(column ->
                run("update " + table + " set " + column + " = :into where " + column + " = :gone", gone, into)));
        mergeBroadcasts(gone, into);
        mergeLists(gone, into);
        mergeAppointments(gone, into);
        fillGaps(gone, into);
        run("delete from people where id = :gone and id <> :into", gone, into);
        return givenBack;
    }

    private void mergeMemberships(UUID gone, UUID into) {
        run("""
                insert into memberships (circle_id, person_id, joined_at, left_at)
                select circle_id, :into, joined_at, left_at from memberships where person_id = :gone
                on conflict (circle_id, person_id) do update
                set left_at = case when memberships.left_at is null or excluded.left_at is null then null
                    else memberships.left_at end""", gone, into);
        run("delete from memberships where person_id = :gone and person_id <> :into", gone, into);
    }

    /// Nobody is a companion at an address of their own.
    private void mergeCompanions(UUID gone, UUID into) {
        run("""
                insert into companions (channel, value, person_id, kind, relation, added_at)
                select channel, value, :into, kind, relation, added_at from companions where person_id = :gone
                on conflict (channel, value, person_id) do nothing""", gone, into);
        run("""
                delete from companions where person_id = :gone and person_id <> :into
                   or person_id = :into and exists (
                    select 1 from addresses a where a.channel = companions.channel and a.value = companions.value
                      and a.person_id = :into)""", gone, into);
        companions.careEverywhere(into);
    }

    /// The talk goes on with the one who speaks now.
    private void mergeTalks(UUID gone, UUID into) {
        run("update conversations set speaker_id = :into where speaker_id = :gone", gone, into);
        run("delete from conversations where person_id = :gone and person_id <> :into", gone, into);
    }

    /// The longer pause holds.
    private void mergePauses(UUID gone, UUID into) {
        run("""
                insert into pauses (person_id, until, asked_at)
                select :into, until, asked_at from pauses where person_id = :gone
                on conflict (person_id) do update
                set until = case when excluded.until > pauses.until then excluded.until else pauses.until end
                """, gone, into);
        run("delete from pauses where person_id = :gone and person_id <> :into", gone, into);
    }

    /// One plan goes on: what they agreed to before what they were only asked, theirs who stays before the other's.
    private void mergePlans(UUID gone, UUID into, Instant now) {
        endPlan(
                "person_id = :into and agreed_at is null",
                gone,
                "p.person_id = :gone and p.agreed_at is not null",
                into,
                now);
        endPlan("person_id = :gone", gone, "p.person_id = :into", into, now);
        run("update check_in_plans set person_id = :into where person_id = :gone", gone, into);
        run("""
                insert into check_in_helpers (plan_id, turn, person_id, relation)
                select plan_id, turn, :into, relation from check_in_helpers where person_id = :gone
                on conflict (plan_id, person_id) do nothing""", gone, into);
        run("delete from check_in_helpers where person_id = :gone and person_id <> :into", gone, into);
    }

    private void endPlan(String which, UUID gone, String where, UUID into, Instant now) {
        jdbc.sql("""
                        update check_in_plans set ended_at = :now, next_at = null
                        where %s and ended_at is null and :gone <> :into and exists (
                            select 1 from check_in_plans p where %s and p.ended_at is null)
                        """.formatted(which, where))
                .param("now", now.toEpochMilli())
                .param("gone", gone)
                .param("into", into)
                .update();
    }

    /// One person writes one message and makes one meet-up at a time, and gets each message once.
    private void mergeBroadcasts(UUID gone, UUID into) {
        run("""
                update broadcasts set state = 'DROPPED' where person_id = :gone and state = 'DRAFT' and exists (
                    select 1 from broadcasts b where b.person_id = :into and b.state = 'DRAFT')""", gone, into);
        run("update broadcasts set person_id = :into where person_id = :gone", gone, into);
        run("""
                delete from new_meet_ups where person_id = :gone and exists (
                    select 1 from new_meet_ups n where n.person_id = :into)""", gone, into);
        run("update new_meet_ups set person_id = :into where person_id = :gone", gone, into);
        run("""
                delete from broadcast_recipients where person_id = :gone and broadcast_id in (
                    select r.broadcast_id from broadcast_recipients r where r.person_id = :into)""", gone, into);
        run("update broadcast_recipients set person_id = :into where person_id = :gone", gone, into);
    }

    /// Of two rows on one list the one that has come further stays.
    private void mergeLists(UUID gone, UUID into) {
        run("""
                delete from list_people where person_id = :into and state in ('NEW', 'WANTED') and list_id in (
                    select g.list_id from list_people g where g.person_id = :gone and :gone <> :into)""", gone, into);
        run("""
                delete from list_people where person_id = :gone and list_id in (
                    select i.list_id from list_people i where i.person_id = :into and :gone <> :into)""", gone, into);
        run("update list_people set person_id = :into where person_id = :gone", gone, into);
    }

    /// What both are, one of them is; who has said yes to it has said so.
    private void mergeAppointments(UUID gone, UUID into) {
        dropAppointments(
                ":into", ":gone", " and appointments.accepted_at is null and o.accepted_at is not null", gone, into);
        dropAppointments(":gone", ":into", "", gone, into);
        run("update appointments set person_id = :into where person_id = :gone", gone, into);
    }

    private void dropAppointments(String whose, String other, String where, UUID gone, UUID into) {
        run("""
                delete from appointments where person_id = %s and :gone <> :into and ended_at is null and exists (
                    select 1 from appointments o where o.person_id = %s and o.ended_at is null
                      and o.role = appointments.role
                      and (o.circle_id = appointments.circle_id
                        or o.circle_id is null and appointments.circle_id is null)%s)
                """.formatted(whose, other, where), gone, into);
    }

    private void fillGaps(UUID gone, UUID into) {
        run("""
                update people set
                    first_name = coalesce(nullif(first_name, ''),
                        (select g.first_name from people g where g.id = :gone)),
                    last_name = coalesce(nullif(last_name, ''),
                        (select g.last_name from people g where g.id = :gone)),
                    place_name = case when latitude is not null then place_name
                        else (select g.place_name from people g where g.id = :gone) end,
                    longitude = case when latitude is not null then longitude
                        else (select g.longitude from people g where g.id = :gone) end,
                    latitude = case when latitude is not null then latitude
                        else (select g.latitude from people g where g.id = :gone) end
                where id = :into""", gone, into);
    }

    private void run(String sql, UUID gone, UUID into) {
        jdbc.sql(sql).param("gone", gone).param("into", into).update();
    }
}
