import { DomzeroError } from "../../shared/errors/index.ts";
import { type Facts, factsSchema } from "../../shared/facts/index.ts";
import { checkTemplate, completeTemplate, describeMismatch, templateSchema } from "../../shared/templates/index.ts";

/** @throws DomzeroError INVALID_INPUT where it is no template */
export function parseTemplateJson(json: string): Record<string, unknown> {
  try {
    return templateSchema.parse(JSON.parse(json));
  } catch (error) {
    throw DomzeroError.from(error, "INVALID_INPUT");
  }
}

/** What facts do not fit of a template, and the template with its gaps filled. @throws DomzeroError INVALID_INPUT */
export function checkTemplateDocument(template: unknown, facts: unknown) {
  const parsed = templateSchema.parse(template);
  const measured = factsSchema.parse(facts);
  return { mismatches: checkTemplate(parsed, measured), completed: completeTemplate(parsed, measured) };
}

/** A line for each thing that does not fit; a template that is gone or broken fits nothing. */
export function templateProblems(template: unknown, name: string, facts: Facts): string[] {
  const parsed = templateSchema.safeParse(template);
  if (!parsed.success) return [`template ${name} is not there or cannot be read`];
  return checkTemplate(parsed.data, facts).map(describeMismatch);
}
