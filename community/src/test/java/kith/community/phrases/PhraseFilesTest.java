package kith.community.phrases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A phrase file that cannot be used stops the start, with file, key and what is wrong (F27).
class PhraseFilesTest {

    private static final String HEAD = """
            formats: {date: "EEE d MMM", hour: "ha", time: "h.mma", noon: "12 noon"}
            language: {name: "Name"}
            """;

    @TempDir
    Path folder;

    @Test
    void aBlankThatIsNotWellFormedIsNamed() throws IOException {
        write("en", "hello: \"Hello {name\"\n");
        refuses("en.yml: \"hello\" has a blank that is not well formed");
    }

    @Test
    void aBlankThatNoOtherLanguageHasIsNamed() throws IOException {
        write("en", "hello: \"Hello {name}, this is {service}\"\n");
        write("cy", "hello: \"Helo {enw}\"\n");
        refuses("cy.yml: \"hello\" has the blank {enw}, which no other language has there;"
                + " they have [name, phone, service].");
    }

    @Test
    void aWordingMayLeaveABlankOutAndNameTheService() throws IOException {
        write("en", "hello: \"Hello {name}\"\nbye: \"Bye {name}\"\n");
        write("cy", "hello: \"Helo, {service}\"\n");
        assertThat(PhraseFiles.read(folder, ZoneId.of("Europe/London"))).containsOnlyKeys("en", "cy");
    }

    @Test
    void aPluralWithoutAFormForAllOtherNumbersIsNamed() throws IOException {
        write("en", "places: \"{count, plural, one {a place}}\"\n");
        refuses("en.yml: \"places\" has a blank that is not well formed");
    }

    @Test
    void whatIsNoWordsIsNamed() throws IOException {
        write("en", "chat: {no: 7}\n");
        refuses("en.yml: \"chat");
    }

    @Test
    void aLanguageWithoutItsOwnNameOrItsFormatsIsRefused() throws IOException {
        Files.writeString(folder.resolve("en.yml"), "hello: \"Hello\"\n");
        refuses("en.yml lacks \"formats.date\"");
        Files.writeString(folder.resolve("en.yml"), HEAD.replace("name:", "nmae:"));
        refuses("en.yml lacks \"language.name\"");
    }

    @Test
    void aTranslationIsAwaitingAReaderOrSaysWhoReadIt() throws IOException {
        write("cy", "translation: {status: \"read by Nia Prys on 3 March 2027\"}\n");
        assertThat(PhraseFiles.read(folder, ZoneId.of("Europe/London")).get("cy"))
                .satisfies(welsh -> assertThat(welsh.status()).startsWith("read by Nia"))
                .satisfies(welsh -> assertThat(welsh.formats()).containsOnlyKeys("language.name"));
        write("cy", "translation: {status: \"fine\"}\n");
        refuses("cy.yml: \"translation.status\" should be \"awaiting a native reader\" or \"read by NAME on DATE\"");
    }

    private void write(String code, String wordings) throws IOException {
        Files.writeString(folder.resolve(code + ".yml"), HEAD + wordings);
    }

    private void refuses(String sentence) {
        assertThatThrownBy(() -> PhraseFiles.read(folder, ZoneId.of("Europe/London")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(sentence);
    }
}
