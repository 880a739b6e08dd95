package kith.bot.reception;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import kith.bot.conversation.Deeds;
import kith.bot.conversation.Outcome;
import kith.bot.conversation.States;
import kith.bot.language.TimeRange;
import kith.bot.talks.Deed;
import kith.bot.talks.Turn;
import kith.bot.talks.UseCases;
import kith.bot.talks.Whoever;
import kith.community.about.ServiceSettings;
import kith.community.activities.Activities;
import kith.community.activities.Activity;
import kith.community.activities.Session;
import kith.community.activities.Sessions;
import kith.community.activities.Timetable;
import kith.community.activities.WhereItIs;
import kith.community.checkins.Planning;
import kith.community.directory.Directory;
import kith.community.directory.Finds;
import kith.community.directory.Wish;
import kith.community.firstvisits.FirstVisits;
import kith.community.households.Linking;
import kith.community.households.Sharing;
import kith.community.listings.Checked;
import kith.community.listings.Listings;
import kith.community.lists.GivingNeeds;
import kith.community.lists.TellingNeeds;
import kith.community.needs.Needs;
import kith.community.people.ChannelKind;
import kith.community.people.GettingToKnow;
import kith.community.people.GettingToKnow.Acquaintance;
import kith.community.phrases.Phrases;
import kith.community.pods.Podding;
import kith.community.signups.Admission;
import kith.community.signups.Offering;
import kith.community.signups.SigningUp;
import kith.community.tasks.Task;
import kith.community.tasks.Tasks;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;

/// Does what a turn of the conversation has come to, by the use cases of `community`.
@Service
class CarryingOut implements Deeds.Carrying {

    private static final Duration COMING_DAYS = Duration.ofDays(7);
    private static final Duration LATER = Duration.ofDays(28);

    /// Three fit into two parts of a text message.
    private static final int LINES = 3;

    private final GettingToKnow gettingToKnow;
    private final SigningUp signingUp;
    private final Offering offering;
    private final Podding podding;
    private final Directory directory;
    private final Activities activities;
    private final Sessions sessions;
    private final Tasks tasks;
    private final Phrases phrases;
    private final Linking linking;
    private final Sharing sharing;
    private final FirstVisits firstVisits;
    private final Needs needs;
    private final HelpingThere gettingThere;
    private final Planning planning;
    private final TellingGroups tellingGroups;
    private final LinkWorking linkWorking;
    private final GivingNeeds givingNeeds;
    private final TellingNeeds tellingNeeds;
    private final TakingAttendance takingAttendance;
    private final HearingAfterwards hearingAfterwards;
    private final TakingIn takingIn;
    private final Listings listings;
    private final MeetingUp meetingUp;
    private final Timetable timetable;
    private final ServiceSettings service;
    private final ObjectProvider<UseCases> useCases;

    CarryingOut(
            GettingToKnow gettingToKnow,
            SigningUp signingUp,
            Offering offering,
            Podding podding,
            Directory directory,
            Activities activities,
            Sessions sessions,
            Tasks tasks,
            Phrases phrases,
            Linking linking,
            Sharing sharing,
            FirstVisits firstVisits,
            Needs needs,
            HelpingThere gettingThere,
            Planning planning,
            TellingGroups tellingGroups,
            LinkWorking linkWorking,
            GivingNeeds givingNeeds,
            TellingNeeds tellingNeeds,
            TakingAttendance takingAttendance,
            HearingAfterwards hearingAfterwards,
            TakingIn takingIn,
            Listings listings,
            MeetingUp meetingUp,
            Timetable timetable,
            ServiceSettings service,
            ObjectProvider<UseCases> useCases) {
        this.gettingToKnow = gettingToKnow;
        this.signingUp = signingUp;
        this.offering = offering;
        this.podding = podding;
        this.directory = directory;
        this.activities = activities;
        this.sessions = sessions;
        this.tasks = tasks;
        this.phrases = phrases;
        this.linking = linking;
        this.sharing = sharing;
        this.firstVisits = firstVisits;
        this.needs = needs;
        this.gettingThere = gettingThere;
        this.planning = planning;
        this.tellingGroups = tellingGroups;
        this.linkWorking = linkWorking;
        this.givingNeeds = givingNeeds;
        this.tellingNeeds = tellingNeeds;
        this.takingAttendance = takingAttendance;
        this.hearingAfterwards = hearingAfterwards;
        this.takingIn = takingIn;
        this.listings = listings;
        this.meetingUp = meetingUp;
        this.timetable = timetable;
        this.service = service;
        this.useCases = useCases;
    }

    @Override
    public Outcome outcome(Deeds deed, Turn turn) {
        var who = turn.who();
        var said = turn.said();
        var now = turn.now();
        var person = who.person();
        return switch (deed) {
            case Deeds.Search search -> search(search, who, now);
            case Deeds.KeepPlace keep -> {
                gettingToKnow.keepPlace(person, keep.place());
                yield new Outcome.PlaceKept(keep.place());
            }
            case Deeds.Look look -> look(look, who, now);
            case Deeds.LookUp lookUp -> lookUp(lookUp.code(), who, now);
            case Deeds.Join join ->
                sessions.findById(join.session()).isEmpty()
                        ? new Outcome.NoSuchSession()
                        : admitted(signingUp.join(person.id(), join.session(), join.party(), now));
            case Deeds.JoinByCode join -> joinByCode(join, who, now);
            case Deeds.Leave leave -> leave(leave, turn);
            case Deeds.TakeOffer take ->
                Whoever.first(turn, one -> signingUp.take(one, take.signUp(), now))
                        .map(this::admitted)
                        .orElseGet(Outcome.OfferGone::new);
            case Deeds.PassOffer pass ->
                Whoever.first(turn, one -> signingUp.pass(one, pass.signUp(), now))
                        .<Outcome>map(waiting -> new Outcome.Passed(waiting.booking()))
                        .orElseGet(Outcome.OfferGone::new);
            case Deeds.SeeWhoWaits see ->
                offering.whoWaits(person.id(), see.code(), now)
                        .<Outcome>map(Outcome.WaitingSeen::new)
                        .orElseGet(() -> new Outcome.NotALeader(see.code()));
            case Deeds.OfferTo offer ->
                offering.offerTo(person.id(), offer.signUp(), now)
                        .<Outcome>map(Outcome.OfferedOutOfTurn::new)
                        .orElseGet(Outcome.OfferGone::new);
            case Deeds.Split split ->
                podding.split(person.id(), split.code(), split.most(), now)
                        .<Outcome>map(activity -> new Outcome.SplitUp(activity.title(), split.most()))
                        .orElseGet(() -> new Outcome.NotALeader(split.code()));
            case Deeds.GetThere there -> gettingThere.carryOut(person.id(), there, now);
            case Deeds.NoteNoWay none -> gettingThere.noteNoWay(person.id(), now);
            case Deeds.AnswerLift answer -> gettingThere.answer(person.id(), answer, now);
            case Deeds.SeeLifts lifts -> gettingThere.see(person.id(), lifts.code(), now);
            case Deeds.Draft draft -> tellingGroups.draft(person.id(), draft, now);
            case Deeds.DraftFor draft -> tellingGroups.draft(person.id(), draft, now);
            case Deeds.Rewrite rewrite -> tellingGroups.rewrite(person.id(), rewrite.words(), now);
            case Deeds.SendDraft send -> tellingGroups.send(person.id(), send, now);
            case Deeds.DropDraft drop -> tellingGroups.drop(person.id());
            case Deeds.StopSending stop -> tellingGroups.stop(person.id(), stop.otherwise(), now);
            case Deeds.SeeHowItGoes see -> tellingGroups.see(person.id(), see.otherwise());
            case Deeds.PassOn pass -> tellingGroups.passOn(person.id(), pass, now);
            case Deeds.AnswerReply answer -> tellingGroups.answer(person.id(), answer.rest(), now);
            case Deeds.FollowLink link ->
                takingIn.joinByCode(person.id(), link.code(), now).orElseGet(() -> lookUp(link.code(), who, now));
            case Deeds.JoinNamed join -> takingIn.join(person.id(), join, now);
            case Deeds.JoinGroup join -> takingIn.join(person.id(), join.group(), now);
            case Deeds.HearGroup hear -> takingIn.hear(person.id(), hear.group(), hear.hears());
            case Deeds.HearNamed hear -> takingIn.hear(person.id(), hear);
            case Deeds.ListGroups list -> tellingGroups.listGroups(person.id());
            case Deeds.LeaveGroup leave -> tellingGroups.leave(person.id(), leave.group(), now);
            case Deeds.LeaveNamed leave -> tellingGroups.leave(person.id(), leave, now);
            case Deeds.SeeWhoComes see -> takingAttendance.see(person.id(), see, now);
            case Deeds.CallAgain again -> takingAttendance.callAgain(person.id(), again, now);
            case Deeds.SeeCard card -> takingAttendance.seeCard(person.id(), card, now);
            case Deeds.MarkRoll mark -> takingAttendance.mark(person.id(), mark, now);
            case Deeds.SayHowItWas how -> hearingAfterwards.say(who, how, now);
            case Deeds.LetQuote let -> hearingAfterwards.letQuote(who, let, said, now);
            case Deeds.SayWhatGotInTheWay what -> hearingAfterwards.gotInTheWay(who, what, now);
            case Deeds.KeepNews keep -> {
                gettingToKnow.keepNews(who.address(), keep.wanted(), said, now);
                yield new Outcome.NewsKept(keep.wanted());
            }
            case Deeds.StopWriting stop -> new Outcome.StoppedWriting(!stopWriting(who, said, now));
            case Deeds.StartWriting start -> {
                gettingToKnow.startWriting(who.address(), said, now);
                yield new Outcome.StartedWriting();
            }
            case Deeds.ListLanguages list -> new Outcome.LanguagesListed(phrases.tongues());
            case Deeds.Speak speak -> speak(speak.language(), who);
            case Deeds.Pause pause -> pause(pause, who, now);
            case Deeds.StopCheckIns stop -> {
                gettingToKnow.stopCheckIns(who.address(), said, now);
                tasks.add(Task.Kind.STOPPED_CHECK_INS, person.id(), null, "Wants no more check-ins or calls.", now);
                planning.stopped(person.id(), now);
                yield new Outcome.StoppedCheckIns();
            }
            case Deeds.TellNeeds tell ->
                new Outcome.NeedsTold(
                        tell.notThem()
                                ? tellingNeeds.isNotThem(who.address(), tell.listed(), said, now)
                                : tellingNeeds.tell(who.address(), tell.listed(), tell.kinds(), now),
                        tell.kinds());
            case Deeds.AnswerNumber answer ->
                new Outcome.NumberAnswered(
                        Whoever.first(turn, one -> givingNeeds.answer(one, answer.need(), answer.yes(), now))
                                .orElse(null),
                        answer.yes());
            case Deeds.MeetUp meetUp -> meetingUp.carryOut(person.id(), meetUp.order(), now);
            case Deeds.Work work -> linkWorking.carryOut(person.id(), work, now);
            case Deeds.CallForPerson call -> {
                tasks.add(Task.Kind.HELP, person.id(), null, "Asked for help out of the blue.", now);
                yield new Outcome.PersonCalled();
            }
            case Deeds.Link link -> new Outcome.Linking(linking.link(person, link.number(), now));
            case Deeds.LinkAs as -> new Outcome.Linking(linking.linkAs(as.one(), person, as.phone(), now));
            case Deeds.TurnTo to -> new Outcome.TurnedTo(to.person(), to.meant(), to.before());
            case Deeds.KeepName keep -> {
                gettingToKnow.keepFirstName(person, keep.name());
                yield new Outcome.NameKept(keep.name());
            }
            case Deeds.Share share -> {
                sharing.share(who.address(), share.name(), now);
                yield new Outcome.Shared(share.name());
            }
            case Deeds.For other -> instead(other.person(), false, other.deed(), turn);
            case Deeds.CareFor care -> {
                var one = sharing.careFor(who.address(), care.relation(), care.name(), now);
                yield instead(one, true, care.deed(), turn);
            }
        };
    }

    private Outcome speak(String language, Acquaintance who) {
        if (phrases.tongues().stream().noneMatch(tongue -> tongue.code().equals(language))) {
            return new Outcome.NotSpoken(phrases.tongues());
        }
        gettingToKnow.keepLanguage(who.person(), language);
        return new Outcome.Speaking();
    }

    private Outcome pause(Deeds.Pause pause, Acquaintance who, Instant now) {
        var until = now.atZone(service.timeZone()).toLocalDate().plus(pause.length());
        gettingToKnow.pause(who.person(), until.atStartOfDay(service.timeZone()).toInstant(), now);
        planning.outOfReach(who.person().id(), "PAUSED", now);
        tasks.add(
                Task.Kind.PAUSED,
                who.person().id(),
                null,
                "Wants no messages and no check-ins until " + until + ".",
                now);
        return new Outcome.Paused(until);
    }

    /// Does something as if someone else had written it from the same address.
    private <R> Outcome instead(UUID one, boolean isNew, Deed<R> deed, Turn turn) {
        var other = turn.as(gettingToKnow.at(turn.who().address(), one));
        return new Outcome.For<>(one, isNew, deed, useCases.getObject().carryOut(deed, other));
    }

    /// @return false when it was stopped before
    boolean stopWriting(Acquaintance who, String said, Instant now) {
        boolean stopped = gettingToKnow.stopWriting(who.address(), said, now);
        if (stopped) {
            sharing.stopped(who.address(), now);
            planning.outOfReach(who.person().id(), "OPTED_OUT", now);
        }
        return stopped;
    }

    private Outcome search(Deeds.Search search, Acquaintance who, Instant now) {
        if (search.keep()) {
            gettingToKnow.keepPlace(who.person(), search.place());
        }
        var when = when(search.asked().when(), now);
        var finds = find(search, when, now);
        if (!finds.list().isEmpty() || search.skip() > 0) {
            return new Outcome.Found(search, when, finds, null);
        }
        var after = new TimeRange(when.to(), when.to().plus(LATER));
        var later = find(search, after, now);
        return new Outcome.Found(search, when, later, later.list().isEmpty() ? null : after);
    }

    private Finds find(Deeds.Search search, TimeRange when, Instant now) {
        var asked = search.asked();
        var wish = new Wish(
                search.place().latitude(),
                search.place().longitude(),
                Wish.FURTHEST_METRES,
                instant(when.from()),
                instant(when.to()),
                asked.words(),
                asked.without(),
                asked.only(),
                asked.hours(),
                search.skip(),
                LINES);
        return directory.search(wish, now);
    }

    /// Never what has begun already: the past part of today is cut off.
    private TimeRange when(@Nullable TimeRange asked, Instant now) {
        var local = now.atZone(service.timeZone()).toLocalDateTime();
        if (asked == null) {
            return new TimeRange(local, local.plus(COMING_DAYS));
        }
        boolean begun = asked.from().isBefore(local) && asked.to().isAfter(local);
        return begun ? new TimeRange(local, asked.to()) : asked;
    }

    private Outcome look(Deeds.Look look, Acquaintance who, Instant now) {
        return sessions.findById(look.session())
                .map(session -> lookedAt(session, look.party(), who, look.seen(), now))
                .orElseGet(Outcome.NoSuchSession::new);
    }

    private Outcome lookUp(String code, Acquaintance who, Instant now) {
        var activity = activities.findByCode(code).orElse(null);
        if (activity == null) {
            return takingIn.lookUp(code, now).orElseGet(() -> new Outcome.NoSuchCode(code));
        }
        var next = next(activity, now);
        return next == null ? notOn(activity) : lookedAt(next, 1, who, null, now);
    }

    private Outcome joinByCode(Deeds.JoinByCode join, Acquaintance who, Instant now) {
        var activity = activities.findByCode(join.code()).orElse(null);
        if (activity == null) {
            return takingIn.joinByCode(who.person().id(), join.code(), now)
                    .orElseGet(() -> new Outcome.NoSuchCode(join.code()));
        }
        var next = next(activity, now);
        return next == null
                ? notOn(activity)
                : admitted(signingUp.join(who.person().id(), next.id(), join.party(), now));
    }

    private Outcome notOn(Activity activity) {
        return activity.endedAt() == null && timetable.isPaused(activity.id())
                ? new Outcome.NotOnForNow(activity.title())
                : new Outcome.NotOn(activity.title());
    }

    private Outcome admitted(Admission admission) {
        if (admission instanceof Admission.NotOn over) {
            return notOn(over.activity());
        }
        var joined = admission instanceof Admission.Joined it ? it.booking() : null;
        var pod = joined == null ? null : podding.of(joined.signUp()).orElse(null);
        return new Outcome.Admitted(admission, pod, joined != null && firstVisits.isFirst(joined));
    }

    private @Nullable Session next(Activity activity, Instant now) {
        return activity.endedAt() != null
                ? null
                : sessions.nextOf(activity.id(), now).stream().findFirst().orElse(null);
    }

    private Outcome lookedAt(Session session, int party, Acquaintance who, States.@Nullable Seen seen, Instant now) {
        var activity = activities.findById(session.activityId()).orElseThrow().at(session);
        var near = seen != null ? seen.place() : who.person().place();
        var metres = near == null
                ? null
                : (int) Math.round(WhereItIs.toAnyone(activity).metresFrom(near));
        var checked = listings.of(List.of(activity.id()), now).getOrDefault(activity.id(), Checked.UNKNOWN);
        return new Outcome.LookedAt(activity, session, party, metres, seen, checked);
    }

    private Outcome leave(Deeds.Leave leave, Turn turn) {
        var who = turn.who();
        var now = turn.now();
        UUID person = turn.person();
        var left = Whoever.first(turn, one -> signingUp.leave(one, leave.signUp(), now));
        if (left.isEmpty()) {
            return new Outcome.NothingToLeave();
        }
        boolean networkHeardStop = leave.byCancelWord() && who.address().channel() == ChannelKind.SMS;
        if (networkHeardStop) {
            tasks.add(
                    Task.Kind.NETWORK_BLOCK,
                    person,
                    left.get().session().id(),
                    "Gave up a place with a word that phone networks read as STOP; our texts may not arrive now.",
                    now);
        }
        if (leave.because() != null) {
            needs.record(person, leave.because(), left.get().session().id(), now);
        }
        return new Outcome.Left(left.get(), networkHeardStop, leave.because());
    }

    private Instant instant(LocalDateTime local) {
        return local.atZone(service.timeZone()).toInstant();
    }
}
