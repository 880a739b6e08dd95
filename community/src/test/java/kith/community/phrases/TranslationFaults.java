package kith.community.phrases;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.text.MessagePattern;
import com.ibm.icu.text.PluralRules;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/// Everything in which a language's phrases differ from the English ones though they may not.
final class TranslationFaults {

    private final String file;
    private final Map<String, MessageFormat> english;
    private final Map<String, MessageFormat> translated;
    private final PluralRules rules;
    private final List<String> faults = new ArrayList<>();

    private TranslationFaults(String code, Map<String, MessageFormat> english, Map<String, MessageFormat> translated) {
        this.file = code + ".yml";
        this.english = english;
        this.translated = translated;
        this.rules = PluralRules.forLocale(ULocale.forLanguageTag(code));
    }

    /// @return a sentence for each, with file and key
    static List<String> of(String code, Map<String, MessageFormat> english, Map<String, MessageFormat> translated) {
        var comparison = new TranslationFaults(code, english, translated);
        comparison.compare();
        return comparison.faults;
    }

    private void compare() {
        for (var key : new TreeSet<>(english.keySet())) {
            var wording = translated.get(key);
            if (wording == null) {
                faults.add(file + " lacks \"" + key + "\".");
            } else {
                blanks(key, english.get(key), wording);
                plurals(key, wording);
            }
        }
        for (var key : new TreeSet<>(translated.keySet())) {
            if (!english.containsKey(key)) {
                faults.add(file + ": \"" + key + "\" is not in en.yml.");
            }
        }
    }

    private void blanks(String key, MessageFormat own, MessageFormat other) {
        var wanted = new TreeSet<>(own.getArgumentNames());
        var given = new TreeSet<>(other.getArgumentNames());
        if (!wanted.equals(given)) {
            faults.add(file + ": \"" + key + "\" has the blanks " + given + ", but should have " + wanted + ".");
        }
        var cases = cases(own, MessagePattern.ArgType.SELECT);
        var said = cases(other, MessagePattern.ArgType.SELECT);
        if (!cases.equals(said)) {
            faults.add(file + ": \"" + key + "\" chooses between " + said + ", but should between " + cases + ".");
        }
    }

    private void plurals(String key, MessageFormat wording) {
        cases(wording, MessagePattern.ArgType.PLURAL).forEach((blank, forms) -> {
            var missing = new TreeSet<>(rules.getKeywords());
            missing.removeIf(form -> forms.contains(form) || forms.contains("=" + onlyNumberOf(form)));
            if (!missing.isEmpty()) {
                faults.add(file + ": \"" + key + "\" lacks the plural forms " + missing + " of {" + blank + "}.");
            }
            var strange = new TreeSet<>(forms);
            strange.removeIf(form -> form.startsWith("=") || rules.getKeywords().contains(form));
            if (!strange.isEmpty()) {
                faults.add(file + ": \"" + key + "\" has plural forms " + strange + " of {" + blank
                        + "} that the language has not.");
            }
        });
    }

    /// The one number that a form stands for, such as 1 for the English `one`; none for most forms.
    private String onlyNumberOf(String form) {
        double only = rules.getUniqueKeywordValue(form);
        return only == PluralRules.NO_UNIQUE_VALUE ? "none" : String.valueOf(Math.round(only));
    }

    /// The cases of each blank of a kind, at whatever depth: `{party=[one, other]}`.
    private static Map<String, Set<String>> cases(MessageFormat wording, MessagePattern.ArgType kind) {
        var pattern = new MessagePattern(wording.toPattern());
        var cases = new TreeMap<String, Set<String>>();
        for (int i = 0; i < pattern.countParts(); i++) {
            var part = pattern.getPart(i);
            if (part.getType() == MessagePattern.Part.Type.ARG_START && part.getArgType() == kind) {
                var name = pattern.getSubstring(pattern.getPart(i + 1));
                cases.computeIfAbsent(name, n -> new TreeSet<>()).addAll(selectors(pattern, i));
            }
        }
        return cases;
    }

    private static Set<String> selectors(MessagePattern pattern, int start) {
        var selectors = new TreeSet<String>();
        int end = pattern.getLimitPartIndex(start);
        for (int i = start + 1; i < end; i++) {
            switch (pattern.getPart(i).getType()) {
                case ARG_SELECTOR -> selectors.add(pattern.getSubstring(pattern.getPart(i)));
                case MSG_START -> i = pattern.getLimitPartIndex(i);
                default -> {}
            }
        }
        return selectors;
    }
}
