package kith.community.broadcasts;

import java.text.Normalizer;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kith.community.groups.Group;
import kith.community.places.Slips;
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
    private static final Set<String> LITTLE = Set.of("all", "the", "my", "our", "everyone", "in", "at", "on", "for");
    private static final int MOST_WORDS_OF_A_NAME = 4;
    private static final int SHORTEST_SLIP = 5;

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
        var said = plain(head);
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
        return named(said);
    }

    /// A group whose name is just that; else those in whose names each word is, give or take a slip.
    private Optional<Found> named(String said) {
        var words = Stream.of(said.split(" ")).dropWhile(LITTLE::contains).toList();
        if (words.isEmpty()) {
            return Optional.empty();
        }
        var whole = String.join(" ", words);
        var exact = groups.stream()
                .filter(group -> plain(group.name()).equals(whole))
                .toList();
        var like = exact.isEmpty()
                ? groups.stream()
                        .filter(group -> words.stream().allMatch(word -> isIn(group, word)))
                        .toList()
                : exact;
        return found(like.stream().map(group -> Audience.group(group.id())).toList());
    }

    private static Optional<Found> found(List<Audience> audiences) {
        return audiences.isEmpty() ? Optional.empty() : Optional.of(new Found(audiences));
    }

    private static boolean isIn(Group group, String word) {
        return Stream.of(plain(group.name()).split(" ")).anyMatch(part -> isLike(part, word));
    }

    private static boolean isLike(String part, String word) {
        int slips = word.length() < SHORTEST_SLIP ? 0 : word.length() < 9 ? 1 : 2;
        return part.equals(word) || slips > 0 && Slips.between(part, word, slips) <= slips;
    }

    private static String plain(String text) {
        var letters = Normalizer.normalize(text, Normalizer.Form.NFKD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\p{M}|['’‘]", "")
                .replaceAll("[^\\p{L}\\d]+", " ");
        return Stream.of(letters.strip().split(" ")).collect(Collectors.joining(" "));
    }

    private static String after(String text, int words) {
        return text.replaceFirst("^(?:\\S+\\s*){" + words + "}", "")
                .replaceFirst("^[-–—,:]\\s*", "")
                .strip();
    }
}
