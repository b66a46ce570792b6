/** Cuts text for people to at most so many characters (UTF-16, as zod counts them); `…` says that there was more. */
export function cutText(text: string, mostChars: number): string {
  if (text.length <= mostChars) return text;
  const kept = text.slice(0, mostChars - 1);
  // No half of a pair is left.
  return `${kept.isWellFormed() ? kept : kept.replace(/[\uD800-\uDBFF]$/, "")}…`;
}
