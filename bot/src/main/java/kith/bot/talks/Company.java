package kith.bot.talks;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kith.community.people.Companion;
import org.jspecify.annotations.Nullable;

/// Who is reached at the address that someone writes from.
///
/// @param people  its owner first, in the order of the numbers
/// @param speaker who of them speaks at present; null when that is not known
/// @param texts   whether the owner has a phone that we may know them by
public record Company(List<Companion> people, @Nullable UUID speaker, boolean texts) {

    /// More could not be listed with single digits.
    public static final int MOST = 9;

    public static final Company NONE = new Company(List.of(), null, true);

    public Company {
        people = List.copyOf(people);
    }

    /// Those who write from there themselves.
    public List<Companion> speakers() {
        return people.stream().filter(Companion::speaks).toList();
    }

    public boolean isShared() {
        return speakers().size() > 1;
    }

    /// Whether nobody can tell whom a wish is for without asking.
    public boolean isAnyonesGuess() {
        return isShared() && speaker == null;
    }

    /// The one who speaks: the one we were told of, or the owner of an address that nobody shares.
    public Optional<UUID> whoSpeaks() {
        return speaker != null
                ? Optional.of(speaker)
                : isShared() ? Optional.empty() : people.stream().findFirst().map(Companion::personId);
    }

    /// Whether what the speaker says may be about this one's own affairs.
    public boolean isTheirs(UUID person) {
        return whoSpeaks().map(person::equals).orElse(true);
    }

    public Optional<Companion> find(UUID person) {
        return people.stream().filter(each -> each.personId().equals(person)).findFirst();
    }

    /// Whoever is called that, by name or as a relation; the name counts for more.
    public Optional<Companion> find(String relation, String name) {
        return people.stream()
                .filter(each -> !name.isEmpty() && each.firstName().equalsIgnoreCase(name))
                .findFirst()
                .or(() -> people.stream()
                        .filter(each -> each.kind() == Companion.Kind.CARED_FOR)
                        .filter(each -> isCalled(each, relation, name))
                        .findFirst());
    }

    private static boolean isCalled(Companion each, String relation, String name) {
        return !each.relation().isEmpty() && each.relation().equalsIgnoreCase(name.isEmpty() ? relation : name);
    }

    public Company with(UUID one) {
        return new Company(people, one, texts);
    }
}
