import { describe, expect, it } from "vitest";
import { clientFiles, makeConfParts, renderGeneration } from "../../../shared/binhost/index.ts";

const client = {
  domain: "hypokrites.net",
  url: "https://10.0.0.1:7404/binhost",
  caPem: "CA\n",
  fingerprint: "0123456789ABCDEF0123456789ABCDEF01234567",
  publicKey: "KEY\n",
};

describe("what a client of the binhost is given", () => {
  it("is all that Portage has to know", async () => {
    const files = clientFiles(client, { configRoot: "" });
    const shown = files.map(({ path, mode, content }) => `==> ${path} ${mode.toString(8)}\n${content}`).join("\n");
    await expect(`${shown}\n==> make.conf\n${makeConfParts({ configRoot: "" })}`).toMatchFileSnapshot(
      "./client.golden.txt",
    );
  });

  it("stays below the root that it is for", () => {
    for (const { path } of clientFiles(client, { configRoot: "/mnt/gentoo" })) expect(path).toMatch(/^\/mnt\/gentoo\//);
  });
});

describe("what Dom0 signs of an index", () => {
  it("has a field on each line, as the client's script reads it", () => {
    const text = renderGeneration({
      version: 1,
      domain: "hypokrites.net",
      generation: 1_795_887_330,
      packages: 3,
      indexSha256: "a".repeat(64),
    });
    expect(text.split("\n")).toContain('  "generation": 1795887330,');
    expect(text.split("\n")).toContain(`  "indexSha256": "${"a".repeat(64)}"`);
  });
});
