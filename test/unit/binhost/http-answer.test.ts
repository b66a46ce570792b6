import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { answerFor } from "../../../controller/binhost/core/http-answer.ts";

const mtimeMs = Date.parse("2026-01-02T03:04:05Z");
const file = { size: 100, mtimeMs: mtimeMs + 400, etag: '"abc"' };
const date = new Date(mtimeMs).toUTCString();

describe("a request for a file", () => {
  it.each([
    ["of nothing special", {}, { status: 200, first: 0, last: 99 }],
    ["by the tag that it has", { ifNoneMatch: 'W/"x", "abc"' }, { status: 304 }],
    ["by any tag", { ifNoneMatch: "*" }, { status: 304 }],
    [
      "by another tag, whatever the date says",
      { ifNoneMatch: '"x"', ifModifiedSince: date },
      { status: 200, first: 0, last: 99 },
    ],
    ["by the date that it has", { ifModifiedSince: date }, { status: 304 }],
    [
      "by a date before",
      { ifModifiedSince: new Date(mtimeMs - 1000).toUTCString() },
      { status: 200, first: 0, last: 99 },
    ],
    ["by no date at all", { ifModifiedSince: "yesterday" }, { status: 200, first: 0, last: 99 }],
    ["for a part", { range: "bytes=10-19" }, { status: 206, first: 10, last: 19 }],
    ["for the rest", { range: "bytes=90-" }, { status: 206, first: 90, last: 99 }],
    ["for more than there is", { range: "bytes=90-1000" }, { status: 206, first: 90, last: 99 }],
    ["for the last bytes", { range: "bytes=-5" }, { status: 206, first: 95, last: 99 }],
    ["for more last bytes than there are", { range: "bytes=-500" }, { status: 206, first: 0, last: 99 }],
    ["for what is behind its end", { range: "bytes=100-" }, { status: 416 }],
    ["for no last bytes", { range: "bytes=-0" }, { status: 416 }],
    ["for two parts", { range: "bytes=0-1,5-6" }, { status: 200, first: 0, last: 99 }],
    ["for a part backwards", { range: "bytes=5-1" }, { status: 200, first: 0, last: 99 }],
    [
      "for a part, if it is the same still",
      { range: "bytes=10-19", ifRange: '"abc"' },
      { status: 206, first: 10, last: 19 },
    ],
    ["for a part of what was", { range: "bytes=10-19", ifRange: '"x"' }, { status: 200, first: 0, last: 99 }],
    ["for a part, by date", { range: "bytes=10-19", ifRange: date }, { status: 206, first: 10, last: 19 }],
  ])("%s", (_what, request, answer) => {
    expect(answerFor(file, request)).toEqual(answer);
  });

  it("never gets bytes that are not there", () => {
    const text = fc.oneof(fc.string(), fc.stringMatching(/^bytes=\d{0,17}-\d{0,17}$/));
    fc.assert(
      fc.property(fc.nat({ max: 200 }), text, (size, range) => {
        const answer = answerFor({ ...file, size }, { range });
        if (answer.status !== 206) return;
        expect(answer.first).toBeGreaterThanOrEqual(0);
        expect(answer.last).toBeLessThan(size);
        expect(answer.first).toBeLessThanOrEqual(answer.last);
      }),
    );
  });
});
