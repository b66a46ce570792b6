import { describe, expect, it } from "vitest";
import { domzero } from "../../../proto/gen/domzero.js";

describe("numbers of 64 bits on the wire", () => {
  it("are plain numbers where they were sent", () => {
    const bytes = domzero.v1.LogsRequest.encode({ sinceMs: 2 ** 52 + 1 }).finish();
    expect(domzero.v1.LogsRequest.decode(bytes).sinceMs).toBe(2 ** 52 + 1);
  });

  it("are plain numbers where they were left out", () => {
    expect(domzero.v1.LogsRequest.decode(new Uint8Array()).sinceMs).toBe(0);
  });
});
