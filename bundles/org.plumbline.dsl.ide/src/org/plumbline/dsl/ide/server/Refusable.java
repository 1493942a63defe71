package org.plumbline.dsl.ide.server;

import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseError;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseErrorCode;
import org.plumbline.core.edit.RefusedEdit;

/** Something that may be refused, with words for the user. */
@FunctionalInterface
interface Refusable<T> {

    T run() throws RefusedEdit;

    /** What comes of it; where it is refused, the client is answered with the words. */
    static <T> T answer(Refusable<T> plan) {
        try {
            return plan.run();
        } catch (RefusedEdit e) {
            throw new ResponseErrorException(new ResponseError(ResponseErrorCode.RequestFailed, e.getMessage(), null));
        }
    }
}
