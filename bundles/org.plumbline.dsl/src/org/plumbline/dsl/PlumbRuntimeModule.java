package org.plumbline.dsl;

import com.google.inject.Binder;
import com.google.inject.name.Names;
import org.eclipse.xtext.conversion.IValueConverterService;
import org.eclipse.xtext.formatting2.IFormatter2;
import org.eclipse.xtext.linking.ILinkingDiagnosticMessageProvider;
import org.eclipse.xtext.naming.IQualifiedNameConverter;
import org.eclipse.xtext.naming.IQualifiedNameProvider;
import org.eclipse.xtext.parser.IAstFactory;
import org.eclipse.xtext.parser.antlr.ISyntaxErrorMessageProvider;
import org.eclipse.xtext.parser.antlr.Lexer;
import org.eclipse.xtext.parser.antlr.LexerBindings;
import org.eclipse.xtext.resource.IDefaultResourceDescriptionStrategy;
import org.eclipse.xtext.resource.IFragmentProvider;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.scoping.IScopeProvider;
import org.eclipse.xtext.serializer.ISerializer;
import org.eclipse.xtext.serializer.impl.Serializer;
import org.eclipse.xtext.service.SingletonBinding;
import org.plumbline.core.text.Texts;
import org.plumbline.dsl.conversion.PlumbValueConverters;
import org.plumbline.dsl.conversion.PresentValues;
import org.plumbline.dsl.formatting.PlumbFormatter;
import org.plumbline.dsl.naming.ExportedNames;
import org.plumbline.dsl.naming.IdPathNameProvider;
import org.plumbline.dsl.naming.IdSyntax;
import org.plumbline.dsl.naming.NameFragments;
import org.plumbline.dsl.project.PlainProjects;
import org.plumbline.dsl.resource.PlumbResource;
import org.plumbline.dsl.scoping.IdScopeProvider;
import org.plumbline.dsl.scoping.NamesAround;
import org.plumbline.dsl.scoping.NoLinkingMessages;
import org.plumbline.dsl.syntax.BlockCountingLexer;
import org.plumbline.dsl.syntax.PlainSyntaxMessages;
import org.plumbline.validation.Labels;
import org.plumbline.validation.RuleTexts;

/** What the language does by hand: each binding replaces a default of Xtext. */
public class PlumbRuntimeModule extends AbstractPlumbRuntimeModule {

    @Override
    public Class<? extends IQualifiedNameProvider> bindIQualifiedNameProvider() {
        return IdPathNameProvider.class;
    }

    @Override
    public Class<? extends XtextResource> bindXtextResource() {
        return PlumbResource.class;
    }

    public Class<? extends IQualifiedNameConverter> bindIQualifiedNameConverter() {
        return IdSyntax.class;
    }

    public Class<? extends IDefaultResourceDescriptionStrategy> bindIDefaultResourceDescriptionStrategy() {
        return ExportedNames.class;
    }

    public Class<? extends IFragmentProvider> bindIFragmentProvider() {
        return NameFragments.class;
    }

    @Override
    public Class<? extends IScopeProvider> bindIScopeProvider() {
        return IdScopeProvider.class;
    }

    public Class<? extends NamesAround> bindNamesAround() {
        return PlainProjects.class;
    }

    @Override
    public Class<? extends IValueConverterService> bindIValueConverterService() {
        return PlumbValueConverters.class;
    }

    @Override
    public Class<? extends IAstFactory> bindIAstFactory() {
        return PresentValues.class;
    }

    public Class<? extends ILinkingDiagnosticMessageProvider.Extended> bindILinkingDiagnosticMessageProvider$Extended() {
        return NoLinkingMessages.class;
    }

    public Class<? extends ISyntaxErrorMessageProvider> bindISyntaxErrorMessageProvider() {
        return PlainSyntaxMessages.class;
    }

    /** What messages of the language call elements; they are in English. */
    public Labels bindLabelsToInstance() {
        return new Labels(new RuleTexts("en"), new Texts());
    }

    public Class<? extends IFormatter2> bindIFormatter2() {
        return PlumbFormatter.class;
    }

    /** Each file is given one, with some thirty parts, though none asks it: {@link PlumbResource} writes by itself. */
    @Override
    @SingletonBinding
    public Class<? extends ISerializer> bindISerializer() {
        return Serializer.class;
    }

    @Override
    public void configureRuntimeLexer(Binder binder) {
        binder.bind(Lexer.class).annotatedWith(Names.named(LexerBindings.RUNTIME)).to(BlockCountingLexer.class);
    }
}
