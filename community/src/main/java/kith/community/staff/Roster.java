package kith.community.staff;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import kith.community.about.StaffSettings;
import kith.community.about.StaffSettings.Role;
import kith.community.people.Address;
import kith.community.people.Addresses;
import kith.community.people.KnownAddress;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Who is staff, as what, of which groups: those in the settings (`kith.staff`), who are whoever has that phone or
/// Telegram, and those whom a coordinator has added and who have said yes. There is no other way to know it.
@Component
public class Roster {

    private final StaffSettings settings;
    private final Appointments appointments;
    private final Addresses addresses;
    private final JdbcClient jdbc;

    Roster(StaffSettings settings, Appointments appointments, Addresses addresses, JdbcClient jdbc) {
        this.settings = settings;
        this.appointments = appointments;
        this.addresses = addresses;
        this.jdbc = jdbc;
    }

    /// Everyone, those in the settings first.
    @Transactional(readOnly = true)
    public List<Member> members() {
        return Stream.concat(
                        settings.staff().stream().map(Member::of),
                        appointments.current().stream()
                                .filter(each -> each.acceptedAt() != null)
                                .map(Member::of))
                .toList();
    }

    /// All that one person is; empty for whoever is no member of staff. Asked at every turn of a talk, so it is one
    /// look by the person.
    @Transactional(readOnly = true)
    public Optional<Member> of(UUID person) {
        var theirs = jdbc.sql("""
                        select value, null as name, null as role, null as circle
                        from addresses where person_id = :person
                        union all
                        select null, a.name, a.role, c.name from appointments a left join circles c on c.id = a.circle_id
                        where a.person_id = :person and a.accepted_at is not null and a.ended_at is null""")
                .param("person", person)
                .query((row, _) -> new Row(
                        row.getString("value"), row.getString("name"), row.getString("role"), row.getString("circle")))
                .list();
        var added = theirs.stream().flatMap(row -> row.member().stream());
        var named = settings.staff().stream()
                .filter(member -> theirs.stream().anyMatch(row -> row.isAt(member)))
                .map(Member::of);
        return Stream.concat(named, added).reduce(Member::and);
    }

    /// All that whoever writes from here is by the settings alone. It asks no table: for whoever has no other address,
    /// and was not added as staff.
    public Optional<Member> bySettings(Address only) {
        return settings.staff().stream()
                .filter(member ->
                        only.value().equals(member.phone()) || only.value().equals(member.telegram()))
                .map(Member::of)
                .reduce(Member::and);
    }

    /// One address of theirs, or one thing that they were added as.
    private record Row(
            @Nullable String address,
            @Nullable String name,
            @Nullable String role,
            @Nullable String group) {

        boolean isAt(StaffSettings.Member member) {
            return address != null && (address.equals(member.phone()) || address.equals(member.telegram()));
        }

        Optional<Member> member() {
            return name == null || role == null
                    ? Optional.empty()
                    : Optional.of(new Member(
                            name, Set.of(Role.valueOf(role)), group == null ? Set.of() : Set.of(group), null, null));
        }
    }

    /// All that whoever has this number is by the settings, also when we have never heard from them.
    public Optional<Member> named(Address number) {
        return settings.staff().stream()
                .filter(member -> number.value().equals(member.phone()))
                .map(Member::of)
                .reduce(Member::and);
    }

    /// The person a member is; empty for one in the settings of whom we have never heard.
    @Transactional(readOnly = true)
    public Optional<UUID> personOf(Member member) {
        var added = member.added();
        return added != null
                ? Optional.of(added.personId())
                : at(member).map(KnownAddress::personId).findFirst();
    }

    /// As [#personOf], where we may write to them.
    @Transactional(readOnly = true)
    public Optional<UUID> reachedAs(Member member) {
        var added = member.added();
        return added != null
                ? addresses.toWriteTo(added.personId()).map(_ -> added.personId())
                : at(member)
                        .filter(KnownAddress::isOpen)
                        .map(KnownAddress::personId)
                        .findFirst();
    }

    /// Where those in the settings are reached.
    private Stream<KnownAddress> at(Member member) {
        var named = member.settings();
        return named == null
                ? Stream.empty()
                : Stream.concat(
                                Stream.ofNullable(named.telegram()).map(Address::ofTelegram),
                                Stream.ofNullable(named.phone()).map(Address::ofNumber))
                        .flatMap(address -> addresses.at(address).stream());
    }

    /// Every phone and Telegram of staff, and of who is asked to be: in trial mode they alone receive anything.
    @Transactional(readOnly = true)
    public List<String> addresses() {
        var added = jdbc.sql("""
                        select x.value from addresses x join appointments a on a.person_id = x.person_id
                        where a.ended_at is null
                        union
                        select y.value from companions y join appointments a on a.person_id = y.person_id
                        where a.ended_at is null""").query(String.class).list();
        return Stream.concat(
                        settings.staff().stream()
                                .flatMap(member -> Stream.of(
                                                Optional.ofNullable(member.phone()),
                                                Optional.ofNullable(member.telegram()))
                                        .flatMap(Optional::stream)),
                        added.stream())
                .toList();
    }
}
