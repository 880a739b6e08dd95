package kith.community.about;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.net.URI;
import java.time.ZoneId;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/// Who we are (`kith.service`).
///
/// @param phone     a person's number, as it is said to people: `01823 000000`
/// @param timeZone  the zone of every wall-clock time, never the machine's
/// @param language  the language a newcomer is spoken to in, as in the file name of `config/phrases/`
/// @param publicUrl where the world reaches us: the base of links, and of the addresses that Twilio signs
@Validated
@ConfigurationProperties("kith.service")
public record ServiceSettings(
        @NotBlank String name,
        @NotBlank String phone,
        @NotNull ZoneId timeZone,
        @NotBlank String language,
        @NotNull URI publicUrl,
        @NotNull @Valid Home home) {

    /// Where the service is at home: the middle of "what's on" for someone whose place is not known.
    public record Home(
            @NotBlank String name,
            @Min(-90) @Max(90) double latitude,
            @Min(-180) @Max(180) double longitude) {}
}
