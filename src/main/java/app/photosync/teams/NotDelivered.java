package app.photosync.teams;

import app.photosync.conversation.Delivery;

/** Carries a delivery that did not succeed through the SDK's futures, to whoever ran the turn. */
final class NotDelivered extends RuntimeException {

    private final transient Delivery delivery;

    NotDelivered(Delivery delivery) {
        super(delivery.toString());
        this.delivery = delivery;
    }

    Delivery delivery() {
        return delivery;
    }
}
