package app.photosync.microsoft365;

import app.photosync.http.Destination;
import app.photosync.http.Place;
import java.io.IOException;
import java.util.Optional;
import okhttp3.Interceptor;
import okhttp3.Response;

/**
 * Lets each of the SDK's calls through to Graph when there is a place for it, and holds the place until the answer begins. Not until it has been
 * read: the SDK does not close every answer (a redirect without an address stays open), and each would cost a place for good.
 */
final class GraphGate implements Interceptor {

    private final Destination graph;

    GraphGate(Destination graph) {
        this.graph = graph;
    }

    @Override
    public Response intercept(Chain chain) throws IOException {
        try (Place _ = graph.enter()) {
            Response answer = chain.proceed(chain.request());
            graph.answered(answer.code(), Optional.ofNullable(answer.header("Retry-After")));
            return answer;
        }
    }
}
