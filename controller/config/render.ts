import { tunnelPorts } from "../../shared/tunnel-ports.ts";

/** Where Dom0's state and its socket are, as the configuration names them. */
interface Places {
  stateDir: string;
  adminSocket: string;
}

/** The places for a configuration: those of the system (FHS 3.0) for one in `/etc`, else beside it. */
export function initialPlaces(configPath: string): Places {
  if (!configPath.startsWith("/etc/")) return { stateDir: "state", adminSocket: "run/admin.sock" };
  return { stateDir: "/var/lib/domzero", adminSocket: "/run/domzero/admin.sock" };
}

/** What `dom0 init` has to know to write a configuration. */
export interface InitialSettings extends Places {
  domain: string;
  advertise: readonly string[];
  ulaGlobalId: string;
  /** Address that the listeners bind; `0.0.0.0` for all. */
  bindAddress: string;
  /** First of five ports in a row: enrolment, hosts, admin, NATS, binary packages. */
  basePort: number;
  natsBinary: string | undefined;
  /** Whether hosts and Dom0 are to be joined by a tunnel. */
  mesh: boolean;
}

/** The commented configuration that `dom0 init` writes. Every setting is there with its default. */
export function renderDom0Config(settings: InitialSettings): string {
  const { bindAddress, basePort } = settings;
  const binary = settings.natsBinary;
  const binaryLine = binary === undefined ? "# binary: /usr/bin/nats-server" : `binary: ${binary}`;
  return `# domzero: the Dom0 of ${settings.domain}
# Written by \`dom0 init\`. Change it and start Dom0 again; \`dom0 up --check\` tells whether it is right.
version: 1

# The DNS domain that this Dom0 rules. Hosts are named HOST.${settings.domain}.
domain: ${settings.domain}

# Keys, inventory, logs: everything that Dom0 must not lose. Back it up. Relative to this file.
stateDir: ${settings.stateDir}

# Names and addresses by which machines reach this Dom0, best first. They go into its certificates and onto every
# CIK, so have at least one that will last. After a change, keys made before know only the old ones.
advertise:
${settings.advertise.map((name) => `  - ${JSON.stringify(name)}`).join("\n")}

listen:
  # New machines enrol here: the only thing besides WireGuard that belongs on a public address.
  enrolment: { address: ${JSON.stringify(bindAddress)}, port: ${basePort} }
  # Enrolled hosts: mutual TLS, host certificates only.
  hosts: { address: ${JSON.stringify(bindAddress)}, port: ${basePort + 1} }
  # Operators from other machines: mutual TLS, operator certificates only.
  admin: { address: "127.0.0.1", port: ${basePort + 2} }
  # Operators on this machine: whoever may open this socket. Relative to this file.
  adminSocket: ${settings.adminSocket}

nats:
  # supervised: Dom0 starts and watches its own nats-server (2.10.27 or newer), which writes to disk before it
  # acknowledges. external: a cluster of yours, made by \`dom0 nats cluster\`; then give servers and replicas instead:
  #   mode: external
  #   servers: [tls://nats1.example.net:4222]
  #   replicas: 3
  mode: supervised
  address: ${JSON.stringify(bindAddress)}
  port: ${basePort + 3}
  # Default: the first nats-server on PATH.
  ${binaryLine}
  # MiB of disk that all that is kept may take. Default: four fifths of the file system that stateDir is on. Where that
  # is less than events, logs and jobs are to keep, they keep less, so that the inventory always has room.
  # storeMib: 65536

# The tunnel (WireGuard) between this Dom0 and every host: its UDP port belongs on a public address, as enrolment does.
mesh: { enabled: ${settings.mesh}, port: ${tunnelPorts.hub}, interface: dz0 }

# Dom0 answers for HOST.${settings.domain} and the like: to hosts, within the tunnel, on its own addresses there.
dns: { enabled: true }

# Binary packages for hosts with Portage, by HTTPS within the tunnel, or where \`addresses: [...]\` says. Of each version
# the newest builds are kept; what goes can be fetched for graceDays still.
binhost: { port: ${basePort + 4}, keepBuilds: 3, graceDays: 7 }

# Builds are planned by a Python that has Portage's modules, from ebuild repositories by name below a folder.
builds: { python: python3, repositories: /var/db/repos }

# The domain's random part of its IPv6 prefix (RFC 4193). Drawn once; addresses are made from it, so never change it.
ulaGlobalId: "${settings.ulaGlobalId}"

hosts:
  # How long a host's certificate is good. Agents renew after two thirds of it.
  certificateDays: 7
  # How long nobody gets the addresses of a host that was removed: others may still send to them.
  quarantineDays: 30

# What happened, for how long and how much of it is kept.
events: { keepDays: 365, keepMib: 1024 }

# What hosts said: kept until too old, too much in all, or too much for one host.
logs: { keepDays: 90, keepMib: 20480, keepMibPerHost: 1024 }

# Jobs: how long one that ended is remembered, and how much of what they put out is kept.
jobs: { keepDays: 90, keepMib: 512 }

# What is taken of strangers; no honest machine meets these limits. Raise them where many machines are behind one address.
limits:
  # Connections of one address (IPv6: one /64) to each listener: at once, new ones a second, and so many in one go.
  connections: { perAddress: 256, perSecond: 20, burst: 200 }
  enrolment:
    # Enrolments of one address, and with one key: a second, and so many in one go.
    perAddress: { perSecond: 5, burst: 100 }
    perCik: { perSecond: 50, burst: 500 }
    # Machines that wait for an operator's yes on an open connection; more of them ask again later.
    maxParked: 1000

# trace, debug, info, warn or error. Dom0's own log goes to standard error, one JSON object a line.
logLevel: info
`;
}

/** The configuration of an operator on another machine; the files are beside it. */
export function renderOperatorConfig(operator: string, dom0: string): string {
  return `# domzero: operator ${operator}. Copy this folder to your machine, and run: dom0 --config operator.yml status
version: 1
operator: ${operator}
# host:port of Dom0's admin service; it has to listen on an address that this machine reaches (dom0.yml, listen.admin).
dom0: ${JSON.stringify(dom0)}
caFile: ca.pem
certificateFile: cert.pem
keyFile: key.pem
`;
}
