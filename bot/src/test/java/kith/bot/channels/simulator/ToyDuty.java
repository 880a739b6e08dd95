package kith.bot.channels.simulator;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import kith.community.time.Duty;
import kith.community.time.Rhythm;

/// A duty with moments of its own, which notes in a shared diary when it was done.
class ToyDuty implements Duty {

    private final String name;
    private final Rhythm rhythm;
    private final TreeSet<Instant> moments = new TreeSet<>();
    private final List<String> diary;
    private Runnable also = () -> {};

    ToyDuty(String name, Rhythm rhythm, List<String> diary, Instant... moments) {
        this.name = name;
        this.rhythm = rhythm;
        this.diary = diary;
        this.moments.addAll(Arrays.asList(moments));
    }

    ToyDuty alsoDoing(Runnable also) {
        this.also = also;
        return this;
    }

    void comesUpAt(Instant moment) {
        moments.add(moment);
    }

    List<Instant> done() {
        return new ArrayList<>(diary.stream()
                .filter(entry -> entry.startsWith(name + " "))
                .map(entry -> Instant.parse(entry.substring(name.length() + 1)))
                .toList());
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public Rhythm rhythm() {
        return rhythm;
    }

    @Override
    public void perform(Instant now) {
        diary.add(name + " " + now);
        also.run();
    }

    @Override
    public Optional<Instant> nextAfter(Instant now) {
        return Optional.ofNullable(moments.higher(now));
    }
}
