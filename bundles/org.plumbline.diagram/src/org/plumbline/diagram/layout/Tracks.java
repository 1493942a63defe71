package org.plumbline.diagram.layout;

import java.util.ArrayList;
import java.util.List;
import org.plumbline.drawing.Point;

/** Sets edges apart that run upon each other, in an order with few crossings, as far as obstacles and the sides of their ends leave room. */
final class Tracks {

    private static final double APART = 8;
    private static final double ABOVE = 4;
    private static final double BESIDE = 11;
    private static final double FAR = 100_000;

    private final List<Box> obstacles;

    Tracks(List<Box> obstacles) {
        this.obstacles = obstacles;
    }

    /**
     * A way whose ends may slide along the sides of two boxes.
     *
     * @param points changed here
     * @param slideSource how far its beginning may slide from the middle of its side: a part of half of that side
     */
    record Way(List<Point> points, Box source, double slideSource, Box end, double slideEnd) {
    }

    void setApart(List<Way> ways) {
        setApart(ways, true);
        setApart(ways, false);
        setApart(ways, true);
    }

    private void setApart(List<Way> ways, boolean level) {
        List<Track> tracks = new ArrayList<>();
        for (Way way : ways) {
            for (int i = 0; i + 1 < way.points().size(); i++) {
                if (Bends.isLevel(way.points().get(i), way.points().get(i + 1)) == level) {
                    Track track = new Track(way.points(), i, level);
                    limit(track, way);
                    tracks.add(track);
                }
            }
        }
        while (!tracks.isEmpty()) {
            spread(bundle(tracks));
        }
    }

    private void limit(Track track, Way way) {
        track.least = -FAR;
        track.most = FAR;
        double clearance = track.level ? ABOVE : BESIDE;
        for (Box box : obstacles) {
            double near = track.level ? box.x() : box.y();
            double far = near + (track.level ? box.width() : box.height());
            double top = track.level ? box.y() : box.x();
            double low = top + (track.level ? box.height() : box.width());
            if (near < track.to() && track.from() < far) {
                if (low <= track.line()) {
                    track.least = Math.max(track.least, low + clearance);
                } else if (top >= track.line()) {
                    track.most = Math.min(track.most, top - clearance);
                }
            }
        }
        if (track.index == 0) {
            slide(track, way.source(), way.slideSource());
        }
        if (track.index == track.way.size() - 2) {
            slide(track, way.end(), way.slideEnd());
        }
    }

    private static void slide(Track track, Box box, double part) {
        double middle = track.level ? box.center().y() : box.center().x();
        double room = (track.level ? box.height() : box.width()) / 2 * part;
        track.least = Math.max(track.least, middle - room);
        track.most = Math.min(track.most, middle + room);
    }

    /** Takes out of the list the first track and all that lie upon it, or upon one of those. */
    private static List<Track> bundle(List<Track> tracks) {
        List<Track> bundle = new ArrayList<>(List.of(tracks.removeFirst()));
        for (int i = 0; i < bundle.size(); i++) {
            Track track = bundle.get(i);
            List<Track> near = tracks.stream().filter(track::touches).toList();
            tracks.removeAll(near);
            bundle.addAll(near);
        }
        return bundle;
    }

    private static void spread(List<Track> bundle) {
        if (bundle.size() < 2) {
            return;
        }
        List<Track> ordered = new ArrayList<>();
        for (Track track : bundle) {
            ordered.add(best(ordered, track), track);
        }
        double least = bundle.stream().mapToDouble(track -> track.least).max().orElse(-FAR);
        double most = bundle.stream().mapToDouble(track -> track.most).min().orElse(FAR);
        if (most < least) {
            return;
        }
        double apart = Math.min(APART, (most - least) / (ordered.size() - 1));
        double middle = bundle.stream().mapToDouble(Track::line).average().orElse(0);
        double first = Math.clamp(middle - apart * (ordered.size() - 1) / 2, least, Math.max(least, most - apart * (ordered.size() - 1)));
        for (int i = 0; i < ordered.size(); i++) {
            ordered.get(i).moveTo(first + i * apart);
        }
    }

    /** The place among others where a track makes the fewest crossings. */
    private static int best(List<Track> ordered, Track track) {
        int best = ordered.size();
        int least = Integer.MAX_VALUE;
        for (int place = ordered.size(); place >= 0; place--) {
            int crossings = 0;
            for (int i = 0; i < ordered.size(); i++) {
                crossings += i < place ? ordered.get(i).crossingsBefore(track) : track.crossingsBefore(ordered.get(i));
            }
            if (crossings < least) {
                least = crossings;
                best = place;
            }
        }
        return best;
    }
}
