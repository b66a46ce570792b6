import { describe, expect, it } from "vitest";
import { parseEmergeLog } from "../../../controller/builds/core/emerge-log.ts";

describe("an emerge.log", () => {
  it("tells how long builds took that went well and were builds", () => {
    const log = [
      "1700000000: Started emerge on: Nov 14, 2023 22:13:20",
      "1700000001:  >>> emerge (1 of 3) dev-libs/one-1.2-r1 to /",
      "1700000002:  === (1 of 3) Compiling/Merging (dev-libs/one-1.2-r1::/var/db/repos/gentoo/dev-libs/one/one-1.2-r1.ebuild)",
      "1700000061:  ::: completed emerge (1 of 3) dev-libs/one-1.2-r1 to /",
      "1700000062:  >>> emerge (2 of 3) dev-libs/two+-2 to /",
      "1700000063:  === (2 of 3) Merging Binary (dev-libs/two+-2::/var/cache/binpkgs/dev-libs/two+-2.gpkg.tar)",
      "1700000064:  ::: completed emerge (2 of 3) dev-libs/two+-2 to /",
      "1700000065:  >>> emerge (3 of 3) dev-libs/three-3 to /",
      "not a line of it",
    ].join("\n");
    expect(parseEmergeLog(log)).toEqual([{ cpv: "dev-libs/one-1.2-r1", seconds: 60, atMs: 1_700_000_061_000 }]);
  });
});
