package app.photosync.simulator.graph;

import app.photosync.simulator.tenant.Mailbox;
import app.photosync.simulator.tenant.Scaling;
import app.photosync.simulator.tenant.SimulatedPicture;
import app.photosync.simulator.tenant.SimulatedUser;
import java.awt.image.BufferedImage;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * A person's photo as Graph gives it, and the errors it gives instead. A stored picture of a single pixel is the placeholder answer: 200
 * with the id {@code 1x1} and no etag. Without a mailbox the photo is Entra's, which comes in any size.
 */
final class PhotoAnswers {

    private static final Set<Integer> SIZES = Set.of(48, 64, 96, 120, 240, 360, 432, 504, 648);

    private PhotoAnswers() {
    }

    static GraphAnswer unsized(SimulatedUser user) {
        return withPhoto(user, GraphAnswer.Picture::new);
    }

    static GraphAnswer described(SimulatedUser user) {
        return withPhoto(user, picture -> GraphAnswer.Json.ok(description(picture)));
    }

    static GraphAnswer described(SimulatedUser user, String size) {
        return resized(user, size, picture -> GraphAnswer.Json.ok(description(picture)));
    }

    /** Square, with a background where the photo is not. */
    static GraphAnswer sized(SimulatedUser user, String size) {
        return resized(user, size, GraphAnswer.Picture::new);
    }

    private static GraphAnswer resized(SimulatedUser user, String size, Function<SimulatedPicture, GraphAnswer> answer) {
        String[] sides = size.split("x");
        if (!size.matches("\\d{1,4}x\\d{1,4}") || !sides[0].equals(sides[1]) || !kept(user, Integer.parseInt(sides[0]))) {
            return GraphErrors.noSuchSize(size);
        }
        int side = Integer.parseInt(sides[0]);
        return withPhoto(user, picture -> picture.decoded().filter(decoded -> Math.max(decoded.getWidth(), decoded.getHeight()) >= side)
                .map(decoded -> answer.apply(Scaling.letterBoxed(decoded, side))).orElseGet(GraphErrors::noPhoto));
    }

    private static boolean kept(SimulatedUser user, int side) {
        return side > 0 && (user.mailbox() == Mailbox.NONE || SIZES.contains(side));
    }

    private static GraphAnswer withPhoto(SimulatedUser user, Function<SimulatedPicture, GraphAnswer> answer) {
        return switch (user.mailbox()) {
            case ONLINE -> user.microsoft365Photo().map(answer).orElseGet(GraphErrors::noPhoto);
            case NONE -> user.microsoft365Photo().map(answer).orElseGet(GraphErrors::noMailbox);
            case ON_PREMISES -> GraphErrors.mailboxOnPremises();
        };
    }

    private static Map<String, Object> description(SimulatedPicture picture) {
        Optional<BufferedImage> decoded = picture.decoded();
        int width = decoded.map(BufferedImage::getWidth).orElse(648);
        int height = decoded.map(BufferedImage::getHeight).orElse(648);
        Map<String, Object> description = new LinkedHashMap<>();
        description.put("@odata.context", "https://graph.microsoft.com/v1.0/$metadata#users('')/photo/$entity");
        description.put("@odata.mediaContentType", picture.contentType());
        description.put("@odata.mediaEtag", width == 1 && height == 1 ? "" : picture.etag());
        description.put("id", width + "x" + height);
        description.put("width", width);
        description.put("height", height);
        return description;
    }
}
