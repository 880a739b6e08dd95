package kith;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_USE_FIELD_INJECTION;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaFieldAccess;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import crooked.kith.bot.conversation.AsksTheDatabase;
import crooked.kith.bot.conversation.AsksTheNetwork;
import crooked.kith.bot.conversation.HoldsTheClock;
import crooked.kith.bot.conversation.KeepsALog;
import crooked.kith.bot.conversation.KnowsARepository;
import crooked.kith.bot.conversation.KnowsSpring;
import crooked.kith.bot.conversation.ReadsAFile;
import crooked.kith.bot.reception.CallsTheScheduler;
import crooked.kith.community.chicken.Chicken;
import crooked.kith.community.people.CallsTheBot;
import crooked.kith.community.people.PeopleManager;
import crooked.kith.community.unmarked.Unmarked;
import crooked.kith.community.util.Bits;
import crooked.kith.scheduler.reminders.AsksTheTime;
import crooked.kith.scheduler.reminders.CallsTheWeb;
import crooked.kith.scheduler.reminders.DrawsAnId;
import crooked.kith.scheduler.reminders.KnowsQuartz;
import crooked.kith.scheduler.reminders.ReadsTheMachine;
import crooked.kith.scheduler.reminders.RollsDice;
import crooked.kith.scheduler.reminders.TellsChannelsApart;
import crooked.kith.web.console.CallsTheReception;
import crooked.kith.web.console.InjectsAField;
import crooked.kith.web.console.KnowsTelegram;
import crooked.kith.web.console.KnowsTwilio;
import crooked.kith.web.console.SpeaksAloud;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Calendar;
import java.util.Date;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import kith.bot.talks.UseCases;
import kith.community.people.ChannelKind;
import kith.community.people.PhoneNumber;
import kith.community.phrases.Phrases;
import kith.community.places.Gazetteer;
import kith.community.places.Slips;
import org.jspecify.annotations.NullMarked;

/// The walls of the house, as `docs/architecture.md` draws them. A package is named from `kith` on, wherever that is,
/// so that the same rule sees the crooked house.
final class Walls {

    private Walls() {}

    static List<Wall> all() {
        return List.of(
                apart("community", List.of("bot", "scheduler", "web"), CallsTheBot.class),
                apart("bot", List.of("scheduler", "web"), CallsTheScheduler.class),
                apart("scheduler", List.of("bot", "web"), CallsTheWeb.class),
                apart("web", List.of("bot", "scheduler"), CallsTheReception.class),
                Wall.of(
                        talksArePure(),
                        AsksTheDatabase.class,
                        AsksTheNetwork.class,
                        HoldsTheClock.class,
                        KeepsALog.class,
                        KnowsSpring.class,
                        ReadsAFile.class),
                Wall.of(talksAskUseCasesOnlyInDeeds(), KnowsARepository.class),
                onlyHere("..kith.scheduler.clockwork..", "org.quartz..", KnowsQuartz.class),
                onlyHere("..kith.bot.channels.telegram..", "org.telegram..", KnowsTelegram.class),
                onlyHere("..kith.bot.channels.twilio..", "com.twilio..", KnowsTwilio.class),
                Wall.of(
                        timeAndChanceAreGiven(),
                        AsksTheTime.class,
                        ReadsTheMachine.class,
                        DrawsAnId.class,
                        RollsDice.class),
                Wall.of(whatAChannelCanDoIsAskedOfIt(), TellsChannelsApart.class),
                Wall.of(slices().matching("..kith.(**)").should().beFreeOfCycles(), Chicken.class),
                Wall.of(everyPackageIsNullMarked(), Unmarked.class),
                Wall.of(NO_CLASSES_SHOULD_USE_FIELD_INJECTION, InjectsAField.class),
                Wall.of(NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS, SpeaksAloud.class),
                Wall.of(classesAreNamedForWhatTheyAre(), PeopleManager.class),
                Wall.of(packagesAreNamedForWhatTheyHold(), Bits.class));
    }

    private static Wall apart(String module, List<String> others, Class<?> crooked) {
        var theirs = others.stream().map(other -> "..kith." + other + "..").toArray(String[]::new);
        return Wall.of(
                noClasses()
                        .that()
                        .resideInAPackage("..kith." + module + "..")
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage(theirs)
                        .allowEmptyShould(true)
                        .because("the modules meet in the tables of community"),
                crooked);
    }

    private static Wall onlyHere(String here, String theirs, Class<?> crooked) {
        return Wall.of(
                noClasses()
                        .that()
                        .resideOutsideOfPackage(here)
                        .should()
                        .dependOnClassesThat()
                        .resideInAPackage(theirs)
                        .because("what is foreign stays behind one door"),
                crooked);
    }

    /// What a conversation may know: plain values of the language, and the plain values of community.
    private static ArchRule talksArePure() {
        var plain = resideInAnyPackage(
                "..kith.bot.conversation..",
                "..kith.bot.hearing..",
                "..kith.bot.language..",
                "..kith.bot.talks..",
                "java.lang",
                "java.lang.runtime",
                "java.math",
                "java.text",
                "java.time..",
                "java.util",
                "java.util.function",
                "java.util.regex",
                "java.util.stream",
                "org.jspecify.annotations",
                // only says how a State is told from another when it is stored
                "com.fasterxml.jackson.annotation");
        var worldly = Set.of("Clock", "Thread", "Runtime", "Process", "ProcessBuilder", "Random", "Timer");
        var pure = plain.and(describe("are plain", type -> !worldly.contains(type.getSimpleName())))
                .or(resideInAnyPackage("kith.community.."))
                .or(describe(
                        "are arrays of primitives",
                        type -> type.getBaseComponentType().isPrimitive()));
        return classes()
                .that()
                .resideInAnyPackage(TALKS)
                .should()
                .onlyDependOnClassesThat(pure)
                .as("talks know nothing of the world: no Spring, no files, no network, no clock, no log");
    }

    /// Values in, values out: what is not a value of community is asked by a deed when it is carried out, nowhere else.
    private static ArchRule talksAskUseCasesOnlyInDeeds() {
        var asking = describe("ask a use case", (JavaAccess<?> access) -> {
            var type = access.getTargetOwner();
            var given = access.getOrigin().getRawParameterTypes();
            return type.getPackageName().startsWith("kith.community.")
                    && !isValueOfCommunity(type)
                    && given.stream().noneMatch(one -> one.isEquivalentTo(UseCases.class) || one.equals(type));
        });
        return noClasses()
                .that()
                .resideInAnyPackage(TALKS)
                .should()
                .accessTargetWhere(asking)
                .as(
                        "words are heard and told by values alone; use cases are asked by what is given them to carry out a deed");
    }

    private static final String[] TALKS = {
        "..kith.bot.conversation..", "..kith.bot.hearing..", "..kith.bot.language..", "..kith.bot.talks.."
    };

    /// Records, their closed lists and enums; and what only looks something up in memory and does nothing else:
    /// [Phrases] says a phrase in a language, [Gazetteer] knows where a place is, [Slips] compares two words,
    /// [PhoneNumber] reads a number.
    private static boolean isValueOfCommunity(JavaClass type) {
        boolean value = type.isRecord() || type.isEnum() || type.reflect().isSealed();
        return type.getPackageName().startsWith("kith.community.")
                && (value || LOOKING_UP.stream().anyMatch(type::isEquivalentTo));
    }

    private static final List<Class<?>> LOOKING_UP =
            List.of(Phrases.class, Gazetteer.class, Slips.class, PhoneNumber.class);

    /// Time and chance come from [Clock] and `Ids`, so that a test can say what they are. Durations of our own work are
    /// measured with `System.nanoTime`, which nothing is decided by.
    private static ArchRule timeAndChanceAreGiven() {
        var asking = describe("ask the machine what time it is, or roll dice", (JavaAccess<?> access) -> {
            var owner = access.getTargetOwner();
            var name = access.getName();
            boolean time = name.equals("now") && owner.getPackageName().startsWith("java.time")
                    || owner.isEquivalentTo(Clock.class) && (name.startsWith("system") || name.startsWith("tick"))
                    || owner.isEquivalentTo(System.class) && name.equals("currentTimeMillis")
                    || owner.isEquivalentTo(Date.class) && name.equals("<init>")
                    || owner.isEquivalentTo(Calendar.class) && name.equals("getInstance");
            boolean chance = owner.isEquivalentTo(UUID.class) && name.equals("randomUUID")
                    || owner.isEquivalentTo(Math.class) && name.equals("random")
                    || owner.isEquivalentTo(Random.class) && name.equals("<init>")
                    || owner.isEquivalentTo(SecureRandom.class) && name.equals("<init>")
                    || owner.isEquivalentTo(ThreadLocalRandom.class) && name.equals("current");
            return time || chance;
        });
        return noClasses()
                .that()
                .resideOutsideOfPackage("..kith.community.time..")
                .should()
                .accessTargetWhere(asking)
                .as("nobody but kith.community.time asks the machine for the time, a random number or a random id");
    }

    /// Whoever tells channels apart by name has to be found and changed when there is one more. What carries one may
    /// name it, and so may the calls of community, which are one channel's business.
    private static ArchRule whatAChannelCanDoIsAskedOfIt() {
        var naming = describe(
                "name a channel",
                (JavaFieldAccess access) -> access.getTargetOwner().isEquivalentTo(ChannelKind.class));
        return noClasses()
                .that()
                .resideOutsideOfPackages(
                        "kith.community.people..",
                        "kith.community.calls..",
                        "kith.bot.channels..",
                        // They are being rebuilt, and name channels until they are.
                        "kith.bot.reception..",
                        "kith.bot.talks..")
                .should()
                .accessFieldWhere(naming)
                .as("what a channel can do is asked of ChannelKind, and no channel is known by its name");
    }

    private static ArchRule everyPackageIsNullMarked() {
        return classes().should(new ArchCondition<JavaClass>("live in a @NullMarked package") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                if (!type.getPackage().isAnnotatedWith(NullMarked.class)) {
                    events.add(SimpleConditionEvent.violated(
                            type, type.getName() + ": its package has no package-info with @NullMarked"));
                }
            }
        });
    }

    private static ArchRule classesAreNamedForWhatTheyAre() {
        return noClasses()
                .should()
                .haveNameMatching(".*(Impl|Util|Utils|Manager|Helper|Service)")
                .as("no class is called Impl, Util, Manager, Helper or Service: a name says what a thing is");
    }

    private static ArchRule packagesAreNamedForWhatTheyHold() {
        return classes()
                .should()
                .resideOutsideOfPackages(
                        "..impl..", "..util..", "..utils..", "..common..", "..manager..", "..helper..", "..service..")
                .as("packages are nouns that a resident would know");
    }
}
