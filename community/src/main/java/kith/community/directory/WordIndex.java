package kith.community.directory;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import kith.community.directory.Words.Part;
import kith.community.topics.Topics.Topic;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.NoMergePolicy;
import org.apache.lucene.store.ByteBuffersDirectory;

/// Writes the Lucene index behind [Words]: one document per entry, in the order of the entries, in memory
/// only.
final class WordIndex {

    /// Megabytes. Nothing is flushed or merged before the end, so that documents keep their numbers;
    /// 17,000 activities take about 10.
    private static final double BUFFER = 256;

    private static final FieldType WHETHER_ONLY = whetherOnly();

    private final English english;
    private final Thesaurus thesaurus;

    WordIndex(English english, Thesaurus thesaurus) {
        this.english = english;
        this.thesaurus = thesaurus;
    }

    Words of(List<Entry> entries) {
        var config = new IndexWriterConfig(english)
                .setRAMBufferSizeMB(BUFFER)
                .setMergePolicy(NoMergePolicy.INSTANCE)
                .setUseCompoundFile(false);
        var memory = new ByteBuffersDirectory();
        try (var writer = new IndexWriter(memory, config)) {
            for (var entry : entries) {
                writer.addDocument(document(entry));
            }
            writer.commit();
            return new Words(english, thesaurus, DirectoryReader.open(memory));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Document document(Entry entry) {
        var activity = entry.activity();
        var about = thesaurus.topicsIn(activity.title() + "; " + activity.topics() + "; " + entry.group());
        var document = new Document();
        add(document, Part.TITLE, activity.title());
        add(document, Part.TOPICS, activity.topics());
        add(document, Part.GROUP, entry.group());
        add(document, Part.SUMMARY, activity.summary());
        add(document, Part.VENUE, activity.venue());
        about.forEach(topic -> add(document, topic));
        return document;
    }

    private void add(Document document, Topic topic) {
        add(document, Part.ABOUT, topic.name());
        topic.words().stream().filter(word -> !word.contains(" ")).forEach(word -> add(document, Part.ALSO, word));
        thesaurus
                .phrases(topic)
                .filter(phrase -> !phrase.isOneWord())
                .forEach(phrase -> document.add(new StringField(Part.ALSO.name(), phrase.term(), Store.NO)));
    }

    private static void add(Document document, Part part, String text) {
        document.add(new Field(part.name(), text, WHETHER_ONLY));
    }

    private static FieldType whetherOnly() {
        var type = new FieldType();
        type.setIndexOptions(IndexOptions.DOCS);
        type.setOmitNorms(true);
        type.freeze();
        return type;
    }
}
