import type { Prefix } from "./prefix.ts";

/** Chains of the table, always all of them, so that none is left over. */
export type ChainName =
  | "fragments"
  | "cookies"
  | "packets"
  | "bans"
  | "input"
  | "forward"
  | "connection"
  | `${"in" | "from"}_${"wan" | "lan" | "mesh" | "virtual" | "quarantine"}`;

/** Addresses of either family; with `not`, all but these. */
export interface AddressMatch {
  prefixes: readonly Prefix[];
  not?: boolean;
}

/** What a packet must be; what is absent does not matter. */
export interface Match {
  inLinks?: readonly string[];
  outLinks?: readonly string[];
  family?: 4 | 6;
  source?: AddressMatch;
  /** Sources that are excepted from `source`. */
  sourceExcept?: readonly Prefix[];
  destination?: AddressMatch;
  protocol?: "tcp" | "udp" | "icmp" | "icmpv6" | "igmp";
  sourcePorts?: readonly string[];
  ports?: readonly string[];
  /** Numbers and ranges. */
  icmpTypes?: readonly string[];
  states?: ReadonlyArray<"new" | "established" | "related" | "invalid" | "untracked">;
  /** It was sent here by a port forwarding. */
  published?: boolean;
  /** In words of nft(8). A packet that an honest machine begins a connection with never matches. */
  expression?: string;
  /** The way back to its source leads elsewhere. */
  strayed?: boolean;
  /** Its source is banned, by a prefix of this length. */
  bannedLength?: number;
  /** Its source makes more new connections than this, as `10/minute`. */
  over?: { set: string; rate: string };
}

export type Verdict = "accept" | "drop" | "return" | "notrack" | "synproxy" | `jump ${ChainName}` | `goto ${ChainName}`;

/** One rule: `name` is what counters, logs and explanations call it. */
export interface Rule {
  chain: ChainName;
  name: string;
  why: string;
  match: Match;
  verdict: Verdict;
  /** At most so often, e.g. `5/second`. */
  log?: string;
}

/** One network address translation, which never decides whether a packet passes. */
export type Translation =
  | { kind: "guests"; link: string; tunnelLinks: readonly string[]; inner: Prefix; outer: Prefix }
  | {
      kind: "masquerade";
      name: string;
      inLinks: readonly string[];
      outLinks: readonly string[];
      far?: readonly Prefix[];
    };
