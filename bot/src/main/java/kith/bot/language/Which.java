package kith.bot.language;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.LocalDate;
import java.util.UUID;

/// Which of the things shown, booked or known.
@JsonTypeInfo(use = JsonTypeInfo.Id.SIMPLE_NAME, property = "which")
public sealed interface Which {

    /// As numbered in the list last shown.
    record Numbered(int number) implements Which {}

    /// @param code upper case, three letters or more and a number: `WALK7`
    record Coded(String code) implements Which {}

    /// The one on that day: "can't come thursday".
    record On(LocalDate date) implements Which {}

    /// The one about that: "can't come to the walk".
    record About(String words) implements Which {}

    /// The one about that, on that day: "cancel my tuesday walk".
    record AboutOn(String words, LocalDate date) implements Which {}

    /// The very session or sign-up that a button is about, however old the button.
    record This(UUID id) implements Which {}

    record Unsaid() implements Which {}
}
