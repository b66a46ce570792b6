/** An account and its JWT. */
export interface AccountClaims {
  publicKey: string;
  jwt: string;
}

/** PEM files for nats-server's TLS. */
export interface TlsFiles {
  certificateFile: string;
  keyFile: string;
  caFile: string;
}

/** How a server finds the others. */
interface ClusterSettings {
  name: string;
  port: number;
  /** `tls://address:port` of the others. */
  routes: readonly string[];
  tls: TlsFiles;
}

/** What nats-server's own configuration is made from. */
export interface ServerSettings {
  /** What the operator is to know first, a line each. */
  preface: readonly string[];
  name: string;
  address: string;
  port: number;
  storeDir: string;
  /** Bytes of disk that JetStream may take; by default nats-server's own bound. */
  maxStoreBytes?: number;
  resolverDir: string;
  pidFile: string;
  tls: TlsFiles;
  /** Absent where it stands alone. */
  cluster?: ClusterSettings;
  operatorJwt: string;
  systemAccount: AccountClaims;
  /** The accounts that are known from the start; later versions come by the system account. */
  accounts: readonly AccountClaims[];
}

const quoted = (text: string) => JSON.stringify(text);

function tlsBlock(tls: TlsFiles): string {
  return `tls {
  cert_file: ${quoted(tls.certificateFile)}
  key_file: ${quoted(tls.keyFile)}
  ca_file: ${quoted(tls.caFile)}
  timeout: 10
  min_version: "1.3"
}
`;
}

function clusterBlock(address: string, { name, port, routes, tls }: ClusterSettings): string {
  return `cluster {
name: ${quoted(name)}
host: ${quoted(address)}
port: ${port}
# A client needs no server that it has not been told of.
no_advertise: true
routes: [${routes.map(quoted).join(", ")}]
${tlsBlock(tls)}}
`;
}

const storeBound = (bytes: number) => `  # Beyond this a publisher gets an error, and nothing that is kept is lost.
  max_file_store: ${bytes}
`;

/** The nats-server configuration: durable before acknowledged, TLS only, users by JWT only. */
export function renderServerConfig(settings: ServerSettings): string {
  const { tls, systemAccount, cluster, maxStoreBytes } = settings;
  const preload = [systemAccount, ...settings.accounts].map(({ publicKey, jwt }) => `  ${publicKey}: ${quoted(jwt)}`);
  return `${settings.preface.map((line) => `# ${line}\n`).join("")}server_name: ${quoted(settings.name)}
host: ${quoted(settings.address)}
port: ${settings.port}
pid_file: ${quoted(settings.pidFile)}
max_payload: 1MB
max_connections: 65536
write_deadline: "10s"
ping_interval: "2m"
ping_max: 2
lame_duck_duration: "30s"
lame_duck_grace_period: "1s"
${tlsBlock(tls)}${cluster === undefined ? "" : clusterBlock(settings.address, cluster)}jetstream {
  store_dir: ${quoted(settings.storeDir)}
${maxStoreBytes === undefined ? "" : storeBound(maxStoreBytes)}\
  # An acknowledged write is on disk.
  sync_interval: always
}
operator: ${quoted(settings.operatorJwt)}
system_account: ${quoted(systemAccount.publicKey)}
resolver {
  type: full
  dir: ${quoted(settings.resolverDir)}
  allow_delete: false
  interval: "2m"
}
resolver_preload {
${preload.join("\n")}
}
`;
}
