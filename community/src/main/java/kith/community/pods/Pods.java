package kith.community.pods;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// Splits the people at a session into pods: small groups that stay together.
///
/// Pure: built from who is in which pod, changed only by returning a new split. Its rules:
///
/// - A party stays in one pod. A pod has no more people than allowed, unless one party alone is larger.
/// - A newcomer goes where fewest are; a new pod is opened only when no other has room.
/// - Nobody is left alone in a pod while another has room for them, or can spare someone to join them.
/// - Whoever has been in a pod the longest leads it.
///
/// @param most    people in a pod, 2 or more
/// @param members in the order in which they came into their pods
public record Pods(int most, List<Member> members) {

    /// As groups told the researchers of 2020: "pods of up to six".
    public static final int USUAL = 6;

    static final int UNBOUNDED = Integer.MAX_VALUE;

    /// @param people how many came together, 1 or more
    /// @param pod    which pod they are in, counted from 1
    public record Member(UUID signUp, int people, int pod) {

        Member to(int other) {
            return new Member(signUp, people, other);
        }
    }

    public Pods {
        if (most < 2) {
            throw new IllegalArgumentException("A pod has 2 people or more, not " + most + ".");
        }
        members = List.copyOf(members);
    }

    public Optional<Member> find(UUID signUp) {
        return members.stream().filter(m -> m.signUp().equals(signUp)).findFirst();
    }

    /// Who is in a pod, whoever leads it first.
    public List<Member> in(int pod) {
        return members.stream().filter(m -> m.pod() == pod).toList();
    }

    /// Takes a party in.
    public Pods with(UUID signUp, int people) {
        return moved(new Member(signUp, people, roomiest(people, null).orElseGet(this::unused)))
                .nobodyAlone();
    }

    /// Lets a party go.
    public Pods without(UUID signUp) {
        return new Pods(
                        most,
                        members.stream().filter(m -> !m.signUp().equals(signUp)).toList())
                .nobodyAlone();
    }

    private Pods nobodyAlone() {
        var alone = members.stream().filter(m -> size(m.pod()) == 1).findFirst();
        if (alone.isEmpty()) {
            return this;
        }
        var there = roomiest(1, alone.get().pod());
        if (there.isPresent()) {
            return moved(alone.get().to(there.get())).nobodyAlone();
        }
        return spared(alone.get().pod())
                .map(spared -> moved(spared.to(alone.get().pod())).nobodyAlone())
                .orElse(this);
    }

    /// The last to come into the largest pod that can do without them, and who fit in beside one person.
    private Optional<Member> spared(int pod) {
        return members.stream()
                .filter(m -> m.pod() != pod && size(m.pod()) - m.people() >= 2 && m.people() + 1 <= most)
                .max(Comparator.comparingInt((Member m) -> size(m.pod())).thenComparingInt(members::indexOf));
    }

    /// The pod with fewest people that has room for a party.
    private Optional<Integer> roomiest(int people, @Nullable Integer otherThan) {
        return members.stream()
                .map(Member::pod)
                .distinct()
                .filter(pod -> !pod.equals(otherThan) && size(pod) + people <= most)
                .min(Comparator.comparingInt(this::size).thenComparing(Comparator.naturalOrder()));
    }

    private int unused() {
        return IntStream.iterate(1, pod -> pod + 1)
                .filter(pod -> size(pod) == 0)
                .findFirst()
                .orElseThrow();
    }

    private int size(int pod) {
        return in(pod).stream().mapToInt(Member::people).sum();
    }

    private Pods moved(Member member) {
        var others = new ArrayList<>(members);
        others.removeIf(m -> m.signUp().equals(member.signUp()));
        others.add(member);
        return new Pods(most, others);
    }
}
