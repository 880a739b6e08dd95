package kith.bot.reception;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.UUID;
import java.util.stream.Stream;
import kith.bot.conversation.Subjects;
import kith.bot.talks.Talk;
import kith.community.people.Address;
import kith.community.storage.Columns;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/// Where the talk with each person stands. Table `conversations`: `state` is a [Talk] as JSON; `speaker_id` who speaks,
/// where several people share the address; null when that is not known; `changed_at` when we last answered.
@Repository
class Talks {

    private static final Logger log = LoggerFactory.getLogger(Talks.class);

    private final JdbcClient jdbc;
    private final JsonMapper json;

    Talks(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        var kinds = Subjects.ALL.stream()
                .flatMap(subject -> Stream.concat(subject.states().stream(), subject.intents().stream()))
                .toArray(Class<?>[]::new);
        this.json = json.rebuild().registerSubtypes(kinds).build();
    }

    /// A talk, when we last answered in it, and who spoke; null when never, or when that is not known.
    record Kept(
            Talk talk, @Nullable Instant spokeAt, @Nullable UUID speaker) {}

    /// How a turn opens that comes from here, an address that we know.
    Opening open(Address from) {
        return jdbc.sql(Opening.LOOK)
                .param("channel", from.channel().name())
                .param("value", from.value())
                .query((row, _) -> Opening.of(row, kept(row)))
                .single();
    }

    /// The talk that a row holds; a new one where it holds none. One that an earlier version wrote and this one cannot
    /// read begins anew.
    private Kept kept(ResultSet row) throws SQLException {
        var state = row.getString("state");
        return state == null
                ? new Kept(Talk.NEW, null, null)
                : new Kept(
                        read(Columns.uuid(row, "person_id"), state),
                        Columns.instant(row, "changed_at"),
                        Columns.uuidOrNull(row, "speaker_id"));
    }

    void keep(UUID person, Talk talk, @Nullable UUID speaker, Instant now) {
        jdbc.sql("""
                        insert into conversations (person_id, state, changed_at, speaker_id)
                        values (:person, :state, :now, :speaker)
                        on conflict (person_id) do update set state = excluded.state,
                            changed_at = excluded.changed_at, speaker_id = excluded.speaker_id""")
                .param("person", person)
                .param("speaker", speaker)
                .param("state", json.writeValueAsString(talk))
                .param("now", now.toEpochMilli())
                .update();
    }

    private Talk read(UUID person, String state) {
        try {
            return json.readValue(state, Talk.class);
        } catch (JacksonException e) {
            log.warn("The talk with {} cannot be read and begins anew.", person);
            return Talk.NEW;
        }
    }
}
