package kith.bot.heard;

import java.util.List;

/// The members of staff of [Town]: those of the demonstration, all of them with a phone.
final class Staff {

    static final String HANNAH = "+447700900201";
    static final String PRIYA = "+447700900202";
    static final String GEOFF = "+447700900203";
    static final List<String> PHONES = List.of(HANNAH, PRIYA, GEOFF);

    /// As on the command line.
    static final List<String> SETTINGS = List.of(
            "--kith.staff[0].name=Hannah Lisle",
            "--kith.staff[0].phone=" + HANNAH,
            "--kith.staff[0].roles=coordinator,link-worker",
            "--kith.staff[1].name=Priya Nair",
            "--kith.staff[1].phone=" + PRIYA,
            "--kith.staff[1].roles=link-worker",
            "--kith.staff[2].name=Geoff Tapscott",
            "--kith.staff[2].phone=" + GEOFF,
            "--kith.staff[2].roles=leader",
            "--kith.staff[2].groups=Levels Walkers");

    private Staff() {}
}
