package kith.community.broadcasts;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What became of a leader's wish to tell people something. Nothing has left yet.
public sealed interface Drafted {

    /// It is kept as a draft, and this is what sending it would do.
    ///
    /// @param asSent      with who it is from, in the leader's language
    /// @param meetUpsOnly how many belong to the groups and do not get it, as they hear only of their meet-ups
    /// @param hundredths  of a penny, all texts together
    record Preview(
            UUID id,
            Audience audience,
            String about,
            String asSent,
            Reach reach,
            int meetUpsOnly,
            long hundredths,
            List<Advice> advice)
            implements Drafted {}

    /// Several may be meant.
    record Which(List<Choice> choices, String words, boolean invitation) implements Drafted {}

    /// One that may be meant: a group, or a session with its start.
    record Choice(Audience audience, String name, @Nullable Instant startsAt) {}

    /// Nobody the leader may write to is called that.
    ///
    /// @param groups the names of those they lead
    record Nobody(String whom, List<String> groups) implements Drafted {}

    /// Whom, but not what.
    record NoWords(String about) implements Drafted {}

    /// There is no draft any more.
    record NoDraft() implements Drafted {}
}
