package app.photosync.microsoft365;

import app.photosync.http.HttpLimits;
import java.io.IOException;
import okhttp3.Interceptor;
import okhttp3.Request;
import okhttp3.Response;

/**
 * Refuses every redirect, and lets no more of an answer through than a right one can have. What a photo has beyond its limit is for its
 * reader to leave where it is.
 */
final class GraphLimits implements Interceptor {

    private static final String BYTES_OF_A_PHOTO = "$value";

    /** Above what {@link GraphPhotos} reads. */
    private static final int MOST_PHOTO_BYTES = 2 * HttpLimits.MOST_PHOTO_BYTES;

    @Override
    public Response intercept(Chain chain) throws IOException {
        Response answer = chain.proceed(chain.request());
        if (answer.isRedirect()) {
            answer.close();
            throw new RedirectRefused(answer.code());
        }
        int most = answer.isSuccessful() && isForThePhoto(chain.request()) ? MOST_PHOTO_BYTES : HttpLimits.MOST_JSON_BYTES;
        return answer.newBuilder().body(new LimitedBody(answer.body(), most, chain.call())).build();
    }

    private static boolean isForThePhoto(Request request) {
        return request.url().pathSegments().getLast().equals(BYTES_OF_A_PHOTO);
    }
}
