package kith.bot.hearing;

import java.util.List;
import java.util.Set;
import kith.bot.language.Lexicon;
import kith.bot.language.PatternLists;
import kith.bot.language.Word;
import kith.bot.talks.Intent;
import kith.bot.talks.bookings.ChangeParty;
import kith.bot.talks.bookings.ChangeParty.People;
import org.jspecify.annotations.Nullable;

/// "One of us can't make it", "just me now", "my wife is coming too": how many come to what is booked, or shown.
final class PartyStep extends AboutStep {

    private final Lexicon lexicon;

    PartyStep(PatternLists about, Lexicon lexicon) {
        super(about, "how many come");
        this.lexicon = lexicon;
    }

    /// Fewer before more, so that of two readings the one is heard that takes nobody in who was not asked for.
    @Override
    @Nullable
    Intent wanted(Set<String> found, List<Word> words, Message message) {
        if (found.stream().noneMatch(name -> name.startsWith("party."))) {
            return null;
        }
        var people = people(found, words);
        boolean asks = found.contains("party.may-one-come") || message.text().contains("?");
        return people == null ? null : new ChangeParty(people, asks, message.text());
    }

    private @Nullable People people(Set<String> found, List<Word> words) {
        if (found.contains("party.one")) {
            return new People.InAll(1);
        }
        if (found.contains("party.one-fewer")) {
            return new People.More(-1);
        }
        var number = number(words);
        if (found.contains("party.count")) {
            return number == null ? null : new People.InAll(number);
        }
        if (found.contains("party.more")) {
            return number == null ? null : new People.More(number);
        }
        return new People.More(1);
    }

    /// The first number that is said: "3 now not 2".
    private @Nullable Integer number(List<Word> words) {
        for (int i = 0; i < words.size(); i++) {
            var spelled = lexicon.numbers.at(words, i);
            if (words.get(i).isNumber() && words.get(i).text().length() == 1) {
                return Integer.valueOf(words.get(i).text());
            }
            if (spelled != null) {
                return spelled.meaning();
            }
        }
        return null;
    }
}
