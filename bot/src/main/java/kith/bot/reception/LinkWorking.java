package kith.bot.reception;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import kith.bot.conversation.Deeds;
import kith.bot.conversation.Order;
import kith.bot.conversation.Outcome;
import kith.bot.conversation.Worked;
import kith.community.about.ServiceSettings;
import kith.community.checkins.Board;
import kith.community.checkins.CheckInPlan;
import kith.community.checkins.Inviting;
import kith.community.checkins.Planning;
import kith.community.checkins.Questionnaires;
import kith.community.checkins.SeeingTo;
import kith.community.checkins.Way;
import kith.community.lists.GivingNeeds;
import kith.community.lists.SeeingToNeeds;
import kith.community.lists.WorkingThrough;
import kith.community.people.Address;
import kith.community.people.Addresses;
import kith.community.people.ChannelKind;
import kith.community.people.People;
import kith.community.people.PeopleByName;
import kith.community.people.Person;
import kith.community.people.PhoneNumber;
import kith.community.staff.Staff;
import kith.community.time.Ids;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Does what a link worker or a leader asks for, once it is clear whom it is about. Each use case asks for the right to
/// it once more.
@Component
class LinkWorking {

    /// So many check-ins of one person fit into a text.
    private static final int PAST = 3;

    /// So many needs are shown at once.
    private static final int NEEDS = 9;

    private static final int LONGEST_NAME = 4;
    private static final int ENDING = 4;

    private final Staff staff;
    private final PeopleByName byName;
    private final People people;
    private final Addresses addresses;
    private final Inviting inviting;
    private final SeeingTo seeingTo;
    private final Planning planning;
    private final Board board;
    private final Questionnaires questionnaires;
    private final WorkingThrough workingThrough;
    private final SeeingToNeeds seeingToNeeds;
    private final GivingNeeds givingNeeds;
    private final TakingIn takingIn;
    private final ServiceSettings service;

    LinkWorking(
            Staff staff,
            PeopleByName byName,
            People people,
            Addresses addresses,
            Inviting inviting,
            SeeingTo seeingTo,
            Planning planning,
            Board board,
            Questionnaires questionnaires,
            WorkingThrough workingThrough,
            SeeingToNeeds seeingToNeeds,
            GivingNeeds givingNeeds,
            TakingIn takingIn,
            ServiceSettings service) {
        this.staff = staff;
        this.byName = byName;
        this.people = people;
        this.addresses = addresses;
        this.inviting = inviting;
        this.seeingTo = seeingTo;
        this.planning = planning;
        this.board = board;
        this.questionnaires = questionnaires;
        this.workingThrough = workingThrough;
        this.seeingToNeeds = seeingToNeeds;
        this.givingNeeds = givingNeeds;
        this.takingIn = takingIn;
        this.service = service;
    }

    Outcome carryOut(UUID worker, Deeds.Work work, Instant now) {
        var worked = switch (work.order()) {
            case Order.OfLeaders order -> takingIn.carryOut(worker, order, now);
            case Order.SeeNeeds needs -> seeingToNeeds.see(worker, NEEDS, now).<Worked>map(Worked.NeedsSeen::new);
            case Order.MoveNeed move ->
                Optional.ofNullable(move.need())
                        .flatMap(need -> seeingToNeeds.move(worker, need, move.move(), now))
                        .<Worked>map(Worked.NeedMoved::new);
            case Order order when !staff.caresForPeople(worker) -> Optional.<Worked>empty();
            case Order.Add add -> add(worker, add, now);
            case Order.Board seen -> board.now(worker, now).<Worked>map(Worked.BoardSeen::new);
            case Order.SeeList list -> workingThrough.see(worker, list.list()).<Worked>map(Worked.ListAsked::new);
            case Order.StartList list ->
                workingThrough.start(worker, list.list(), now).<Worked>map(Worked.ListAsked::new);
            case Order.GiveNeeds give ->
                givingNeeds.give(worker, give.needs(), give.group(), now).<Worked>map(Worked.NeedsGiven::new);
            case Order.About about -> about(worker, about, work.whom(), now);
        };
        return worked.<Outcome>map(Outcome.OrderDone::new).orElseGet(Outcome.NotStaff::new);
    }

    private Optional<Worked> add(UUID worker, Order.Add add, Instant now) {
        var number = number(add.number());
        return number.isEmpty()
                ? Optional.of(new Worked.NoNumber(add.name(), add.number()))
                : inviting.add(worker, add.name(), number.get(), add.shares(), now)
                        .map(added -> new Worked.Added(add, added));
    }

    private static Optional<Address> number(String typed) {
        return typed.isBlank()
                ? Optional.empty()
                : PhoneNumber.e164(typed).map(number -> new Address(ChannelKind.SMS, number));
    }

    /// "Check Mary Hill loneliness": the last word may name questions that we have.
    private Order.About withQuestions(Order.About order) {
        var words = order.name().strip().split("\\s+");
        var last = words[words.length - 1].toLowerCase(Locale.ROOT);
        return order instanceof Order.Check check
                        && check.questions().isEmpty()
                        && words.length > 1
                        && questionnaires.ids().contains(last)
                ? new Order.Check(String.join(" ", List.of(words).subList(0, words.length - 1)), last)
                : order;
    }

    // ---- Whom it is about

    private Optional<Worked> about(UUID worker, Order.About order, @Nullable UUID whom, Instant now) {
        if (whom != null) {
            return people.findById(whom).flatMap(person -> about(worker, order, person, now));
        }
        var meant = withQuestions(order);
        var found = byName.find(meant.name());
        if (order instanceof Order.SpokeTo spoke && !found.exact()) {
            var split = nameAndNote(spoke);
            found = split.equals(spoke) ? found : byName.find(split.name());
            meant = split;
        }
        if (found.people().isEmpty()) {
            return Optional.of(new Worked.NobodyCalled(meant.name()));
        }
        return found.people().size() > 1 || !found.sure()
                ? Optional.of(new Worked.WhichOne(meant, candidates(found.people())))
                : about(worker, meant, found.people().getFirst(), now);
    }

    /// "Spoke to mary hill she is fine": the longest name there is at its beginning, and the rest is the note.
    private Order.SpokeTo nameAndNote(Order.SpokeTo spoke) {
        var words = spoke.name().split("\\s+");
        for (int length = Math.min(LONGEST_NAME, words.length - 1); length > 0; length--) {
            var name = String.join(" ", Arrays.copyOfRange(words, 0, length));
            var found = byName.find(name);
            if (found.exact() && !found.people().isEmpty()) {
                var rest = String.join(" ", Arrays.copyOfRange(words, length, words.length));
                return new Order.SpokeTo(name, spoke.note().isEmpty() ? rest : rest + ", " + spoke.note());
            }
        }
        return spoke;
    }

    /// People of one name and town are told apart by their numbers.
    private List<Worked.Candidate> candidates(List<Person> found) {
        Map<String, Long> alike = found.stream()
                .collect(Collectors.groupingBy(one -> one.name() + "/" + one.area(), Collectors.counting()));
        return found.stream()
                .map(one -> new Worked.Candidate(
                        one.id(),
                        one.name(),
                        one.area(),
                        alike.getOrDefault(one.name() + "/" + one.area(), 1L) > 1 ? ending(one) : ""))
                .toList();
    }

    private String ending(Person person) {
        return addresses.of(person.id()).stream()
                .filter(address -> address.channel() != ChannelKind.TELEGRAM)
                .map(address ->
                        address.value().substring(Math.max(0, address.value().length() - ENDING)))
                .findFirst()
                .orElse("");
    }

    // ---- What is done

    private Optional<Worked> about(UUID worker, Order.About order, Person person, Instant now) {
        var id = person.id();
        var name = person.name();
        return switch (order) {
            case Order.Check check ->
                has(check.questions())
                        ? seeingTo.checkNow(worker, id, questions(check.questions()), now)
                                .map(checked -> new Worked.Checked(name, checked))
                        : noSuch(check.questions());
            case Order.NeedsOf needs ->
                needs.kinds().isEmpty()
                        ? Optional.of(new Worked.WhatNeeded(name))
                        : seeingToNeeds
                                .keep(worker, id, needs.kinds(), now)
                                .map(fresh -> new Worked.NeedsKept(name, needs.kinds(), fresh));
            case Order.Call call -> seeingTo.call(worker, id, now).map(calling -> new Worked.Calling(name, calling));
            case Order.History seen ->
                board.history(worker, id, PAST, now)
                        .map(history -> new Worked.HistorySeen(history, pausedUntil(history.plan(), now)));
            case Order.SpokeTo spoke ->
                spoke.note().isBlank()
                        ? Optional.of(new Worked.NoteWanted(id, name))
                        : seeingTo.spokeTo(worker, id, spoke.note(), now).map(_ -> new Worked.SpokenTo(name));
            case Order.Pause pause -> pause(worker, person, pause.until(), now);
            case Order.Resume resume ->
                Optional.of(planning.pause(worker, id, now, now)
                        .<Worked>map(_ -> new Worked.Resumed(name))
                        .orElseGet(() -> new Worked.NothingPlanned(name)));
            case Order.Plan plan -> plan(worker, person, plan, now);
            case Order.EndPlan end ->
                Optional.of(planning.end(worker, id, now) ? new Worked.Ended(name) : new Worked.NothingPlanned(name));
            case Order.LookIn helper -> help(worker, person, helper, now);
        };
    }

    private Optional<Worked> pause(UUID worker, Person person, @Nullable LocalDate until, Instant now) {
        var today = now.atZone(service.timeZone()).toLocalDate();
        if (until == null || !until.isAfter(today)) {
            return Optional.of(new Worked.UntilWhen(person.name()));
        }
        var then = until.atStartOfDay(service.timeZone()).toInstant();
        return Optional.of(planning.pause(worker, person.id(), then, now)
                .<Worked>map(_ -> new Worked.Paused(person.name(), until))
                .orElseGet(() -> new Worked.NothingPlanned(person.name())));
    }

    private Optional<Worked> plan(UUID worker, Person person, Order.Plan plan, Instant now) {
        var time = plan.time();
        if (plan.days().isEmpty() || time == null) {
            return Optional.of(new Worked.WhichDays(person.name()));
        }
        if (!has(plan.questions())) {
            return noSuch(plan.questions());
        }
        var made = new CheckInPlan(
                Ids.at(now),
                person.id(),
                plan.theyTell() ? Way.YOU_TELL : Way.WE_ASK,
                plan.days(),
                time,
                plan.byPhone() ? ChannelKind.VOICE : null,
                questions(plan.questions()),
                null,
                null,
                null,
                worker,
                null,
                now,
                null,
                null,
                null);
        return planning.plan(made, plan.agreed(), now).map(planned -> {
            var result = planOf(planned, made);
            return new Worked.Planned(person.name(), result, planned, result.isPaused(now));
        });
    }

    private @Nullable LocalDate pausedUntil(@Nullable CheckInPlan plan, Instant now) {
        return plan == null || plan.pausedUntil() == null || !plan.isPaused(now)
                ? null
                : LocalDate.ofInstant(plan.pausedUntil(), service.timeZone());
    }

    private static CheckInPlan planOf(Planning.Planned planned, CheckInPlan made) {
        return switch (planned) {
            case Planning.Planned.Agreed agreed -> agreed.plan();
            case Planning.Planned.TheyAreAsked asked -> asked.plan();
            case Planning.Planned.CanNotAsk not -> not.plan();
            case Planning.Planned.QuietThen quiet -> made;
            case Planning.Planned.SaidNo no -> made;
        };
    }

    private Optional<Worked> help(UUID worker, Person person, Order.LookIn helper, Instant now) {
        var number = number(helper.number());
        return number.isEmpty()
                ? Optional.of(new Worked.NoNumber(helper.helper(), helper.number()))
                : inviting.addHelper(worker, person.id(), helper.helper(), number.get(), helper.relation(), now)
                        .map(helping -> new Worked.Helping(person.name(), helping));
    }

    private boolean has(String questions) {
        return questionnaires.has(questions(questions));
    }

    private static String questions(String said) {
        return said.isEmpty() ? Questionnaires.QUICK : said;
    }

    private Optional<Worked> noSuch(String questions) {
        return Optional.of(new Worked.NoSuchQuestions(questions, questionnaires.ids()));
    }
}
