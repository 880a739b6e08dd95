package kith.community.topics;

import java.util.List;
import java.util.stream.Stream;

/// What activities may be about, as in `config/topics.yml`: each topic with the words that people use for it.
///
/// @param list in the file's order; a word may belong to several
public record Topics(List<Topic> list) {

    public Topics {
        list = List.copyOf(list);
    }

    /// One topic.
    ///
    /// @param name  its own name, lower case: `coffee and chat`
    /// @param words other words and phrases for it, lower case
    public record Topic(String name, List<String> words) {

        public Topic {
            words = List.copyOf(words);
        }

        /// Its name and all its words.
        public Stream<String> allWords() {
            return Stream.concat(Stream.of(name), words.stream());
        }
    }
}
