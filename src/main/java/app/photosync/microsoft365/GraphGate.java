package app.photosync.microsoft365;

import app.photosync.http.CallPermit;
import app.photosync.http.Destination;
import java.io.IOException;
import java.util.Optional;
import java.util.function.Consumer;
import okhttp3.Interceptor;
import okhttp3.Response;

/**
 * Lets each of the SDK's calls through to Graph when there is a place for it, and holds the place until the answer begins. Not until it has
 * been read: the SDK does not close every answer, and each would cost a place for good.
 */
final class GraphGate implements Interceptor {

    private static final int UNAUTHORIZED = 401;

    private final Destination graph;
    private final Consumer<String> refused;

    /** @param refused gets each value of an Authorization header that Graph has refused */
    GraphGate(Destination graph, Consumer<String> refused) {
        this.graph = graph;
        this.refused = refused;
    }

    @Override
    public Response intercept(Chain chain) throws IOException {
        try (CallPermit _ = graph.enter()) {
            Response answer = chain.proceed(chain.request());
            graph.answered(answer.code(), Optional.ofNullable(answer.header("Retry-After")));
            String authorization = chain.request().header("Authorization");
            if (answer.code() == UNAUTHORIZED && authorization != null) {
                refused.accept(authorization);
            }
            return answer;
        }
    }
}
