package org.plumbline.cli.files;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;

/** Why a file operation failed, in words for the user. */
public final class IoReason {

    private IoReason() {
    }

    /** A few words that go on after a colon. */
    public static String of(IOException failure) {
        return switch (failure) {
            case AccessDeniedException denied -> "you have no permission";
            case NoSuchFileException missing -> "there is no such file or folder";
            case FileAlreadyExistsException there -> "a file of that name is there already";
            case NotDirectoryException file -> "it is no folder";
            case CharacterCodingException other -> "it is no text in UTF-8";
            case FileSystemException system when system.getReason() != null -> system.getReason();
            default -> failure.getMessage() == null ? failure.getClass().getSimpleName() : failure.getMessage();
        };
    }
}
