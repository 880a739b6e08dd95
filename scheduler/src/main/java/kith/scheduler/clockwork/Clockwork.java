package kith.scheduler.clockwork;

import java.util.List;
import java.util.TimeZone;
import java.util.stream.Collectors;
import kith.community.about.ServiceSettings;
import kith.community.time.Duty;
import kith.community.time.Rhythm;
import org.quartz.CronScheduleBuilder;
import org.quartz.JobBuilder;
import org.quartz.JobDetail;
import org.quartz.ScheduleBuilder;
import org.quartz.SimpleScheduleBuilder;
import org.quartz.Trigger;
import org.quartz.TriggerBuilder;
import org.springframework.boot.quartz.autoconfigure.SchedulerFactoryBeanCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Makes every [Duty] a job with one trigger. Quartz keeps the rhythm; what is due is in the tables.
@Configuration(proxyBeanMethods = false)
class Clockwork {

    /// Duties of an earlier version that are gone stay in a shared store without a trigger; they are overwritten here
    /// when they come back.
    @Bean
    SchedulerFactoryBeanCustomizer dutiesAsJobs(List<Duty> duties, ServiceSettings service) {
        refuseTwins(duties);
        var zone = TimeZone.getTimeZone(service.timeZone());
        var jobs = duties.stream().map(Clockwork::job).toArray(JobDetail[]::new);
        var triggers = duties.stream().map(duty -> trigger(duty, zone)).toArray(Trigger[]::new);
        return factory -> {
            factory.setOverwriteExistingJobs(true);
            factory.setJobDetails(jobs);
            factory.setTriggers(triggers);
        };
    }

    private static void refuseTwins(List<Duty> duties) {
        var names = duties.stream().collect(Collectors.groupingBy(Duty::name, Collectors.counting()));
        names.forEach((name, count) -> {
            if (count > 1) {
                throw new IllegalStateException(
                        "There are " + count + " duties called " + name + "; each needs its own name.");
            }
        });
    }

    private static JobDetail job(Duty duty) {
        return JobBuilder.newJob(DutyJob.class)
                .withIdentity(duty.name())
                .usingJobData(DutyJob.DUTY, duty.name())
                .storeDurably()
                .build();
    }

    private static Trigger trigger(Duty duty, TimeZone zone) {
        return TriggerBuilder.newTrigger()
                .withIdentity(duty.name())
                .forJob(duty.name())
                .withSchedule(schedule(duty.rhythm(), zone))
                .build();
    }

    /// A beat that was missed is no loss, for the next one finds the same things due. A night's work that was missed is
    /// done once, as soon as may be.
    private static ScheduleBuilder<?> schedule(Rhythm rhythm, TimeZone zone) {
        return switch (rhythm) {
            case Rhythm.Every every ->
                SimpleScheduleBuilder.simpleSchedule()
                        .withIntervalInMilliseconds(every.interval().toMillis())
                        .repeatForever()
                        .withMisfireHandlingInstructionNextWithRemainingCount();
            case Rhythm.Daily daily ->
                CronScheduleBuilder.dailyAtHourAndMinute(
                                daily.at().getHour(), daily.at().getMinute())
                        .inTimeZone(zone)
                        .withMisfireHandlingInstructionFireAndProceed();
        };
    }
}
