package kith.bot.talks.broadcasts;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import kith.bot.talks.Reply;
import kith.bot.talks.Reply.Option;
import kith.bot.talks.State;
import kith.bot.talks.Step;
import kith.bot.talks.Trail;
import kith.bot.talks.Turn;
import kith.community.broadcasts.Advice;
import kith.community.broadcasts.Drafted;
import kith.community.broadcasts.Reach;
import kith.community.phrases.Phrase;
import org.jspecify.annotations.Nullable;

/// What a leader is shown of what they are about to send: to whom it goes, what it costs, how it reads.
final class DraftTalk {

    /// More advice than this is not read.
    private static final int MOST_ADVICE = 3;

    /// More names than this are no help on a phone.
    private static final int MOST_NAMES = 10;

    private static final Option SEND = new Option("SEND", Phrase.of("broadcast.send-label"), null);
    private static final Option DROP = new Option("DROP", Phrase.of("broadcast.drop-label"), null);

    private DraftTalk() {}

    static Step nothingDrafted(State next) {
        return Step.say(Reply.of("broadcast.no-draft"), next);
    }

    /// Which broadcast it is, never its words.
    static @Nullable Trail trail(Drafted drafted) {
        return drafted instanceof Drafted.Preview preview
                ? Trail.of("BROADCAST_DRAFTED", preview.about() + ", broadcast " + preview.id())
                : null;
    }

    static Step tell(Drafted drafted, Turn turn) {
        return switch (drafted) {
            case Drafted.Preview preview -> Step.say(preview(preview), new BroadcastState.Previewed(preview.id()));
            case Drafted.Which which -> which(which);
            case Drafted.Nobody nobody ->
                Step.say(
                        Reply.of(
                                "broadcast.nobody",
                                "whom",
                                nobody.whom(),
                                "hasWhom",
                                nobody.whom().isBlank() ? "no" : "yes",
                                "groups",
                                String.join(", ", nobody.groups()),
                                "hasGroups",
                                nobody.groups().isEmpty() ? "no" : "yes"),
                        turn.state());
            case Drafted.NoWords none -> Step.say(Reply.of("broadcast.no-words", "about", none.about()), turn.state());
            case Drafted.NoDraft none -> Step.say(Reply.of("broadcast.no-draft"), new State.Idle());
        };
    }

    private static Step which(Drafted.Which which) {
        var options = new ArrayList<Option>();
        for (Drafted.Choice choice : which.choices()) {
            Object[] blanks = {
                "number",
                options.size() + 1,
                "name",
                choice.name(),
                "hasStart",
                choice.startsAt() == null ? "no" : "yes",
                "starts",
                choice.startsAt() == null ? Instant.EPOCH : choice.startsAt()
            };
            options.add(new Option(
                    String.valueOf(options.size() + 1),
                    Phrase.of("broadcast.which-label", blanks),
                    Phrase.of("broadcast.which-line", blanks)));
        }
        return Step.say(
                Reply.of("broadcast.which").with(options),
                new BroadcastState.AskedAudience(
                        which.choices().stream().map(Drafted.Choice::audience).toList(),
                        which.words(),
                        which.invitation()));
    }

    private static Reply preview(Drafted.Preview preview) {
        var reach = preview.reach();
        var reply = Reply.of(
                preview.audience().isInvitation() ? "broadcast.preview-invitation" : "broadcast.preview",
                "about",
                preview.about(),
                "people",
                reach.people(),
                "texts",
                reach.byText(),
                "telegram",
                reach.byTelegram());
        if (reach.people() > 0) {
            reply = reply.and(Phrase.of(
                    "broadcast.cost",
                    "parts",
                    reach.mostParts(),
                    "fewest",
                    reach.fewestParts(),
                    "cost",
                    money(preview.hundredths())));
        }
        if (reach.people() > 0 && reach.laterAt() != null) {
            reply = reply.and(Phrase.of("broadcast.later", "at", reach.laterAt()));
        }
        reply = missing(reply, preview, reach);
        reply = reply.and(Phrase.of("broadcast.reads", "words", preview.asSent()));
        for (Advice advice : preview.advice().stream().limit(MOST_ADVICE).toList()) {
            reply = reply.and(words(advice));
        }
        return reach.people() == 0
                ? reply.and(Phrase.of("broadcast.no-send")).with(DROP)
                : reply.and(Phrase.of("broadcast.send")).with(List.of(SEND, DROP));
    }

    private static Reply missing(Reply reply, Drafted.Preview preview, Reach reach) {
        var more = reply;
        if (preview.meetUpsOnly() > 0) {
            more = more.and(Phrase.of("broadcast.meet-ups-only", "people", preview.meetUpsOnly()));
        }
        if (reach.paused() > 0) {
            more = more.and(Phrase.of("broadcast.paused", "paused", reach.paused()));
        }
        return reach.unreached().isEmpty() ? more : more.and(unreached(reach.unreached()));
    }

    static Phrase unreached(List<String> firstNames) {
        var names = firstNames.stream()
                .filter(name -> !name.isBlank())
                .limit(MOST_NAMES)
                .toList();
        return Phrase.of(
                "broadcast.unreached",
                "people",
                firstNames.size(),
                "hasNames",
                names.isEmpty() ? "no" : "yes",
                "names",
                String.join(", ", names));
    }

    private static Phrase words(Advice advice) {
        return switch (advice) {
            case Advice.SayInstead say -> Phrase.of("advice.say-instead", "term", say.term(), "plain", say.plain());
            case Advice.LongSentence sentence ->
                Phrase.of("advice.long-sentence", "words", sentence.words(), "begins", sentence.begins());
            case Advice.Capitals capitals -> Phrase.of("advice.capitals", "word", capitals.word());
            case Advice.Costly costly ->
                Phrase.of(
                        "advice.costly",
                        "characters",
                        costly.characters(),
                        "hasInstead",
                        costly.instead().isEmpty() ? "no" : "yes",
                        "instead",
                        costly.instead(),
                        "parts",
                        costly.parts(),
                        "without",
                        costly.partsWithout());
            case Advice.NoSender _ -> Phrase.of("advice.no-sender");
            case Advice.NoWhen _ -> Phrase.of("advice.no-when");
            case Advice.NoWhere _ -> Phrase.of("advice.no-where");
            case Advice.NoCode _ -> Phrase.of("advice.no-code");
            case Advice.TooLong tooLong -> Phrase.of("advice.too-long", "parts", tooLong.parts());
        };
    }

    /// `67p`, `£12.40`; a part of a penny counts as one.
    static String money(long hundredths) {
        long pence = (hundredths + 99) / 100;
        return pence < 100 ? pence + "p" : String.format(Locale.ROOT, "£%d.%02d", pence / 100, pence % 100);
    }
}
