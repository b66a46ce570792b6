import type { Net, NetLink, NetPath } from "../../shared/records/index.ts";

const margin = 24;
const box = { width: 132, height: 40, gap: 12 };
const hubRow = { y: margin, height: 44 };
const sitesY = hubRow.y + hubRow.height + 120;
const hostsPerRow = 4;
const colours = { up: "#2e7d32", down: "#c62828", new: "#9e9e9e", silent: "#ef6c00", none: "#9e9e9e" } as const;
const nobody = "elsewhere";

interface Place {
  x: number;
  y: number;
}

interface Frame extends Place {
  title: string;
  width: number;
  height: number;
}

/** The tunnel as a picture: hubs above, hosts below by site, a line for each link that is in use or broken (SVG 1.1). */
export function netPicture(net: Net): string {
  const { frames, places, width, height } = layOut(net);
  const body = [...net.links.flatMap((link) => linkLines(link, places)), ...frames.map(frameOf), ...boxes(net, places)];
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" font-family="sans-serif" font-size="12">`,
    `<title>The tunnel at ${escaped(net.at)}</title>`,
    `<rect width="${width}" height="${height}" fill="#ffffff"/>`,
    ...body,
    "</svg>",
    "",
  ].join("\n");
}

function layOut({ links }: Net) {
  const hubs = ["dom0", ...links.filter(({ keyhole }) => keyhole !== undefined).map(({ name }) => name)];
  const bySite = Map.groupBy(
    links.filter(({ keyhole }) => keyhole === undefined),
    ({ site }) => site ?? nobody,
  );
  const places = new Map<string, Place>();
  const frames: Frame[] = [];
  let x = margin;
  for (const [title, hosts] of [...bySite].sort(([one], [other]) => (one < other ? -1 : 1))) {
    const columns = Math.min(hostsPerRow, hosts.length);
    const rows = Math.ceil(hosts.length / hostsPerRow);
    const frame = {
      title,
      x,
      y: sitesY,
      width: columns * (box.width + box.gap) + box.gap,
      height: rows * (box.height + box.gap) + box.gap + 20,
    };
    for (const [index, { name }] of hosts.entries()) {
      const [column, row] = [index % hostsPerRow, Math.floor(index / hostsPerRow)];
      const left = x + box.gap + column * (box.width + box.gap);
      places.set(name, { x: left, y: sitesY + 20 + box.gap + row * (box.height + box.gap) });
    }
    frames.push(frame);
    x += frame.width + margin;
  }
  const width = Math.max(x, margin + hubs.length * (box.width + margin));
  const hubStep = width / (hubs.length + 1);
  for (const [index, name] of hubs.entries()) {
    places.set(name, { x: Math.round(hubStep * (index + 1) - box.width / 2), y: hubRow.y });
  }
  const height = Math.max(sitesY, ...frames.map((frame) => frame.y + frame.height)) + margin;
  return { frames, places, width, height };
}

/** Hub links that are in use or broken; direct ones once, told by the first of both by name. */
function linkLines({ name, hub, paths }: NetLink, places: ReadonlyMap<string, Place>): string[] {
  return paths
    .filter((path) => (path.kind === "hub" ? path.to === hub || path.state === "down" : name < path.to))
    .flatMap((path) => {
      const [from, to] = [places.get(name), places.get(path.to)];
      return from === undefined || to === undefined ? [] : [lineOf(name, path, from, to)];
    });
}

function lineOf(name: string, { to, kind, state, roundTripMs, loss }: NetPath, from: Place, end: Place): string {
  const [x1, y1] = kind === "hub" ? [from.x + box.width / 2, from.y] : middle(from);
  const [x2, y2] = kind === "hub" ? [end.x + box.width / 2, end.y + box.height] : middle(end);
  const words = roundTripMs === undefined ? state : `${roundTripMs.toFixed(1)} ms, ${Math.round(loss * 100)} % lost`;
  const style = `stroke="${colours[state]}" stroke-width="${kind === "hub" ? 2 : 1}"${state === "up" ? "" : ' stroke-dasharray="4 4"'}`;
  return `<line x1="${x1}" y1="${y1}" x2="${x2}" y2="${y2}" ${style}><title>${escaped(`${name} to ${to} (${kind}): ${words}`)}</title></line>`;
}

function middle({ x, y }: Place): [x: number, y: number] {
  return [x + box.width / 2, y + box.height / 2];
}

function frameOf({ title, x, y, width, height }: Frame): string {
  const rect = `<rect x="${x}" y="${y}" width="${width}" height="${height}" rx="8" fill="none" stroke="#b0bec5"/>`;
  return `${rect}<text x="${x + box.gap}" y="${y + 16}" fill="#546e7a">${escaped(title)}</text>`;
}

function boxes({ links }: Net, places: ReadonlyMap<string, Place>): string[] {
  const byName = new Map(links.map((link) => [link.name, link]));
  return [...places].map(([name, place]) => {
    const link = byName.get(name);
    const state = link?.state ?? "up";
    return boxOf(name, link?.address ?? "10.0.0.1", colours[state], `${name} is ${state}`, place);
  });
}

function boxOf(name: string, address: string, colour: string, words: string, { x, y }: Place): string {
  return [
    `<g><title>${escaped(words)}</title>`,
    `<rect x="${x}" y="${y}" width="${box.width}" height="${box.height}" rx="6" fill="#fafafa" stroke="${colour}" stroke-width="2"/>`,
    `<text x="${x + 8}" y="${y + 17}" font-weight="bold">${escaped(shortened(name))}</text>`,
    `<text x="${x + 8}" y="${y + 33}" fill="#546e7a">${escaped(address)}</text></g>`,
  ].join("");
}

function shortened(name: string): string {
  return name.length <= 17 ? name : `${name.slice(0, 16)}…`;
}

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
}
