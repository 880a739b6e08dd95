package kith.bot.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import kith.bot.talks.Intent;
import kith.bot.talks.State;
import kith.bot.talks.Subject;
import kith.bot.talks.Talk;
import kith.bot.talks.codes.JoinCode;
import kith.bot.talks.identity.For;
import kith.bot.talks.identity.IdentityState;
import kith.bot.talks.identity.ItIs;
import kith.community.questions.Question;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/// What may be kept between two turns is known by its name, and each question of ours has one who hears the answer.
class SubjectsTest {

    private static final JsonMapper JSON = JsonMapper.builder()
            .registerSubtypes(Subjects.ALL.stream()
                    .flatMap(subject -> Stream.concat(subject.states().stream(), subject.intents().stream()))
                    .toArray(Class<?>[]::new))
            .build();

    @Test
    void everyIntentIsListedExactlyOnce() {
        assertThat(listed(subject -> subject.intents().stream()))
                .containsExactlyInAnyOrderElementsOf(written(Intent.class));
    }

    @Test
    void everyStateIsListedExactlyOnce() {
        assertThat(listed(subject -> subject.states().stream()))
                .containsExactlyInAnyOrderElementsOf(written(State.class));
    }

    @Test
    void noTwoHaveOneName() {
        assertThat(written(Intent.class)).doesNotHaveDuplicates();
        assertThat(written(State.class)).doesNotHaveDuplicates();
    }

    /// As the reception keeps it. A name that changes here makes talks begin anew when a version is put in place.
    @Test
    void aTalkThatAnEarlierVersionHasKeptIsRead() {
        var kept = """
                {"state": {"state": "OnBehalf", "person": "00000000-0000-0000-0000-00000000000a", "state":
                   {"state": "AskedWho", "people": ["00000000-0000-0000-0000-00000000000a"],
                    "meant": {"intent": "ItIs", "name": "Tom", "then":
                      {"intent": "For", "relation": "mum", "name": "", "intent":
                        {"intent": "JoinCode", "code": "WALK7", "party": null, "neverANote": false, "personal": false},
                      "neverANote": false, "personal": false}, "neverANote": false, "personal": false},
                    "before": {"state": "AskedOwnName", "personal": true}, "personal": true},
                  "personal": true}, "misunderstood": 1}""";
        var mum = UUID.fromString("00000000-0000-0000-0000-00000000000a");
        var said = new ItIs("Tom", new For("mum", "", new JoinCode("WALK7", null)));
        var asked = new IdentityState.AskedWho(List.of(mum), said, new IdentityState.AskedOwnName());
        var talk = new Talk(new IdentityState.OnBehalf(mum, asked), 1);

        assertThat(JSON.readValue(kept, Talk.class)).isEqualTo(talk);
        assertThat(JSON.readValue(JSON.writeValueAsString(talk), Talk.class)).isEqualTo(talk);
    }

    @Test
    void everyQuestionHasSomebodyWhoHearsTheAnswer() {
        for (var kind : Question.Kind.values()) {
            assertThat(Subjects.ALL.stream()
                            .filter(subject -> subject.questions().containsKey(kind)))
                    .as(kind.name())
                    .hasSize(1);
        }
    }

    private interface Classes {
        Stream<? extends Class<?>> of(Subject subject);
    }

    private static List<String> listed(Classes classes) {
        return Subjects.ALL.stream()
                .flatMap(classes::of)
                .map(Class::getSimpleName)
                .toList();
    }

    /// By simple name, as they are told apart in what is stored.
    private static List<String> written(Class<?> kind) {
        return new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("kith.bot").stream()
                        .filter(type -> type.isAssignableTo(kind) && !type.isInterface())
                        .map(JavaClass::getSimpleName)
                        .toList();
    }
}
