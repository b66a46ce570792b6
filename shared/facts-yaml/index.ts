import { stringify } from "yaml";
import type { Facts } from "../facts/index.ts";

const lineWidth = 120;
const flagsIndent = "    ";
/** No value of facts can be this: it is longer than the schema takes. */
const placeholder = "flags".repeat(1000);

/** Facts as YAML, by the same schema and in its order; long lists of flags stay on few lines. */
export function factsToYaml(facts: Facts): string {
  const text = stringify({ ...facts, cpu: { ...facts.cpu, flags: placeholder } }, { lineWidth });
  return text.replace(placeholder, () => flowList(facts.cpu.flags));
}

/** A list in brackets, as many items on a line as fit; the library gives each its own. */
function flowList(items: readonly string[]): string {
  const lines: string[] = [];
  for (const [index, item] of items.entries()) {
    const text = stringify(item, { lineWidth: 0 }).trim() + (index < items.length - 1 ? "," : " ]");
    const longer = [lines.at(-1), text].filter(Boolean).join(" ");
    if (flagsIndent.length + longer.length <= lineWidth) lines.splice(-1, 1, longer);
    else lines.push(text);
  }
  return lines.length === 0 ? "[]" : `[\n${flagsIndent}${lines.join(`\n${flagsIndent}`)}`;
}
