package kith.bot.channels.simulator;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import kith.community.outbox.Message.Ask;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/// The phones for scripts: `POST /simulator/messages` writes from one, `GET /simulator/messages?address=` lists what it
/// saw.
@OnlyInDemo
@RestController
@RequestMapping(path = "/simulator/messages", produces = MediaType.APPLICATION_JSON_VALUE)
class MessagesController {

    private final Phones phones;
    private final Screens screens;

    MessagesController(Phones phones, Screens screens) {
        this.phones = phones;
        this.screens = screens;
    }

    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    @ResponseStatus(HttpStatus.ACCEPTED)
    Map<String, String> write(@RequestBody Writing writing) {
        return Map.of("id", phones.write(writing));
    }

    @GetMapping
    List<Listed> list(@RequestParam(defaultValue = "") String address) {
        return PhoneNumbers.anyAt(address).stream()
                .flatMap(phone -> screens.seenAt(phone).stream())
                .sorted(Comparator.comparing(Seen::at))
                .map(Listed::of)
                .toList();
    }

    /// A message as it is listed.
    ///
    /// @param direction `inbound` from the phone to us, `outbound` from us to the phone
    /// @param kind      `words`, `tap`, `location` or `other`
    /// @param ask       `location` or `contact` when there is a button for that too, else null
    record Listed(
            String id,
            Instant at,
            String direction,
            String channel,
            String kind,
            String text,
            List<Seen.Button> buttons,
            @Nullable String ask,
            @Nullable String replaces) {

        static Listed of(Seen seen) {
            return new Listed(
                    seen.id(),
                    seen.at(),
                    small(seen.direction()),
                    small(seen.channel()),
                    small(seen.kind()),
                    seen.text(),
                    seen.buttons(),
                    seen.ask() == Ask.NOTHING ? null : small(seen.ask()),
                    seen.replaces());
        }

        private static String small(Enum<?> value) {
            return value.name().toLowerCase(Locale.ROOT);
        }
    }
}
