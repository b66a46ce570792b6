import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import * as z from "zod";
import { version } from "../../../shared/version.ts";

it("both programs have the version of the package", () => {
  const text = readFileSync(new URL("../../../package.json", import.meta.url), "utf8");
  expect(z.object({ version: z.string() }).parse(JSON.parse(text)).version).toBe(version);
});
