package kith.bot.talks.linkwork;

import java.util.Optional;
import kith.bot.talks.Ability;
import kith.bot.talks.Phrasing;
import kith.bot.talks.Step;
import kith.bot.talks.Trail;
import kith.bot.talks.Turn;
import kith.bot.talks.UseCases;
import kith.community.requests.HandingOn;
import kith.community.tasks.Task;

/// "I'm off next week", "hand Mary over to Hannah": who stands in is for a coordinator to arrange, who gets the words.
/// What comes of it is the coordinator's first name; empty where nobody hears of it.
public record Cover() implements Ability<Optional<String>> {

    static final Phrasing<Cover> WORDS = Phrasing.of(
            Turn::caresForPeople,
            said -> new Cover(),
            "(im|i am|i will be|ill be) (off|away|on leave|on holiday|off sick|sick) {words}",
            "(im|i am) (off|away|on leave|on holiday|off sick|sick)",
            "(on leave|away|off sick|on holiday) (from|until|till|til|next|this) {words}",
            "(hand|give|pass|move|transfer) {name} [over] to {other:name} [for good|please|while {words}|until {words}|from {words}]",
            "(hand|pass) [over] {name} [over] to {other:name}",
            "{other:name} (is taking|takes|will take|to take) {name} [over] [from {words}]",
            "{other:name} (is covering|to cover|covers|will cover) [for] [me|my people|my list] [{words}]",
            "(can|could) (someone|somebody|anyone) [else] (have|take|cover) my (people|alarms|list|calls|checkins) [{words}]",
            "who (covers|is covering|looks after|stands in) [for] [me|my people|my list] [when|while] [{words}]",
            "(ive|i have) left kith [{words}]",
            "(im|i am) (leaving|stepping down) [{words}]");

    @Override
    public Optional<String> carryOut(UseCases use, Turn turn) {
        return use.the(HandingOn.class)
                .handOn(
                        turn.who().address(),
                        turn.person(),
                        Task.Kind.HELP,
                        HandingOn.To.COORDINATOR,
                        turn.said(),
                        turn.now());
    }

    @Override
    public Step tell(Optional<String> told, Turn turn) {
        return LinkWork.say("worker.cover", "hasWho", told.isPresent() ? "yes" : "no", "who", told.orElse(""));
    }

    @Override
    public Trail trail(Optional<String> told) {
        return Trail.of("COVER_ASKED", "");
    }
}
