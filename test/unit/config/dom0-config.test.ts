import { describe, expect, it } from "vitest";
import { dom0ConfigSchema, initialPlaces, renderDom0Config } from "../../../controller/config/index.ts";
import { parseConfig } from "../../../shared/config-file/index.ts";
import { DomzeroError } from "../../../shared/errors/index.ts";

const rendered = renderDom0Config({
  domain: "hypokrites.net",
  advertise: ["dom0.hypokrites.net", "192.0.2.7"],
  ulaGlobalId: "0123456789",
  bindAddress: "0.0.0.0",
  basePort: 7400,
  ...initialPlaces("/root/attic/dom0.yml"),
  mesh: true,
  natsBinary: undefined,
});

function problemsOf(text: string): string {
  try {
    parseConfig(text, dom0ConfigSchema, "dom0.yml");
  } catch (error) {
    if (error instanceof DomzeroError) return error.message;
    throw error;
  }
  return "";
}

describe("the configuration of a Dom0", () => {
  it("is right as dom0 init writes it", () => {
    const config = parseConfig(rendered, dom0ConfigSchema, "dom0.yml");
    expect(config.domain).toBe("hypokrites.net");
    expect(config.nats).toEqual({ mode: "supervised", address: "0.0.0.0", port: 7403 });
  });

  it("keeps its state where services may write, when it is the system's own", () => {
    expect(initialPlaces("/etc/domzero/dom0.yml")).toEqual({
      stateDir: "/var/lib/domzero",
      adminSocket: "/run/domzero/admin.sock",
    });
    expect(initialPlaces("/root/attic/dom0.yml")).toEqual({ stateDir: "state", adminSocket: "run/admin.sock" });
  });

  it("is written with a comment for every setting", async () => {
    await expect(rendered).toMatchFileSnapshot("./dom0.golden.yml");
  });

  it("has the limits that are written where a file says nothing of them", () => {
    const written = parseConfig(rendered, dom0ConfigSchema, "dom0.yml").limits;
    const without = rendered.replace(/^limits:\n(?: .*\n)+/m, "");
    expect(without).not.toContain("limits:");
    expect(parseConfig(without, dom0ConfigSchema, "dom0.yml").limits).toEqual(written);
    const partly = `${without}\nlimits: { connections: { burst: 7 } }\n`;
    expect(parseConfig(partly, dom0ConfigSchema, "dom0.yml").limits).toEqual({
      ...written,
      connections: { ...written.connections, burst: 7 },
    });
  });

  it("refuses limits that would let nobody in", () => {
    const broken = rendered.replace("{ perAddress: 256, perSecond: 20, burst: 200 }", "{ perAddress: 0 }");
    expect(problemsOf(broken)).toMatch(/limits\.connections\.perAddress/);
  });

  it("refuses to serve packages at an address that no host could be told", () => {
    const servedAt = (address: string) => rendered.replace("binhost: {", `binhost: { addresses: ["${address}"],`);
    expect(problemsOf(servedAt("0.0.0.0"))).toMatch(/binhost\.addresses\.0: must be an address that hosts reach/);
    expect(problemsOf(servedAt("192.0.2.7"))).toBe("");
  });

  it("tells all that is wrong at once, with line and column", () => {
    const broken = rendered.replace("certificateDays: 7", "certificateDays: many").replace("version: 1", "version: 2");
    const problems = problemsOf(broken).split("\n");
    expect(problems).toHaveLength(2);
    expect(problems[0]).toMatch(/^dom0\.yml:3:10: version: /);
    expect(problems[1]).toMatch(/^dom0\.yml:\d+:\d+: hosts\.certificateDays: /);
  });

  it("refuses settings that it does not know", () => {
    expect(problemsOf(`${rendered}\nsurprise: 1\n`)).toContain("surprise");
  });

  it("tells where YAML itself is broken", () => {
    expect(problemsOf("version: [1\n")).toMatch(/^dom0\.yml:\d+:\d+: /);
  });
});
