import { describe, expect, it } from "vitest";
import { netPicture } from "../../../controller/cli/net-picture.ts";
import type { Net, NetLink, NetPath } from "../../../shared/records/index.ts";

function link(name: string, number: number, site: string | undefined, ...paths: NetPath[]): NetLink {
  return {
    host: `h${"a".repeat(16)}`,
    name,
    address: `10.0.0.${number}`,
    address6: `fd00::${number}`,
    state: "up",
    ...(site === undefined ? {} : { site }),
    receivedBytes: 0,
    sentBytes: 0,
    hub: "dom0",
    paths,
  };
}

const hub = (to: string, state: NetPath["state"] = "up"): NetPath => ({
  to,
  kind: "hub",
  state,
  roundTripMs: 12.34,
  loss: 0,
});
const direct = (to: string): NetPath => ({ to, kind: "direct", state: "up", roundTripMs: 0.5, loss: 0.1 });

const net: Net = {
  at: "2026-01-01T00:00:00.000Z",
  links: [
    { ...link("gate", 5, "label <public>", hub("dom0")), keyhole: "198.51.100.7:51820" },
    link("jupiter", 2, "label attic", hub("dom0"), hub("gate", "down"), direct("saturn")),
    link("saturn", 3, "label attic", hub("dom0"), hub("gate"), direct("jupiter")),
    { ...link("mars", 4, undefined), state: "none" },
  ],
};

describe("the picture of the net", () => {
  it("has hubs, hosts by site, and the links that are in use or broken", async () => {
    await expect(netPicture(net)).toMatchFileSnapshot("net.golden.svg");
  });

  it("draws a direct link once, and no standby that works", () => {
    const lines = netPicture(net).match(/<line.*?<\/line>/g) ?? [];
    expect(lines.map((line) => /<title>(.*?):/.exec(line)?.[1])).toEqual([
      "gate to dom0 (hub)",
      "jupiter to dom0 (hub)",
      "jupiter to gate (hub)",
      "jupiter to saturn (direct)",
      "saturn to dom0 (hub)",
    ]);
  });

  it("takes nothing that hosts say as markup", () => {
    expect(netPicture({ ...net, links: [link('<x a="1">&', 2, "label <script>")] })).not.toMatch(/<x|<script/);
  });

  it("is drawn for one that has no hosts", () => {
    expect(netPicture({ ...net, links: [] })).toContain(">dom0</text>");
  });
});
