package kith.community.broadcasts;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import kith.community.groups.Group;
import kith.community.groups.GroupNames;
import org.jspecify.annotations.Nullable;

/// Finds out whom "tell walkers …" is for, among what a leader leads. Pure.
///
/// @param groups   the leader's
/// @param sessions of those groups, still to come, soonest first
record Addressing(List<Group> groups, List<Upcoming> sessions) {

    /// One session still to come.
    record Upcoming(UUID session, @Nullable UUID group, String code, String title, Instant startsAt, LocalDate day) {}

    private static final Pattern COLON = Pattern.compile("^([^:\\n]{1,60}):\\s*(.+)$", Pattern.DOTALL);
    private static final Pattern CODE = Pattern.compile("[a-z]{3,}\\d+");
    private static final Set<String> EVERYONE = Set.of("all", "everyone", "everybody", "my groups", "all my groups");
    private static final int MOST_WORDS_OF_A_NAME = 4;

    /// @param rest     what was written behind TELL or INVITE
    /// @param day      the day that its first words name; null when they name none
    /// @param dayWords how many words that takes
    Addressed read(String rest, @Nullable LocalDate day, int dayWords) {
        var colon = COLON.matcher(rest.strip());
        if (colon.matches()) {
            var found = match(colon.group(1), day);
            if (found.isPresent()) {
                return found.get().with(colon.group(2).strip());
            }
        }
        var words = rest.strip().split("\\s+", MOST_WORDS_OF_A_NAME + 1);
        for (int k = Math.min(MOST_WORDS_OF_A_NAME, words.length); k >= 1; k--) {
            var head = String.join(" ", Arrays.copyOf(words, k));
            var found = match(head, k == dayWords ? day : null);
            if (found.isPresent()) {
                return found.get().with(after(rest.strip(), k));
            }
        }
        return new Addressed.Nobody(words[0].replaceFirst("[:,]+$", ""));
    }

    private record Found(List<Audience> audiences) {

        Addressed with(String words) {
            return audiences.size() == 1
                    ? new Addressed.To(audiences.getFirst(), words)
                    : new Addressed.Several(audiences, words);
        }
    }

    private Optional<Found> match(String head, @Nullable LocalDate day) {
        var said = GroupNames.plain(head);
        if (EVERYONE.contains(said)) {
            return Optional.of(new Found(List.of(Audience.EVERYONE)));
        }
        if (day != null) {
            return found(sessions.stream()
                    .filter(each -> each.day().equals(day))
                    .map(each -> Audience.session(each.session()))
                    .toList());
        }
        if (CODE.matcher(said).matches()) {
            return found(sessions.stream()
                    .filter(each -> each.code().equalsIgnoreCase(said))
                    .limit(1)
                    .map(each -> Audience.session(each.session()))
                    .toList());
        }
        return found(GroupNames.called(said, groups).stream()
                .map(group -> Audience.group(group.id()))
                .toList());
    }

    private static Optional<Found> found(List<Audience> audiences) {
        return audiences.isEmpty() ? Optional.empty() : Optional.of(new Found(audiences));
    }

    private static String after(String text, int words) {
        return text.replaceFirst("^(?:\\S+\\s*){" + words + "}", "")
                .replaceFirst("^[-–—,:]\\s*", "")
                .strip();
    }
}
