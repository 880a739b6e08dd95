package kith.community.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;
import org.springframework.validation.annotation.Validated;
import org.yaml.snakeyaml.Yaml;

/// A start with a wrong setting ends with one sentence: where it stands, the key, the value, what was expected (F27).
@ExtendWith(OutputCaptureExtension.class)
class RefusedStartTest {

    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void aFileOfSettings() {
        file = folder.resolve("application.yml");
    }

    @Test
    void aMisspeltKeyIsNamedWithTheOneThatWasMeant(CapturedOutput output) {
        refuses("kith:\n  mode: demo\n  quiet-hour:\n    weekday: 09:00-20:00\n", Map.of());

        assertThat(output)
                .contains(file + ", line 4: kith.quiet-hour.weekday is not a setting that Kith knows;"
                        + " perhaps kith.quiet-hours.weekday was meant.");
    }

    @Test
    void everyMisspeltKeyIsNamedAtOnce(CapturedOutput output) {
        refuses("kith:\n  mod: demo\n  staf:\n  - name: Ana\n", Map.of());

        assertThat(output).contains("perhaps kith.mode was meant").contains("perhaps kith.staff[].name was meant");
    }

    @Test
    void aMisspeltVariableIsNamedButItsValueIsNotRepeated(CapturedOutput output) {
        refuses("", Map.of("KITH_TELEGRAM_TOKN", "123:secret"));

        assertThat(output)
                .contains(
                        "environment variable KITH_TELEGRAM_TOKN: kith.telegram.tokn is not a setting that Kith knows;"
                                + " perhaps kith.telegram.token was meant.")
                .doesNotContain("123:secret");
    }

    @Test
    void aKeyLikeNoOtherIsToldWhereToLook(CapturedOutput output) {
        refuses("kith:\n  frobnication: yes\n", Map.of());

        assertThat(output)
                .contains("kith.frobnication is not a setting that Kith knows; config/application.yml lists them all.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "kith: {quiet-hours: {weekday: 09:00-20:00}}",
                "kith: {quietHours: {weekday: 09:00-20:00}}",
                "kith: {staff: [{name: Ana, phone: '+447700900001', roles: [link-worker]}]}",
                "kith: {staff: []}",
                "kith: {labels: {anything at all: fine}}",
                "kith:",
            })
    void aKeyThatIsReadMayStandHoweverItIsSpelt(String yaml) {
        start(yaml, Map.of());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "KITH_QUIETHOURS_WEEKDAY",
                "KITH_QUIET_HOURS_WEEKDAY",
                "KITH_STAFF_0_NAME",
                "KITH_DATABASE_URL",
                "KITH_KILL_AT",
                "KITH_SERVICE_HOST",
                "KITH_PORT_8080_TCP_ADDR",
                "KITHLY",
            })
    void aVariableThatIsReadOrNoneOfOursMayBeSet(String variable) {
        start("", Map.of(variable, "x"));
    }

    @Test
    void aValueOutsideAListIsAnsweredWithTheList(CapturedOutput output) {
        refuses("kith:\n  mode: demoo\n", Map.of());

        assertThat(output).contains(file + ", line 2: kith.mode is \"demoo\", but should be one of demo, trial, live.");
    }

    @Test
    void aValueOfTheWrongKindIsAnsweredWithAnExample(CapturedOutput output) {
        refuses("kith:\n  nudge-after: soon\n", Map.of());

        assertThat(output)
                .contains(file + ", line 2: kith.nudge-after is \"soon\", but should be a length of time such as 90s,");
    }

    @Test
    void aValueOutOfRangeIsAnsweredWithTheRange(CapturedOutput output) {
        refuses("kith:\n  quiet-hours:\n    most-a-day: 100\n", Map.of());

        assertThat(output)
                .contains(file + ", line 3: kith.quiet-hours.most-a-day is \"100\","
                        + " but must be less than or equal to 24.");
    }

    @Test
    void aValueThatIsMissingIsNamed(CapturedOutput output) {
        refuses("kith:\n  quiet-hours:\n    weekday: ''\n", Map.of());

        assertThat(output).contains("kith.quiet-hours.weekday is \"\", but must not be blank.");
    }

    @Test
    void aRefusalInOurOwnWordsIsRepeatedAsItIs(CapturedOutput output) {
        refuses("kith:\n  telegram:\n    token: nonsense\n", Map.of());

        assertThat(output)
                .contains(file + ", line 3: kith.telegram.token should have a colon")
                .doesNotContain("nonsense");
    }

    @Test
    void aVariableThatAFileNeedsIsNamed(CapturedOutput output) {
        refuses("kith:\n  telegram:\n    token: ${KITH_DATABASE_PASSWORD}\n", Map.of());

        assertThat(output)
                .contains(file + ", line 3: kith.telegram.token needs the environment variable KITH_DATABASE_PASSWORD,"
                        + " which is not set.");
    }

    @Test
    void aVariableThatIsNeededBeforeAnythingElseIsNamedTheSameWay(CapturedOutput output) {
        refuses("kith:\n  labels:\n    early: ${KITH_DATABASE_URL}\n", Map.of());

        assertThat(output)
                .contains(file + ", line 3: kith.labels.early needs the environment variable KITH_DATABASE_URL,"
                        + " which is not set.");
    }

    @Test
    void aFileThatIsNotYamlIsToldInWhichLine(CapturedOutput output) {
        refuses("kith:\n  mode: demo\n  mode: live\n", Map.of());

        assertThat(output).contains("line 3: this is not YAML, found duplicate key mode.");
    }

    @Test
    void theFileThatIsNotYamlIsNamed() throws IOException {
        Files.writeString(folder.resolve("application.yml"), "kith:\n  mode: demo\n");
        var broken = Files.writeString(folder.resolve("application-cluster.yml"), "kith:\n  staff: [Ana\n");
        var failure = catchThrowable(() -> new Yaml().load(Files.readString(broken)));

        var analysis = new BrokenYaml(List.of(folder)).analyze(failure);

        assertThat(analysis.getDescription()).startsWith(broken + ", line 3: this is not YAML, expected ',' or ']'");
    }

    private void refuses(String yaml, Map<String, Object> variables) {
        assertThatThrownBy(() -> start(yaml, variables)).isNotNull();
    }

    private void start(String yaml, Map<String, Object> variables) {
        try {
            Files.writeString(file, yaml);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        var environment = new StandardEnvironment();
        environment
                .getPropertySources()
                .replace(
                        StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME,
                        new SystemEnvironmentPropertySource(
                                StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME, variables));
        var program = new SpringApplication(Program.class);
        program.setWebApplicationType(WebApplicationType.NONE);
        program.setEnvironment(environment);
        program.run("--spring.config.location=" + file.toUri()).close();
    }

    @EnableConfigurationProperties({Program.Root.class, Program.QuietHours.class, Program.Telegram.class})
    @Import(SettingsCheck.class)
    static class Program {

        @Configuration(proxyBeanMethods = false)
        @ConditionalOnProperty("kith.labels.early")
        static class AskedForBeforeAnythingElse {}

        enum Mode {
            DEMO,
            TRIAL,
            LIVE
        }

        record Member(
                String name,
                @DefaultValue("") String phone,
                @DefaultValue List<String> roles) {}

        @ConfigurationProperties("kith")
        record Root(
                @DefaultValue("demo") Mode mode,
                @DefaultValue List<Member> staff,
                @DefaultValue("2h") Duration nudgeAfter,
                @DefaultValue Map<String, String> labels) {}

        @Validated
        @ConfigurationProperties("kith.quiet-hours")
        record QuietHours(
                @DefaultValue("always") @NotBlank String weekday,
                @DefaultValue("3") @Max(24) int mostADay) {}

        @ConfigurationProperties("kith.telegram")
        record Telegram(@DefaultValue("1:a") String token) {

            Telegram {
                if (!token.contains(":")) {
                    throw new IllegalArgumentException("kith.telegram.token should have a colon.");
                }
            }
        }
    }
}
