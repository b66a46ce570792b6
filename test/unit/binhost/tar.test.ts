import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type ReadAt, readTar, tarHeader } from "../../../controller/binhost/core/tar.ts";
import { tarOf } from "../../support/gpkg.ts";

const reader =
  (bytes: Buffer): ReadAt =>
  async (offset, length) =>
    bytes.subarray(offset, offset + length);
const read = (bytes: Buffer, most = 100) => readTar(reader(bytes), bytes.length, most);

const segment = fc.stringMatching(/^[A-Za-z0-9+_.-]{1,100}$/);
const name = fc.oneof(
  segment,
  fc.tuple(fc.stringMatching(/^[A-Za-z0-9+_.-]{1,155}$/), segment).map((parts) => parts.join("/")),
);
const files = fc.array(
  fc.tuple(
    name,
    fc.uint8Array({ maxLength: 2000 }).map((bytes) => Buffer.from(bytes)),
  ),
  { maxLength: 8 },
);

describe("an archive", () => {
  it("is read as it was written, whatever names and contents", async () => {
    await fc.assert(
      fc.asyncProperty(files, async (made) => {
        const bytes = tarOf(made);
        const found = await read(bytes);
        expect(
          found.map((member) => [member.name, bytes.subarray(member.offset, member.offset + member.size)]),
        ).toEqual(made);
      }),
    );
  });

  it("is never read where a byte of a header is another, or where it is cut off", async () => {
    const bytes = tarOf([["one/two", Buffer.from("content")]]);
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 0, max: 511 }), fc.integer({ min: 1, max: 255 }), async (at, change) => {
        const changed = Buffer.from(bytes);
        changed.writeUInt8(changed.readUInt8(at) ^ change, at);
        const members = await read(changed).catch(() => []);
        // The few bytes that no checksum minds are blanks around numbers.
        expect([[], [{ name: "one/two", size: 7, offset: 512 }]]).toContainEqual(members);
      }),
    );
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 0, max: 1535 }), async (length) => {
        await expect(read(bytes.subarray(0, length))).rejects.toMatchObject({ code: "INVALID_INPUT" });
      }),
    );
  });

  it("has no more files than said, and only plain ones", async () => {
    const two = tarOf([
      ["a", Buffer.alloc(0)],
      ["b", Buffer.alloc(0)],
    ]);
    await expect(read(two, 1)).rejects.toMatchObject({ code: "TOO_LARGE" });
    const link = tarHeader("link", 0, 0);
    link.write("2", 156);
    link.write("        ", 148);
    link.write(
      `${link
        .reduce((sum, byte) => sum + byte, 0)
        .toString(8)
        .padStart(6, "0")}\0 `,
      148,
    );
    await expect(read(Buffer.concat([link, Buffer.alloc(1024)]))).rejects.toMatchObject({ code: "INVALID_INPUT" });
  });
});
