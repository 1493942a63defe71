package org.plumbline.documents.pdf.fop;

import java.awt.Graphics2D;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The pictures of one document, each under an address of its own. */
public final class Pictures {

    private final List<Picture> pictures = new ArrayList<>();
    private final List<byte[]> photos = new ArrayList<>();
    private final Map<Object, String> addresses = new HashMap<>();

    /** Paints something with its top left corner at the origin. */
    @FunctionalInterface
    public interface Painter {
        void paint(Graphics2D graphics);
    }

    /**
     * A picture made of lines and areas.
     *
     * @param width in points
     * @param height in points
     */
    public record Picture(double width, double height, Painter painter) {
    }

    /**
     * Takes a picture and returns its address.
     *
     * @param key two pictures with equal keys are the same one
     */
    public String address(Object key, Picture picture) {
        return addresses.computeIfAbsent(key, wanted -> {
            pictures.add(picture);
            return OwnResources.PICTURES + (pictures.size() - 1);
        });
    }

    /** Takes a picture made of pixels, as the bytes of its file, and returns its address. */
    public String address(byte[] photo) {
        photos.add(photo.clone());
        return OwnResources.PHOTOS + (photos.size() - 1);
    }

    /** The file of an address that {@link #address(byte[])} gave. */
    byte[] photo(String address) {
        return photos.get(index(address)).clone();
    }

    /** The picture of an address that {@link #address} gave. */
    Picture at(String address) {
        return pictures.get(index(address));
    }

    private static int index(String address) {
        return Integer.parseInt(address.substring(address.lastIndexOf('/') + 1));
    }
}
