package org.plumbline.cli.files;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFileAttributes;

/**
 * Gives a file another content, whole or not at all: the bytes go to a file beside it, which takes its place when they are all on
 * the disk. Permissions stay, and owner and group where that is allowed; where the file is a link, what it leads to is replaced.
 */
public final class FileReplacement {

    /** Writes a file, whether it is there or not. */
    public void write(Path file, byte[] content) throws IOException {
        if (Files.exists(file)) {
            replace(file, content);
            return;
        }
        Path part = file.toAbsolutePath().resolveSibling("." + file.getFileName() + "." + ProcessHandle.current().pid() + ".part");
        try {
            DiskFile.write(part, content);
            move(part, file);
        } catch (IOException failure) {
            remove(part, failure);
            throw failure;
        }
    }

    /** Replaces the content of a file that is there. */
    public void replace(Path file, byte[] content) throws IOException {
        Path target = file.toRealPath();
        if (!Files.isWritable(target)) {
            throw new AccessDeniedException(file.toString());
        }
        Path part = target.resolveSibling("." + target.getFileName() + "." + ProcessHandle.current().pid() + ".part");
        try {
            DiskFile.write(part, content);
            keepAttributes(target, part);
            move(part, target);
        } catch (IOException failure) {
            remove(part, failure);
            throw failure;
        }
    }

    private static void keepAttributes(Path from, Path to) throws IOException {
        PosixFileAttributeView view = Files.getFileAttributeView(to, PosixFileAttributeView.class, LinkOption.NOFOLLOW_LINKS);
        if (view == null) {
            return;
        }
        PosixFileAttributes old = Files.readAttributes(from, PosixFileAttributes.class);
        keepOwner(old, view);
        view.setPermissions(old.permissions());
    }

    private static void keepOwner(PosixFileAttributes old, PosixFileAttributeView view) throws IOException {
        PosixFileAttributes now = view.readAttributes();
        try {
            if (!old.owner().equals(now.owner())) {
                view.setOwner(old.owner());
            }
            if (!old.group().equals(now.group())) {
                view.setGroup(old.group());
            }
        } catch (FileSystemException e) {
            // only root may give a file away; for others it then belongs to who saved it last, as with most editors
            return;
        }
    }

    private static void move(Path part, Path target) throws IOException {
        try {
            Files.move(part, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static void remove(Path part, IOException failure) {
        try {
            Files.deleteIfExists(part);
        } catch (IOException e) {
            failure.addSuppressed(e);
        }
    }
}
