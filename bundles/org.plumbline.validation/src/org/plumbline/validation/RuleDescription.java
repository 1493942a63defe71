package org.plumbline.validation;

/**
 * What a person may want to know about a rule.
 *
 * @param code the code, for example IM-P-003
 * @param severity how grave a finding is unless somebody decides otherwise
 * @param title what must hold, in one line
 * @param explanation why it matters, in Markdown
 * @param source where the rule comes from: a paragraph of a source document or a clause of a standard
 */
public record RuleDescription(String code, Severity severity, String title, String explanation, String source) {
}
