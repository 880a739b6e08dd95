package kith.community.checkins;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The questionnaires that stewards keep in `config/questionnaires`, by their id. Besides them there is [#QUICK], whose
/// words are phrases like all others.
///
/// @param all without the quick question
public record Questionnaires(Map<String, Questionnaire> all) {

    /// "How are you today?": fine, so-so, not good, ring me.
    public static final String QUICK = "quick";

    public Questionnaires {
        all = Map.copyOf(all);
    }

    /// Empty for the quick question.
    public Optional<Questionnaire> find(String id) {
        return Optional.ofNullable(all.get(id));
    }

    public boolean has(String id) {
        return id.equals(QUICK) || all.containsKey(id);
    }

    public Set<String> ids() {
        return all.keySet();
    }
}
