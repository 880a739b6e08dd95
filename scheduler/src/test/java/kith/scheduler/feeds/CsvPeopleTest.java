package kith.scheduler.feeds;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kith.community.lists.ListedPerson;
import org.junit.jupiter.api.Test;

/// Reading a list of people: good lines go in, and what is wrong with the others is said with its place.
class CsvPeopleTest {

    private static final String HEADER = "first_name,last_name,phone,language,consent_source,note\n";

    private final List<ListedPerson> people = new ArrayList<>();

    private List<String> read(String text) throws IOException {
        return new CsvPeople(Set.of("en", "pl"))
                        .read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), person -> {
                            people.add(person);
                            return person.note().equals("taken") ? Optional.of("taken") : Optional.empty();
                        })
                        .stream()
                        .map(problem -> problem.inWords("shielding.csv"))
                        .toList();
    }

    @Test
    void aGoodLineIsAPerson() throws IOException {
        assertThat(read(HEADER + "Mary,Hill,07700 900301,pl,asked by her surgery,\"lives, alone\"\n"))
                .isEmpty();
        assertThat(people).singleElement().satisfies(mary -> {
            assertThat(mary.name()).isEqualTo("Mary Hill");
            assertThat(mary.number().value()).isEqualTo("+447700900301");
            assertThat(mary.language()).isEqualTo("pl");
            assertThat(mary.consentSource()).isEqualTo("asked by her surgery");
            assertThat(mary.note()).isEqualTo("lives, alone");
        });
    }

    @Test
    void aLineWithoutConsentOrWithABadNumberIsReportedAndTheOthersGoIn() throws IOException {
        var problems = read(HEADER
                + "Mary,Hill,07700 900301,,,\n"
                + "Ben,Pope,12,,form,\n"
                + "Cat,Lane,07700 900303,,form,\n"
                + "Dora,Wills,07700 900303,,form,\n"
                + "Eve,Moon,07700 900305,tlh,form,\n"
                + "Fred,Ash,07700 900306,,form,taken\n");

        assertThat(people).extracting(ListedPerson::name).containsExactly("Cat Lane", "Fred Ash");
        assertThat(problems)
                .satisfiesExactly(
                        one -> assertThat(one).startsWith("shielding.csv, line 2, column consent_source (5): "),
                        one -> assertThat(one).startsWith("shielding.csv, line 3, column phone (3): "),
                        one -> assertThat(one)
                                .isEqualTo(
                                        "shielding.csv, line 5, column phone (3): this number is also that of line 4, "
                                                + "which counts"),
                        one -> assertThat(one).startsWith("shielding.csv, line 6, column language (4): "),
                        one -> assertThat(one).isEqualTo("shielding.csv, line 7, column phone (3): taken"));
        assertThat(problems).noneMatch(problem -> problem.contains("Mary") || problem.contains("900303"));
    }

    @Test
    void aFileWithoutTheColumnForConsentPutsNobodyIn() throws IOException {
        assertThat(read("first_name,phone\nMary,07700 900301\n"))
                .containsExactly("shielding.csv, line 1: the header line lacks consent_source");
        assertThat(people).isEmpty();
    }

    @Test
    void theDemonstrationsListHasNoProblem() throws IOException {
        assertThat(new CsvPeople(Set.of("en", "cy", "pl", "uk"))
                        .read(Files.newInputStream(Path.of("config/demo/lists/shielding.csv")), person -> {
                            people.add(person);
                            return Optional.empty();
                        }))
                .isEmpty();
        assertThat(people).hasSize(6);
    }
}
