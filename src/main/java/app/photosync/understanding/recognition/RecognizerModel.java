package app.photosync.understanding.recognition;

import app.photosync.understanding.Language;
import app.photosync.understanding.lexicon.Concept;
import app.photosync.understanding.lexicon.KnownWords;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

/**
 * All that the recognizer has learned, as it is packed at build time.
 *
 * @param words    the lexicon of each language, entry to concept
 * @param known    the words that are no slips of the finger
 * @param meaning  outcomes are the ordinals of {@link IntentClass}
 * @param matter   outcomes are the ordinals of {@link Relevance}
 * @param language outcomes are the ordinals of {@link Language}
 */
public record RecognizerModel(Map<Language, Map<String, Concept>> words, KnownWords known, LinearModel meaning, LinearModel matter,
        LinearModel language) {

    /** The resource that the build writes next to this class. */
    public static final String RESOURCE = "recognizer.bin";

    public static RecognizerModel read(InputStream packed) throws IOException {
        try (var in = new DataInputStream(new InflaterInputStream(packed))) {
            var words = new EnumMap<Language, Map<String, Concept>>(Language.class);
            for (Language language : Language.values()) {
                words.put(language, readWords(in));
            }
            return new RecognizerModel(words, readKnown(in), readModel(in), readModel(in), readModel(in));
        }
    }

    private static Map<String, Concept> readWords(DataInputStream in) throws IOException {
        var words = new LinkedHashMap<String, Concept>();
        for (int left = in.readInt(); left > 0; left--) {
            words.put(in.readUTF(), Concept.values()[in.readByte()]);
        }
        return words;
    }

    private static KnownWords readKnown(DataInputStream in) throws IOException {
        var hashes = new int[in.readInt()];
        for (int i = 0; i < hashes.length; i++) {
            hashes[i] = in.readInt();
        }
        return new KnownWords(hashes);
    }

    private static LinearModel readModel(DataInputStream in) throws IOException {
        return new LinearModel(in.readInt(), in.readNBytes(in.readInt()), in.readFloat());
    }

    public void write(OutputStream target) throws IOException {
        try (var out = new DataOutputStream(new DeflaterOutputStream(target, new Deflater(Deflater.BEST_COMPRESSION)))) {
            for (Language language : Language.values()) {
                writeWords(words.get(language), out);
            }
            out.writeInt(known.hashes().length);
            for (int hash : known.hashes()) {
                out.writeInt(hash);
            }
            writeModel(meaning, out);
            writeModel(matter, out);
            writeModel(language, out);
        }
    }

    private static void writeWords(Map<String, Concept> words, DataOutputStream out) throws IOException {
        out.writeInt(words.size());
        for (Map.Entry<String, Concept> word : words.entrySet()) {
            out.writeUTF(word.getKey());
            out.writeByte(word.getValue().ordinal());
        }
    }

    private static void writeModel(LinearModel model, DataOutputStream out) throws IOException {
        out.writeInt(model.outcomes());
        out.writeInt(model.weights().length);
        out.write(model.weights());
        out.writeFloat(model.step());
    }
}
