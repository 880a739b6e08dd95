package kith.bot.heard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What is amiss is seen: each message is tried with a deed that fits it, or does not.
class WantedTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            card-choir     | smalltalk | join                | booked:Good Neighbours choir | -
            card-choir     | smalltalk | join                | maybe:Good Neighbours choir  | -
            card-choir     | smalltalk | join                | may:BOOKING                  | -
            card-choir     | smalltalk | join                | -                            | unasked
            card-choir     | smalltalk | join                | booked:Canal walk            | not-booked,unasked
            card-choir     | smalltalk | hello               | booked:Good Neighbours choir | not-booked
            joined         | smalltalk | cant come           | notbooked:Memory café        | -
            joined         | smalltalk | cant come           | -                            | unasked
            joined         | smalltalk | hello               | notbooked:Memory café        | still-booked
            joined-two     | smalltalk | cant come           | booked:Memory café           | not-booked
            walker         | smalltalk | stop                | optedout                     | -
            walker         | smalltalk | stop                | -                            | unasked
            walker         | smalltalk | hello               | optedout                     | not-stopped
            check-in-asked | smalltalk | 1                   | fine                         | -
            check-in-asked | smalltalk | 1                   | notfine                      | taken-as-fine
            check-in-asked | smalltalk | 1                   | unanswered                   | taken-as-answer
            check-in-asked | smalltalk | 3                   | notfine;told-worker          | -
            check-in-asked | smalltalk | 3                   | fine                         | not-fine
            check-in-asked | smalltalk | stop calls          | -                            | unasked
            consent-asked  | smalltalk | 1                   | -                            | unasked
            consent-asked  | smalltalk | 1                   | may:CONSENT                  | -
            new            | smalltalk | ring me             | told-worker                  | -
            new            | smalltalk | help                | told-worker                  | not-told
            new            | smalltalk | hello               | says:WHAT'S ON               | -
            new            | smalltalk | hello               | says:Canal walk              | not-said
            new            | smalltalk | hello               | never:Canal walk             | -
            new            | smalltalk | hello               | never:WHAT'S ON              | misheard
            new            | smalltalk | hello               | quiet:1                      | -
            new            | smalltalk | hello               | quiet:0                      | too-many
            new            | danger    | i want to kill myself | told-worker                | -
            new            | danger    | hello               | told-worker                  | not-told,no-help
            new            | danger    | qwertz              | told-worker                  | not-told,no-help,dead-end
            new            | worry     | help                | -                            | -
            new            | worry     | qwertz              | -                            | dead-end
            worker         | smalltalk | plan mary hill off  | may:PLAN                     | -
            worker         | smalltalk | plan mary hill off  | -                            | unasked
            leader         | smalltalk | tell walkers: hello | -                            | -
            """)
    void whatIsAmissIsSeen(String context, String kind, String message, String deed, String misses) {
        var row = new Row(context, kind, context, message, 1, "", deed == null ? "" : deed);
        assertThat(HeardCorpus.shared().hear(List.of(row)).getFirst().misses())
                .isEqualTo(misses == null ? List.of() : List.of(misses.split(",")));
    }
}
