import fc from "fast-check";
import { expect, it } from "vitest";
import { Frames, frame } from "../../../agent/dns/frames.ts";

it("messages come over TCP as they were sent, however they are cut", () => {
  const anyMessages = fc.array(
    fc.uint8Array({ maxLength: 300 }).map((bytes) => Buffer.from(bytes)),
    { maxLength: 5 },
  );
  fc.assert(
    fc.property(anyMessages, fc.integer({ min: 1, max: 50 }), (messages, size) => {
      const stream = Buffer.concat(messages.map(frame));
      const frames = new Frames();
      const got: Buffer[] = [];
      for (let at = 0; at < stream.length; at += size) got.push(...frames.push(stream.subarray(at, at + size)));
      expect(got).toEqual(messages);
    }),
  );
});
