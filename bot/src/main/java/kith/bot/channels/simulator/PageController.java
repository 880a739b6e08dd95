package kith.bot.channels.simulator;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import kith.community.about.ServiceSettings;
import kith.community.people.Address;
import kith.community.people.ChannelKind;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;
import org.springframework.web.util.UriComponentsBuilder;

/// The simulator's page: phones side by side and the clock. Its address says which phones; its forms work without a
/// script.
@OnlyInDemo
@Controller
@RequestMapping("/simulator")
class PageController {

    /// Scripts, styles and connections only from here, nothing inline: a message can show, and never run.
    private static final String ONLY_FROM_HERE =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; "
                    + "connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    private static final int MOST_PHONES = 12;

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEE d MMM yyyy", Locale.UK);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("h:mma", Locale.UK);

    private final Phones phones;
    private final Screens screens;
    private final Residents residents;
    private final PassingTime passingTime;
    private final Switchboard switchboard;
    private final Clock clock;
    private final ServiceSettings service;

    PageController(
            Phones phones,
            Screens screens,
            Residents residents,
            PassingTime passingTime,
            Switchboard switchboard,
            Clock clock,
            ServiceSettings service) {
        this.phones = phones;
        this.screens = screens;
        this.residents = residents;
        this.passingTime = passingTime;
        this.switchboard = switchboard;
        this.clock = clock;
        this.service = service;
    }

    @GetMapping
    ModelAndView page(
            @RequestParam(name = "phone", required = false) @Nullable List<String> keys, HttpServletResponse response) {
        return page(keys, "", response);
    }

    /// The messages of one phone, to be put in the place of those on the page.
    @GetMapping("/phone")
    ModelAndView phone(@RequestParam String key, HttpServletResponse response) {
        harden(response);
        return new ModelAndView("simulator/phone :: thread")
                .addObject("phone", view(phone(key)))
                .addObject("home", service.home());
    }

    /// Adds a phone to those on the page.
    @GetMapping(path = "/add")
    Object add(
            @RequestParam(name = "phone", defaultValue = "") List<String> keys,
            @RequestParam(defaultValue = "sms") String channel,
            @RequestParam(defaultValue = "") String number,
            HttpServletResponse response) {
        try {
            var shown = new ArrayList<>(phones(keys));
            var kind = PhoneNumbers.channel(channel);
            shown.add(number.isBlank() ? residents.unused(kind, shown) : PhoneNumbers.address(kind, number));
            return show(shown);
        } catch (Mistake mistake) {
            return page(keys, mistake.sentence(), response);
        }
    }

    @PostMapping(path = "/messages", consumes = MediaType.APPLICATION_FORM_URLENCODED_VALUE)
    Object write(
            @ModelAttribute Writing writing,
            @RequestParam(name = "phone", defaultValue = "") List<String> keys,
            HttpServletResponse response) {
        try {
            phones.write(writing);
            return show(phones(keys));
        } catch (Mistake mistake) {
            return page(keys, mistake.sentence(), response);
        }
    }

    @PostMapping(path = "/clock", consumes = MediaType.APPLICATION_FORM_URLENCODED_VALUE)
    Object move(
            @ModelAttribute Moving moving,
            @RequestParam(name = "phone", defaultValue = "") List<String> keys,
            HttpServletResponse response) {
        try {
            moving.move(passingTime, clock.instant(), zone());
            switchboard.clockMoved();
            return show(phones(keys));
        } catch (Mistake mistake) {
            return page(keys, mistake.sentence(), response);
        }
    }

    private ModelAndView page(@Nullable List<String> keys, String notice, HttpServletResponse response) {
        harden(response);
        var shown = keys == null || keys.isEmpty() ? residents.toBeginWith() : phones(keys);
        var page = new ModelAndView("simulator/page")
                .addObject("service", service)
                .addObject("home", service.home())
                .addObject("phones", shown.stream().map(this::view).toList())
                .addObject("clock", ClockView.of(clock.instant(), zone()))
                .addObject("notice", notice);
        page.setStatus(notice.isEmpty() ? HttpStatus.OK : HttpStatus.BAD_REQUEST);
        return page;
    }

    private static void harden(HttpServletResponse response) {
        response.setHeader("Content-Security-Policy", ONLY_FROM_HERE);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Referrer-Policy", "no-referrer");
        response.setHeader("Cache-Control", "no-store");
    }

    private static RedirectView show(List<Address> phones) {
        var address = UriComponentsBuilder.fromPath("/simulator");
        phones.stream().distinct().forEach(phone -> address.queryParam("phone", "{phone}"));
        var keys = phones.stream().distinct().map(PhoneView::key).toArray();
        var redirect = new RedirectView(address.encode().buildAndExpand(keys).toUriString());
        redirect.setStatusCode(HttpStatus.SEE_OTHER);
        redirect.setExpandUriTemplateVariables(false);
        return redirect;
    }

    private PhoneView view(Address phone) {
        return PhoneView.of(phone, residents.nameAt(phone), screens.shownAt(phone), zone());
    }

    private static List<Address> phones(List<String> keys) {
        return keys.stream()
                .map(PageController::phone)
                .distinct()
                .limit(MOST_PHONES)
                .toList();
    }

    /// @param key `sms:+447700900123`
    private static Address phone(String key) {
        int colon = key.indexOf(':');
        var channel = colon < 0 ? ChannelKind.toANumber() : PhoneNumbers.channel(key.substring(0, colon));
        return PhoneNumbers.address(channel, key.substring(colon + 1));
    }

    private ZoneId zone() {
        return service.timeZone();
    }

    /// What the clock shows.
    ///
    /// @param moment milliseconds since 1970
    /// @param field  for a field of the kind `datetime-local`
    record ClockView(String day, String time, long moment, String zone, String field) {

        static ClockView of(Instant now, ZoneId zone) {
            var local = now.atZone(zone);
            return new ClockView(
                    DAY.format(local),
                    TIME.format(local),
                    now.toEpochMilli(),
                    zone.getId(),
                    local.toLocalDateTime().truncatedTo(ChronoUnit.MINUTES).toString());
        }
    }
}
