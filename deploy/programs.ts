/** The programs of domzero: one bundle each, one golden import closure each. */
export const programs = [
  { name: "dom0", entry: "controller/main.ts", messages: undefined },
  { name: "dom0-names", entry: "controller/dns/udp-thread.ts", messages: undefined },
  { name: "dom0-agent", entry: "agent/main.ts", messages: "proto/gen/domzero-host.js" },
] as const;
