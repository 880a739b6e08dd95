package kith.scheduler.feeds;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import kith.community.about.StaffSettings;
import kith.community.people.Address;
import kith.community.places.Place;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.io.FileSystemResource;

/// The people of the demonstration, as they stand in `people.yml`.
///
/// @param staff in the form of `kith.staff`
record Cast(
        @DefaultValue List<Resident> residents,
        @DefaultValue List<StaffSettings.Member> staff) {

    /// @param phone    E.164; null for someone on Telegram
    /// @param telegram user id; null for someone with a phone
    record Resident(
            String name,
            @Nullable String phone,
            @Nullable String telegram,
            Where place,
            @DefaultValue List<Wanted> bookings) {

        Address address() {
            return Cast.address(name, phone, telegram);
        }
    }

    record Where(String name, double latitude, double longitude) {

        Place place() {
            return new Place(name, latitude, longitude, 0);
        }
    }

    /// @param activity its id in `activities.csv`
    /// @param session  which of the next ones, 1 is the next
    record Wanted(
            String activity,
            @DefaultValue("1") int session,
            @DefaultValue("1") int party) {}

    static Cast read(Path file) {
        try {
            var sources = new YamlPropertySourceLoader().load(file.toString(), new FileSystemResource(file));
            return new Binder(ConfigurationPropertySources.from(sources)).bindOrCreate("", Bindable.of(Cast.class));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    static Address address(String name, @Nullable String phone, @Nullable String telegram) {
        if (phone != null) {
            return Address.ofNumber(phone);
        }
        if (telegram != null) {
            return Address.ofTelegram(telegram);
        }
        throw new IllegalArgumentException(
                "people.yml: " + name + " has neither phone nor telegram; one of them was expected.");
    }
}
