package kith.scheduler.clockwork;

import java.util.List;
import kith.community.storage.Wordless;
import kith.community.time.Duty;
import kith.community.time.Turns;
import org.quartz.DisallowConcurrentExecution;
import org.quartz.Job;
import org.quartz.JobExecutionContext;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// One beat of a duty. A duty that fails is done again at its next beat.
@DisallowConcurrentExecution
public final class DutyJob implements Job {

    static final String DUTY = "duty";

    private static final Logger log = LoggerFactory.getLogger(DutyJob.class);

    private final List<Duty> duties;
    private final Turns turns;

    /// Made by Spring for each beat.
    public DutyJob(List<Duty> duties, Turns turns) {
        this.duties = duties;
        this.turns = turns;
    }

    @Override
    public void execute(JobExecutionContext context) {
        var name = context.getMergedJobDataMap().getString(DUTY);
        duties.stream().filter(duty -> duty.name().equals(name)).findFirst().ifPresent(this::perform);
    }

    private void perform(Duty duty) {
        try {
            turns.take(duty);
        } catch (RuntimeException e) {
            log.error("Duty {} failed; it is done again at its next turn.", duty.name(), Wordless.of(e));
        }
    }
}
