/** Flags that many verbs share, so that they read and behave the same everywhere. */
export const jsonFlag = {
  json: { kind: "boolean", brief: "print JSON instead of a table", default: false },
} as const;

/** Takes any text as it is. */
export const text = (input: string): string => input;
