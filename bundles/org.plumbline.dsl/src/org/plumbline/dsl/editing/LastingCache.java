package org.plumbline.dsl.editing;

import org.eclipse.emf.common.notify.Notifier;
import org.eclipse.xtext.util.OnChangeEvictingCache;

/** Keeps what was worked out of a file whose elements are only read: it need not watch each of them. */
final class LastingCache extends OnChangeEvictingCache.CacheAdapter {

    @Override
    protected void addAdapter(Notifier element) {
        // it watches the file alone
    }
}
