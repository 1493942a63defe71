package org.plumbline.documents.docx;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the text refers to outside itself: addresses of links, pictures. */
final class Relations {

    private static final String ADDRESS = "rIdLink";
    private static final String PICTURE = "rIdPicture";

    private final Map<String, String> addresses = new LinkedHashMap<>();
    private final List<Picture> pictures = new ArrayList<>();

    /**
     * A picture file.
     *
     * @param id the relation that leads to it
     */
    record Picture(String id, String name, String mediaType, byte[] content) {
    }

    /** The relation that leads to an address. */
    String address(String address) {
        return addresses.computeIfAbsent(address, key -> ADDRESS + (addresses.size() + 1));
    }

    /** Takes a picture in; its number tells it from all others. */
    Picture picture(byte[] content, String mediaType, String extension) {
        int number = pictures.size() + 1;
        Picture picture = new Picture(PICTURE + number, "picture" + number + "." + extension, mediaType, content);
        pictures.add(picture);
        return picture;
    }

    /** Relations by address. */
    Map<String, String> addresses() {
        return addresses;
    }

    List<Picture> pictures() {
        return pictures;
    }
}
