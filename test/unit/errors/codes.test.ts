import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import * as z from "zod";
import { DomzeroError, errorCodeOf, errorCodes } from "../../../shared/errors/index.ts";
import { fromServiceError, toServiceError } from "../../../shared/grpc/index.ts";

describe("error codes", () => {
  it("stand in docs/errors.md, all of them and no others", () => {
    const rows = [
      ...readFileSync("docs/errors.md", "utf8").matchAll(/^\| `(\w+)` +\| (.*?) +\| (yes|no) +\| (\d+) +\|$/gm),
    ];
    const documented = rows.map(([, code, meaning, retryable, exit]) => ({ code, meaning, retryable, exit }));
    const defined = Object.entries(errorCodes).map(([code, { meaning, retryable, exit }]) => ({
      code,
      meaning,
      retryable: retryable ? "yes" : "no",
      exit: String(exit),
    }));
    expect(documented).toEqual(defined);
  });

  it("survive the wire", () => {
    const sent = new DomzeroError("CIK_EXPIRED", "the key ended yesterday; make a new one");
    const wire = Object.assign(toServiceError(sent), { name: "ServiceError" });
    const received = fromServiceError(wire, "Dom0");
    expect(received.code).toBe("CIK_EXPIRED");
    expect(received.message).toBe(sent.message);
  });

  it("do not carry what an unexpected error says over the wire", () => {
    expect(toServiceError(new Error("password is hunter2")).details).not.toContain("hunter2");
  });

  it("are INTERNAL where the other side's code is unknown", () => {
    expect(errorCodeOf("toString")).toBe("INTERNAL");
  });
});

describe("DomzeroError.from", () => {
  it("keeps a DomzeroError as it is", () => {
    const error = new DomzeroError("TIMEOUT", "too slow");
    expect(DomzeroError.from(error)).toBe(error);
  });

  it("tells what a schema found wrong", () => {
    const { error } = z.strictObject({ port: z.int() }).safeParse({ port: "x" });
    expect(DomzeroError.from(error)).toMatchObject({ code: "INVALID_INPUT", message: expect.stringContaining("port") });
  });
});
