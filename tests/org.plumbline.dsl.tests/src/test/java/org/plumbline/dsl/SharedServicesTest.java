package org.plumbline.dsl;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.inject.Injector;
import org.eclipse.xtext.conversion.IValueConverterService;
import org.eclipse.xtext.naming.IQualifiedNameConverter;
import org.eclipse.xtext.naming.IQualifiedNameProvider;
import org.eclipse.xtext.scoping.IScopeProvider;
import org.eclipse.xtext.serializer.ISerializer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.dsl.naming.WrittenReferences;

/** Every file of a project asks for these services, some of them twenty times: there is one of each for all. */
class SharedServicesTest {

    private static final Injector LANGUAGE = new PlumbStandaloneSetup().createInjectorAndDoEMFRegistration();

    @ParameterizedTest
    @ValueSource(classes = {IValueConverterService.class, IQualifiedNameConverter.class, IQualifiedNameProvider.class,
        WrittenReferences.class, IScopeProvider.class, ISerializer.class})
    void isMadeOnce(Class<?> service) {
        assertThat(LANGUAGE.getInstance(service)).isSameAs(LANGUAGE.getInstance(service));
    }
}
