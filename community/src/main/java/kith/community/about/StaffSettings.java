package kith.community.about;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/// The mode and the first members of staff (`kith.mode`, `kith.staff`). More are added later by a coordinator: who is
/// staff now is known to [kith.community.staff.Roster] alone.
@Validated
@ConfigurationProperties("kith")
public record StaffSettings(
        @DefaultValue("demo") @NotNull Mode mode,
        @DefaultValue List<@Valid Member> staff) {

    /// @param phone    E.164, or null
    /// @param telegram Telegram user id, or null
    /// @param groups   names of the groups led
    public record Member(
            @NotBlank String name,
            @Nullable String phone,
            @Nullable String telegram,
            @DefaultValue Set<Role> roles,
            @DefaultValue Set<String> groups) {}

    public enum Role {
        LINK_WORKER,
        LEADER,
        COORDINATOR
    }
}
