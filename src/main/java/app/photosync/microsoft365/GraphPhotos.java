package app.photosync.microsoft365;

import app.photosync.http.HttpLimits;
import app.photosync.photo.Microsoft365Photo;
import app.photosync.photo.Microsoft365Photos;
import app.photosync.photo.Person;
import com.microsoft.graph.models.ProfilePhoto;
import com.microsoft.graph.serviceclient.GraphServiceClient;
import com.microsoft.graph.users.item.photo.PhotoRequestBuilder;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.Map;
import java.util.Objects;

/** Reads the photo's description, then the unsized photo. */
final class GraphPhotos implements Microsoft365Photos {

    static final int MOST_BYTES_READ = HttpLimits.MOST_PHOTO_BYTES;

    private final GraphServiceClient graph;
    private final Clock clock;

    GraphPhotos(GraphServiceClient graph, Clock clock) {
        this.graph = graph;
        this.clock = clock;
    }

    @Override
    public Microsoft365Photo photoOf(Person person) {
        try {
            return read(graph.users().byUserId(person.id().value()).photo());
        } catch (RuntimeException failure) {
            return PhotoErrorCodes.meaning(GraphFailure.of(failure), clock.instant());
        }
    }

    private static Microsoft365Photo read(PhotoRequestBuilder photo) {
        ProfilePhoto description = Objects.requireNonNull(photo.get(), "Graph answered 200 without a description of the photo");
        if (isPlaceholder(description)) {
            return new Microsoft365Photo.None();
        }
        return new Microsoft365Photo.Stored(bytes(photo), text(description, "@odata.mediaEtag"));
    }

    /** "No photo" may be a 200 with a picture of one pixel instead of a 404 (docs/domain.md 2). */
    private static boolean isPlaceholder(ProfilePhoto description) {
        return "1x1".equalsIgnoreCase(description.getId())
                || text(description, "@odata.mediaContentType").equalsIgnoreCase("image/gif")
                && text(description, "@odata.mediaEtag").isEmpty();
    }

    private static byte[] bytes(PhotoRequestBuilder photo) {
        try (InputStream content = Objects.requireNonNull(photo.content().get(), "Graph answered 200 without a photo")) {
            return content.readNBytes(MOST_BYTES_READ);
        } catch (IOException cut) {
            throw new UncheckedIOException(cut);
        }
    }

    private static String text(ProfilePhoto description, String name) {
        Map<String, Object> more = description.getAdditionalData();
        return more == null ? "" : Objects.toString(more.get(name), "");
    }
}
