package kith.bot.talks.consent;

import java.util.List;
import java.util.Map;
import kith.bot.talks.Subject;

/// The talk about whether we may write.
public final class Consent {

    public static final Subject SUBJECT = new Subject(
            "consent",
            List.of(
                    Stop.class,
                    AskStop.class,
                    StopCalls.class,
                    NoCalls.class,
                    WrongNumber.class,
                    HasDied.class,
                    MayHaveDied.class,
                    NoHarm.class,
                    Pause.class,
                    StartAgain.class,
                    CancelWord.class),
            List.of(ConsentState.AskedStop.class),
            Map.of());

    private Consent() {}
}
