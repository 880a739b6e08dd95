package kith.bot.reception;

import static kith.community.storage.Columns.instant;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import kith.community.people.Address;
import kith.community.people.Addresses;
import kith.community.people.GettingToKnow.Acquaintance;
import kith.community.people.Person;
import org.jspecify.annotations.Nullable;

/// How a turn opens, in one look: who owns the address, where the talk with them stands, and which tables are worth
/// asking besides.
///
/// @param owner  of the address
/// @param kept   where the talk stands
/// @param open   what there may be besides
record Opening(Acquaintance owner, Talks.Kept kept, Open open) {

    /// What there may be besides; where it is false there is nothing, and no table need be asked.
    ///
    /// @param others    others are reached at this address
    /// @param texts     the owner has a phone that we may know them by
    /// @param staff     they may be staff by more than the settings say of this address
    /// @param questions something was asked of them
    /// @param bookings  they have a place, or wait for one
    /// @param told      a leader has told them something
    record Open(boolean others, boolean texts, boolean staff, boolean questions, boolean bookings, boolean told) {

        /// Nothing is known of it: everything is asked for.
        static final Open PERHAPS = new Open(true, true, true, true, true, true);
    }

    /// One row by `channel` and `value`.
    static final String LOOK = """
            select a.*, p.first_name, p.last_name, p.language, p.place_name, p.latitude, p.longitude,
                p.created_at as met_at, c.state, c.changed_at, c.speaker_id,
                case when exists (select 1 from companions o where o.channel = a.channel and o.value = a.value)
                    then 1 else 0 end as others,
                case when exists (select 1 from addresses o where o.person_id = a.person_id and o.channel = 'SMS')
                    then 1 else 0 end as texts,
                case when exists (select 1 from addresses o where o.person_id = a.person_id and o.value <> a.value)
                        or exists (select 1 from appointments s where s.person_id = a.person_id)
                    then 1 else 0 end as staff,
                case when exists (select 1 from questions q where q.person_id = a.person_id and q.closed_at is null)
                    then 1 else 0 end as questions,
                case when exists (select 1 from sign_ups u where u.person_id = a.person_id and u.ended_at is null)
                    then 1 else 0 end as bookings,
                case when exists (select 1 from broadcast_recipients r where r.person_id = a.person_id)
                    then 1 else 0 end as told
            from addresses a
            join people p on p.id = a.person_id
            left join conversations c on c.person_id = a.person_id
            where a.channel = :channel and a.value = :value""";

    /// @param kept where the talk stands, as [#LOOK] has it too
    static Opening of(ResultSet row, Talks.Kept kept) throws SQLException {
        var address = Addresses.row(row, 0);
        var person = address.personId();
        return new Opening(
                new Acquaintance(person(person, row), address),
                kept,
                new Open(
                        row.getInt("others") == 1,
                        row.getInt("texts") == 1,
                        row.getInt("staff") == 1,
                        row.getInt("questions") == 1,
                        row.getInt("bookings") == 1,
                        row.getInt("told") == 1));
    }

    private static Person person(UUID id, ResultSet row) throws SQLException {
        return new Person(
                id,
                row.getString("first_name"),
                row.getString("last_name"),
                row.getString("language"),
                row.getString("place_name"),
                number(row, "latitude"),
                number(row, "longitude"),
                instant(row, "met_at"));
    }

    private static @Nullable Double number(ResultSet row, String column) throws SQLException {
        double number = row.getDouble(column);
        return row.wasNull() ? null : number;
    }

    Address address() {
        return owner.address().address();
    }
}
