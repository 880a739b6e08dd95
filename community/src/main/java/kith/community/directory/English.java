package kith.community.directory;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.charfilter.MappingCharFilter;
import org.apache.lucene.analysis.charfilter.NormalizeCharMap;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.miscellaneous.KeywordRepeatFilter;
import org.apache.lucene.analysis.pattern.PatternReplaceFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/// Cuts a text into words and their stems: "walks" and "walking" are both `walk`, "Café" is `cafe`,
/// "men's" is `men`.
final class English extends Analyzer {

    /// Joins of letters to a tokenizer, but not to people who leave out a space: "walk.then lunch".
    private static final NormalizeCharMap APART = apart(".", ":", "_");

    private static final Pattern DOUBLE_Z = Pattern.compile("zz$");

    /// @param said small letters, without accents
    /// @param stem what it has in common with its other forms
    record Word(String said, String stem) {}

    /// All words of a text, in order.
    List<Word> words(String text) {
        try (var stream = tokenStream("", text)) {
            var term = stream.addAttribute(CharTermAttribute.class);
            var words = new ArrayList<Word>();
            stream.reset();
            while (stream.incrementToken()) {
                var said = term.toString();
                stream.incrementToken();
                words.add(new Word(said, term.toString()));
            }
            stream.end();
            return words;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<String> stems(String text) {
        return words(text).stream().map(Word::stem).toList();
    }

    @Override
    protected Reader initReader(String field, Reader text) {
        return new MappingCharFilter(APART, text);
    }

    /// Every word comes twice, as it is said (a slip of typing is looked for among those) and as its
    /// stem.
    @Override
    protected TokenStreamComponents createComponents(String field) {
        var words = new StandardTokenizer();
        TokenStream chain = new LowerCaseFilter(words);
        chain = new EnglishPossessiveFilter(chain);
        chain = new ASCIIFoldingFilter(chain);
        chain = new KeywordRepeatFilter(chain);
        chain = new PorterStemFilter(chain);
        // "Quizzes" is to Porter the plural of "quizz".
        chain = new PatternReplaceFilter(chain, DOUBLE_Z, "z", false);
        return new TokenStreamComponents(words, chain);
    }

    private static NormalizeCharMap apart(String... signs) {
        var map = new NormalizeCharMap.Builder();
        for (var sign : signs) {
            map.add(sign, " ");
        }
        return map.build();
    }
}
