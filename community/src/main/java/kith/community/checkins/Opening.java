package kith.community.checkins;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kith.community.about.ServiceSettings;
import kith.community.people.Pauses;
import kith.community.time.Ids;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Opens a check-in for each occasion of each plan: once, on whichever node, however late.
@Service
public class Opening {

    private final Plans plans;
    private final CheckIns checkIns;
    private final Pauses pauses;
    private final CheckInSettings settings;
    private final ZoneId zone;

    Opening(Plans plans, CheckIns checkIns, Pauses pauses, CheckInSettings settings, ServiceSettings service) {
        this.plans = plans;
        this.checkIns = checkIns;
        this.pauses = pauses;
        this.settings = settings;
        this.zone = service.timeZone();
    }

    /// The plans of which an occasion has begun by now.
    @Transactional(readOnly = true)
    public List<UUID> due(Instant now, int most) {
        return plans.due(now, most);
    }

    /// Opens what has begun of a plan by now.
    @Transactional
    public void open(UUID plan, Instant now) {
        plans.find(plan)
                .filter(found -> found.agreedAt() != null && found.endedAt() == null)
                .ifPresent(found -> open(found, now));
    }

    @Transactional(readOnly = true)
    public Optional<Instant> next() {
        return plans.next();
    }

    /// What has begun for one person, without waiting for the next sweep.
    @Transactional
    public void openFor(UUID person, Instant now) {
        plans.of(person)
                .filter(plan -> plan.agreedAt() != null)
                .filter(plan -> !plan.isPaused(now))
                .ifPresent(plan -> open(plan, now));
    }

    /// Of occasions that were missed because we were off, only the last is made up for.
    private void open(CheckInPlan plan, Instant now) {
        var occasions = plan.occasions(zone);
        var latest = occasions.latest(since(plan), now);
        if (!plan.isPaused(now) && !pauses.isPaused(plan.personId(), now)) {
            latest.ifPresent(date -> {
                var it = of(plan, date, occasions.on(date), now);
                checkIns.open(it, it.dueAt());
            });
        }
        plans.next(
                plan.id(),
                occasions.begins(occasions.after(latest.map(occasions::on).orElse(since(plan)))));
    }

    /// When its first occasion begins.
    Instant firstOf(CheckInPlan plan) {
        var occasions = plan.occasions(zone);
        return occasions.begins(occasions.after(since(plan)));
    }

    /// No occasion before they agreed, nor before a pause was over.
    private static Instant since(CheckInPlan plan) {
        var agreed = plan.agreedAt() == null ? plan.madeAt() : plan.agreedAt();
        return plan.pausedUntil() != null && plan.pausedUntil().isAfter(agreed) ? plan.pausedUntil() : agreed;
    }

    private CheckIn of(CheckInPlan plan, LocalDate occasion, Instant due, Instant now) {
        return new CheckIn(
                Ids.at(now),
                plan.id(),
                occasion,
                plan.personId(),
                plan.way(),
                plan.channel(),
                plan.questionnaire(),
                due,
                settings.rungs(plan),
                plan.workerId(),
                plan.standInId(),
                now,
                null,
                null,
                null,
                null,
                "");
    }

    /// One that is not of a plan: a link worker asks now, or the resident wants something.
    ///
    /// @return empty when there is nobody responsible
    Optional<CheckIn> openNow(UUID person, Optional<UUID> worker, String questionnaire, Instant now) {
        return worker.map(one -> {
            var plan = plans.of(person).orElse(null);
            var it = new CheckIn(
                    Ids.at(now),
                    null,
                    now.atZone(zone).toLocalDate(),
                    person,
                    Way.WE_ASK,
                    plan == null ? null : plan.channel(),
                    questionnaire,
                    now,
                    plan == null ? settings.rungs() : settings.rungs(plan),
                    one,
                    plan == null ? null : plan.standInId(),
                    now,
                    null,
                    null,
                    null,
                    null,
                    "");
            checkIns.open(it, now);
            return it;
        });
    }
}
