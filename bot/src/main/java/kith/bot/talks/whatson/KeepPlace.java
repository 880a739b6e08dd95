package kith.bot.talks.whatson;

import kith.bot.talks.Courtesy;
import kith.bot.talks.Deed;
import kith.bot.talks.Reply;
import kith.bot.talks.State;
import kith.bot.talks.Step;
import kith.bot.talks.Turn;
import kith.bot.talks.UseCases;
import kith.community.people.GettingToKnow;
import kith.community.places.Place;

/// Remembers where near me is.
public record KeepPlace(Place place) implements Deed<Place> {

    /// Of a place that is known no better than that, we say that it is roughly there.
    private static final int ROUGH_METRES = 1000;

    @Override
    public boolean isForOnePerson() {
        return true;
    }

    @Override
    public Place carryOut(UseCases use, Turn turn) {
        use.the(GettingToKnow.class).keepPlace(turn.who().person(), place);
        return place;
    }

    @Override
    public Step tell(Place kept, Turn turn) {
        var key = kept.roughMetres() > ROUGH_METRES ? "place.kept-roughly" : "place.kept";
        return Step.say(Reply.of(key, "place", Places.name(kept)).with(Courtesy.WHATS_ON), new State.Idle());
    }
}
