/** The programs of domzero: one bundle each, one golden import closure each. */
export const programs = [
  { name: "dom0", entry: "controller/main.ts" },
  { name: "dom0-names", entry: "controller/dns/udp-thread.ts" },
  { name: "dom0-agent", entry: "agent/main.ts" },
] as const;
