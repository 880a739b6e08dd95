package kith.bot.heard;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

/// All that is true of anybody, as one look at the tables finds it.
///
/// @param all one for each thing that is true now
record Facts(Set<Fact> all) {

    /// Each as `kind, who, about, value`; so are [#LISTINGS], which take the most time and rarely change.
    private static final String LOOK = """
            select 'BOOKING', (select min(a.value) from addresses a where a.person_id = u.person_id), v.title,
                lower(u.state) || ' ' || s.occurs_on || ' x' || u.party
            from sign_ups u join sessions s on s.id = u.session_id join activities v on v.id = s.activity_id
            where u.ended_at is null
            union all
            select case when closed_for = 'NO_CALLS' then 'PLAN' else 'OPT_OUT' end, value, 'closed', closed_for
            from addresses where closed_at is not null
            union all
            select 'PAUSE', (select min(a.value) from addresses a where a.person_id = p.person_id), 'messages',
                'until ' || p.until from pauses p
            union all
            select 'CONSENT', (select min(a.value) from addresses a where a.person_id = c.person_id),
                c.purpose || ' ' || c.channel, case when c.given then 'given' else 'refused' end
            from consents c where not exists (select 1 from consents l where l.person_id = c.person_id
                and l.channel = c.channel and l.purpose = c.purpose and (l.at > c.at or l.at = c.at and l.id > c.id))
            union all
            select 'PLAN', (select min(a.value) from addresses a where a.person_id = p.person_id), 'check-ins',
                p.days || ' ' || p.at_time || case when p.agreed_at is null then ' not agreed' else '' end
                || case when p.paused_until is null then '' else ' paused' end
            from check_in_plans p where p.ended_at is null
            union all
            select 'PLAN', (select min(a.value) from addresses a where a.person_id = h.person_id), 'helper', h.relation
            from check_in_helpers h
            union all
            select 'BROADCAST', b.sender, b.about, b.id || ' ' || b.state from broadcasts b where b.state <> 'DRAFT'
            union all
            select 'MEMBER', (select min(a.value) from addresses a where a.person_id = m.person_id), c.name, m.hears
            from memberships m join circles c on c.id = m.circle_id where m.left_at is null
            union all
            select 'STAFF', (select min(a.value) from addresses a where a.person_id = s.person_id), s.role,
                case when s.accepted_at is null then 'asked' else 'accepted' end
            from appointments s where s.ended_at is null
            union all
            select 'CASE', (select min(a.value) from addresses a where a.person_id = i.person_id), 'closed', i.occasion
            from check_ins i where i.closed_by <> i.person_id
            union all
            select 'ANSWER', (select min(a.value) from addresses a where a.person_id = i.person_id), 'check-in', i.answer
            from check_ins i where i.answer is not null
            union all
            select 'TASK', coalesce((select min(a.value) from addresses a where a.person_id = t.person_id), ''), t.kind,
                'number ' || count(*)
            from tasks t where t.closed_at is null group by t.person_id, t.kind
            union all
            select 'NOTE', (select min(a.value) from addresses a where a.person_id = l.person_id), 'lift', l.kind
            from lifts l where l.ended_at is null
            union all
            select 'NOTE', (select min(a.value) from addresses a where a.person_id = n.person_id), 'need', n.kind from needs n
            union all
            select 'NOTE', (select min(a.value) from addresses a where a.person_id = p.id), 'language', p.language from people p
            where p.language <> 'en'
            """;

    private static final String LISTINGS = """
            select 'LISTING', v.source, v.title, v.venue || ' ' || v.starts || ' ' || v.repeats || ' '
                || coalesce(v.ended_at, '') || ' ' || count(s.id) || ' ' || coalesce(sum(s.starts_at), 0) || ' '
                || count(s.cancelled_at) || ' ' || count(s.venue) || ' ' || coalesce(sum(s.capacity), 0)
            from activities v left join sessions s on s.activity_id = v.id group by v.id
            """;

    static Facts of(JdbcClient jdbc) {
        var all = look(jdbc, LOOK);
        all.addAll(look(jdbc, LISTINGS));
        return new Facts(all);
    }

    /// The same, where no listing has changed since.
    Facts again(JdbcClient jdbc) {
        var now = look(jdbc, LOOK);
        all.stream().filter(fact -> fact.kind() == Fact.Kind.LISTING).forEach(now::add);
        return new Facts(now);
    }

    private static Set<Fact> look(JdbcClient jdbc, String sql) {
        return new HashSet<>(jdbc.sql(sql)
                .query((row, _) -> new Fact(
                        Fact.Kind.valueOf(row.getString(1)),
                        String.valueOf(row.getString(2)),
                        row.getString(3),
                        row.getString(4)))
                .list());
    }

    /// What is true here and was not there.
    Set<Fact> besides(Facts there) {
        return all.stream().filter(fact -> !there.all().contains(fact)).collect(Collectors.toSet());
    }

    Set<Fact> of(String who) {
        return all.stream().filter(fact -> fact.who().equals(who)).collect(Collectors.toSet());
    }
}
