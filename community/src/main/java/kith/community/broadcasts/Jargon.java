package kith.community.broadcasts;

import java.util.Comparator;
import java.util.List;

/// Words that people outside an office do not use, and what to say instead, as in `config/jargon.yml`.
///
/// @param terms the longest first
public record Jargon(List<Term> terms) {

    public Jargon {
        terms = terms.stream()
                .sorted(Comparator.comparingInt((Term each) -> each.term().length())
                        .reversed()
                        .thenComparing(Term::term))
                .toList();
    }

    /// @param term  as it is written; one in capitals is found only in capitals
    /// @param plain what to say instead
    public record Term(String term, String plain) {

        boolean isAcronym() {
            return term.chars().noneMatch(Character::isLowerCase);
        }
    }
}
