package kith.bot.reception;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import kith.community.storage.Counting;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

/// What one message costs the database, from its arrival to its committed answer. The whole program, delivery held
/// back.
class StatementsPerTurnTest {

    private static final Instant NOW = Instant.parse("2027-03-01T10:00:00Z");
    private static final String ANA = "+447700900701";

    @TempDir
    Path folder;

    @Test
    void aQuestionOfSomebodyWeKnowIsAnsweredWithTenStatementsAtMost() {
        try (var program = new Program(folder, NOW, List.of(Counting.class))) {
            program.text(ANA, "whats on near wells");
            program.text(ANA, "whats on");

            var count = program.get(Counting.class).during(() -> program.text(ANA, "whats on near wells"));

            assertThat(answers(program)).isEqualTo(3);
            assertThat(count.statements()).isLessThanOrEqualTo(10);
        }
    }

    private static long answers(Program program) {
        return program.get(JdbcClient.class)
                .sql("select count(*) from outbox where purpose = 'ANSWER'")
                .query(Long.class)
                .single();
    }
}
