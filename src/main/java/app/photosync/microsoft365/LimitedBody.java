package app.photosync.microsoft365;

import java.io.IOException;
import okhttp3.Call;
import okhttp3.MediaType;
import okhttp3.ResponseBody;
import okio.Buffer;
import okio.BufferedSource;
import okio.ForwardingSource;
import okio.Okio;

/** A body that fails with {@link AnswerTooLarge} as soon as more has been read from it than it may have. */
final class LimitedBody extends ResponseBody {

    private final ResponseBody body;
    private final BufferedSource counted;

    LimitedBody(ResponseBody body, int most, Call call) {
        this.body = body;
        this.counted = Okio.buffer(new Counting(body.source(), most, call));
    }

    @Override
    public MediaType contentType() {
        return body.contentType();
    }

    @Override
    public long contentLength() {
        return body.contentLength();
    }

    @Override
    public BufferedSource source() {
        return counted;
    }

    private static final class Counting extends ForwardingSource {

        private final int most;
        private final Call call;
        private long read;

        Counting(BufferedSource body, int most, Call call) {
            super(body);
            this.most = most;
            this.call = call;
        }

        @Override
        public long read(Buffer sink, long wanted) throws IOException {
            long some = super.read(sink, wanted);
            read += Math.max(some, 0);
            if (read > most) {
                // Or closing it would read on for a while, in the hope of an end.
                call.cancel();
                throw new AnswerTooLarge(most);
            }
            return some;
        }
    }
}
