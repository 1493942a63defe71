package org.plumbline.packaging;

import java.util.Optional;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.commons.JSRInlinerAdapter;

/** Brings one class file to the format of Java 6: the types at each target of a jump are written down, subroutines are copied in. */
final class ClassLift {

    private static final int API = Opcodes.ASM9;
    private static final int VERSION_OFFSET = 6;

    private final ClassLoader libraries;

    /** @param libraries where the types that code mentions are found */
    ClassLift(ClassLoader libraries) {
        this.libraries = libraries;
    }

    /** The class file in its new form; nothing if it need not change, or mentions types that are nowhere. */
    Optional<byte[]> lifted(byte[] classFile) {
        int version = (classFile[VERSION_OFFSET] & 0xFF) << Byte.SIZE | classFile[VERSION_OFFSET + 1] & 0xFF;
        if (version >= Opcodes.V1_6) {
            return Optional.empty();
        }
        Frames frames = new Frames(libraries);
        try {
            new ClassReader(classFile).accept(new Version(frames), ClassReader.SKIP_FRAMES);
        } catch (TypeNotPresentException absent) {
            return Optional.empty();
        }
        return Optional.of(frames.toByteArray());
    }

    /** Writes the newer version, and code without subroutines. */
    private static final class Version extends ClassVisitor {

        Version(ClassVisitor next) {
            super(API, next);
        }

        @Override
        public void visit(int version, int access, String name, String signature, String superName, String[] interfaces) {
            super.visit(Opcodes.V1_6, access, name, signature, superName, interfaces);
        }

        @Override
        public MethodVisitor visitMethod(int access, String name, String descriptor, String signature, String[] exceptions) {
            MethodVisitor next = super.visitMethod(access, name, descriptor, signature, exceptions);
            return new JSRInlinerAdapter(next, access, name, descriptor, signature, exceptions);
        }
    }

    /** Computes the types at targets of jumps, with the class hierarchy of the libraries. */
    private static final class Frames extends ClassWriter {

        private final ClassLoader libraries;

        Frames(ClassLoader libraries) {
            super(COMPUTE_FRAMES);
            this.libraries = libraries;
        }

        @Override
        protected ClassLoader getClassLoader() {
            return libraries;
        }
    }
}
