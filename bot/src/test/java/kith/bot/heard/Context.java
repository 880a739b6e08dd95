package kith.bot.heard;

import java.time.LocalDateTime;
import java.util.function.Consumer;

/// What went before on a phone.
///
/// @param phone    of whoever writes then
/// @param now      when they write
/// @param before   what happened until then
record Context(String phone, LocalDateTime now, Consumer<Town> before) {

    /// The same, and then they wrote this too.
    Context then(String message) {
        return new Context(phone, now, town -> {
            before.accept(town);
            town.text(phone, message);
            town.settle();
        });
    }

    void leadUp(Town town) {
        before.accept(town);
        town.moveTo(now);
    }
}
