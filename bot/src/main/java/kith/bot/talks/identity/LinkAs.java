package kith.bot.talks.identity;

import java.util.UUID;
import kith.bot.talks.Deed;
import kith.bot.talks.Step;
import kith.bot.talks.Turn;
import kith.bot.talks.UseCases;
import kith.community.households.Linked;
import kith.community.households.Linking;

/// As [MyPhone], when they have said which of the people who share the phone they are.
record LinkAs(UUID one, String phone) implements Deed<Linked> {

    @Override
    public Linked carryOut(UseCases use, Turn turn) {
        return use.the(Linking.class).linkAs(one, turn.who().person(), phone, turn.now());
    }

    @Override
    public Step tell(Linked linked, Turn turn) {
        return MyPhone.told(linked);
    }

    @Override
    public boolean changesWhoIsThere() {
        return true;
    }
}
