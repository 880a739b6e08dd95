package kith.bot.reception;

import kith.bot.talks.Deed;
import kith.bot.talks.Turn;
import kith.bot.talks.UseCases;
import kith.community.staff.AuditTrail;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.stereotype.Component;

/// The use cases as the program has them. Whatever a member of staff does is noted here, unless its use case does so.
@Component
class UseCasesOfCommunity implements UseCases {

    private final BeanFactory beans;
    private final AuditTrail audit;

    UseCasesOfCommunity(BeanFactory beans, AuditTrail audit) {
        this.beans = beans;
        this.audit = audit;
    }

    @Override
    public <T> T the(Class<T> useCase) {
        return beans.getBean(useCase);
    }

    @Override
    public <R> R carryOut(Deed<R> deed, Turn turn) {
        R came = deed.carryOut(this, turn);
        var trail = deed.trail(came);
        if (trail != null) {
            audit.note(turn.person(), trail.deed(), trail.person(), trail.detail(), turn.now());
        }
        return came;
    }
}
